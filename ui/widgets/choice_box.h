// A combo box over a closed vocabulary, with the words a person reads; they follow the language.
#pragma once

#include "core/domain/words.h"

#include <QComboBox>
#include <QEvent>

namespace samvirke {

template <class E> class ChoiceBox : public QComboBox {
public:
    /// `first`: a choice before the values that means none of them, e.g. tr("All services").
    explicit ChoiceBox(
        const QString& accessibleName, const QString& first = {}, QWidget* parent = nullptr)
        : ChoiceBox(accessibleName, allValues(), first, parent)
    {
    }

    ChoiceBox(const QString& accessibleName, const QList<E>& values, const QString& first = {},
        QWidget* parent = nullptr)
        : QComboBox(parent)
    {
        setAccessibleName(accessibleName);
        if (!first.isEmpty())
            addItem(first);
        for (const E value : values)
            addItem(wordOf(value), int(value));
    }

    /// Nothing while the first, empty choice is shown.
    std::optional<E> chosen() const
    {
        const QVariant code = currentData();
        return code.isValid() ? std::optional<E>(E(code.toInt())) : std::nullopt;
    }

    E value() const { return chosen().value_or(words<E>().first().value); }

    void setValue(E value) { setCurrentIndex(findData(int(value))); }
    void clearChoice() { setCurrentIndex(0); }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            for (int i = 0; i < count(); ++i) {
                if (itemData(i).isValid())
                    setItemText(i, wordOf(E(itemData(i).toInt())));
            }
        }
        QComboBox::changeEvent(event);
    }

private:
    static QString wordOf(E value)
    {
        QString word = label(value).translated();
        if (!word.isEmpty())
            word[0] = word.at(0).toUpper();
        return word;
    }

    static QList<E> allValues()
    {
        QList<E> values;
        for (const Word<E>& word : words<E>())
            values.append(word.value);
        return values;
    }
};

} // namespace samvirke
