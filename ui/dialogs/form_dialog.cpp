#include "ui/dialogs/form_dialog.h"

#include "ui/dialogs/message.h"
#include "ui/widgets/municipality_box.h"
#include "ui/widgets/notice_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

/// The first field below each heading of a form, from the top.
QList<QWidget*> beginnings(const QWidget& form)
{
    QList<int> headings;
    for (const Label* label : form.findChildren<Label*>()) {
        if (label->property("heading").toBool() && label->isVisibleTo(&form))
            headings.append(label->mapTo(&form, QPoint(0, 0)).y());
    }
    std::sort(headings.begin(), headings.end());
    QList<QWidget*> firsts(headings.size(), nullptr);
    for (QWidget* field : form.findChildren<QWidget*>()) {
        if (!field->isEnabled() || !field->isVisibleTo(&form)
            || !(field->focusPolicy() & Qt::TabFocus) || field->focusProxy())
            continue;
        const QPoint at = field->mapTo(&form, QPoint(0, 0));
        const auto below = std::upper_bound(headings.begin(), headings.end(), at.y());
        if (below == headings.begin())
            continue;
        QWidget*& first = firsts[below - headings.begin() - 1];
        const QPoint known = first ? first->mapTo(&form, QPoint(0, 0)) : QPoint();
        if (!first || at.y() < known.y() || (at.y() == known.y() && at.x() < known.x()))
            first = field;
    }
    firsts.removeAll(nullptr);
    return firsts;
}

/// From one heading of a form to the next, or back: past all that stands between.
void leap(const QWidget& form, const QWidget* from, int by)
{
    const QList<QWidget*> firsts = beginnings(form);
    const int here = from ? from->mapTo(&form, QPoint(0, 0)).y() : 0;
    QWidget* to = nullptr;
    for (QWidget* first : firsts) {
        const int y = first->mapTo(&form, QPoint(0, 0)).y();
        if (by > 0 && !to && y > here)
            to = first;
        else if (by < 0 && y < here)
            to = first;
    }
    if (to)
        to->setFocus(Qt::TabFocusReason);
}

} // namespace

FormDialog::FormDialog(const QString& title, const QString& saveText, QWidget* parent)
    : QDialog(parent), m_form(new Form), m_intro(new Label({}, Type::Body, Label::Ink::Muted)),
      m_notice(new NoticeBar), m_scroll(new QScrollArea)
{
    setWindowTitle(title);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::s);
    column->addWidget(new Label(title, Type::Title));
    column->addWidget(m_intro);
    column->addWidget(m_form);
    column->addStretch(1);
    m_intro->hide();
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto* buttons = new QDialogButtonBox;
    QPushButton* save = buttons->addButton(saveText, QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(space::l, space::s, space::l, 0);
    top->addWidget(m_notice);
    layout->addLayout(top);
    layout->addWidget(m_scroll, 1);
    auto* bottom = new QVBoxLayout;
    bottom->setContentsMargins(space::l, space::m, space::l, space::l);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    m_notice->hide();
    // From any field, also from those where Enter begins a new line or adds a word.
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
            &FormDialog::accept);
    for (const int by : { 1, -1 }) {
        auto* key = new QShortcut(
            QKeySequence(Qt::CTRL | (by > 0 ? Qt::Key_PageDown : Qt::Key_PageUp)), this);
        connect(key, &QShortcut::activated, this, [this, by] {
            leap(*m_form, focusWidget(), by);
            if (QWidget* now = focusWidget())
                m_scroll->ensureWidgetVisible(now, 0, 3 * Theme::instance().rowHeight());
        });
    }
}

void FormDialog::setIntro(const QString& text)
{
    m_intro->setText(text);
    m_intro->setVisible(!text.isEmpty());
}

void FormDialog::showEvent(QShowEvent* event)
{
    if (!m_shown) {
        m_shown = true;
        m_before = content();
        fitToScreen();
    }
    QDialog::showEvent(event);
}

/// As high as the form wants, but never higher than the screen shows.
void FormDialog::fitToScreen()
{
    QWidget* inner = m_scroll->widget();
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const QFontMetrics metrics(Theme::instance().font(Type::Body));
    const QScreen* screen = QGuiApplication::primaryScreen();
    const QSize room = (screen ? screen->availableSize() : QSize(1280, 720)) - QSize(40, 60);
    const int width = std::min(room.width(),
        std::max(metrics.averageCharWidth() * 92, inner->minimumSizeHint().width()) + bar);
    inner->layout()->activate();
    const int wanted = inner->layout()->hasHeightForWidth()
        ? inner->layout()->heightForWidth(width - bar)
        : inner->sizeHint().height();
    const int around = layout()->minimumSize().height() - m_scroll->minimumSizeHint().height();
    resize(width, std::min(wanted + around + space::s, room.height()));
}

QStringList FormDialog::content() const
{
    QStringList content;
    const QList<QWidget*> fields = m_form->findChildren<QWidget*>();
    for (const QWidget* field : fields) {
        if (const auto* line = qobject_cast<const QLineEdit*>(field))
            content.append(line->text());
        else if (const auto* text = qobject_cast<const QPlainTextEdit*>(field))
            content.append(text->toPlainText());
        else if (const auto* box = qobject_cast<const QComboBox*>(field))
            content.append(box->currentText());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(field))
            content.append(button->isChecked() ? QStringLiteral("x") : QString());
    }
    return content;
}

bool FormDialog::isChanged() const
{
    return m_shown && content() != m_before;
}

void FormDialog::accept()
{
    if (auto* box = qobject_cast<MunicipalityBox*>(focusWidget()))
        box->complete(); // as when it is left
    const QList<FieldProblem> found = problems();
    m_form->showProblems(found);
    if (!found.isEmpty()) {
        if (QWidget* wrong = focusWidget())
            m_scroll->ensureWidgetVisible(wrong, 0, 3 * Theme::instance().rowHeight());
        return;
    }
    const Result<void> written = write();
    if (!written) {
        m_notice->say(NoticeBar::Kind::Trouble, written.error().text.translated());
        m_notice->show();
        return;
    }
    QDialog::accept();
}

void FormDialog::reject()
{
    if (isChanged()
        && message::ask(this,
               { tr("Throw away what you have written?"),
                   tr("Nothing of this form has been saved."), tr("Throw away") })
            != message::Answer::Yes)
        return;
    QDialog::reject();
}

QPlainTextEdit* makeTextEdit(const QString& accessibleName, int lines, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setAccessibleName(accessibleName);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(Theme::instance().lineHeight(Type::Body) * lines + 2 * space::s);
    return edit;
}

} // namespace samvirke
