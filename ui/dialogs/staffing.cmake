# dialogs of needs, pool and matching
target_sources(samvirke_ui PRIVATE
    staffing_shots.cpp
    code_list_edit.h code_list_edit.cpp need_dialog.h need_dialog.cpp
    tried_edit.h tried_edit.cpp interview_lines.h interview_lines.cpp
    member_lists_edit.h member_lists_edit.cpp pool_member_dialog.h pool_member_dialog.cpp
    aim_order_edit.h aim_order_edit.cpp variant_dialog.h variant_dialog.cpp
    other_need_dialog.h other_need_dialog.cpp owner_override_dialog.h owner_override_dialog.cpp
    owner_limits_dialog.h owner_limits_dialog.cpp decline_dialog.h decline_dialog.cpp)
