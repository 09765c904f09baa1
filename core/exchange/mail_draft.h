// A letter that a person sends from their own e-mail program: as a file that opens as a draft
// (RFC 5322, with X-Unsent) and as a mailto link (RFC 6068). Samvirke sends nothing itself.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

namespace samvirke {

struct MailDraft {
    QStringList blindCopies; ///< addresses
    QString subject;
    QString body; ///< plain text
    QStringList to = {}; ///< addresses that all may see: of one owner

    bool operator==(const MailDraft&) const = default;
};

QByteArray mailDraftBytes(const MailDraft& draft);

/// What was there before stays until the new file is whole.
Result<void> writeMailDraft(const QString& path, const MailDraft& draft);

QUrl mailtoLink(const MailDraft& draft);

} // namespace samvirke
