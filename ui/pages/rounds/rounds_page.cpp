#include "ui/pages/rounds/rounds_page.h"

#include "core/base/norwegian.h"
#include "core/domain/rounds.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/phone_round_dialog.h"
#include "ui/dialogs/reminder_dialog.h"
#include "ui/dialogs/returned_forms_dialog.h"
#include "ui/dialogs/round_dialog.h"
#include "ui/models/sync_rows.h"
#include "ui/pages/rounds/round_columns.h"
#include "ui/pages/rounds/round_details.h"
#include "ui/round_words.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kept_rows.h"
#include "ui/widgets/page_frame.h"

#include <QButtonGroup>
#include <QDir>
#include <QShortcut>
#include <QVBoxLayout>

namespace samvirke {

namespace {

constexpr int everyone = 100; // -1 would be an id of the group's own choice

Id keyOfRound(const RoundReport& report)
{
    return report.round.id;
}

Id keyOfRow(const RoundRow& row)
{
    return row.municipality;
}

} // namespace

RoundsPage::RoundsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_rounds(roundColumns(), keyOfRound),
      m_answers(answerColumns(), keyOfRow), m_frame(new PageFrame),
      m_roundTable(new DataTable(tr("Reporting rounds"))),
      m_answerTable(new DataTable(tr("Answers of the municipalities"))),
      m_filter(new QButtonGroup(this)), m_details(new RoundDetails(session))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    if (!session.info().readOnly) {
        QPushButton* open = m_frame->header().addButton(tr("Open a new round …"));
        open->setObjectName(QStringLiteral("openRound"));
        connect(open, &QPushButton::clicked, this, &RoundsPage::openRound);
    }

    m_roundTable->setObjectName(QStringLiteral("rounds"));
    m_roundTable->show(&m_rounds);
    m_roundTable->setWidths({ 0, 17, 12, 10, 8, 9 });
    m_roundTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_roundTable->sortBy(round_column::Name, Qt::DescendingOrder);
    m_roundTable->remember(QStringLiteral("rounds"));
    m_roundTable->setEmptyText(tr("No round has been opened yet"),
        tr("Open the first one: municipalities are asked, and their answers are gathered here."));
    m_answerTable->setObjectName(QStringLiteral("answers"));
    m_answerTable->show(&m_answers);
    m_answerTable->setWidths({ 15, 18, 17, 13, 0 });
    m_answerTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_answerTable->sortBy(answer_column::Municipality);
    m_answerTable->sortBy(answer_column::Standing);
    m_answerTable->remember(QStringLiteral("round-answers"));
    m_answerTable->setEmptyText(
        tr("Nobody stands like this"), tr("Choose “All” above to see every municipality."));
    m_answerTable->proxy().setAccept([this](const Id& number) {
        const int wanted = m_filter->checkedId();
        const int row = m_answers.rowOf(number);
        return wanted == everyone || row < 0 || int(m_answers.at(row).standing) == wanted;
    });
    keepRows(*m_roundTable, 3);
    keepRows(*m_answerTable, 5);
    m_frame->body()->addWidget(m_roundTable, 2);
    m_frame->body()->addWidget(makeFilter());
    m_frame->body()->addWidget(m_answerTable, 3);
    m_frame->side().addWidget(m_details);

    connect(m_roundTable, &DataTable::currentIdChanged, this, [this](const QString& round) {
        if (!round.isEmpty() && round != m_report.round.id)
            showRound(round);
    });
    connect(m_answerTable, &DataTable::currentIdChanged, this, &RoundsPage::showDetails);
    connect(m_answerTable, &DataTable::chosen, this,
        [this](const QString& number) { Q_EMIT leadTo(Entity::Municipality, number); });
    connect(m_details, &RoundDetails::changeAsked, this, &RoundsPage::changeRound);
    connect(m_details, &RoundDetails::closeAsked, this, &RoundsPage::closeRound);
    connect(m_details, &RoundDetails::phoneAsked, this, &RoundsPage::takeAnswers);
    connect(m_details, &RoundDetails::remindAsked, this, &RoundsPage::remind);
    connect(m_details, &RoundDetails::formsAsked, this, &RoundsPage::writeForms);
    connect(m_details, &RoundDetails::returnedAsked, this, &RoundsPage::readForms);
    connect(m_details, &RoundDetails::openMunicipality, this,
        [this](const QString& number) { Q_EMIT leadTo(Entity::Municipality, number); });
    connect(new QShortcut(Qt::Key_F5, this), &QShortcut::activated, this, &RoundsPage::takeAnswers);
    connect(new QShortcut(Qt::Key_F6, this), &QShortcut::activated, this, &RoundsPage::remind);
    reload();
}

QWidget* RoundsPage::makeFilter()
{
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar, space::s);
    const auto add = [&](const QString& text, int id) {
        QPushButton* button = makeButton(text);
        button->setCheckable(true);
        m_filter->addButton(button, id);
        flow->addWidget(button);
    };
    add(tr("All"), everyone);
    for (const Word<AnswerStanding>& word : words<AnswerStanding>()) {
        QString text = upperFirst(Text::of(word.label).translated());
        add(text, int(word.value));
    }
    m_filter->button(everyone)->setChecked(true);
    connect(
        m_filter, &QButtonGroup::idToggled, this, [this] { m_answerTable->proxy().refilter(); });
    return bar;
}

QString RoundsPage::title() const
{
    return tr("Rounds");
}

QString RoundsPage::badge() const
{
    return m_badge;
}

void RoundsPage::reload()
{
    const QList<RoundReport> reports = m_session.roundReports();
    syncRows<RoundReport>(m_rounds, reports, keyOfRound);
    const Id running = m_session.picture().round.id;
    QString waiting;
    for (const RoundReport& report : reports) {
        if (report.round.id == running && report.silent() > 0 && isOpen(report.round))
            waiting = QString::number(report.silent());
    }
    if (waiting != m_badge) {
        m_badge = waiting;
        Q_EMIT badgeChanged();
    }
    const bool still = m_rounds.rowOf(m_report.round.id) >= 0;
    const Id shown = still ? m_report.round.id : running;
    showRound(shown);
    m_roundTable->select(shown);
}

void RoundsPage::follow(const ChangeSet& changes)
{
    for (const Entity entity :
        { Entity::ReportingRound, Entity::SelfAssessment, Entity::Municipality, Entity::Contact }) {
        if (changes.touches(entity)) {
            reload();
            return;
        }
    }
}

void RoundsPage::reveal(const QString& id)
{
    if (m_rounds.rowOf(id) >= 0) {
        showRound(id);
        m_roundTable->select(id);
        m_roundTable->setFocus();
    } else if (m_answers.rowOf(id) >= 0) {
        m_filter->button(everyone)->setChecked(true);
        m_answerTable->proxy().refilter();
        m_answerTable->select(id);
        m_answerTable->setFocus();
    }
}

void RoundsPage::showRound(const Id& round)
{
    m_report = round.isEmpty() ? RoundReport() : m_session.roundReport(round);
    syncRows<RoundRow>(m_answers, m_report.rows, keyOfRow);
    m_answerTable->proxy().refilter();
    if (m_answerTable->currentId().isEmpty() && m_answerTable->proxy().rowCount() > 0)
        m_answerTable->selectRow(0);
    showHeadline();
    m_details->showRound(m_report);
    showDetails();
}

void RoundsPage::showHeadline()
{
    if (m_report.round.id.isEmpty()) {
        m_frame->header().setHeadline(tr("Nobody has been asked yet"));
        m_frame->header().setSubline(tr("Open a round, and send out its form."));
        return;
    }
    const QString name = roundName(m_report.round);
    m_frame->header().setHeadline(m_report.silent() == 0
            ? tr("All %1 have answered in %2").arg(m_report.asked).arg(name)
            : tr("%1 of %2 have not answered in %3")
                  .arg(m_report.silent())
                  .arg(m_report.asked)
                  .arg(name));
    QStringList said{ roundStateText(m_report), tr("%1 in time").arg(m_report.onTime),
        tr("%1 complete").arg(m_report.complete) };
    QDateTime latest;
    for (const RoundRow& row : std::as_const(m_report.rows)) {
        if (row.lastAt.isValid() && (!latest.isValid() || row.lastAt > latest))
            latest = row.lastAt;
    }
    if (latest.isValid())
        said.append(tr("latest answer %1").arg(briefTime(latest)));
    m_frame->header().setSubline(said.join(QStringLiteral(" · ")));
}

void RoundsPage::showDetails()
{
    const int at = m_answers.rowOf(m_answerTable->currentId());
    if (at < 0)
        m_details->showNoAnswer();
    else
        m_details->showAnswer(m_report.round.id, m_answers.at(at));
}

bool RoundsPage::mayWrite()
{
    const Text reason = whyReadOnly(m_session.info());
    if (!reason.isEmpty())
        Q_EMIT failed({ reason });
    return reason.isEmpty();
}

void RoundsPage::openRound()
{
    if (!mayWrite())
        return;
    RoundDialog dialog(m_session, m_session.proposedRound(), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT said(tr("The round is made. Send out its form, or take answers by telephone."));
    reveal(dialog.savedId());
}

void RoundsPage::changeRound()
{
    const auto round = m_session.round(m_report.round.id);
    if (!round || !mayWrite())
        return;
    RoundDialog dialog(m_session, *round, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The round is changed."));
}

void RoundsPage::closeRound()
{
    if (m_report.round.id.isEmpty() || !mayWrite())
        return;
    if (!isOpen(m_report.round)) {
        if (wentWell(m_session.reopenRound(m_report.round.id)))
            Q_EMIT said(tr("The round is open again."));
        return;
    }
    if (message::ask(this,
            { tr("Close the round?"),
                tr("It takes no more answers. %1 of %2 have answered; the others stand as not "
                   "answered. It can be opened again.")
                    .arg(m_report.answered)
                    .arg(m_report.asked),
                tr("Close the round") })
        != message::Answer::Yes)
        return;
    if (wentWell(m_session.closeRound(m_report.round.id)))
        Q_EMIT said(tr("The round is closed."));
}

void RoundsPage::takeAnswers()
{
    if (m_report.round.id.isEmpty() || !mayWrite())
        return;
    if (!isOpen(m_report.round)) {
        Q_EMIT failed(
            { Text(tr("The round is closed and takes no answers. Open it again first.")) });
        return;
    }
    PhoneRoundDialog dialog(m_session, m_report.round.id, window());
    dialog.exec();
    Q_EMIT said(tr("%n answer(s) were taken by telephone.", nullptr, dialog.savedCount()));
}

void RoundsPage::remind()
{
    if (m_report.round.id.isEmpty())
        return;
    ReminderDialog dialog(m_session, m_report.round.id, window());
    dialog.exec();
}

void RoundsPage::writeForms()
{
    if (m_report.round.id.isEmpty())
        return;
    const QString folder = file_dialog::folder(
        this, tr("Choose the folder to write the forms to"), QStringLiteral("forms"));
    if (folder.isEmpty())
        return;
    const Result<QStringList> written = m_session.writeForms(m_report.round.id, {}, folder);
    if (wentWell(written))
        Q_EMIT said(tr("%n form(s) are written to %1.", nullptr, int(written->size()))
                        .arg(QDir::toNativeSeparators(folder)));
}

void RoundsPage::readForms()
{
    if (m_report.round.id.isEmpty() || !mayWrite())
        return;
    ReturnedFormsDialog dialog(m_session, m_report.round.label, window());
    dialog.choose();
    dialog.exec();
}

} // namespace samvirke
