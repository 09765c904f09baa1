# dialogs of asking owners for staff
target_sources(samvirke_ui PRIVATE
    asking_shots.cpp
    letter_view.h letter_view.cpp
    ask_dialog.h ask_dialog.cpp ask_owner_list.h ask_owner_list.cpp
    letter_template_dialog.h letter_template_dialog.cpp
    remind_dialog.h remind_dialog.cpp
    answers_dialog.h answers_dialog.cpp)
