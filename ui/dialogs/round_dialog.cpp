#include "ui/dialogs/round_dialog.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/definitions.h"
#include "core/domain/rounds.h"
#include "ui/round_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLineEdit>

namespace samvirke {

namespace {

QDateTimeEdit* makeTime(const QDateTime& at)
{
    auto* edit = new QDateTimeEdit(at.toLocalTime());
    edit->setDisplayFormat(QStringLiteral("dd.MM.yyyy HH:mm"));
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace

RoundDialog::RoundDialog(Session& session, const ReportingRound& round, QWidget* parent)
    : FormDialog(round.id.isEmpty() ? tr("Open a new round") : tr("Change the round"),
        round.id.isEmpty() ? tr("Open the round") : tr("Save the round"), parent),
      m_session(session), m_round(round), m_weekly(round), m_kind(new QComboBox),
      m_title(new QLineEdit), m_opens(makeTime(round.opens)), m_due(makeTime(round.due)),
      m_purpose(makeTextEdit(tr("Purpose"), 2)), m_definitions(new QComboBox),
      m_meanings(new Label({}, Type::Body, Label::Ink::Muted))
{
    setObjectName(QStringLiteral("roundDialog"));
    setIntro(round.id.isEmpty()
            ? tr("All municipalities are asked. Nobody is told before you send something out.")
            : tr("Answers that have come in stay as they are."));
    QString weekly = upperFirst(roundLabel(round).translated());
    m_kind->addItem(weekly, QStringLiteral("weekly"));
    m_kind->addItem(tr("Ad hoc, with a title of its own"), QStringLiteral("adHoc"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_title->setObjectName(QStringLiteral("title"));
    m_due->setObjectName(QStringLiteral("due"));
    if (round.id.isEmpty())
        form().addField(tr("Round"), m_kind);
    form().addField(tr("Title"), m_title, QStringLiteral("label"));
    form().addField(tr("Opens"), m_opens, QStringLiteral("opens"));
    form().addField(tr("Answers due"), m_due, QStringLiteral("due"));
    form().addField(tr("Purpose"), m_purpose, QStringLiteral("purpose"),
        tr("What the overview is for. It stands on the form and in the reminder."));
    form().addHeading(tr("Service areas asked about"));
    form().addWide(makeServices());
    for (const DefinitionSet& set : definitionSets())
        m_definitions->addItem(Text::of(set.label).translated(), QString::fromLatin1(set.code));
    if (m_definitions->findData(round.definitions) < 0 && !round.id.isEmpty())
        m_definitions->addItem(definitionsLabel(round.definitions).translated(), round.definitions);
    m_definitions->setCurrentIndex(std::max(0, m_definitions->findData(round.definitions)));
    form().addField(tr("Definitions"), m_definitions, QStringLiteral("definitions"));
    form().addWide(m_meanings);
    m_purpose->setPlainText(round.purpose);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RoundDialog::showKind);
    connect(m_definitions, &QComboBox::currentIndexChanged, this, &RoundDialog::showMeanings);
    m_title->setText(isWeekly(round) ? roundTitle(round) : round.label);
    m_title->setReadOnly(isWeekly(round));
    showMeanings();
    m_due->setFocus();
}

QWidget* RoundDialog::makeServices()
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    constexpr int columns = 3;
    for (const Word<ServiceArea>& word : words<ServiceArea>()) {
        auto* check = new QCheckBox(Text::of(word.label).translated());
        check->setChecked(m_round.services.contains(word.value));
        const int at = int(m_services.size());
        grid->addWidget(check, at / columns, at % columns);
        m_services.append(check);
    }
    return box;
}

void RoundDialog::showKind()
{
    const bool weekly = m_kind->currentIndex() == 0;
    m_title->setReadOnly(weekly);
    if (weekly) {
        m_title->setText(roundTitle(m_weekly));
        m_opens->setDateTime(m_weekly.opens.toLocalTime());
        m_due->setDateTime(m_weekly.due.toLocalTime());
        return;
    }
    m_title->clear();
    const QDateTime now = nowUtc().toLocalTime();
    m_opens->setDateTime(now);
    m_due->setDateTime(QDateTime(now.date().addDays(3), QTime(12, 0)));
    m_title->setFocus();
}

void RoundDialog::showMeanings()
{
    QStringList lines;
    const QString code = m_definitions->currentData().toString();
    for (const StaffingStatus status :
        { StaffingStatus::Good, StaffingStatus::Challenging, StaffingStatus::Critical })
        lines.append(QStringLiteral("%1: %2").arg(
            label(status).translated(), definitionOf(code, status).translated()));
    m_meanings->setText(lines.join(u'\n'));
}

ReportingRound RoundDialog::round() const
{
    ReportingRound round = m_round;
    // A week's own label is for programs, and not what is written in the field.
    round.label = m_title->isReadOnly() ? m_weekly.label : m_title->text().simplified();
    round.opens = m_opens->dateTime().toUTC();
    round.due = m_due->dateTime().toUTC();
    round.purpose = m_purpose->toPlainText().trimmed();
    round.definitions = m_definitions->currentData().toString();
    round.services.clear();
    for (int i = 0; i < m_services.size(); ++i) {
        if (m_services.at(i)->isChecked())
            round.services.append(words<ServiceArea>().at(i).value);
    }
    return round;
}

QList<FieldProblem> RoundDialog::problems() const
{
    return problemsOf(round());
}

Result<void> RoundDialog::write()
{
    const ReportingRound wanted = round();
    if (!wanted.id.isEmpty())
        return m_session.changeRound(wanted);
    const Result<Id> made = m_session.beginRound(wanted);
    if (!made)
        return fail(made.error());
    m_round.id = *made;
    return {};
}

} // namespace samvirke
