# dialogs of municipality, transfers, meetings and log
target_sources(samvirke_ui PRIVATE agreement_shots.cpp)
