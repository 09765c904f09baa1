// samvirkectl: all that the desktop does to a case file, without a screen.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/person_command.h"
#include "core/base/language.h"

#include <QGuiApplication>

#include <csignal>

using namespace samvirke;

namespace {

/// Takes --language out of the arguments, wherever it stands: the help is already said in it.
/// Nothing when the value is none of ours.
bool chooseLanguage(QStringList& arguments)
{
    QString language = systemLanguage();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--")
            break;
        if (!arguments.at(i).startsWith("--language"))
            continue;
        const bool joined = arguments.at(i).startsWith("--language=");
        if (!joined && arguments.at(i) != "--language")
            continue;
        language = joined ? arguments.at(i).section('=', 1) : arguments.value(i + 1);
        arguments.remove(i, joined || i + 1 == arguments.size() ? 1 : 2);
        --i;
    }
    const bool known = languages().contains(language);
    speak(known ? language : systemLanguage());
    return known;
}

/// Qt's own remarks are no answer to the person: what went wrong is said on one line.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg)
        ctl::complain(message);
}

/// Only a document needs fonts, and so the GUI's application; it works without a screen.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char* argv[])
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray word = QByteArray(argv[i]).toLower();
        if (word != "report" && word != "request" && word != "letter" && word != "minutes"
            && !word.endsWith("pdf"))
            continue;
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    qInstallMessageHandler(keepQuiet);
#ifdef SIGXFSZ
    std::signal(
        SIGXFSZ, SIG_IGN); // a file that may grow no more is an error to tell, as a full disk
#endif
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName("samvirke");
    QCoreApplication::setApplicationVersion(SAMVIRKE_VERSION);

    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (!chooseLanguage(arguments)) {
        ctl::complain(ctl::say(
            QT_TRANSLATE_NOOP("ctl", "--language needs one of: %1."), { languages().join(", ") }));
        return 2;
    }
    return ctl::runCommandLine(arguments, [](ctl::Command& root) {
        ctl::declareFiles(root);
        ctl::declareImport(root);
        ctl::declareStatus(root);
        ctl::declareRound(root);
        ctl::declareForm(root);
        ctl::declareSurvey(root);
        ctl::declareNeed(root);
        ctl::declarePool(root);
        ctl::declarePerson(root);
        ctl::declareMatch(root);
        ctl::declareRequest(root);
        ctl::declareMaterial(root);
        ctl::declareStaffBase(root);
        ctl::declareVariant(root);
        ctl::declareOwner(root);
        ctl::declareTransfer(root);
        ctl::declareAgreement(root);
        ctl::declareStanding(root);
        ctl::declareService(root);
        ctl::declareMeeting(root);
        ctl::declareMeasures(root);
        ctl::declareInquiry(root);
        ctl::declareLog(root);
        ctl::declareGuard(root);
        ctl::declareLegal(root);
        ctl::declareState(root);
        declareMessage(root);
        ctl::declareReport(root);
        ctl::declareSearch(root);
        ctl::declareUndo(root);
    });
}
