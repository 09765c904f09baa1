# messages, file names, first start, import, search, about
target_sources(samvirke_ui PRIVATE
    beside.h beside.cpp changed_meanwhile.h changed_meanwhile.cpp
    message.h message.cpp file_dialog.h file_dialog.cpp municipality_dialog.h municipality_dialog.cpp first_start.h first_start.cpp first_steps.h first_steps.cpp
    import_dialog.h import_dialog.cpp column_assignment.h column_assignment.cpp search_dialog.h search_dialog.cpp about_dialog.h about_dialog.cpp)
