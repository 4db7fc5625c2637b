target_sources(sjusteg_app PRIVATE
    examples/CardFilterBar.cpp
    examples/CardPage.cpp
    examples/CardShelf.cpp
    examples/CardTile.cpp
    examples/ExampleFile.cpp
    examples/ExamplesPage.cpp
    examples/MakeCard.cpp
    examples/ProposalDialog.cpp
    examples/ShareDialog.cpp
    examples/ShareFile.cpp
    examples/TakeInDialog.cpp
    examples/TwoCardsPage.cpp)
