// What EDXL-RM 1.0 demands of each of its sixteen kinds: which elements must or must not stand, and
// which points of a schedule. Read from the schemas of OASIS; where these are silent (an answer of
// yes needs a quantity, a conditional one a reason) from the text of the standard as others carry
// it out.
#pragma once

#include "core/base/result.h"
#include "core/domain/resource_message.h"

namespace samvirke::edxl {

inline const QString messageSpace = QStringLiteral("urn:oasis:names:tc:emergency:EDXL:RM:1.0:msg");
inline const QString commonSpace = QStringLiteral("urn:oasis:names:tc:emergency:EDXL:RM:1.0");

/// The standard's names.
QString nameOf(RecallKind kind);
QString nameOf(MessageRole role);
QString nameOf(ScheduleKind kind);
std::optional<RecallKind> recallKind(const QString& name);
std::optional<MessageRole> messageRole(const QString& name);
std::optional<ScheduleKind> scheduleKind(const QString& name);

enum class Demand { Required, Optional, Forbidden };
/// `element`: "PrecedingMessageID", "ResourceInformation/Resource", "Quantity" …; Optional for
/// what the standard leaves open in every kind.
Demand demandOn(MessageKind kind, const char* element);
bool mayStand(ScheduleKind schedule, MessageKind kind);

struct Fault {
    QString element; ///< name of the element
    Text text; ///< what is wrong and what to do
    bool missing = false; ///< something without which the message says nothing

    bool operator==(const Fault&) const = default;
};

/// All that the standard would refuse. What is written has none; what is read is used in spite of
/// those that are not `missing`.
QList<Fault> faultsOf(const ResourceMessage& message);

} // namespace samvirke::edxl
