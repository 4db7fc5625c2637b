# Pages of the working tools, beside their forms.
target_link_libraries(sjusteg_app PUBLIC sjusteg_timeline sjusteg_tools)
target_sources(sjusteg_app PRIVATE
    tools/PaperPreview.cpp
    tools/RowPanel.cpp
    tools/TimeLinePanel.cpp
    tools/TimeLineView.cpp
    tools/ToolPage.cpp
    tools/ToolPages.cpp
    tools/jobbmatch/JobPlanView.cpp
    tools/jobbmatch/JobbmatchPage.cpp
    tools/jobbmatch/PortfolioView.cpp
    tools/jobbmatch/WeekView.cpp
    tools/lorenskog/CycleCalendar.cpp
    tools/lorenskog/HandInGrid.cpp
    tools/lorenskog/HandInPage.cpp
    tools/lorenskog/TaskSetPage.cpp
    tools/rettijobb/CostsView.cpp
    tools/rettijobb/EmploymentPage.cpp
    tools/rettijobb/EvaluationView.cpp
    tools/rettijobb/FollowUpView.cpp
    tools/rettijobb/MatchFace.cpp
    tools/tromso/CourseGrid.cpp
    tools/tromso/CoursePage.cpp
    tools/tromso/DaySquare.cpp
    tools/tromso/SessionCard.cpp)
