target_sources(sjusteg_app PRIVATE
    meeting/MeetingPart.cpp)
