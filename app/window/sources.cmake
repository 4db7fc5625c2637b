target_sources(sjusteg_app PRIVATE
    window/MainWindow.cpp)
