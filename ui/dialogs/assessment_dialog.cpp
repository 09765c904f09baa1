#include "ui/dialogs/assessment_dialog.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/definitions.h"
#include "core/domain/status.h"
#include "ui/dialogs/status_choice.h"
#include "ui/pages/municipality/municipality_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace samvirke {

namespace {

// "12,5", "12.5" or nothing; nullopt inside for nothing, no value at all for what is no number.
std::optional<std::optional<double>> figure(const QString& text)
{
    const QString plain = text.trimmed().replace(u',', u'.').remove(u'%');
    if (plain.isEmpty())
        return std::optional<double>();
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok && value >= 0 ? std::optional<std::optional<double>>(value) : std::nullopt;
}

QLineEdit* makeFigure(const QString& accessibleName)
{
    auto* edit = new QLineEdit;
    edit->setAccessibleName(accessibleName);
    edit->setAlignment(Qt::AlignRight);
    edit->setMaxLength(7);
    edit->setMaximumWidth(QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth() * 12);
    return edit;
}

// Comment, measures and criteria belong to the whole; where the whole is not rated, to the first
// row.
SelfAssessment* wholeOf(QList<SelfAssessment>& rows)
{
    const auto overall = std::find_if(rows.begin(), rows.end(),
        [](const SelfAssessment& row) { return row.service == ServiceArea::Overall; });
    if (overall != rows.end())
        return &*overall;
    return rows.isEmpty() ? nullptr : &rows.first();
}

} // namespace

AssessmentDialog::AssessmentDialog(Session& session, const QString& municipality, QWidget* parent)
    : FormDialog(tr("Answer from %1").arg(session.municipalityName(municipality)),
        tr("Save the answer"), parent),
      m_session(session), m_municipality(municipality),
      m_known(session.assessmentsOf(municipality)), m_round(new QComboBox),
      m_outlook(new ChoiceBox<Outlook>(tr("Outlook, three weeks"))),
      m_cause(new ChoiceBox<Cause>(tr("Cause"))), m_need(makeTextEdit(tr("Concrete need"), 2)),
      m_offer(makeTextEdit(tr("Can offer others"), 2)), m_givenBy(new QLineEdit),
      m_role(new QLineEdit), m_channel(new ChoiceBox<ReportChannel>(tr("Channel"))),
      m_comment(makeTextEdit(tr("Comment"), 2)), m_measures(makeTextEdit(tr("Measures tried"), 2))
{
    setObjectName(QStringLiteral("assessmentDialog"));
    m_comment->setObjectName(QStringLiteral("comment"));
    setIntro(tr("The municipality rates itself. Keys: 1 good, 2 challenging, 3 critical, 4 "
                "unchanged since last, 5 not applicable, 0 no answer. Each number leads on to the "
                "next service, Up goes back. Ctrl+Enter saves. Leave empty what was not said."));
    offerRounds();
    form().addField(tr("Round"), m_round);
    form().addWide(makeRatings());
    form().addField(tr("Outlook, three weeks"), m_outlook);
    form().addField(tr("Cause"), m_cause);
    form().addField(tr("Concrete need"), m_need, QStringLiteral("concreteNeed"),
        tr("Profession, number and period. A rating alone is not a request."));
    form().addField(tr("Can offer others"), m_offer);
    form().addField(tr("Measures tried"), m_measures);
    form().addField(tr("Comment"), m_comment);
    form().addField(tr("Answered by"), m_givenBy);
    form().addField(tr("Role"), m_role);
    form().addField(tr("Channel"), m_channel);
    for (const Word<Trigger>& word : words<Trigger>()) {
        m_triggers.append(new QCheckBox(Text::of(word.label).translated()));
        form().addWide(m_triggers.last());
    }
    connect(m_round, &QComboBox::currentIndexChanged, this, &AssessmentDialog::showRound);
    showRound();
    m_rows.first().status->setFocus();
}

void AssessmentDialog::goBeyond(int row, int by)
{
    if (row + by < 0)
        return;
    QWidget* to =
        row + by < m_rows.size() ? static_cast<QWidget*>(m_rows.at(row + by).status) : m_outlook;
    to->setFocus(Qt::TabFocusReason);
}

void AssessmentDialog::offerRounds()
{
    const QList<ReportingRound> rounds = m_session.rounds();
    const QString thisWeek = isoWeekLabel(today());
    for (const ReportingRound& round : rounds)
        m_round->insertItem(0, roundText(round, true), round.label);
    if (m_round->findData(thisWeek) < 0) {
        ReportingRound fresh;
        fresh.label = thisWeek;
        m_round->addItem(tr("%1 (a new round)").arg(roundText(fresh, true)), thisWeek);
    }
    // The round that is running; next week's may have been made ready.
    const Id running = m_session.picture().round.id;
    m_round->setCurrentIndex(0);
    for (const ReportingRound& round : rounds) {
        if (round.id == running)
            m_round->setCurrentIndex(m_round->findData(round.label));
    }
}

QWidget* AssessmentDialog::makeRatings()
{
    auto* ratings = new QWidget;
    auto* grid = new QGridLayout(ratings);
    grid->setContentsMargins(0, space::s, 0, space::s);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    const QStringList headings{ tr("Service"), tr("Rating"), tr("Trend"), tr("Absent %"),
        tr("Missing FTE") };
    for (int column = 0; column < headings.size(); ++column)
        grid->addWidget(new Label(headings.at(column), Type::Small, Label::Ink::Muted), 0, column);
    for (const Word<ServiceArea>& word : words<ServiceArea>()) {
        const QString service = Text::of(word.label).translated();
        Row row;
        row.service = word.value;
        row.status = new StatusChoice(service);
        row.status->setObjectName(QStringLiteral("rate-") + QLatin1String(word.code));
        row.trend = new ChoiceBox<Trend>(tr("%1: trend").arg(service));
        row.absence = makeFigure(tr("%1: per cent absent").arg(service));
        row.missing = makeFigure(tr("%1: full-time equivalents missing").arg(service));
        const int line = grid->rowCount();
        auto* name =
            new Label(service, word.value == ServiceArea::Overall ? Type::Strong : Type::Body);
        name->setWordWrap(false);
        grid->addWidget(name, line, 0);
        grid->addWidget(row.status, line, 1);
        grid->addWidget(row.trend, line, 2);
        grid->addWidget(row.absence, line, 3);
        grid->addWidget(row.missing, line, 4);
        const int at = int(m_rows.size());
        connect(row.status, &KeyChoice::keyed, this, [this, at] { goBeyond(at, 1); });
        connect(row.status, &KeyChoice::moved, this, [this, at](int by) { goBeyond(at, by); });
        m_rows.append(row);
    }
    grid->setColumnStretch(0, 1);
    QPushButton* same = makeButton(tr("As in the last answer"), Weight::Link);
    same->setObjectName(QStringLiteral("asLast"));
    same->setEnabled(!m_known.isEmpty());
    grid->addWidget(same, grid->rowCount(), 0, 1, 5, Qt::AlignLeft);
    connect(same, &QPushButton::clicked, this, &AssessmentDialog::showLast);
    return ratings;
}

QList<SelfAssessment> AssessmentDialog::answersIn(const QString& roundLabel) const
{
    const QList<ReportingRound> rounds = m_session.rounds();
    const auto round = std::find_if(rounds.begin(), rounds.end(),
        [&](const ReportingRound& each) { return each.label == roundLabel; });
    QList<SelfAssessment> answers;
    for (const SelfAssessment& each : m_known) {
        if (round != rounds.end() && each.round == round->id)
            answers.append(each);
    }
    return answers;
}

void AssessmentDialog::fill(const QList<SelfAssessment>& answers)
{
    QList<SelfAssessment> shown = answers;
    for (const Row& row : std::as_const(m_rows)) {
        const auto answer = std::find_if(shown.begin(), shown.end(),
            [&](const SelfAssessment& each) { return each.service == row.service; });
        const SelfAssessment one = answer == shown.end() ? SelfAssessment() : *answer;
        if (answer == shown.end())
            row.status->setIndex(-1);
        else
            row.status->setAnswer(one);
        row.trend->setValue(one.trend);
        row.absence->setText(one.absencePercent ? numberText(*one.absencePercent, 1) : QString());
        row.missing->setText(one.missingFte ? numberText(*one.missingFte, 1) : QString());
    }
    const SelfAssessment* whole = wholeOf(shown);
    const SelfAssessment said = whole != nullptr ? *whole : SelfAssessment();
    m_outlook->setValue(said.outlook);
    m_cause->setValue(said.cause);
    m_need->setPlainText(said.concreteNeed);
    m_offer->setPlainText(said.canOffer);
    m_givenBy->setText(said.givenBy);
    m_role->setText(said.givenByRole);
    m_channel->setValue(whole != nullptr && said.channel != ReportChannel::NotGiven
            ? said.channel
            : ReportChannel::Telephone);
    m_comment->setPlainText(whole != nullptr ? whole->comment : QString());
    m_measures->setPlainText(whole != nullptr ? whole->measures : QString());
    for (int i = 0; i < m_triggers.size(); ++i)
        m_triggers.at(i)->setChecked(
            whole != nullptr && whole->triggers.contains(words<Trigger>().at(i).value));
}

void AssessmentDialog::showRound()
{
    const QList<ReportingRound> rounds = m_session.rounds();
    for (const ReportingRound& round : rounds) {
        if (round.label != m_round->currentData().toString())
            continue;
        for (const Row& row : std::as_const(m_rows))
            row.status->setDefinitions(round.definitions);
        for (int i = 0; i < m_outlook->count(); ++i)
            m_outlook->setItemData(i,
                definitionOf(round.definitions, Outlook(m_outlook->itemData(i).toInt()))
                    .translated(),
                Qt::ToolTipRole);
        for (int i = 0; i < m_cause->count(); ++i)
            m_cause->setItemData(i,
                definitionOf(round.definitions, Cause(m_cause->itemData(i).toInt())).translated(),
                Qt::ToolTipRole);
    }
    fill(answersIn(m_round->currentData().toString()));
    m_before = given();
}

void AssessmentDialog::showLast()
{
    QList<SelfAssessment> last;
    for (const SelfAssessment& each : std::as_const(m_known)) {
        if (last.isEmpty() || each.round == last.first().round)
            last.append(each);
    }
    fill(last);
}

QList<SelfAssessment> AssessmentDialog::given() const
{
    const QList<SelfAssessment> existing = answersIn(m_round->currentData().toString());
    QList<SelfAssessment> rows;
    for (const Row& row : m_rows) {
        if (row.status->answer() == AnswerKind::NotAnswered)
            continue;
        const auto before = std::find_if(existing.begin(), existing.end(),
            [&](const SelfAssessment& each) { return each.service == row.service; });
        SelfAssessment answer = before == existing.end() ? SelfAssessment() : *before;
        answer.municipality = m_municipality;
        answer.service = row.service;
        row.status->writeTo(answer);
        answer.trend = row.trend->value();
        answer.absencePercent = figure(row.absence->text()).value_or(std::nullopt);
        answer.missingFte = figure(row.missing->text()).value_or(std::nullopt);
        rows.append(answer);
    }
    if (SelfAssessment* whole = wholeOf(rows)) {
        whole->outlook = m_outlook->value();
        whole->cause = m_cause->value();
        whole->concreteNeed = m_need->toPlainText().trimmed();
        whole->canOffer = m_offer->toPlainText().trimmed();
        whole->givenBy = m_givenBy->text().simplified();
        whole->givenByRole = m_role->text().simplified();
        whole->channel = m_channel->value();
        whole->comment = m_comment->toPlainText().trimmed();
        whole->measures = m_measures->toPlainText().trimmed();
        whole->triggers.clear();
        for (int i = 0; i < m_triggers.size(); ++i) {
            if (m_triggers.at(i)->isChecked())
                whole->triggers.append(words<Trigger>().at(i).value);
        }
    }
    return rows;
}

bool AssessmentDialog::isChanged() const
{
    return given() != m_before;
}

QList<FieldProblem> AssessmentDialog::problems() const
{
    QList<FieldProblem> wrong;
    if (given().isEmpty())
        wrong.append({ QString(), Text(tr("Rate the whole, or at least one service area.")) });
    for (const Row& row : m_rows) {
        const QString service = label(row.service).translated();
        const auto absence = figure(row.absence->text());
        if (!absence || absence->value_or(0) > 100)
            wrong.append(
                { QString(), Text(tr("%1: the absence is a number from 0 to 100.").arg(service)) });
        if (!figure(row.missing->text()))
            wrong.append({ QString(),
                Text(tr("%1: the missing full-time equivalents are a number.").arg(service)) });
        if (row.status->answer() == AnswerKind::NotAnswered
            && !(row.absence->text() + row.missing->text()).trimmed().isEmpty())
            wrong.append({ QString(), Text(tr("%1: figures without a rating.").arg(service)) });
    }
    return wrong;
}

Result<void> AssessmentDialog::write()
{
    return m_session.together(QStringLiteral("reportAssessment"), [this]() -> Result<void> {
        const Result<Id> round = m_session.openRound(m_round->currentData().toString());
        if (!round)
            return fail(round.error());
        const QList<SelfAssessment> rows = given();
        const QList<SelfAssessment> before = answersIn(m_round->currentData().toString());
        for (SelfAssessment answer : rows) {
            answer.round = *round;
            if (before.contains(answer))
                continue; // nothing was said anew about it
            answer.reportedAt = nowUtc();
            if (const Result<Id> kept = m_session.reportAssessment(answer); !kept)
                return fail(kept.error());
        }
        return {};
    });
}

} // namespace samvirke
