#include "ui/dialogs/assessment_dialog.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
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
      m_comment(makeTextEdit(tr("Comment"), 2)), m_measures(makeTextEdit(tr("Measures tried"), 2))
{
    setObjectName(QStringLiteral("assessmentDialog"));
    setIntro(tr("The municipality rates itself. Keys: 1 good, 2 challenging, 3 critical, 0 no "
                "answer. Leave empty what was not said."));
    offerRounds();
    form().addField(tr("Round"), m_round);
    form().addWide(makeRatings());
    form().addField(tr("Measures tried"), m_measures);
    form().addField(tr("Comment"), m_comment);
    for (const Word<Trigger>& word : words<Trigger>()) {
        m_triggers.append(new QCheckBox(Text::of(word.label).translated()));
        form().addWide(m_triggers.last());
    }
    connect(m_round, &QComboBox::currentIndexChanged, this, &AssessmentDialog::showRound);
    showRound();
    m_rows.first().status->setFocus();
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
    m_round->setCurrentIndex(0);
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
        row.status->setStatus(one.status);
        row.trend->setValue(one.trend);
        row.absence->setText(one.absencePercent ? numberText(*one.absencePercent, 1) : QString());
        row.missing->setText(one.missingFte ? numberText(*one.missingFte, 1) : QString());
    }
    const SelfAssessment* whole = wholeOf(shown);
    m_comment->setPlainText(whole != nullptr ? whole->comment : QString());
    m_measures->setPlainText(whole != nullptr ? whole->measures : QString());
    for (int i = 0; i < m_triggers.size(); ++i)
        m_triggers.at(i)->setChecked(
            whole != nullptr && whole->triggers.contains(words<Trigger>().at(i).value));
}

void AssessmentDialog::showRound()
{
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
        if (row.status->status() == StaffingStatus::NotReported)
            continue;
        const auto before = std::find_if(existing.begin(), existing.end(),
            [&](const SelfAssessment& each) { return each.service == row.service; });
        SelfAssessment answer = before == existing.end() ? SelfAssessment() : *before;
        answer.municipality = m_municipality;
        answer.service = row.service;
        answer.status = row.status->status();
        answer.trend = row.trend->value();
        answer.absencePercent = figure(row.absence->text()).value_or(std::nullopt);
        answer.missingFte = figure(row.missing->text()).value_or(std::nullopt);
        rows.append(answer);
    }
    if (SelfAssessment* whole = wholeOf(rows)) {
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
        if (row.status->status() == StaffingStatus::NotReported
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
        for (SelfAssessment answer : rows) {
            answer.round = *round;
            answer.reportedAt = nowUtc();
            if (const Result<Id> kept = m_session.reportAssessment(answer); !kept)
                return fail(kept.error());
        }
        return {};
    });
}

} // namespace samvirke
