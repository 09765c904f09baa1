# dialogs of reporting rounds
target_sources(samvirke_ui PRIVATE
    round_shots.cpp
    round_dialog.h round_dialog.cpp
    phone_round_dialog.h phone_round_dialog.cpp phone_answer_form.h phone_answer_form.cpp
    reminder_dialog.h reminder_dialog.cpp
    returned_forms_dialog.h returned_forms_dialog.cpp)
