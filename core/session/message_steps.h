// Where a message takes a transfer: rules, without the case file.
#pragma once

#include "core/domain/resource_message.h"
#include "core/domain/transfer.h"

namespace samvirke {

/// The state that an item of the message leads to; nothing for what only tells or asks.
std::optional<TransferState> targetOf(
    const ResourceMessage& message, const MessageItem& item, TransferState now);

/// The steps a transfer may take to get there, the fewest; none when it cannot, or is there.
QList<TransferState> stepsTo(TransferState from, TransferState to, Cargo cargo);

RefusalReason refusalOf(const MessageItem& item);

} // namespace samvirke
