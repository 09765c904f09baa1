# dialogs of EDXL-RM messages
target_sources(samvirke_ui PRIVATE
    message_shots.cpp
    message_export_dialog.h message_export_dialog.cpp
    message_import_dialog.h message_import_dialog.cpp)
