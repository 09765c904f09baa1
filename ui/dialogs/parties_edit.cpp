#include "ui/dialogs/parties_edit.h"

#include "core/session/session.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/municipality_box.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace samvirke {

PartiesEdit::PartiesEdit(Session& session, const QString& name, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_field(new MunicipalityBox(name, reference().municipalities)), m_chips(new QWidget(this)),
      m_flow(new FlowLayout(m_chips, space::xs))
{
    m_field->setFreeText(true);
    m_field->setObjectName(QStringLiteral("party"));
    m_field->setAccessibleDescription(tr("Type a few letters and press Enter to add a party."));
    m_field->lineEdit()->setPlaceholderText(tr("Type a name or a number, Enter adds"));
    m_field->installEventFilter(this);
    connect(m_field, &QComboBox::activated, this, [this] { takeTyped(); });
    connect(m_field->lineEdit(), &QLineEdit::returnPressed, this, &PartiesEdit::takeTyped);
    setFocusProxy(m_field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_field);
    layout->addWidget(m_chips);
    showChips();
}

void PartiesEdit::setParties(const QStringList& parties)
{
    m_parties = parties;
    showChips();
}

QStringList PartiesEdit::parties() const
{
    // What was typed and not yet added is meant.
    const QString typed = m_field->text();
    return typed.isEmpty() || m_parties.contains(typed) ? m_parties
                                                        : m_parties + QStringList{ typed };
}

void PartiesEdit::takeTyped()
{
    m_parties = parties();
    m_field->setCurrentIndex(-1);
    m_field->clearEditText();
    m_field->completer()->popup()->hide();
    showChips();
}

void PartiesEdit::remove(const QString& party)
{
    m_parties.removeAll(party);
    showChips();
    m_field->setFocus();
}

void PartiesEdit::showChips()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        // The button that was pressed is still at work.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& party : std::as_const(m_parties)) {
        const QString name = m_session.ownerName(party);
        auto* chip = new QPushButton(name + QStringLiteral("  ×"), m_chips);
        chip->setAccessibleName(tr("Remove %1").arg(name));
        chip->setToolTip(tr("Remove %1").arg(name));
        chip->setAutoDefault(false);
        connect(chip, &QPushButton::clicked, this, [this, party] { remove(party); });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_parties.isEmpty());
    m_chips->updateGeometry();
}

bool PartiesEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_field->text().isEmpty()) {
            takeTyped(); // and does not save the whole form
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace samvirke
