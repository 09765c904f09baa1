#include "ui/pages/needs/filter_box.h"

#include "core/base/norwegian.h"

#include <QSignalBlocker>

#include <algorithm>

namespace samvirke {

QComboBox* makeFilterBox(const QString& accessibleName)
{
    auto* box = new QComboBox;
    box->setAccessibleName(accessibleName);
    // The longest word does not decide the width: the line of filters must fit.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    return box;
}

void fillFilterBox(QComboBox* box, const QString& all, const QMap<QString, QString>& values)
{
    const QString chosen = box->currentData().toString();
    {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(all, QString());
        QStringList words = values.keys();
        std::sort(words.begin(), words.end(),
            [](const QString& a, const QString& b) { return compareNorwegian(a, b) < 0; });
        for (const QString& word : words)
            box->addItem(word, values.value(word));
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    }
    if (box->currentData().toString() != chosen)
        Q_EMIT box->currentIndexChanged(box->currentIndex());
}

} // namespace samvirke
