# dialogs of needs, pool and matching
target_sources(samvirke_ui PRIVATE staffing_shots.cpp)
