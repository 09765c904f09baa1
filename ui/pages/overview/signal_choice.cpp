#include "ui/pages/overview/signal_choice.h"

#include "ui/settings.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <array>

namespace samvirke {

namespace {

struct Choice {
    CallItem::Kind kind;
    const char* code; // in the settings
    const char* name;
    const char* rule;
};

constexpr std::array choices{
    Choice{ CallItem::Kind::CriticalWithoutNeed, "critical-without-need",
        QT_TRANSLATE_NOOP("SignalChoice", "Critical, but no need registered"),
        QT_TRANSLATE_NOOP("SignalChoice", "A municipality is critical and has no open need.") },
    Choice{ CallItem::Kind::TriggerNamed, "trigger-named",
        QT_TRANSLATE_NOOP("SignalChoice", "A trigger is named"),
        QT_TRANSLATE_NOOP("SignalChoice",
            "The municipality names one of the criteria that make a shortage serious.") },
    Choice{ CallItem::Kind::GroupInDifficulty, "group",
        QT_TRANSLATE_NOOP("SignalChoice", "A hospital's municipalities or a region together"),
        QT_TRANSLATE_NOOP("SignalChoice",
            "Three or more, two of them critical, and two thirds of those rated.") },
    Choice{ CallItem::Kind::WorseRunning, "worse",
        QT_TRANSLATE_NOOP("SignalChoice", "Worse three rounds running"),
        QT_TRANSLATE_NOOP("SignalChoice",
            "In each of them the rating became graver, or the municipality said that it grew "
            "worse.") },
    Choice{ CallItem::Kind::UnlikeItself, "unlike-itself",
        QT_TRANSLATE_NOOP("SignalChoice", "Unlike its own normal"),
        QT_TRANSLATE_NOOP("SignalChoice",
            "New in this round, and clearly graver than the mean of at least four ratings "
            "before.") },
    Choice{ CallItem::Kind::NeedWhileGood, "need-while-good",
        QT_TRANSLATE_NOOP("SignalChoice", "Rated good, yet a need is open"),
        QT_TRANSLATE_NOOP("SignalChoice", "One of the two has changed since.") },
    Choice{ CallItem::Kind::SilentRounds, "silent",
        QT_TRANSLATE_NOOP("SignalChoice", "Silent for two rounds"),
        QT_TRANSLATE_NOOP("SignalChoice", "No answer in two rounds whose deadlines have passed.") },
};

QString say(const char* text)
{
    return QCoreApplication::translate("SignalChoice", text);
}

} // namespace

QList<CallItem> withoutSignalsOff(QList<CallItem> items)
{
    const QStringList off = settings::signalsOff();
    items.removeIf([&](const CallItem& item) {
        return std::any_of(choices.begin(), choices.end(), [&](const Choice& choice) {
            return choice.kind == item.kind && off.contains(QLatin1String(choice.code));
        });
    });
    return items;
}

void fillSignalMenu(QMenu& menu)
{
    menu.setToolTipsVisible(true);
    const QStringList off = settings::signalsOff();
    for (const Choice& choice : choices) {
        const QString code = QString::fromLatin1(choice.code);
        QAction* action = menu.addAction(say(choice.name));
        action->setToolTip(say(choice.rule));
        action->setCheckable(true);
        action->setChecked(!off.contains(code));
        QObject::connect(action, &QAction::toggled, action, [code](bool on) {
            QStringList codes = settings::signalsOff();
            codes.removeAll(code);
            if (!on)
                codes.append(code);
            settings::setSignalsOff(codes);
        });
    }
}

} // namespace samvirke
