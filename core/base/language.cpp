#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <map>
#include <memory>
#include <mutex>

namespace samvirke {

namespace {

/// What is read on other threads may ask for it, too.
struct Spoken {
    std::mutex mutex;
    QString language = QStringLiteral("en");
};

Spoken& spoken()
{
    static Spoken one;
    return one;
}

QTranslator* translator()
{
    static QTranslator* const own = new QTranslator(QCoreApplication::instance());
    return own;
}

} // namespace

const QStringList& languages()
{
    static const QStringList all{ "nb", "nn", "en" };
    return all;
}

QString languageFor(const QStringList& wishes)
{
    for (const QString& wish : wishes) {
        const QString tongue = wish.left(wish.indexOf(QRegularExpression("[-_.]"))).toLower();
        if (tongue == "no")
            return "nb";
        if (languages().contains(tongue))
            return tongue;
    }
    return "nb";
}

QString systemLanguage()
{
    return languageFor(QLocale::system().uiLanguages());
}

bool speak(const QString& language)
{
    QCoreApplication::removeTranslator(translator());
    {
        const std::scoped_lock lock(spoken().mutex);
        spoken().language = language;
    }
    // English has a file as well: it holds the plural forms.
    const bool found = translator()->load(":/i18n/samvirke_" + language + ".qm");
    if (found)
        QCoreApplication::installTranslator(translator());
    // Dates and numbers stay Norwegian in every language: the office writes them so.
    QLocale::setDefault(language == "nn" ? QLocale(QLocale::NorwegianNynorsk, QLocale::Norway)
            : language == "en"           ? QLocale(QLocale::English, QLocale::Norway)
                                         : QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    return found;
}

QString spokenLanguage()
{
    const std::scoped_lock lock(spoken().mutex);
    return spoken().language;
}

QString wordsOf(const QString& language, const char* context, const char* source, int n)
{
    // Read once each; kept as long as the program runs.
    static std::map<QString, std::unique_ptr<QTranslator>> known;
    std::unique_ptr<QTranslator>& own = known[language];
    if (!own) {
        own = std::make_unique<QTranslator>();
        if (!own->load(":/i18n/samvirke_" + language + ".qm"))
            return {};
    }
    return own->translate(context, source, nullptr, n);
}

} // namespace samvirke
