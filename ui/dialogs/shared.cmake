# messages, file names, first start, import
target_sources(samvirke_ui PRIVATE message.h message.cpp file_dialog.h file_dialog.cpp)
