#include "ui/pages/log/log_form.h"

#include "core/base/norwegian.h"
#include "ui/widgets/municipality_box.h"

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
      m_municipality(new MunicipalityBox(tr("Municipality"), session.municipalities())),
      m_trouble(new Label({}, Type::Small, Label::Ink::Error)),
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

    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(space::s);
    bottom->addWidget(m_role);
    bottom->addWidget(m_municipality, 1);
    bottom->addStretch(1);
    bottom->addWidget(m_leave);
    bottom->addWidget(m_write);

    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::s);
    lines->addWidget(m_about);
    lines->addWidget(m_text);
    lines->addWidget(m_trouble);
    lines->addLayout(bottom);
    m_about->hide();
    m_trouble->hide();
    m_leave->hide();
    setFocusProxy(m_text);

    connect(m_text, &SubmittingEdit::submitted, this, &LogForm::submit);
    connect(m_write, &QPushButton::clicked, this, &LogForm::submit);
    connect(m_leave, &QPushButton::clicked, this, [this] { correct(std::nullopt); });
}

void LogForm::setMunicipality(const QString& number)
{
    m_municipality->setText(number);
}

void LogForm::correct(const std::optional<LogEntry>& entry)
{
    m_corrects = entry;
    m_about->setVisible(entry.has_value());
    m_leave->setVisible(entry.has_value());
    m_write->setText(entry ? tr("Write the correction") : tr("Write"));
    showTrouble({});
    if (!entry) {
        m_text->clear();
        m_municipality->setText({});
        return;
    }
    m_about->setText(tr("Corrects the entry of %1 by %2. The earlier entry stays, struck through.")
                         .arg(timeText(entry->at), entry->actor));
    m_text->setPlainText(entry->text);
    m_role->setValue(entry->role);
    m_municipality->setText(entry->municipality);
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void LogForm::submit()
{
    LogEntry entry;
    entry.text = m_text->toPlainText().trimmed();
    entry.role = m_role->value();
    entry.municipality = m_municipality->number();
    if (entry.text.isEmpty()) {
        showTrouble(tr("Write what happened first."));
        m_text->setFocus();
        return;
    }
    if (m_corrects) {
        entry.corrects = m_corrects->id;
        entry.need = m_corrects->need;
        entry.transfer = m_corrects->transfer;
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
