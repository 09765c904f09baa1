// Signals that a person switches off leave the call list, come back, and are remembered.
#include "ui/pages/overview/signal_choice.h"
#include "ui/settings.h"

#include <QMenu>
#include <QSettings>
#include <QTest>

using namespace samvirke;

namespace {

QList<CallItem> oneOfEach()
{
    QList<CallItem> out;
    for (const CallItem::Kind kind : { CallItem::Kind::CriticalWithoutNeed,
             CallItem::Kind::TriggerNamed, CallItem::Kind::GroupInDifficulty,
             CallItem::Kind::WorseRunning, CallItem::Kind::UnlikeItself,
             CallItem::Kind::NeedWhileGood, CallItem::Kind::SilentRounds }) {
        CallItem item;
        item.kind = kind;
        out.append(item);
    }
    return out;
}

} // namespace

class TestSignalChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { settings::setSignalsOff({}); }
    void cleanup() { settings::setSignalsOff({}); }

    void everySignalHasASwitchOfItsOwn()
    {
        QMenu menu;
        fillSignalMenu(menu);
        QList<CallItem> items = oneOfEach();
        QCOMPARE(menu.actions().size(), items.size());
        for (QAction* action : menu.actions()) {
            QVERIFY(action->isChecked());
            QVERIFY(!action->toolTip().isEmpty());
            action->trigger();
            QCOMPARE(withoutSignalsOff(items).size(), items.size() - 1);
            action->trigger();
            QCOMPARE(withoutSignalsOff(items).size(), items.size());
        }
    }

    void whatIsOffIsRemembered()
    {
        {
            QMenu menu;
            fillSignalMenu(menu);
            menu.actions().first()->trigger();
            menu.actions().last()->trigger();
        }
        QMenu again;
        fillSignalMenu(again);
        QVERIFY(!again.actions().first()->isChecked());
        QVERIFY(!again.actions().last()->isChecked());
        QVERIFY(again.actions().at(1)->isChecked());
        const QList<CallItem> left = withoutSignalsOff(oneOfEach());
        QCOMPARE(left.size(), oneOfEach().size() - 2);
    }

    void whatWaitsForAStepIsAlwaysThere()
    {
        QMenu menu;
        fillSignalMenu(menu);
        for (QAction* action : menu.actions())
            action->trigger();
        QVERIFY(withoutSignalsOff(oneOfEach()).isEmpty());
        CallItem waiting;
        waiting.kind = CallItem::Kind::ActionDue;
        QCOMPARE(withoutSignalsOff({ waiting }).size(), 1);
    }
};

QTEST_MAIN(TestSignalChoice)
#include "tst_signal_choice.moc"
