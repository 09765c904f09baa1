#include "ui/dialogs/answers_dialog.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/theme/looks.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/sides.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

Id keyOf(const OpenRequest& request)
{
    return request.transfer.id;
}

QList<TableColumn<OpenRequest>> queueColumns()
{
    using Row = OpenRequest;
    return {
        { [] { return AnswersDialog::tr("Owner"); }, [](const Row& row) { return row.owner; },
            nullptr, false,
            [](const Row& row, int wanted) {
                return wanted == role::Second ? QVariant(requestText(row)) : QVariant();
            } },
        { [] { return AnswersDialog::tr("State"); },
            [](const Row& row) { return standingText(row.standing).translated(); },
            [](const Row& row) { return QVariant(int(row.standing)); }, false,
            [](const Row& row, int wanted) {
                return wanted == role::Tone ? standingTone(row.standing) : QVariant();
            } },
    };
}

QList<OpenRequest> waiting(Session& session)
{
    QList<OpenRequest> open = Asking(session).open();
    open.removeIf([](const OpenRequest& one) { return one.standing == RequestStanding::ToTell; });
    return open;
}

StatusLook answerLook(bool offers)
{
    StatusLook shown = look(offers ? Tone::Firm : Tone::Refused);
    shown.shape = offers ? Shape::Check : Shape::Cross;
    shown.word = offers ? AnswersDialog::tr("offers") : AnswersDialog::tr("says no");
    return shown;
}

} // namespace

QVariant standingTone(RequestStanding standing)
{
    switch (standing) {
    case RequestStanding::Overdue:
        return int(Tone::Attention);
    case RequestStanding::ToTell:
        return int(Tone::Draft);
    case RequestStanding::Waiting:
        break;
    }
    return int(Tone::Waiting);
}

AnswersDialog::AnswersDialog(Session& session, const Id& first, QWidget* parent)
    : QDialog(parent), m_session(session), m_queue(queueColumns(), keyOf),
      m_table(new DataTable(tr("Who is waited for"))),
      m_progress(new Label({}, Type::Body, Label::Ink::Muted)), m_name(new Label({}, Type::Title)),
      m_what(new Label), m_contacts(new Label({}, Type::Body, Label::Ink::Muted)),
      m_notice(new NoticeBar), m_form(makeForm())
{
    setObjectName(QStringLiteral("answersDialog"));
    setWindowTitle(tr("Record answers"));
    m_queue.setRows(waiting(session));
    m_table->show(&m_queue);
    m_table->setWidths({ 0, 22 });
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyText(tr("Nobody is waited for"));

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::l, space::l, space::l, space::l);
    all->setSpacing(space::m);
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    auto* side = new QWidget;
    auto* queue = new QVBoxLayout(side);
    queue->setContentsMargins(0, 0, 0, 0);
    queue->addWidget(m_progress);
    queue->addWidget(m_table, 1);
    side->setMinimumSize(character * 34, 6 * Theme::instance().rowHeight());
    auto* work = new QWidget;
    auto* lines = new QVBoxLayout(work);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::s);
    lines->addWidget(m_name);
    lines->addWidget(m_what);
    lines->addWidget(m_contacts);
    lines->addWidget(m_notice);
    m_notice->hide();
    lines->addWidget(m_form);
    lines->addStretch(1);
    auto* sides = new Sides(side, 52, work, 80, space::xl);
    sides->setRightOnTop();
    all->addWidget(scrolling(sides), 1);
    auto* line = new QWidget;
    auto* buttons = new FlowLayout(line, space::s);
    const auto add = [&](const QString& text, Weight weight, const char* name, auto slot) {
        QPushButton* button = makeButton(text, weight);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
        return button;
    };
    add(tr("Record and next (Enter)"), Weight::Primary, "record", &AnswersDialog::recordAndNext);
    add(tr("No answer yet (F8)"), Weight::Normal, "skip", &AnswersDialog::skip);
    QPushButton* finish = add(tr("Finish"), Weight::Quiet, "finish", &AnswersDialog::reject);
    all->addWidget(line);
    resize(std::min(character * 140, 1240), std::min(character * 78, 660));
    // Tab goes through the answer first: whoever comes round to the list has left it.
    setTabOrder(finish, m_table);

    connect(m_table, &DataTable::currentIdChanged, this, [this](const QString& id) {
        if (!id.isEmpty() && id != m_current)
            showRequest(id);
    });
    connect(m_table, &DataTable::clicked, m_answer, qOverload<>(&QWidget::setFocus));
    connect(m_table, &DataTable::chosen, m_answer, qOverload<>(&QWidget::setFocus));
    connect(new QShortcut(Qt::Key_F8, this), &QShortcut::activated, this, &AnswersDialog::skip);
    // Enter in the note is a new line there.
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
        this, &AnswersDialog::recordAndNext);
    const bool known = m_queue.rowOf(first) >= 0;
    showRequest(known ? first : m_queue.rowCount() > 0 ? keyOf(m_queue.at(0)) : Id());
}

QWidget* AnswersDialog::makeForm()
{
    auto* form = new Form;
    m_answer = new KeyChoice(tr("Answer"));
    m_answer->setNumbered(true);
    m_answer->setOptions(
        { { [] { return answerLook(true); }, {} }, { [] { return answerLook(false); }, {} } });
    form->addField(tr("Answer"), m_answer);
    m_heads = new QSpinBox;
    m_heads->setObjectName(QStringLiteral("heads"));
    m_heads->setRange(1, 999);
    form->addField(tr("How many"), m_heads, "heads");
    m_reason = new ChoiceBox<RefusalReason>(tr("Reason of a no"));
    m_reason->setObjectName(QStringLiteral("reason"));
    form->addField(tr("Reason of a no"), m_reason, "reason",
        tr("If they give one. Neutral, and never counted against anybody."));
    m_who = new QLineEdit;
    m_who->setObjectName(QStringLiteral("who"));
    form->addField(tr("Who answered"), m_who, "who", tr("Name and function"));
    m_how = new ChoiceBox<AnswerChannel>(tr("How"));
    m_how->setObjectName(QStringLiteral("how"));
    form->addField(tr("How"), m_how, "how");
    m_note = makeTextEdit(tr("What they said"), 2);
    m_note->setObjectName(QStringLiteral("note"));
    form->addField(tr("What they said"), m_note, "note");
    connect(m_answer, &KeyChoice::indexChosen, this, &AnswersDialog::follow);
    connect(m_answer, &KeyChoice::keyed, this, [this](int index) {
        if (index == 0)
            m_heads->setFocus();
        else if (index == 1)
            m_reason->setFocus();
    });
    return form;
}

void AnswersDialog::follow()
{
    m_heads->setEnabled(m_answer->chosenIndex() == 0);
    m_reason->setEnabled(m_answer->chosenIndex() == 1);
}

void AnswersDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        recordAndNext();
        return;
    }
    QDialog::keyPressEvent(event);
}

void AnswersDialog::showRequest(const Id& transfer)
{
    m_progress->setText(
        tr("%1 recorded · %n waited for", nullptr, m_queue.rowCount()).arg(m_recorded));
    const int at = m_queue.rowOf(transfer);
    m_form->setEnabled(at >= 0);
    m_current = at >= 0 ? transfer : Id();
    m_notice->hide();
    if (at < 0) {
        m_name->setText(tr("Nobody is waited for"));
        m_what->setText(tr("All who were asked have answered."));
        m_contacts->clear();
        return;
    }
    const OpenRequest& request = m_queue.at(at);
    m_name->setText(request.owner);
    QStringList said{
        requestText(request),
        tr("asked %1, answer hoped for by %2").arg(timeText(request.askedAt), timeText(request.due))
    };
    if (request.remindedAt.isValid())
        said.append(tr("reminded %1").arg(timeText(request.remindedAt)));
    m_what->setText(said.join(QStringLiteral(" · ")));
    QStringList whom;
    QStringList known;
    for (const Contact& contact : m_session.contacts(request.transfer.owner)) {
        QStringList parts{ contact.telephone, contact.name, contact.function };
        parts.removeAll(QString());
        whom.append(parts.join(QStringLiteral(" · ")));
        QStringList person{ contact.name, contact.function };
        person.removeAll(QString());
        known.append(person.join(QStringLiteral(", ")));
    }
    m_contacts->setText(whom.isEmpty() ? tr("No contact is noted.") : whom.join(u'\n'));
    for (const LedgerEntry& entry : m_session.ledger(transfer))
        known.append(entry.who);
    known.removeDuplicates();
    auto* completer = new QCompleter(known, m_who);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_who->setCompleter(completer);
    m_answer->setIndex(-1);
    m_heads->setValue(request.transfer.heads);
    m_reason->setValue(RefusalReason::NotGiven);
    m_who->clear();
    m_how->setValue(AnswerChannel::Telephone);
    m_note->clear();
    follow();
    m_table->select(transfer);
    if (!m_table->hasFocus()) // the arrow keys walk on there
        m_answer->setFocus();
}

bool AnswersDialog::isTyped() const
{
    return m_answer->chosenIndex() >= 0 || !m_who->text().isEmpty()
        || !m_note->toPlainText().isEmpty();
}

void AnswersDialog::tell(bool trouble, const QString& text)
{
    m_notice->say(trouble ? NoticeBar::Kind::Trouble : NoticeBar::Kind::Notice, text);
    m_notice->show();
}

void AnswersDialog::recordAndNext()
{
    if (m_current.isEmpty())
        return;
    if (m_answer->chosenIndex() < 0) {
        tell(false, tr("Press 1 for an offer or 2 for a no; F8 when there is no answer yet."));
        m_answer->setFocus();
        return;
    }
    OwnerAnswer answer;
    answer.transfer = m_current;
    answer.offers = m_answer->chosenIndex() == 0;
    answer.heads = answer.offers ? m_heads->value() : 0;
    answer.reason = m_reason->value();
    answer.who = m_who->text().trimmed();
    answer.how = m_how->value();
    answer.note = m_note->toPlainText().trimmed();
    if (answer.who.isEmpty()) {
        tell(true, tr("Write who answered: an answer without a name is no answer."));
        m_who->setFocus();
        return;
    }
    if (const Result<void> done = Asking(m_session).answer(answer); !done) {
        tell(true, done.error().text.translated());
        return;
    }
    ++m_recorded;
    const Id answered = m_current;
    const int at = m_queue.rowOf(answered);
    m_current.clear();
    m_queue.remove(answered);
    showRequest(m_queue.rowCount() == 0 ? Id() : keyOf(m_queue.at(at % m_queue.rowCount())));
}

void AnswersDialog::skip()
{
    if (!m_current.isEmpty())
        next();
}

void AnswersDialog::next()
{
    const int at = m_queue.rowOf(m_current);
    showRequest(Id(keyOf(m_queue.at((at + 1) % m_queue.rowCount()))));
}

void AnswersDialog::reject()
{
    if (!m_current.isEmpty() && isTyped()
        && message::ask(this,
               { tr("Leave without recording what you typed?"),
                   tr("The answer of %1 is not recorded.").arg(m_name->text()),
                   tr("Leave without recording") })
            != message::Answer::Yes)
        return;
    QDialog::reject();
}

} // namespace samvirke
