# legal cards and state resources
target_sources(samvirke_ui PRIVATE
    legal_button.h legal_button.cpp legal_cards_dialog.h legal_cards_dialog.cpp
    state_resource_dialog.h state_resource_dialog.cpp allocation_dialog.h allocation_dialog.cpp
    guard_shots.cpp)
