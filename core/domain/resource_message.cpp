#include "core/domain/resource_message.h"

#include <QRegularExpression>

namespace samvirke {

template <> const QList<Word<MessageKind>>& words()
{
    using K = MessageKind;
    static const QList<Word<K>> all{
        { K::RequestResource, "RequestResource", QT_TRANSLATE_NOOP("core", "Request for help") },
        { K::ResponseToRequestResource, "ResponseToRequestResource",
            QT_TRANSLATE_NOOP("core", "Answer to a request for help") },
        { K::RequisitionResource, "RequisitionResource",
            QT_TRANSLATE_NOOP("core", "Confirmation of an agreed offer") },
        { K::CommitResource, "CommitResource", QT_TRANSLATE_NOOP("core", "Commitment to lend") },
        { K::RequestInformation, "RequestInformation",
            QT_TRANSLATE_NOOP("core", "Question about help") },
        { K::ResponseToRequestInformation, "ResponseToRequestInformation",
            QT_TRANSLATE_NOOP("core", "Answer to a question about help") },
        { K::OfferUnsolicitedResource, "OfferUnsolicitedResource",
            QT_TRANSLATE_NOOP("core", "Offer that nobody asked for") },
        { K::ReleaseResource, "ReleaseResource",
            QT_TRANSLATE_NOOP("core", "Release: the help is no longer needed") },
        { K::RequestReturn, "RequestReturn", QT_TRANSLATE_NOOP("core", "Request to have it back") },
        { K::ResponseToRequestReturn, "ResponseToRequestReturn",
            QT_TRANSLATE_NOOP("core", "Answer to a request to have it back") },
        { K::RequestQuote, "RequestQuote", QT_TRANSLATE_NOOP("core", "Question about the price") },
        { K::ResponseToRequestQuote, "ResponseToRequestQuote",
            QT_TRANSLATE_NOOP("core", "Answer about the price") },
        { K::RequestResourceDeploymentStatus, "RequestResourceDeploymentStatus",
            QT_TRANSLATE_NOOP("core", "Question how it stands") },
        { K::ReportResourceDeploymentStatus, "ReportResourceDeploymentStatus",
            QT_TRANSLATE_NOOP("core", "Report how it stands") },
        { K::RequestExtendedDeploymentDuration, "RequestExtendedDeploymentDuration",
            QT_TRANSLATE_NOOP("core", "Request for an extension") },
        { K::ResponseToRequestExtendedDeploymentDuration,
            "ResponseToRequestExtendedDeploymentDuration",
            QT_TRANSLATE_NOOP("core", "Answer to a request for an extension") },
    };
    return all;
}

template <> const QList<Word<MessageAnswer>>& words()
{
    static const QList<Word<MessageAnswer>> all{
        { MessageAnswer::Accept, "Accept", QT_TRANSLATE_NOOP("core", "yes") },
        { MessageAnswer::Decline, "Decline", QT_TRANSLATE_NOOP("core", "no") },
        { MessageAnswer::Provisional, "Provisional",
            QT_TRANSLATE_NOOP("core", "yes, on conditions") },
    };
    return all;
}

template <> const QList<Word<MessageDirection>>& words()
{
    static const QList<Word<MessageDirection>> all{
        { MessageDirection::Incoming, "in", QT_TRANSLATE_NOOP("core", "received") },
        { MessageDirection::Outgoing, "out", QT_TRANSLATE_NOOP("core", "written") },
    };
    return all;
}

bool ForeignContent::operator==(const ForeignContent& other) const
{
    return space == other.space && name == other.name && text == other.text
        && attributes == other.attributes && children == other.children;
}

bool saysExercise(const ResourceMessage& message)
{
    static const QRegularExpression mark(QStringLiteral("^\\W*(øvelse|øving|exercise)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (mark.match(message.description).hasMatch())
        return true;
    for (const ResourceMessage::Incident& incident : message.incidents) {
        if (mark.match(incident.id).hasMatch() || mark.match(incident.description).hasMatch())
            return true;
    }
    return false;
}

} // namespace samvirke
