# dialogs of equipment
target_sources(samvirke_ui PRIVATE
    material_shots.cpp
    material_need_dialog.h material_need_dialog.cpp material_offer_dialog.h material_offer_dialog.cpp)
