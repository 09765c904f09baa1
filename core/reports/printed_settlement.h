// The settlement of one transfer with all that stands on its page: values, no painting.
#pragma once

#include "core/domain/settlement.h"

#include <QDate>

namespace samvirke {

struct PrintedSettlement {
    QString office;
    bool exercise = false;
    bool demonstration = false;
    QString lender; ///< names
    QString receiver;
    QString what; ///< "2 × nurse"; names no person
    QDate arrived; ///< invalid: not known
    QDate home;
    QDate from; ///< as agreed
    QDate until;
    QList<SettlementLine> lines; ///< `paidBy` is a name
};

} // namespace samvirke
