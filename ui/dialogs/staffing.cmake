# dialogs of needs, pool and matching
target_sources(samvirke_ui PRIVATE
    staffing_shots.cpp
    code_list_edit.h code_list_edit.cpp need_dialog.h need_dialog.cpp)
