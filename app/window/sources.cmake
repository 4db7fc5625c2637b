target_sources(sjusteg_app PRIVATE
    window/Copies.cpp
    window/Dialogs.cpp
    window/FileOpener.cpp
    window/FileSession.cpp
    window/GuideWindow.cpp
    window/Icons.cpp
    window/MainWindow.cpp
    window/MainWindowFile.cpp
    window/MessageBar.cpp
    window/Page.cpp
    window/PageStack.cpp
    window/PaperActions.cpp
    window/Parts.cpp
    window/Rail.cpp
    window/RailButton.cpp
    window/RecentFiles.cpp
    window/SafeClose.cpp
    window/StyleSheet.cpp
    window/Theme.cpp
    window/TopBar.cpp
    window/UndoableEdit.cpp
    window/WindowActions.cpp
    start/NewProcess.cpp
    start/NewProcessDialog.cpp
    search/HitDelegate.cpp
    search/SearchBox.cpp
    search/SearchResults.cpp
    start/StartPage.cpp
    overview/DocumentBoard.cpp
    overview/OpenMatters.cpp
    overview/OverviewPage.cpp
    overview/StepPath.cpp
    step/AboutTab.cpp
    step/GuidanceCard.cpp
    step/LinksCard.cpp
    step/StepPage.cpp
    step/TemplateList.cpp
    form/AnchorDialog.cpp
    form/FormHeader.cpp
    form/FormPage.cpp
    form/HistoryDialog.cpp
    form/StatusCard.cpp
    form/ValueText.cpp
    register/RegisterPage.cpp)
# The user guide with its pictures is shown by F1.
file(GLOB GUIDE CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/docs/brukerveiledning.md ${CMAKE_SOURCE_DIR}/docs/images/*.png)
qt_add_resources(sjusteg_app guide PREFIX /guide BASE ${CMAKE_SOURCE_DIR}/docs FILES ${GUIDE})
