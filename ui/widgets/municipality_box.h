// A municipality chosen by typing a part of its name or its number. May also take free text, for an
// owner of staff that is no municipality.
#pragma once

#include "core/domain/municipality.h"

#include <QComboBox>

namespace samvirke {

class MunicipalityBox : public QComboBox {
    Q_OBJECT

public:
    /// Offered in the order of `all`: the office's own first.
    MunicipalityBox(
        const QString& accessibleName, const QList<Municipality>& all, QWidget* parent = nullptr);

    void setFreeText(bool allowed); ///< off by default
    void setEmptyChoice(const QString& text); ///< a first line that means none

    QString number() const; ///< empty when what stands there is no municipality
    QString text() const; ///< the number, or the free text
    void setText(const QString& numberOrText);
    /// A part of a name that fits only one becomes that one; done by itself when the field is left.
    void complete();

Q_SIGNALS:
    void edited();

private:
    int findTyped() const;
    int findPart() const;

    bool m_free = false;
};

} // namespace samvirke
