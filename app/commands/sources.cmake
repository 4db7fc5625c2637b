target_sources(sjusteg_app PRIVATE
    commands/Commands.cpp)
