// The variants of the plan side by side, one of them chosen, and a menu to make, change and remove
// the office's own. All are seen: what has no room in a line stands in the next.
#pragma once

#include "core/domain/matching_rules.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace samvirke {

class VariantBar : public QWidget {
    Q_OBJECT

public:
    explicit VariantBar(QWidget* parent = nullptr);

    /// Shows them in this order, `current` chosen; tells nobody.
    void setVariants(const QList<Variant>& variants, const Id& current);

Q_SIGNALS:
    void chosen(const QString& variant);
    void newAsked(); ///< a new variant, from the order of the one that is shown
    void changeAsked(); ///< the one that is shown, the office's own
    void removeAsked();

private:
    void fillMenu(const QList<Variant>& variants, const Id& current);

    QButtonGroup* m_choices;
    QList<Id> m_variants; ///< as their buttons stand
    QPushButton* m_more;
};

} // namespace samvirke
