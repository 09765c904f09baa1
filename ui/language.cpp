#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace samvirke::language {

namespace {

QString& shown()
{
    static QString language;
    return language;
}

/// What Qt writes for a key that has a word: it has no Norwegian of its own, and looks for these.
[[maybe_unused]] constexpr const char* keys[] = { QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"), QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"), QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"), QT_TRANSLATE_NOOP("QShortcut", "Backspace") };

} // namespace

QString ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& each : wanted) {
        if (each.startsWith(QLatin1String("nn")))
            return QStringLiteral("nn");
        if (each.startsWith(QLatin1String("nb")) || each.startsWith(QLatin1String("no")))
            return QStringLiteral("nb");
        // "C" is what a machine says that was never asked.
        if (each.startsWith(QLatin1String("en")) && QLocale::system().language() != QLocale::C)
            return QStringLiteral("en");
    }
    return QStringLiteral("nb");
}

void use(const QString& language)
{
    // They live as long as the application and are filled anew with each change.
    static auto* ofQt = new QTranslator(qApp);
    static auto* ours = new QTranslator(qApp);
    const QString wanted = language == QLatin1String("nn") || language == QLatin1String("en")
        ? language
        : QStringLiteral("nb");
    QCoreApplication::removeTranslator(ofQt);
    QCoreApplication::removeTranslator(ours);
    // Qt has no Bokmål: the words of its buttons stand among ours.
    if (ofQt->load(
            QStringLiteral("qtbase_") + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    if (ours->load(QStringLiteral(":/i18n/samvirke_") + wanted))
        QCoreApplication::installTranslator(ours);
    shown() = wanted;
    QLocale::setDefault(wanted == QLatin1String("en")
            ? QLocale(QLocale::English, QLocale::UnitedKingdom)
            : QLocale(wanted == QLatin1String("nn") ? QLocale::NorwegianNynorsk
                                                    : QLocale::NorwegianBokmal,
                QLocale::Norway));
}

QString current()
{
    return shown().isEmpty() ? QStringLiteral("nb") : shown();
}

} // namespace samvirke::language
