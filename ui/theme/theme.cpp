#include "ui/theme/theme.h"

#include "ui/theme/disabled_ink.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/system_scheme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QIcon>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace samvirke {

namespace {

/// The system's own font, unless it is one of the plain fallbacks and a better one is there.
QFont baseFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QStringList plain{ QStringLiteral("Sans Serif"), QStringLiteral("Sans"),
        QStringLiteral("DejaVu Sans"), QStringLiteral("MS Shell Dlg 2"), QStringLiteral("Arial"),
        QStringLiteral("helvetica"), QString() };
    const QString resolved = QFontInfo(font).family();
    if (plain.contains(font.family(), Qt::CaseInsensitive)
        || plain.contains(resolved, Qt::CaseInsensitive)) {
        const QStringList installed = QFontDatabase::families();
        for (const char* better : { "Inter", "Noto Sans", "Segoe UI", "DejaVu Sans" }) {
            if (installed.contains(QLatin1String(better))) {
                font = QFont(QLatin1String(better), font.pointSize());
                break;
            }
        }
    }
    // Smaller than this, a table is hard to read ten hours a day.
    font.setPointSizeF(qMax(10.0, font.pointSizeF()));
    return font;
}

QPalette paletteOf(Scheme scheme)
{
    const Colours& c = coloursOf(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.raised);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.surface);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.onAccent);
    palette.setColor(QPalette::Light, c.raised);
    palette.setColor(QPalette::Midlight, c.raised);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.outline);
    palette.setColor(QPalette::Shadow, c.outline);
    palette.setColor(QPalette::Highlight, c.accentSoft);
    palette.setColor(QPalette::HighlightedText, c.onAccentSoft);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, disabledInk(scheme));
    return palette;
}

} // namespace

Theme& Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme() = default;

void Theme::apply()
{
    if (!m_applied) {
        m_applied = true;
        m_system = schemeOf(QGuiApplication::palette(), QIcon::themeName());
        m_base = baseFont();
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QApplication::setEffectEnabled(Qt::UI_General, false); // menus and lists do not slide in
        qApp->installEventFilter(this);
    }
    renew();
}

Scheme Theme::scheme() const
{
    return m_scheme;
}

Scheme Theme::shownScheme() const
{
    return m_scheme == Scheme::System ? m_system : m_scheme;
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    renew();
}

double Theme::textScale() const
{
    return m_scale;
}

void Theme::setTextScale(double scale)
{
    scale = qBound(1.0, scale, 2.0);
    if (qFuzzyCompare(scale, m_scale))
        return;
    m_scale = scale;
    renew();
}

const Colours& Theme::colours() const
{
    return coloursOf(shownScheme());
}

QFont Theme::font(Type type) const
{
    QFont font = m_applied ? m_base : QApplication::font();
    const double body = font.pointSizeF() * m_scale;
    switch (type) {
    case Type::Small:
        font.setPointSizeF(body * 0.9);
        break;
    case Type::Body:
        font.setPointSizeF(body);
        break;
    case Type::Strong:
        font.setPointSizeF(body);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Heading:
        font.setPointSizeF(body * 1.1);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Title:
        font.setPointSizeF(body * 1.65);
        font.setWeight(QFont::Bold);
        break;
    case Type::Figure:
        font.setPointSizeF(body * 2.1);
        font.setWeight(QFont::Bold);
        break;
    }
    return font;
}

int Theme::lineHeight(Type type) const
{
    return QFontMetrics(font(type)).height();
}

int Theme::rowHeight() const
{
    return lineHeight(Type::Body) + 2 * space::s;
}

int Theme::shapeSize() const
{
    return qRound(lineHeight(Type::Body) * 0.6);
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    // The desktop turned dark or light while we run: the platform sends its palette anew.
    if (event->type() == QEvent::ThemeChange && watched == qApp && m_scheme == Scheme::System) {
        // Ours lies over the system's: taken away, the system's is seen.
        QApplication::setPalette(QPalette());
        const Scheme now = schemeOf(QApplication::palette(), QIcon::themeName());
        QApplication::setPalette(paletteOf(shownScheme()));
        if (now != m_system) {
            m_system = now;
            renew();
        }
    }
    return QObject::eventFilter(watched, event);
}

void Theme::renew()
{
    if (!m_applied)
        return;
    QApplication::setFont(font(Type::Body));
    QApplication::setPalette(paletteOf(shownScheme()));
    qApp->setStyleSheet(styleSheet(*this));
    Q_EMIT changed();
}

} // namespace samvirke
