// The variants of the plan as tabs, and a menu to make, change and remove the office's own.
#pragma once

#include "core/domain/matching_rules.h"

#include <QWidget>

class QPushButton;
class QTabBar;

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

    QTabBar* m_tabs;
    QPushButton* m_more;
};

} // namespace samvirke
