// The sentences of the demonstration: bokmål as municipalities write it. Content, not user
// interface: it is not translated. Everything here is invented.
#pragma once

#include "core/domain/words.h"

#include <QStringList>

namespace samvirke::demonstration {

/// What a municipality says of its situation as a whole. Small: under 5 000 inhabitants.
const QStringList& situationSentences(StaffingStatus status, bool small);
/// What it says of one service area; empty for a service that is well.
const QStringList& serviceSentences(ServiceArea service, StaffingStatus status);
/// What was tried, from the near to the far.
const QStringList& measureSentences();
const QStringList& shiftSentences();
const QStringList& needNotes(bool critical);
const QStringList& refusalNotes();
QString serviceName(ServiceArea service); ///< "hjemmetjenesten"
QString professionName(const QString& code, int heads); ///< "sykepleier", "sykepleiere"
QString headsOf(const QString& code, int heads); ///< "én sykepleier", "to sykepleiere"

} // namespace samvirke::demonstration
