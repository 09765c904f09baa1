// What the page about situation reports says.
#pragma once

#include "core/session/session.h"
#include "ui/dialogs/message.h"

namespace samvirke {

/// "6 of 8 sections are as in report no. 2"
QString draftHeadline(const SituationReport& draft, int lastNumber);
/// "Report no. 2 was sent 05.03.2021 14:30"
QString sentHeadline(const SentReport& sent);

/// Says what sending means, and which sections nobody has touched.
message::Question sendQuestion(const Session& session, const SituationReport& draft);

/// "situasjonsrapport-03-2021-03-12"
QString reportFileName(int number, const QDate& day);

} // namespace samvirke
