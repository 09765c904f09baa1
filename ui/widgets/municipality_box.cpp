#include "ui/widgets/municipality_box.h"

#include "core/base/norwegian.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace samvirke {

MunicipalityBox::MunicipalityBox(
    const QString& accessibleName, const QList<Municipality>& all, QWidget* parent)
    : QComboBox(parent)
{
    setAccessibleName(accessibleName);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(14);
    for (const Municipality& each : all) {
        addItem(each.name, each.number);
        setItemData(
            count() - 1, QStringLiteral("%1, %2").arg(each.number, each.county), Qt::ToolTipRole);
    }
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    lineEdit()->setAccessibleName(accessibleName);
    setCurrentIndex(-1);
    setEditText({});
    connect(this, &QComboBox::currentTextChanged, this, &MunicipalityBox::edited);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &MunicipalityBox::complete);
}

void MunicipalityBox::setFreeText(bool allowed)
{
    m_free = allowed;
}

void MunicipalityBox::setEmptyChoice(const QString& text)
{
    insertItem(0, text, QString());
    setCurrentIndex(0);
}

QString MunicipalityBox::number() const
{
    const int at = findTyped();
    return at < 0 ? QString() : itemData(at).toString();
}

QString MunicipalityBox::text() const
{
    const int at = findTyped();
    if (at >= 0)
        return itemData(at).toString();
    return m_free ? currentText().trimmed() : QString();
}

void MunicipalityBox::setText(const QString& numberOrText)
{
    const int at = findData(numberOrText);
    setCurrentIndex(at);
    if (at < 0)
        setEditText(numberOrText);
}

void MunicipalityBox::complete()
{
    // Free text stays as it was written.
    if (const int at = m_free || findTyped() >= 0 ? -1 : findPart(); at >= 0)
        setCurrentIndex(at);
}

/// The only one that begins so; else the only one that has it within. Less than 0: none or several.
int MunicipalityBox::findPart() const
{
    const QString typed = folded(currentText());
    QList<int> beginning;
    QList<int> containing;
    for (int i = 0; i < count() && !typed.isEmpty(); ++i) {
        const QString name = folded(itemText(i));
        if (itemData(i).toString().isEmpty() || !name.contains(typed))
            continue;
        containing.append(i);
        if (name.startsWith(typed))
            beginning.append(i);
    }
    const QList<int>& fitting = beginning.isEmpty() ? containing : beginning;
    return fitting.size() == 1 ? fitting.first() : -1;
}

int MunicipalityBox::findTyped() const
{
    const QString typed = folded(currentText());
    if (typed.isEmpty())
        return -1;
    for (int i = 0; i < count(); ++i) {
        if (folded(itemText(i)) == typed || itemData(i).toString() == typed)
            return i;
    }
    return -1;
}

} // namespace samvirke
