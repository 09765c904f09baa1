# dialogs of municipality, transfers, meetings and log
target_sources(samvirke_ui PRIVATE
    agreement_shots.cpp
    form_dialog.h form_dialog.cpp
    step_dialog.h step_dialog.cpp
    transfer_dialog.h transfer_dialog.cpp
    clauses_edit.h clauses_edit.cpp agreement_dialog.h agreement_dialog.cpp
    signature_dialog.h signature_dialog.cpp service_dialog.h service_dialog.cpp
    settlement_dialog.h settlement_dialog.cpp
    parties_edit.h parties_edit.cpp standing_dialog.h standing_dialog.cpp
    meeting_dialog.h meeting_dialog.cpp
    series_dialog.h series_dialog.cpp
    agenda_proposal_dialog.h agenda_proposal_dialog.cpp
    invitation_dialog.h invitation_dialog.cpp
    contact_dialog.h contact_dialog.cpp
    staff_figures_dialog.h staff_figures_dialog.cpp
    quick_log_dialog.h quick_log_dialog.cpp
    status_choice.h status_choice.cpp
    assessment_dialog.h assessment_dialog.cpp)
