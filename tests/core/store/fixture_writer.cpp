// Writes the fixture that a version of the schema leaves behind for all later ones:
// `fixture_writer tests/data/store/versionN.samvirke`, run once, before version N is released.
#include "tests/core/store/fixtures.h"

#include <QCoreApplication>

using namespace samvirke;
using namespace samvirke::testing;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const auto store = makeStore(app.arguments().value(1));
    Transfer transfer;
    transfer.id = makeId();
    transfer.owner = "5001";
    transfer.to = "5014";
    transfer.from = transfer.until = QDate(2021, 3, 8);
    const LedgerEntry line{ makeId(), transfer.id,
        QDateTime(QDate(2021, 3, 5), QTime(12, 0), Qt::UTC), TransferState::Draft,
        TransferState::Asked, "Kari Nordmann", AnswerChannel::Telephone, RefusalReason::NotGiven,
        "Ringte" };
    const auto done = command(*store, [&]() -> Result<void> {
        if (auto first = store->insert(needWithAll()); !first)
            return first;
        if (auto second = store->insert(transfer); !second)
            return second;
        transfer.state = TransferState::Asked;
        if (auto third = store->update(transfer); !third)
            return third;
        if (auto fourth = store->insert(materialNeedWithAll()); !fourth)
            return fourth;
        if (auto fifth = store->insert(materialOfferWithAll()); !fifth)
            return fifth;
        return store->insert(line);
    });
    return done ? 0 : 1;
}
