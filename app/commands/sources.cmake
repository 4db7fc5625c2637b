target_sources(sjusteg_app PRIVATE
    commands/AcceptCommand.cpp
    commands/CheckCommand.cpp
    commands/Commands.cpp
    commands/Console.cpp
    commands/DocumentsCommand.cpp
    commands/DumpCommand.cpp
    commands/ExportCommand.cpp
    commands/ExportFolder.cpp
    commands/FlowsCommand.cpp
    commands/LoadCommand.cpp
    commands/NewCommand.cpp
    commands/OpenFile.cpp
    commands/ReportCommand.cpp
    commands/ResponsibilitiesCommand.cpp
    commands/SearchCommand.cpp
    commands/TemplatesCommand.cpp
    commands/WheelCommand.cpp)
