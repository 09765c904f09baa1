#include "ui/dialogs/phone_round_dialog.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/phone_answer_form.h"
#include "ui/round_words.h"
#include "ui/settings.h"
#include "ui/theme/looks.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace samvirke {

namespace {

using Call = PhoneRoundDialog::Call;

Tone toneOf(Call::State state)
{
    switch (state) {
    case Call::State::Waiting:
        return Tone::Draft;
    case Call::State::Later:
        return Tone::Waiting;
    case Call::State::Saved:
        break;
    }
    return Tone::Firm;
}

QString stateText(const Call& call)
{
    switch (call.state) {
    case Call::State::Waiting:
        return PhoneRoundDialog::tr("to ring");
    case Call::State::Later:
        return PhoneRoundDialog::tr("later");
    case Call::State::Saved:
        break;
    }
    return PhoneRoundDialog::tr("saved");
}

QList<TableColumn<Call>> queueColumns()
{
    return {
        { [] { return PhoneRoundDialog::tr("Municipality"); },
            [](const Call& call) { return call.name; },
            [](const Call& call) { return QVariant(call.place); }, false,
            [](const Call& call, int wanted) {
                if (wanted != role::Second || !call.at.isValid())
                    return QVariant();
                const QString time = call.at.toLocalTime().toString(QStringLiteral("HH:mm"));
                return QVariant(call.state == Call::State::Later
                        ? PhoneRoundDialog::tr("%n try(s), last %1", nullptr, call.attempts)
                              .arg(time)
                        : time);
            } },
        { [] { return PhoneRoundDialog::tr("State"); }, stateText,
            [](const Call& call) { return QVariant(int(call.state)); }, false,
            [](const Call& call, int wanted) {
                return wanted == role::Tone ? QVariant(int(toneOf(call.state))) : QVariant();
            } },
    };
}

} // namespace

PhoneRoundDialog::PhoneRoundDialog(Session& session, const Id& round, QWidget* parent)
    : QDialog(parent), m_session(session), m_round(session.round(round).value_or(ReportingRound())),
      m_queue(queueColumns(), [](const Call& call) { return call.municipality; }),
      m_table(new DataTable(tr("Whom to ring"))),
      m_progress(new Label({}, Type::Body, Label::Ink::Muted)), m_name(new Label({}, Type::Title)),
      m_contacts(new Label), m_notice(new NoticeBar), m_form(new PhoneAnswerForm(session, m_round))
{
    setObjectName(QStringLiteral("phoneRound"));
    setWindowTitle(tr("Answers by telephone, %1").arg(roundName(m_round)));
    const RoundReport report = session.roundReport(round);
    QList<Call> calls;
    for (const RoundRow& row : report.rows) {
        if (row.standing == AnswerStanding::NotAnswered || row.standing == AnswerStanding::Part)
            calls.append(
                { row.municipality, row.name, Call::State::Waiting, int(calls.size()), 0, {} });
    }
    m_last = int(calls.size());
    for (const settings::PhoneTry& tried : settings::phoneTries(round)) {
        for (Call& call : calls) {
            if (call.municipality == tried.municipality)
                call = { call.municipality, call.name, Call::State::Later, ++m_last, tried.tries,
                    tried.last };
        }
    }
    m_queue.setRows(calls);

    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(space::l, space::l, space::l, space::l);
    all->setSpacing(space::xl);
    all->addWidget(makeQueue());
    all->addWidget(makeCall(), 1);
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    resize(std::min(character * 150, 1240), std::min(character * 90, 680));

    connect(m_table, &DataTable::currentIdChanged, this, [this](const QString& number) {
        if (!number.isEmpty() && number != m_current)
            showCall(number);
    });
    connect(new QShortcut(Qt::Key_F7, this), &QShortcut::activated, m_form,
        &PhoneAnswerForm::allUnchanged);
    connect(
        new QShortcut(Qt::Key_F8, this), &QShortcut::activated, this, &PhoneRoundDialog::callLater);
    connect(new QShortcut(Qt::Key_F9, this), &QShortcut::activated, this,
        &PhoneRoundDialog::restUnchangedAndNext);
    if (calls.isEmpty())
        showProgress();
    else
        next();
}

QWidget* PhoneRoundDialog::makeQueue()
{
    auto* side = new QWidget;
    auto* lines = new QVBoxLayout(side);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_progress);
    m_table->show(&m_queue);
    m_table->setWidths({ 0, 12 });
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortBy(0);
    m_table->setEmptyText(tr("All have answered"), tr("There is nobody left to ring."));
    lines->addWidget(m_table, 1);
    const int wanted = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth() * 36;
    // With large letters the questions need the room.
    const int left =
        1240 - 2 * space::l - space::xl - m_form->minimumSizeHint().width() - space::xxl;
    side->setFixedWidth(std::clamp(left, std::min(wanted, 280), wanted));
    return side;
}

QWidget* PhoneRoundDialog::makeCall()
{
    auto* right = new QWidget;
    auto* lines = new QVBoxLayout(right);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::s);
    lines->addWidget(m_name);
    lines->addWidget(m_contacts);
    lines->addWidget(m_notice);
    m_notice->hide();
    auto* scroll = new QScrollArea;
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, space::s, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    lines->addWidget(scroll, 1);
    auto* buttons = new FlowLayout(nullptr, space::s);
    const auto add = [&](const QString& text, Weight weight, auto slot) {
        QPushButton* button = makeButton(text, weight);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
        return button;
    };
    add(tr("Save and next (Enter)"), Weight::Primary, &PhoneRoundDialog::saveAndNext)
        ->setObjectName(QStringLiteral("saveAndNext"));
    add(tr("Rest as last time, next (F9)"), Weight::Normal,
        &PhoneRoundDialog::restUnchangedAndNext);
    add(tr("All as last time (F7)"), Weight::Normal, [this] { m_form->allUnchanged(); });
    add(tr("No answer, ring later (F8)"), Weight::Normal, &PhoneRoundDialog::callLater);
    add(tr("Finish"), Weight::Quiet, &PhoneRoundDialog::reject);
    lines->addLayout(buttons);
    return right;
}

void PhoneRoundDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        saveAndNext();
        return;
    }
    QDialog::keyPressEvent(event);
}

void PhoneRoundDialog::showCall(const QString& number)
{
    m_current = number;
    m_name->setText(m_session.municipalityName(number));
    QStringList whom;
    for (const Contact& contact : m_session.contacts(number)) {
        QStringList parts{ contact.telephone, contact.name, contact.function };
        parts.removeAll(QString());
        if (!contact.telephone.isEmpty())
            whom.append(parts.join(QStringLiteral(" · ")));
    }
    m_contacts->setText(whom.isEmpty() ? tr("No telephone number is known.") : whom.join(u'\n'));
    m_form->show(number);
    m_notice->hide();
    m_table->select(number);
    m_form->begin();
}

bool PhoneRoundDialog::save()
{
    const QList<SelfAssessment> rows = m_form->given();
    if (rows.isEmpty()) {
        m_notice->say(NoticeBar::Kind::Notice,
            tr("Nothing is answered yet. Press F8 when nobody answers the telephone."));
        m_notice->show();
        return false;
    }
    const Result<void> done =
        m_session.together(QStringLiteral("reportAssessment"), [&]() -> Result<void> {
            for (SelfAssessment row : rows) {
                row.reportedAt = nowUtc();
                if (const Result<Id> kept = m_session.reportAssessment(row); !kept)
                    return fail(kept.error());
            }
            return {};
        });
    if (!done) {
        m_notice->say(NoticeBar::Kind::Trouble, done.error().text.translated());
        m_notice->show();
        return false;
    }
    return true;
}

void PhoneRoundDialog::saveAndNext()
{
    if (m_current.isEmpty() || !save())
        return;
    Call call = m_queue.at(m_queue.rowOf(m_current));
    if (call.state != Call::State::Saved)
        ++m_saved;
    call.state = Call::State::Saved;
    call.at = nowUtc();
    m_queue.upsert(call);
    keepTries();
    next();
}

void PhoneRoundDialog::restUnchangedAndNext()
{
    m_form->allUnchanged();
    saveAndNext();
}

void PhoneRoundDialog::keepTries() const
{
    QList<Call> later;
    for (const Call& call : m_queue.rows()) {
        if (call.state == Call::State::Later)
            later.append(call);
    }
    std::sort(
        later.begin(), later.end(), [](const Call& a, const Call& b) { return a.place < b.place; });
    QList<settings::PhoneTry> tries;
    for (const Call& call : std::as_const(later))
        tries.append({ call.municipality, call.attempts, call.at });
    settings::setPhoneTries(m_round.id, tries);
}

void PhoneRoundDialog::callLater()
{
    if (m_current.isEmpty())
        return;
    Call call = m_queue.at(m_queue.rowOf(m_current));
    if (call.state != Call::State::Saved)
        call.state = Call::State::Later;
    ++call.attempts;
    call.at = nowUtc();
    call.place = ++m_last;
    m_queue.upsert(call);
    keepTries();
    next();
}

/// The first in the queue that is not saved; those that did not answer come last.
void PhoneRoundDialog::next()
{
    showProgress();
    const Call* first = nullptr;
    for (const Call& call : m_queue.rows()) {
        if (call.state != Call::State::Saved && (!first || call.place < first->place))
            first = &call;
    }
    if (first) {
        showCall(QString(first->municipality));
        return;
    }
    m_form->show(m_current); // as it was saved
    m_notice->say(NoticeBar::Kind::Notice, tr("All on the list are rung. Thank you."));
    m_notice->show();
}

void PhoneRoundDialog::showProgress()
{
    int waiting = 0;
    for (const Call& call : m_queue.rows())
        waiting += call.state == Call::State::Saved ? 0 : 1;
    m_progress->setText(tr("%1 saved · %n left", nullptr, waiting).arg(m_saved));
    m_form->setEnabled(m_queue.rowCount() > 0);
}

void PhoneRoundDialog::reject()
{
    if (!m_current.isEmpty() && m_form->isChanged()
        && message::ask(this,
               { tr("Leave without saving what you typed?"),
                   tr("%1 is not saved.").arg(m_session.municipalityName(m_current)),
                   tr("Leave without saving") })
            != message::Answer::Yes)
        return;
    QDialog::reject();
}

} // namespace samvirke
