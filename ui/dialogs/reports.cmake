target_sources(samvirke_ui PRIVATE
    report_facts_dialog.h report_facts_dialog.cpp
    report_template_dialog.h report_template_dialog.cpp
    report_sections_edit.h report_sections_edit.cpp
    report_shots.cpp)
