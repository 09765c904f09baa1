# dialogs of the measures and the contact point
target_sources(samvirke_ui PRIVATE
    measure_shots.cpp
    measure_dialog.h measure_dialog.cpp inquiry_dialog.h inquiry_dialog.cpp
    shared_answer_dialog.h shared_answer_dialog.cpp
    measures_letter_dialog.h measures_letter_dialog.cpp)
