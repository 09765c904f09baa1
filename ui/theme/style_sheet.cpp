#include "ui/theme/style_sheet.h"

#include "ui/theme/disabled_ink.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QHash>

namespace samvirke {

namespace {

// @name stands for a token; sizes are logical pixels, type comes from the fonts.
const char* const sheet = R"(
QMainWindow, QDialog, QWidget[look="page"] { background: @window; }
QToolTip { background: @text; color: @surface; border: 0; padding: 4px 6px; }
QLabel { background: transparent; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="error"] { color: @error; }
QLabel[look="mark"] { background: @notice; color: @onNotice; border: 1px solid @noticeBorder;
    border-radius: 4px; padding: 3px 8px; }

QPushButton, QToolButton[look="button"] { background: @surface; color: @text; border: 1px solid @outline;
    border-radius: 5px; padding: @padV @padH; }
QPushButton { min-height: @controlHeight; }
QPushButton:hover, QToolButton[look="button"]:hover { background: @raised; }
QPushButton:pressed { background: @accentSoft; color: @onAccentSoft; }
QPushButton:focus, QToolButton[look="button"]:focus { border: 2px solid @focus; padding: @padVFocus @padHFocus; }
QPushButton:checked { background: @accentSoft; color: @onAccentSoft; border-color: @accent; }
QPushButton:disabled, QToolButton[look="button"]:disabled { color: @disabled; border-color: @border; }
QPushButton[look="primary"], QPushButton:default { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[look="primary"]:hover, QPushButton:default:hover { background: @accentHover; }
QPushButton[look="primary"]:disabled, QPushButton:default:disabled { background: @raised; color: @disabled; border-color: @border; }
QPushButton:checked:disabled { background: @raised; color: @disabled; border-color: @border; }
QPushButton[look="danger"] { color: @error; border-color: @error; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; }
QPushButton[look="quiet"]:hover { background: @raised; }
QPushButton[look="quiet"]:focus { border-color: @focus; }
QPushButton[look="icon"] { background: transparent; border: 1px solid transparent; padding: 3px 6px; }
QPushButton[look="icon"]:hover { background: @raised; }
QPushButton[look="icon"]:focus { border: 2px solid @focus; padding: 2px 5px; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 1px 2px;
    text-align: left; min-height: 0; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid @focus; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 4px; }
QToolButton:hover { background: @raised; }
QToolButton:focus { border: 1px solid @focus; }
QToolButton:checked { background: @accentSoft; color: @onAccentSoft; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QDateTimeEdit, QComboBox {
    background: @surface; border: 1px solid @outline; border-radius: 5px; padding: 3px 6px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QDateTimeEdit, QComboBox { min-height: @controlHeight; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus,
QDateTimeEdit:focus, QComboBox:focus, QComboBox:on { border: 2px solid @focus; padding: 2px 5px; }
QLineEdit[look="wrong"], QPlainTextEdit[look="wrong"], QSpinBox[look="wrong"], QDateEdit[look="wrong"],
QDateTimeEdit[look="wrong"], QComboBox[look="wrong"] { border: 2px solid @error; padding: 2px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QDateEdit:disabled, QComboBox:disabled {
    background: @window; border-color: @border; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: @window; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url(@down); width: 10px; height: 10px; }
QComboBox QLineEdit { border: 0; padding: 0; background: transparent; min-height: 0; }
QComboBox QLineEdit:focus { border: 0; padding: 0; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @outline; outline: 0; }
QSpinBox::up-button, QDateEdit::up-button, QDateTimeEdit::up-button, QDoubleSpinBox::up-button { border: 0; width: 18px; }
QSpinBox::down-button, QDateEdit::down-button, QDateTimeEdit::down-button, QDoubleSpinBox::down-button { border: 0; width: 18px; }
QSpinBox::up-arrow, QDateEdit::up-arrow, QDateTimeEdit::up-arrow, QDoubleSpinBox::up-arrow { image: url(@up); width: 9px; height: 9px; }
QSpinBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow, QDoubleSpinBox::down-arrow { image: url(@down); width: 9px; height: 9px; }
QDateEdit { min-width: @dateWidth; }
QDateEdit::drop-down, QDateTimeEdit::drop-down { border: 0; width: 22px; }
QCheckBox, QRadioButton { spacing: 7px; background: transparent; padding: 2px; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: 15px; height: 15px; background: @surface; border: 1px solid @outline; }
QCheckBox::indicator, QListView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: @accent; border-color: @accent; image: url(@check); }
QListView::indicator:unchecked:selected { background: @accentSoft; border-color: @onAccentSoft; }
QRadioButton::indicator:checked { background: @accent; border: 4px solid @surface; width: 9px; height: 9px; border-radius: 8px; }
QCheckBox::indicator:disabled { background: @window; border-color: @border; }
QCheckBox::indicator:checked:disabled { background: @disabled; border-color: @disabled; }
QCheckBox:focus, QRadioButton:focus { outline: 0; border: 1px solid @focus; border-radius: 3px; padding: 1px; }

QMenuBar { background: @surface; border-bottom: 1px solid @border; padding: 1px 8px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @accentSoft; color: @onAccentSoft; }
QMenu { background: @surface; border: 1px solid @outline; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: @accentSoft; color: @onAccentSoft; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QStatusBar { background: @surface; border-top: 1px solid @border; }
QStatusBar::item { border: 0; }

QTableView, QListView, QTreeView { background: @surface; alternate-background-color: @surface; border: 1px solid @border;
    border-radius: 5px; gridline-color: @border; outline: 0; selection-background-color: @accentSoft; selection-color: @onAccentSoft; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 1px solid @focus; }
QHeaderView { background: @surface; border: 0; }
QHeaderView::section { background: @surface; color: @muted; border: 0; border-bottom: 1px solid @border; padding: 6px 8px; }
QHeaderView[look="tight"]::section { padding: 6px 0; }
QHeaderView[look="tight"]::section:first { padding: 6px 0 6px 8px; }
QHeaderView::down-arrow { image: url(@down); width: 8px; height: 8px; subcontrol-position: center right; right: 4px; }
QHeaderView::up-arrow { image: url(@up); width: 8px; height: 8px; subcontrol-position: center right; right: 4px; }
QTableCornerButton::section { background: @surface; border: 0; }

QTabWidget::pane { border: 0; border-top: 1px solid @border; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; border: 0; border-bottom: 2px solid transparent; padding: 6px 12px; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { background: @accentSoft; color: @onAccentSoft; }

QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @outline; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QProgressBar { background: @raised; border: 0; border-radius: 4px; text-align: center; color: @text; min-height: 8px; }
QProgressBar::chunk { background: @focus; border-radius: 4px; }
QGroupBox { border: 0; margin-top: 20px; padding: 0; }
QGroupBox::title { subcontrol-origin: margin; left: 0; padding: 0; }

QFrame[look="card"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame[look="top"] { background: @surface; border: 0; border-bottom: 1px solid @border; }
QFrame[look="panel"] { background: @surface; border: 0; border-top: 1px solid @border; }
QFrame[look="side"] { background: @surface; border: 0; border-left: 1px solid @border; }
QFrame[look="nav"] { background: @surface; border: 0; border-right: 1px solid @border; }
QFrame[look="notice"] { background: @notice; border: 1px solid @noticeBorder; border-radius: 5px; }
QFrame[look="notice"] QLabel { color: @onNotice; }
QFrame[look="trouble"] { background: @surface; border: 2px solid @error; border-radius: 5px; }
QFrame[look="trouble"] QLabel { color: @error; }
QFrame[flush="true"] { border-radius: 0; border-left: 0; border-right: 0; border-top: 0; }
)";

QString name(const QColor& colour)
{
    return colour.name(QColor::HexRgb);
}

} // namespace

QString styleSheet(const Theme& theme)
{
    const Colours& c = theme.colours();
    const bool dark = isDark(theme.shownScheme());
    const int control = theme.lineHeight(Type::Body) + 2;
    const auto arrow = [dark](const char* direction) {
        return QStringLiteral(":/ui/%1-%2.png")
            .arg(QLatin1String(direction), dark ? QStringLiteral("dark") : QStringLiteral("light"));
    };
    const QHash<QString, QString> tokens{
        { QStringLiteral("window"), name(c.window) },
        { QStringLiteral("surface"), name(c.surface) },
        { QStringLiteral("raised"), name(c.raised) },
        { QStringLiteral("text"), name(c.text) },
        { QStringLiteral("muted"), name(c.muted) },
        { QStringLiteral("disabled"), name(disabledInk(theme.shownScheme())) },
        { QStringLiteral("border"), name(c.border) },
        { QStringLiteral("outline"), name(c.outline) },
        { QStringLiteral("accent"), name(c.accent) },
        { QStringLiteral("accentHover"),
            name(dark ? c.accent.lighter(112) : c.accent.lighter(130)) },
        { QStringLiteral("onAccent"), name(c.onAccent) },
        { QStringLiteral("accentSoft"), name(c.accentSoft) },
        { QStringLiteral("onAccentSoft"), name(c.onAccentSoft) },
        { QStringLiteral("focus"), name(c.focus) },
        { QStringLiteral("notice"), name(c.notice) },
        { QStringLiteral("onNotice"), name(c.onNotice) },
        { QStringLiteral("noticeBorder"), name(c.noticeBorder) },
        { QStringLiteral("error"), name(c.error) },
        { QStringLiteral("scroll"), name(dark ? c.border.lighter(140) : c.border.darker(112)) },
        { QStringLiteral("down"), arrow("down") },
        { QStringLiteral("up"), arrow("up") },
        { QStringLiteral("check"), arrow("check") },
        { QStringLiteral("controlHeight"), QStringLiteral("%1px").arg(control) },
        // The size hint does not count the button: the last digit must be seen.
        { QStringLiteral("dateWidth"),
            QStringLiteral("%1px").arg(
                QFontMetrics(theme.font(Type::Body)).horizontalAdvance(QStringLiteral("00.00.0000"))
                + 30) },
        { QStringLiteral("padV"), QStringLiteral("3px") },
        { QStringLiteral("padH"), QStringLiteral("12px") },
        { QStringLiteral("padVFocus"), QStringLiteral("2px") },
        { QStringLiteral("padHFocus"), QStringLiteral("11px") },
    };
    const QString text = QLatin1String(sheet);
    QString out;
    out.reserve(text.size() + 2000);
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype mark = text.indexOf(u'@', at);
        if (mark < 0)
            break;
        out += QStringView(text).mid(at, mark - at);
        qsizetype end = mark + 1;
        while (end < text.size() && text.at(end).isLetter())
            ++end;
        out += tokens.value(text.mid(mark + 1, end - mark - 1));
        at = end;
    }
    out += QStringView(text).mid(at);
    return out;
}

} // namespace samvirke
