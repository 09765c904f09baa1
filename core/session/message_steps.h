// Where a message takes a transfer, and what a need or transfer is called meanwhile: rules, without
// the case file.
#pragma once

#include "core/domain/need.h"
#include "core/domain/resource_message.h"
#include "core/domain/transfer.h"

#include <functional>

namespace samvirke {

/// The state that an item of the message leads to; nothing for what only tells or asks.
std::optional<TransferState> targetOf(
    const ResourceMessage& message, const MessageItem& item, TransferState now);

/// The steps a transfer may take to get there, the fewest; none when it cannot, or is there.
QList<TransferState> stepsTo(TransferState from, TransferState to, Cargo cargo);

RefusalReason refusalOf(const MessageItem& item);

using OwnerName = std::function<QString(const QString&)>;
/// "2 × Nurse · Nursing home · Frøya · 8.–21.3.2021"
Text needText(const Need& need, const OwnerName& nameOf);
/// "2 × Nurse from Trondheim to Frøya, 8.–21.3.2021"
Text transferText(const Transfer& transfer, const OwnerName& nameOf);

} // namespace samvirke
