# dialogs of ad hoc surveys
target_sources(samvirke_ui PRIVATE
    survey_shots.cpp
    survey_dialog.h survey_dialog.cpp questions_edit.h questions_edit.cpp asked_edit.h asked_edit.cpp
    survey_call_dialog.h survey_call_dialog.cpp survey_answer_form.h survey_answer_form.cpp
    survey_import_dialog.h survey_import_dialog.cpp)
