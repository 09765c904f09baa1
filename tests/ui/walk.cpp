#include "tests/ui/walk.h"

#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_items.h"
#include "ui/widgets/data_table.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>

namespace samvirke::walk {

namespace {

QString kindOf(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()).remove("samvirke::");
}

QString wordsOf(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        button && !button->text().isEmpty())
        return button->text();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text().left(60);
    return widget.accessibleName();
}

QString nameOf(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(kindOf(widget), wordsOf(widget), parent ? kindOf(*parent) : QString());
}

/// A part of a control that is used as a whole.
bool isPart(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent)
        || qobject_cast<const QTabBar*>(parent) || qobject_cast<const QLineEdit*>(parent)
        || widget.objectName().startsWith(u"qt_") || widget.inherits("QComboBoxListView")
        || widget.inherits("QCalendarView") || (parent && parent->inherits("QCalendarWidget"))
        || qobject_cast<const QHeaderView*>(&widget) || qobject_cast<const QScrollBar*>(&widget)
        || widget.inherits("QTableCornerButton") || widget.inherits("QMenuBarExtension");
}

bool isControl(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget)
        || qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)
        || qobject_cast<const QAbstractItemView*>(&widget)
        || qobject_cast<const QPlainTextEdit*>(&widget)
        || dynamic_cast<const AccessibleItems*>(&widget)
        // A line of a card is a control only when it leads somewhere.
        || (widget.inherits("samvirke::CardLine")
            && widget.cursor().shape() == Qt::PointingHandCursor)
        || widget.inherits("samvirke::KeyChoice");
}

QList<QWidget*> shown(QWidget& root)
{
    QList<QWidget*> out;
    const QList<QWidget*> all = root.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (widget->isVisibleTo(&root) && widget->window() == root.window())
            out.append(widget);
    }
    return out;
}

bool takesTab(const QWidget& widget)
{
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus
        && !widget.focusProxy();
}

/// Its place in the window.
QRect placeOf(const QWidget& widget)
{
    return { widget.mapTo(widget.window(), QPoint(0, 0)), widget.size() };
}

/// The ring, the edge or the row that shows where the keyboard is: changed pixels that differ
/// enough.
bool showsFocus(QWidget& widget)
{
    const auto picture = [&widget] {
        // With its surroundings: some rings lie outside.
        QWidget* window = widget.window();
        return window->grab(placeOf(widget).adjusted(-3, -3, 3, 3)).toImage();
    };
    const QImage with = picture();
    widget.clearFocus();
    const QImage without = picture();
    widget.setFocus(Qt::TabFocusReason);
    int changed = 0;
    int clear = 0;
    for (int y = 0; y < qMin(with.height(), without.height()); ++y) {
        for (int x = 0; x < qMin(with.width(), without.width()); ++x) {
            const QColor a = with.pixelColor(x, y);
            const QColor b = without.pixelColor(x, y);
            if (a == b)
                continue;
            ++changed;
            clear += contrast(a, b) >= 1.5 ? 1 : 0;
        }
    }
    return changed >= 24 && clear >= 12;
}

/// States and figures of which a part is not seen.
QStringList cutCells(const DataTable& table)
{
    constexpr int rowsLookedAt = 30;
    constexpr int mostWhole = 30; // characters; longer ones may be cut
    const int atMost = mostWhole * table.fontMetrics().averageCharWidth();
    QStringList out;
    const QAbstractItemModel& model = *table.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        for (int row = 0; row < qMin(rowsLookedAt, model.rowCount()); ++row) {
            const QModelIndex index = model.index(row, column);
            if (qMin(cellWidths(index).whole, atMost) > table.columnWidth(column) + 1) {
                out.append(QStringLiteral("a cell is cut: %1").arg(index.data().toString()));
                break;
            }
        }
    }
    return out;
}

} // namespace

QStringList unseenFocus(QWidget& root, QSet<QString>& seen)
{
    QStringList out;
    for (QWidget* widget : shown(root)) {
        if (!takesTab(*widget) || isPart(*widget) || !isControl(*widget)
            || widget->visibleRegion().boundingRect().height() < qMin(widget->height(), 24))
            continue;
        const QString kind = kindOf(*widget) + u'/' + widget->property("look").toString();
        if (seen.contains(kind))
            continue;
        seen.insert(kind);
        widget->setFocus(Qt::TabFocusReason);
        if (widget->hasFocus() && !showsFocus(*widget))
            out.append(QStringLiteral("focus cannot be seen: ") + nameOf(*widget));
    }
    return out;
}

QStringList faint(QWidget& root)
{
    QStringList out;
    QImage picture(root.size(), QImage::Format_RGB32);
    picture.fill(Theme::instance().colours().window); // what lies behind a page
    root.render(&picture);
    for (QWidget* widget : shown(root)) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool words = (label && !label->text().isEmpty())
            || (button && !button->text().isEmpty()) || qobject_cast<const QComboBox*>(widget);
        const QRect seen = widget->visibleRegion().boundingRect();
        // Half a line that scrolls out of sight has no ink.
        if (!words || isPart(*widget) || seen.width() < 12
            || seen.height() < qMin(widget->height(), 2 * widget->fontMetrics().height()))
            continue;
        // Within its edges; letters of this size are painted in their full ink somewhere.
        const QRect place = seen.adjusted(3, 3, -3, -3).translated(widget->mapTo(&root, QPoint()));
        QHash<QRgb, int> colours;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x) {
                if (picture.valid(x, y))
                    ++colours[picture.pixel(x, y)];
            }
        }
        QRgb ground = 0;
        int most = 0;
        for (auto it = colours.cbegin(); it != colours.cend(); ++it) {
            if (it.value() > most) {
                most = it.value();
                ground = it.key();
            }
        }
        double best = 1;
        for (auto it = colours.cbegin(); it != colours.cend(); ++it) {
            if (it.value() >= 3)
                best = qMax(best, contrast(QColor(it.key()), QColor(ground)));
        }
        // Thin letters are painted a little lighter than their ink.
        if (colours.size() > 1 && best < 4.0)
            out.append(QStringLiteral("faint, %1 on %2: %3")
                           .arg(best, 0, 'f', 2)
                           .arg(QColor(ground).name(), nameOf(*widget)));
    }
    return out;
}

QStringList nameless(QWidget& root)
{
    QStringList out;
    for (QWidget* widget : shown(root)) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || isPart(*widget)
            || !isControl(*widget))
            continue;
        const QAccessibleInterface* said = QAccessible::queryAccessibleInterface(widget);
        if (!said || said->text(QAccessible::Name).trimmed().isEmpty())
            out.append(QStringLiteral("no name: ") + nameOf(*widget));
    }
    return out;
}

QStringList mouseOnly(QWidget& root)
{
    QStringList out;
    for (QWidget* widget : shown(root)) {
        if (isPart(*widget) || !widget->isEnabled())
            continue;
        if (isControl(*widget) && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) != Qt::TabFocus)
            out.append(QStringLiteral("mouse only: ") + nameOf(*widget));
        const auto* label = qobject_cast<QLabel*>(widget);
        if (label && label->textInteractionFlags().testFlag(Qt::LinksAccessibleByMouse)
            && !label->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard)
            && label->text().contains(QLatin1String("href")))
            out.append(QStringLiteral("link for the mouse only: ") + nameOf(*label));
    }
    return out;
}

QStringList tabTrouble(QWidget& root, QSet<QString>& seen)
{
    QStringList out;
    QList<QWidget*> wanted;
    for (QWidget* widget : shown(root)) {
        if (takesTab(*widget) && !isPart(*widget)
            && (isControl(*widget) || widget->inherits("QTextEdit")))
            wanted.append(widget);
    }
    if (wanted.isEmpty())
        return {};
    wanted.first()->setFocus(Qt::TabFocusReason);
    QWidget* const start = QApplication::focusWidget();
    if (!start)
        return { QStringLiteral("nothing takes the focus: ") + nameOf(*wanted.first()) };
    QList<QWidget*> met;
    int stays = 0;
    for (qsizetype step = 0; step < 3 * wanted.size() + 12; ++step) {
        QWidget* at = QApplication::focusWidget();
        if (!at) {
            out.append(QStringLiteral("Tab loses the focus after ")
                + (met.isEmpty() ? QString() : nameOf(*met.last())));
            break;
        }
        if (step > 0 && at == start)
            break;
        // Within a date it goes from the day to the month and the year.
        stays = !met.isEmpty() && met.last() == at ? stays + 1 : 0;
        if (stays > (qobject_cast<QAbstractSpinBox*>(at) ? 5 : 0)) {
            out.append(QStringLiteral("Tab is caught in ") + nameOf(*at));
            break;
        }
        met.append(at);
        const QString kind = kindOf(*at) + u'/' + at->property("look").toString();
        const bool inView = at->visibleRegion().boundingRect().height() >= qMin(at->height(), 24);
        if (at->window() == root.window() && isControl(*at) && inView && !seen.contains(kind)) {
            seen.insert(kind);
            if (!showsFocus(*at))
                out.append(QStringLiteral("focus cannot be seen: ") + nameOf(*at));
        }
        QTest::keyClick(at, Qt::Key_Tab);
    }
    const auto isMet = [&met](QWidget* widget) {
        if (met.contains(widget))
            return true;
        // Of a group one stands for all; the arrow keys lead to the others.
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        return button && button->isCheckable()
            && std::any_of(met.begin(), met.end(), [button](const QWidget* other) {
                   const auto* chosen = qobject_cast<const QAbstractButton*>(other);
                   return chosen && chosen->isCheckable()
                       && chosen->parentWidget() == button->parentWidget()
                       && ((chosen->group() && chosen->group() == button->group())
                           || (chosen->autoExclusive() && button->autoExclusive()));
               });
    };
    for (QWidget* widget : wanted) {
        if (!isMet(widget))
            out.append(QStringLiteral("Tab never comes to ") + nameOf(*widget));
    }
    // As one reads: never back to something that stands wholly above and not further to the right.
    for (qsizetype i = 1; i < met.size(); ++i) {
        const QRect before = placeOf(*met[i - 1]);
        const QRect now = placeOf(*met[i]);
        const bool back = now.bottom() < before.top() && now.left() <= before.left()
            && now.right() <= before.right();
        if (back && met[i]->parentWidget() == met[i - 1]->parentWidget())
            out.append(QStringLiteral("Tab goes back from %1 to %2")
                           .arg(nameOf(*met[i - 1]), nameOf(*met[i])));
    }
    return out;
}

QStringList silentTables(QWidget& root)
{
    QStringList out;
    for (QWidget* widget : shown(root)) {
        auto* view = qobject_cast<QTableView*>(widget);
        if (!view || isPart(*view) || !view->model())
            continue;
        QAccessibleInterface* said = QAccessible::queryAccessibleInterface(view);
        QAccessibleTableInterface* table = said ? said->tableInterface() : nullptr;
        if (!table) {
            out.append(QStringLiteral("no table for a screen reader: ") + nameOf(*view));
            continue;
        }
        const int columns = view->model()->columnCount(view->rootIndex());
        if (table->columnCount() != columns
            || table->rowCount() != view->model()->rowCount(view->rootIndex()))
            out.append(QStringLiteral("another size for a screen reader: ") + nameOf(*view));
        for (int column = 0; column < columns; ++column) {
            if (view->isColumnHidden(column))
                continue;
            if (view->horizontalHeader()->isVisibleTo(view)
                && table->columnDescription(column).trimmed().isEmpty())
                out.append(
                    QStringLiteral("column %1 has no heading: %2").arg(column).arg(nameOf(*view)));
            for (int row = 0; row < qMin(3, table->rowCount()); ++row) {
                const QModelIndex index = view->model()->index(row, column, view->rootIndex());
                const QString written = index.data().toString();
                QAccessibleInterface* cell = table->cellAt(row, column);
                const QString name = cell ? cell->text(QAccessible::Name) : QString();
                const bool drawn = index.data(Qt::DecorationRole).isValid()
                    || index.data(Qt::CheckStateRole).isValid();
                if (name.trimmed().isEmpty() && (!written.trimmed().isEmpty() || drawn))
                    out.append(QStringLiteral("cell %1, %2 says nothing: %3")
                                   .arg(row)
                                   .arg(column)
                                   .arg(nameOf(*view)));
            }
        }
    }
    return out;
}

QStringList silentPictures(QWidget& root)
{
    QStringList out;
    for (QWidget* widget : shown(root)) {
        if (auto* items = dynamic_cast<AccessibleItems*>(widget)) {
            QAccessibleInterface* said = QAccessible::queryAccessibleInterface(widget);
            if (!said || said->childCount() != items->itemCount())
                out.append(QStringLiteral("its items are not said: ") + nameOf(*widget));
            for (int item = 0; item < items->itemCount(); ++item) {
                if (items->itemName(item).trimmed().isEmpty())
                    out.append(QStringLiteral("an item without a name: ") + nameOf(*widget));
            }
        } else if (widget->inherits("QChartView") || widget->inherits("samvirke::AnswerBars")) {
            if (widget->accessibleName().isEmpty() && widget->accessibleDescription().isEmpty())
                out.append(QStringLiteral("a chart that says nothing: ") + nameOf(*widget));
        }
    }
    return out;
}

QStringList clipped(QWidget& root)
{
    QStringList out;
    const auto complain = [&out](const QWidget& widget, const QString& what) {
        out.append(QStringLiteral("%1: %2 (%3x%4)")
                       .arg(what, nameOf(widget))
                       .arg(widget.width())
                       .arg(widget.height()));
    };
    for (QWidget* widget : shown(root)) {
        if (isPart(*widget) && !qobject_cast<QTabBar*>(widget))
            continue;
        if (const auto* label = qobject_cast<QLabel*>(widget)) {
            if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
                continue;
            if (label->wordWrap()) {
                const int needed = label->heightForWidth(label->width());
                if (needed > label->height() + 1)
                    complain(*label, QStringLiteral("cut below, needs %1").arg(needed));
                // A word that is longer than the line.
                const QFontMetrics metrics(label->font());
                const QStringList words = label->text().split(QRegularExpression(u"[\\s\\-/]"_qs));
                for (const QString& word : words) {
                    if (metrics.horizontalAdvance(word) > label->contentsRect().width() + 1) {
                        complain(*label, QStringLiteral("a word is cut: ") + word);
                        break;
                    }
                }
            } else if (label->sizeHint().width() > label->width() + 1
                || label->sizeHint().height() > label->height() + 1) {
                complain(*label,
                    QStringLiteral("cut, needs %1x%2")
                        .arg(label->sizeHint().width())
                        .arg(label->sizeHint().height()));
            }
        } else if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
            const QSize needed = button->sizeHint();
            if (!button->text().isEmpty()
                && (needed.width() > button->width() + 1 || needed.height() > button->height() + 1))
                complain(*button,
                    QStringLiteral("cut, needs %1x%2").arg(needed.width()).arg(needed.height()));
        } else if (const auto* box = qobject_cast<QComboBox*>(widget)) {
            const int arrow = 34;
            if (!box->isEditable()
                && !box->currentText().endsWith(
                    box->toolTip().isEmpty() ? u"\n"_qs : box->toolTip())
                && box->fontMetrics().horizontalAdvance(box->currentText()) + arrow
                    > box->width() + 1)
                complain(*box, QStringLiteral("cut: ") + box->currentText());
        } else if (const auto* tabs = qobject_cast<QTabBar*>(widget)) {
            if (tabs->sizeHint().width() > tabs->width() + 1)
                complain(*tabs, QStringLiteral("tabs are cut or scroll"));
        } else if (const auto* table = qobject_cast<DataTable*>(widget)) {
            for (const QString& cell : cutCells(*table))
                complain(*table, cell);
            continue; // it scrolls, and stands wherever it may
        } else {
            continue;
        }
        // Nothing sticks out of what holds it, up to the next part that scrolls.
        for (const QWidget* at = widget; at != &root && at->parentWidget();
             at = at->parentWidget()) {
            const QWidget* around = at->parentWidget();
            const auto* scroll = qobject_cast<const QAbstractScrollArea*>(around->parentWidget());
            const QRect place = at->geometry();
            const bool right = place.right() > around->width();
            const bool below = place.bottom() > around->height();
            if (scroll && scroll->viewport() == around) {
                if (right && scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
                    complain(*widget,
                        QStringLiteral("sticks out to the right of what scrolls, %1 of %2")
                            .arg(place.right())
                            .arg(around->width()));
                break;
            }
            if (right || below) {
                complain(*widget, QStringLiteral("sticks out of %1").arg(kindOf(*around)));
                break;
            }
        }
    }
    return out;
}

QStringList scrolledTwice(QWidget& root)
{
    QStringList out;
    const auto scrolls = [](const QAbstractScrollArea& area) {
        return area.verticalScrollBar()->maximum() > area.verticalScrollBar()->minimum();
    };
    for (QWidget* widget : shown(root)) {
        const auto* view = qobject_cast<QTableView*>(widget);
        // One that has no bar is as high as its rows.
        if (!view || isPart(*view) || !scrolls(*view)
            || view->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            continue;
        for (const QWidget* at = view->parentWidget(); at && at != &root; at = at->parentWidget()) {
            const auto* around = qobject_cast<const QScrollArea*>(at);
            if (around && !around->inherits("samvirke::PageRoom") && scrolls(*around))
                out.append(QStringLiteral("scrolls within what scrolls: ") + nameOf(*view));
        }
    }
    return out;
}

QStringList texts(QWidget& root)
{
    QStringList out;
    const auto say = [&out](const QString& text) {
        if (!text.trimmed().isEmpty())
            out.append(text);
    };
    say(root.windowTitle());
    const QList<QAction*> actions = root.findChildren<QAction*>();
    for (const QAction* action : actions) {
        say(action->text());
        say(action->toolTip());
    }
    for (QWidget* widget : shown(root)) {
        say(widget->toolTip());
        say(widget->accessibleName());
        say(widget->accessibleDescription());
        if (const auto* label = qobject_cast<QLabel*>(widget))
            say(label->text());
        else if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            say(button->text());
        else if (const auto* line = qobject_cast<QLineEdit*>(widget))
            say(line->placeholderText());
        else if (const auto* edit = qobject_cast<QPlainTextEdit*>(widget))
            say(edit->placeholderText());
        else if (const auto* group = qobject_cast<QGroupBox*>(widget))
            say(group->title());
        else if (const auto* box = qobject_cast<QComboBox*>(widget)) {
            for (int i = 0; i < qMin(40, box->count()); ++i)
                say(box->itemText(i));
        } else if (const auto* tabs = qobject_cast<QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                say(tabs->tabText(i));
        } else if (auto* items = dynamic_cast<AccessibleItems*>(widget)) {
            for (int i = 0; i < qMin(20, items->itemCount()); ++i)
                say(items->itemName(i));
        } else if (const auto* view = qobject_cast<QAbstractItemView*>(widget);
                   view && view->model() && !isPart(*view)) {
            const QAbstractItemModel& model = *view->model();
            const int columns = model.columnCount(view->rootIndex());
            for (int column = 0; column < columns; ++column) {
                if (qobject_cast<const QTableView*>(view))
                    say(model.headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < qMin(20, model.rowCount(view->rootIndex())); ++row) {
                    const QModelIndex index = model.index(row, column, view->rootIndex());
                    say(index.data().toString());
                    say(index.data(Qt::ToolTipRole).toString());
                }
            }
        }
    }
    return out;
}

} // namespace samvirke::walk
