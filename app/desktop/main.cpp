// The desktop program: reads its options, puts on look and language, and opens the window.
#include "app/desktop/page_bench.h"
#include "app/desktop/process_start.h"
#include "core/session/early_opening.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/shots.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <optional>

namespace {

using namespace samvirke;

struct Options {
    QCommandLineParser parser;
    QCommandLineOption version{ QStringLiteral("version"),
        QStringLiteral("Show the version and leave.") };
    QCommandLineOption help{ { QStringLiteral("h"), QStringLiteral("help") },
        QStringLiteral("Show this help and leave.") };
    QCommandLineOption shot{ QStringLiteral("shot"),
        QStringLiteral("Write pictures of every page and dialog to DIR and leave."),
        QStringLiteral("DIR") };
    QCommandLineOption only{ QStringLiteral("only"),
        QStringLiteral("With --shot: only pictures whose name begins so; may be given again."),
        QStringLiteral("NAME") };
    QCommandLineOption in{ QStringLiteral("in"),
        QStringLiteral("With --shot: language, colours, percent of text and size, as in "
                       "nn-dark-150-1280x720 or a part of it; may be given again; \"every\" for "
                       "each with each."),
        QStringLiteral("SET") };
    QCommandLineOption before{ QStringLiteral("before"),
        QStringLiteral("With --shot: what has changed since the pictures in OLD also goes to "
                       "DIR/changed, side by side."),
        QStringLiteral("OLD") };
    QCommandLineOption helpPictures{ QStringLiteral("help-pictures"),
        QStringLiteral("Write the pictures of the guide to DIR and leave."),
        QStringLiteral("DIR") };
    QCommandLineOption language{ QStringLiteral("language"),
        QStringLiteral("Language of the screen: nb, nn or en."), QStringLiteral("LANGUAGE") };
    QCommandLineOption benchStart{ QStringLiteral("bench-start"),
        QStringLiteral(
            "Print the milliseconds from the start to the painted overview of FILE and leave.") };
    QCommandLineOption benchTable{ QStringLiteral("bench-table"),
        QStringLiteral("Print the milliseconds to paint a table of 100,000 rows while it is "
                       "scrolled, and to sort and filter it, and leave.") };
    QCommandLineOption benchPages{ QStringLiteral("bench-pages"),
        QStringLiteral("Print for each page of FILE the milliseconds from the click to the painted "
                       "page and leave.") };

    QCommandLineOption benchProjector{ QStringLiteral("bench-projector"),
        QStringLiteral("Print the milliseconds from the key to the painted slide on the projector "
                       "for FILE and leave.") };

    Options()
    {
        parser.setApplicationDescription(
            QStringLiteral("Samvirke, the county governor's workplace in a staffing crisis."));
        parser.addPositionalArgument(QStringLiteral("FILE"),
            QStringLiteral("The case file to open."), QStringLiteral("[FILE]"));
        parser.addOptions({ version, help, shot, only, in, before, helpPictures, language,
            benchStart, benchTable, benchPages, benchProjector });
    }
};

int complain(const QString& text, int code)
{
    QTextStream(stderr) << "samvirke: " << text << Qt::endl;
    return code;
}

/// A screen of its own size for the pictures, whatever the machine has.
void useLargeScreen(const QTemporaryDir& scratch)
{
    QFile file(scratch.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(
        R"({"screens":[{"name":"screen","x":0,"y":0,"width":1920,"height":1080,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
}

/// Nothing where a set cannot be read.
std::optional<ShotWishes> shotWishes(const Options& options)
{
    ShotWishes wishes;
    wishes.only = options.parser.values(options.only);
    wishes.before = options.parser.value(options.before);
    const QStringList names = options.parser.values(options.in);
    if (names.isEmpty())
        return wishes;
    wishes.sets.clear();
    for (const QString& name : names) {
        if (name == QLatin1String("every")) {
            wishes.sets += everyShotSet();
            continue;
        }
        const std::optional<ShotSet> set = shotSetFromName(name);
        if (!set)
            return {};
        wishes.sets.append(*set);
    }
    return wishes;
}

int report(const Result<int>& taken, const QString& folder)
{
    if (!taken)
        return complain(taken.error().text.translated(), 1);
    QTextStream(stdout) << *taken << " pictures in " << QDir::toNativeSeparators(folder)
                        << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    markStart();
    Options options;
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // Before there is an application: version and help work without a display.
    if (!options.parser.parse(arguments))
        return complain(options.parser.errorText(), 2);
    if (options.parser.isSet(options.version)) {
        QTextStream(stdout) << "samvirke " << SAMVIRKE_VERSION << Qt::endl;
        return 0;
    }
    if (options.parser.isSet(options.help)) {
        QTextStream(stdout) << options.parser.helpText();
        return 0;
    }
    const QString language = options.parser.value(options.language);
    if (!language.isEmpty()
        && !QStringList{ QStringLiteral("nb"), QStringLiteral("nn"), QStringLiteral("en") }
                .contains(language))
        return complain(QStringLiteral("--language takes nb, nn or en"), 2);
    const QStringList files = options.parser.positionalArguments();
    if (files.size() > 1)
        return complain(QStringLiteral("one case file at a time"), 2);

    const std::optional<ShotWishes> wishes = shotWishes(options);
    if (!wishes)
        return complain(
            QStringLiteral("--in takes parts of nn-dark-150-1280x720: nb, nn, en; light, "
                           "dark, contrast; 100, 150, 200; a size"),
            2);
    const bool shot =
        options.parser.isSet(options.shot) || options.parser.isSet(options.helpPictures);
    const QTemporaryDir scratch;
    if (shot) {
        useLargeScreen(scratch);
        // Pictures do not depend on what this person last did.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
    }
    QApplication app(argc, argv);
    std::optional<EarlyOpening> opening;
    if (!files.isEmpty() && !shot)
        opening.emplace(QFileInfo(files.first()).absoluteFilePath());
    QApplication::setApplicationName(QStringLiteral("samvirke"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(SAMVIRKE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("no.samvirke.Samvirke"));
    QIcon icon;
    for (const int side : { 16, 22, 24, 32, 48, 64, 128, 256 })
        icon.addFile(QStringLiteral(":/icons/samvirke-%1.png").arg(side), QSize(side, side));
    QApplication::setWindowIcon(icon);

    const QString wanted = language.isEmpty() ? settings::language() : language;
    language::use(wanted.isEmpty() ? language::ofSystem() : wanted);
    Theme::instance().setScheme(settings::scheme());
    Theme::instance().setTextScale(settings::textScale());
    Theme::instance().apply();
    if (options.parser.isSet(options.helpPictures)) {
        const QString folder = options.parser.value(options.helpPictures);
        return report(writeHelpPictures(folder), folder);
    }
    if (options.parser.isSet(options.shot)) {
        const QString folder = options.parser.value(options.shot);
        return report(writeShots(folder, *wishes), folder);
    }

    if (options.parser.isSet(options.benchTable)) {
        printTableTimes();
        return 0;
    }
    MainWindow window;
    const bool pages = options.parser.isSet(options.benchPages);
    const bool projector = options.parser.isSet(options.benchProjector);
    const bool measured = pages || projector || options.parser.isSet(options.benchStart);
    if (measured) {
        if (files.isEmpty())
            return complain(QStringLiteral("a measurement needs a case file"), 2);
        QObject::connect(&window, &MainWindow::overviewPainted, &app, [&window, pages, projector] {
            if (pages)
                printPageTimes(window);
            else if (projector)
                printProjectorTimes(window);
            else
                QTextStream(stdout) << millisecondsSinceStart() << Qt::endl;
            QCoreApplication::quit();
        });
    }
    if (files.isEmpty())
        window.showFirstStart();
    else if (!window.take(QFileInfo(files.first()).absoluteFilePath(), opening->take()) && measured)
        return complain(QStringLiteral("%1 cannot be opened").arg(files.first()), 1);
    window.show();
    return QApplication::exec();
}
