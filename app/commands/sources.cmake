target_sources(sjusteg_app PRIVATE
    commands/CheckCommand.cpp
    commands/Commands.cpp
    commands/Console.cpp
    commands/DumpCommand.cpp
    commands/ExportCommand.cpp
    commands/ExportFolder.cpp
    commands/LoadCommand.cpp
    commands/NewCommand.cpp
    commands/OpenFile.cpp
    commands/ReportCommand.cpp
    commands/TemplatesCommand.cpp)
    commands/SearchCommand.cpp
