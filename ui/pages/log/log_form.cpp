#include "ui/pages/log/log_form.h"

#include "core/base/norwegian.h"
#include "core/session/guard.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/municipality_box.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/shares_tick.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace samvirke {

void SubmittingEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        Q_EMIT submitted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

LogForm::LogForm(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_about(new Label({}, Type::Body, Label::Ink::Muted)),
      m_text(new SubmittingEdit), m_role(new ChoiceBox<Role>(tr("Role"))),
      m_sharesOut(new SharesTick),
      m_municipality(new MunicipalityBox(tr("Municipality"), session.municipalities())),
      m_roles(new NoticeBar), m_trouble(new Label({}, Type::Small, Label::Ink::Error)),
      m_write(makeButton(tr("Write"), Weight::Primary)), m_leave(makeButton(tr("Cancel")))
{
    m_text->setObjectName(QStringLiteral("logText"));
    m_text->setAccessibleName(tr("Log entry"));
    m_text->setPlaceholderText(tr("What happened, what was said? Enter writes it in the log"));
    m_text->setTabChangesFocus(true);
    m_role->setObjectName(QStringLiteral("logRole"));
    m_role->setToolTip(tr("Keep supervision apart from coordination and guidance"));
    m_municipality->setEmptyChoice(tr("No municipality"));
    m_municipality->setObjectName(QStringLiteral("logMunicipality"));
    m_write->setObjectName(QStringLiteral("writeLog"));
    const auto fit = [this] {
        m_text->setFixedHeight(Theme::instance().lineHeight(Type::Body) * 2 + space::l + space::xs);
    };
    connect(&Theme::instance(), &Theme::changed, this, fit);
    fit();

    auto* choices = new QWidget;
    auto* flow = new FlowLayout(choices);
    for (QWidget* choice : { static_cast<QWidget*>(m_role), static_cast<QWidget*>(m_sharesOut),
             static_cast<QWidget*>(m_municipality) })
        flow->addWidget(choice);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(space::s);
    bottom->addWidget(choices, 1);
    bottom->addWidget(m_leave, 0, Qt::AlignTop);
    bottom->addWidget(m_write, 0, Qt::AlignTop);

    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::s);
    lines->addWidget(m_about);
    lines->addWidget(m_text);
    lines->addWidget(m_roles);
    lines->addWidget(m_trouble);
    lines->addLayout(bottom);
    m_about->hide();
    m_trouble->hide();
    announceTextOf(m_trouble);
    m_leave->hide();
    setFocusProxy(m_text);

    connect(m_text, &SubmittingEdit::submitted, this, &LogForm::submit);
    connect(m_write, &QPushButton::clicked, this, &LogForm::submit);
    m_roles->setObjectName(QStringLiteral("roleNote"));
    connect(m_role, &QComboBox::currentIndexChanged, this, &LogForm::sayRoles);
    connect(m_municipality, &MunicipalityBox::edited, this, &LogForm::sayRoles);
    m_sharesOut->setObjectName(QStringLiteral("logSharesOut"));
    connect(m_sharesOut, &QCheckBox::toggled, this, &LogForm::sayRoles);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LogForm::guess);
    connect(m_leave, &QPushButton::clicked, this, [this] { correct(std::nullopt); });
}

void LogForm::setMunicipality(const QString& number)
{
    m_municipality->setText(number);
    sayRoles();
}

LogEntry LogForm::entry() const
{
    LogEntry entry;
    entry.text = m_text->toPlainText().trimmed();
    entry.role = m_role->value();
    entry.municipality = m_municipality->number();
    entry.sharesOut = m_sharesOut->said();
    if (m_corrects) {
        entry.corrects = m_corrects->id;
        entry.need = m_corrects->need;
        entry.transfer = m_corrects->transfer;
    }
    return entry;
}

void LogForm::guess()
{
    const LogEntry now = entry();
    m_sharesOut->guess(redistributes(now.text, !now.need.isEmpty() || !now.transfer.isEmpty()));
}

void LogForm::sayRoles()
{
    m_sharesOut->setRole(m_role->value());
    const LogEntry now = entry();
    // Coordination that moves nobody mixes nothing; most entries are that and need no look at the
    // file.
    const bool plain =
        now.role == Role::Coordination && now.sharesOut != YesNo::Yes && now.transfer.isEmpty();
    const auto note =
        plain || (now.municipality.isEmpty() && now.need.isEmpty() && now.transfer.isEmpty())
        ? std::nullopt
        : Guard(m_session).noteBefore(now);
    if (note)
        m_roles->say(NoticeBar::Kind::Notice,
            Guard(m_session).text(*note).translated() + u' '
                + tr("You may write it all the same: somebody else should then take one of the two "
                     "roles."));
    else
        m_roles->hide();
}

void LogForm::correct(const std::optional<LogEntry>& entry)
{
    m_corrects = entry;
    m_about->setVisible(entry.has_value());
    m_leave->setVisible(entry.has_value());
    m_write->setText(entry ? tr("Write the correction") : tr("Write"));
    showTrouble({});
    if (!entry) {
        m_sharesOut->forget();
        m_text->clear();
        m_municipality->setText({});
        sayRoles();
        return;
    }
    m_about->setText(tr("Corrects the entry of %1 by %2. The earlier entry stays, struck through.")
                         .arg(timeText(entry->at), entry->actor));
    m_sharesOut->setSaid(entry->sharesOut);
    m_text->setPlainText(entry->text);
    guess();
    m_role->setValue(entry->role);
    m_municipality->setText(entry->municipality);
    sayRoles();
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void LogForm::submit()
{
    const LogEntry entry = this->entry();
    if (entry.text.isEmpty()) {
        showTrouble(tr("Write what happened first."));
        m_text->setFocus();
        return;
    }
    const Result<Id> kept = m_session.addLogEntry(entry);
    if (!kept) {
        showTrouble(kept.error().text.translated());
        return;
    }
    correct(std::nullopt);
    Q_EMIT written(*kept);
}

void LogForm::showTrouble(const QString& text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

} // namespace samvirke
