#include "ui/widgets/history.h"

#include "core/session/history_lines.h"
#include "ui/widgets/card.h"

#include <QCoreApplication>

namespace samvirke {

namespace {

struct HistoryTr {
    Q_DECLARE_TR_FUNCTIONS(History)
};

} // namespace

void showHistory(Card& card, const Session& session, const QStringList& ids)
{
    constexpr qsizetype shown = 10;
    const QStringList lines = historyLines(session, ids);
    card.clear();
    card.setTitle(HistoryTr::tr("History"));
    for (const QString& line : lines.mid(0, shown))
        card.addText(line, Label::Ink::Muted);
    if (lines.size() > shown)
        card.addText(
            HistoryTr::tr("and %n earlier", nullptr, int(lines.size() - shown)), Label::Ink::Muted);
    card.setVisible(!lines.isEmpty());
}

} // namespace samvirke
