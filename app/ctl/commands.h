// The groups of commands; each stands in a file of its own.
#pragma once

#include "app/ctl/command_line.h"

namespace samvirke::ctl {

void declareFiles(Command& root); ///< new, demo, exercise, verify, backup, restore
void declareImport(Command& root); ///< import, export
void declareStatus(Command& root); ///< status, assess, contact
void declareRound(Command& root);
void declareForm(Command& root);
void declareSurvey(Command& root);
void declareNeed(Command& root);
void declarePool(Command& root);
void declareMatch(Command& root);
void declareRequest(Command& root);
void declareMaterial(Command& root);
void declareStaffBase(Command& root);
void declareVariant(Command& root);
void declareOwner(Command& root);
void declareTransfer(Command& root);
void declareAgreement(Command& root);
void declareStanding(Command& root);
void declareService(Command& root);
void declareMeeting(Command& root);
void declareMeasures(Command& root);
void declareInquiry(Command& root); ///< inquiry, shared
void declareLog(Command& root);
void declareGuard(Command& root);
void declareLegal(Command& root);
void declareState(Command& root); ///< state resources
void declareMessage(Command& root);
void declareReport(Command& root);
void declareSearch(Command& root);
void declareUndo(Command& root); ///< undo, redo, history

/// The first thing that nearly every command is given.
inline constexpr const char* caseFileHelp = QT_TRANSLATE_NOOP("ctl", "The case file (.samvirke)");
inline constexpr const char* sharesOutHelp = QT_TRANSLATE_NOOP("ctl",
    "yes or no: whether staff is asked for, proposed, agreed on or set aside; the words are the "
    "hint when not given");
inline constexpr const char* jsonHelp =
    QT_TRANSLATE_NOOP("ctl", "Prints JSON and nothing else on stdout");

} // namespace samvirke::ctl
