#include "ui/dialogs/code_list_edit.h"

#include "core/base/norwegian.h"
#include "core/domain/material.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace samvirke {

namespace {

QStringList codesOf(CodeListEdit::Vocabulary vocabulary)
{
    QStringList out;
    switch (vocabulary) {
    case CodeListEdit::Vocabulary::Professions:
        for (const CodeWord& each : professions())
            out.append(QString::fromLatin1(each.code));
        break;
    case CodeListEdit::Vocabulary::Competences:
        for (const CodeWord& each : competences())
            out.append(QString::fromLatin1(each.code));
        break;
    case CodeListEdit::Vocabulary::Equipment:
        for (const MaterialKind& each : materialKinds())
            out.append(QString::fromLatin1(each.code));
        break;
    }
    return out;
}

} // namespace

CodeListEdit::CodeListEdit(Vocabulary vocabulary, const QString& name, QWidget* parent)
    : QWidget(parent), m_vocabulary(vocabulary)
{
    m_field = new QComboBox(this);
    m_field->setEditable(true);
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->setAccessibleName(name);
    m_field->setAccessibleDescription(tr("Type a few letters and press Enter to add a word."));
    m_field->lineEdit()->setAccessibleName(name);
    m_field->lineEdit()->setPlaceholderText(tr("Type or choose, Enter adds"));
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_field->setMinimumContentsLength(18);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QString& code : codesOf(vocabulary))
        m_field->addItem(word(code), code);
    m_field->setCurrentIndex(-1);
    m_field->completer()->setFilterMode(Qt::MatchContains);
    m_field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_field->installEventFilter(this); // the keyboard is at the box, which passes keys on
    connect(m_field, &QComboBox::activated, this, [this](int index) {
        if (index >= 0)
            add(m_field->itemData(index).toString());
    });
    // While the list of completions is open, it gives Enter to the line and past our filter.
    connect(m_field->lineEdit(), &QLineEdit::returnPressed, this, [this] { takeTyped(); });
    setFocusProxy(m_field);

    m_chips = new QWidget(this);
    m_flow = new FlowLayout(m_chips, space::xs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_field);
    layout->addWidget(m_chips);
    showChips();
}

QString CodeListEdit::word(const QString& code) const
{
    switch (m_vocabulary) {
    case Vocabulary::Professions:
        return professionLabel(code).translated();
    case Vocabulary::Competences:
        return competenceLabel(code).translated();
    case Vocabulary::Equipment:
        break;
    }
    return materialLabel(code).translated();
}

void CodeListEdit::setCodes(const QStringList& codes)
{
    m_codes = codes;
    m_codes.removeDuplicates();
    showChips();
}

QStringList CodeListEdit::codes() const
{
    return m_codes;
}

QString CodeListEdit::typed() const
{
    return m_field->currentText().trimmed();
}

bool CodeListEdit::takeTyped()
{
    if (typed().isEmpty())
        return true;
    const QString code = codeOf(typed());
    if (code.isEmpty())
        return false;
    add(code);
    return true;
}

QString CodeListEdit::codeOf(const QString& text) const
{
    const QString wanted = folded(text);
    QStringList beginning;
    QStringList containing;
    for (int i = 0; i < m_field->count(); ++i) {
        const QString code = m_field->itemData(i).toString();
        const QString known = folded(m_field->itemText(i));
        if (known == wanted || folded(code) == wanted)
            return code;
        if (known.startsWith(wanted))
            beginning.append(code);
        else if (known.contains(wanted))
            containing.append(code);
    }
    if (beginning.size() == 1)
        return beginning.constFirst();
    return beginning.isEmpty() && containing.size() == 1 ? containing.constFirst() : QString();
}

void CodeListEdit::add(const QString& code)
{
    m_field->setCurrentIndex(-1);
    m_field->clearEditText();
    m_field->completer()->popup()->hide();
    if (m_codes.contains(code))
        return;
    m_codes.append(code);
    showChips();
    Q_EMIT changed();
}

void CodeListEdit::remove(const QString& code)
{
    m_codes.removeAll(code);
    showChips();
    m_field->setFocus();
    Q_EMIT changed();
}

void CodeListEdit::showChips()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        // The button that was pressed is still at work.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& code : std::as_const(m_codes)) {
        auto* chip = new QPushButton(word(code) + QStringLiteral("  ×"), m_chips);
        chip->setAccessibleName(tr("Remove %1").arg(word(code)));
        chip->setToolTip(tr("Remove %1").arg(word(code)));
        chip->setAutoDefault(false);
        connect(chip, &QPushButton::clicked, this, [this, code] { remove(code); });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_codes.isEmpty());
    m_chips->updateGeometry();
}

bool CodeListEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !typed().isEmpty()) {
            // Enter adds the word and does not save the whole form.
            if (!takeTyped())
                m_field->lineEdit()->selectAll();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

Text unknownWord(const QString& typed)
{
    return CodeListEdit::tr("“%1” is none of the words. Choose one from the list.").arg(typed);
}

} // namespace samvirke
