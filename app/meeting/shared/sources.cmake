target_sources(sjusteg_app PRIVATE
    meeting/shared/BoardLayout.cpp
    meeting/shared/BoardText.cpp
    meeting/shared/CalmPage.cpp
    meeting/shared/MayShare.cpp
    meeting/shared/ScreenChoice.cpp
    meeting/shared/Screens.cpp
    meeting/shared/SharedBar.cpp
    meeting/shared/SharedBoard.cpp
    meeting/shared/SharedDocument.cpp
    meeting/shared/SharedFace.cpp
    meeting/shared/SharedNotice.cpp
    meeting/shared/SharedPaper.cpp
    meeting/shared/SharedView.cpp
    meeting/shared/SharedWheel.cpp
    meeting/shared/SharedWindow.cpp)
