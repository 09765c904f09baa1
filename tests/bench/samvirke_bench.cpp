// The numbers that README shows: start-up, import and memory of the real programs beside their
// peers on this machine, then the matcher's own benchmark. Ratios and medians; run by `./dev bench`
// under a virtual X server.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <functional>
#include <optional>

namespace {

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

[[noreturn]] void give_up(const QString& why)
{
    QTextStream(stderr) << "bench: " << why << '\n';
    std::exit(1);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(600000) || process.exitCode() != 0)
        give_up(program + ' ' + arguments.join(' ') + ": "
            + QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Resident memory of a process in MiB (VmRSS, Linux).
double residentMiB(qint64 pid)
{
    QFile status(QString("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

struct Start {
    double ms = 0;
    double mib = 0;
};

/// From starting the process to the line it prints once its overview is painted.
double msUntilPainted(const QString& program, const QString& file)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, { "--bench-start", file });
    QByteArray said;
    while (!said.contains('\n')) {
        if (!process.waitForReadyRead(30000))
            give_up(program + " never said that it had painted");
        said += process.readAllStandardOutput();
    }
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished();
    return ms;
}

/// From starting the process to its main window being mapped, as xwininfo sees it (polled, ± 10
/// ms).
Start startUntilWindow(const QString& program, const QString& file, const QByteArray& title)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, { file });
    while (timer.elapsed() < 30000) {
        QProcess look;
        look.start("xwininfo", { "-root", "-tree" });
        look.waitForFinished();
        if (look.readAllStandardOutput().contains(title)) {
            Start start{ double(timer.nsecsElapsed()) / 1e6 };
            QThread::msleep(500); // until all is painted
            start.mib = residentMiB(process.processId());
            process.kill();
            process.waitForFinished();
            return start;
        }
        QThread::msleep(4);
    }
    process.kill();
    give_up(program + " opened no window");
}

void row(const QString& what, const QString& ours, const QString& peer, const QString& ratio)
{
    out() << "| " << what << " | " << ours << " | " << peer << " | " << ratio << " |\n";
    out().flush();
}

QString number(double value, int decimals = 0)
{
    return QString::number(value, 'f', decimals);
}

void benchStart(const QString& samvirke, const QString& file, const QString& what)
{
    constexpr int repetitions = 9;
    QList<double> ours;
    QList<double> theirs;
    QList<double> memory;
    QList<double> theirMemory;
    // Alternating, so that a slow moment of the machine meets both; the first pair warms the
    // caches.
    for (int i = 0; i <= repetitions; ++i) {
        const double our = msUntilPainted(samvirke, file);
        const Start opened = startUntilWindow(samvirke, file, "Samvirke\": (\"samvirke\"");
        const Start their = startUntilWindow("sqlitebrowser", file, "DB Browser for SQLite - ");
        if (i == 0)
            continue;
        ours.append(our);
        theirs.append(their.ms);
        memory.append(opened.mib);
        theirMemory.append(their.mib);
    }
    row("start to painted overview, " + what, number(median(ours)) + " ms",
        "sqlitebrowser to open window: " + number(median(theirs)) + " ms",
        number(median(ours) / median(theirs), 2) + " ×");
    row("memory after start, " + what, number(median(memory)) + " MiB",
        "sqlitebrowser: " + number(median(theirMemory)) + " MiB",
        number(median(memory) / median(theirMemory), 2) + " ×");
}

void writePool(const QString& path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        give_up(path);
    QTextStream csv(&file);
    csv << "navn;telefon;epost;eier;ressurskilde;yrkesgruppe;kompetanser;bosted;fra;til;maks reise "
           "km;smitteoppdrag;sist bekreftet\n";
    const QStringList owners{ "5001", "5006", "5007", "5014", "5020", "5025", "5028", "5037",
        "5055", "5059" };
    const QStringList professions{ "SP", "HF", "VP", "LE", "HP" };
    for (int i = 0; i < rows; ++i) {
        const QString owner = owners.at(i % owners.size());
        csv << "Oppdiktet Person " << i << ";400 00 " << (100 + i % 900) << ";p" << i
            << "@example.no;" << owner << ";kommune;" << professions.at(i % professions.size())
            << ";smittevern,testing;" << owner << ";08.03.2021;30.04.2021;" << (40 + i % 100) << ";"
            << (i % 3 == 0 ? "ja" : "nei") << ";01.03.2021\n";
    }
}

void benchImport(const QString& samvirkectl, const QString& folder)
{
    constexpr int rows = 100000;
    constexpr int repetitions = 3;
    const QString csv = folder + "/pool.csv";
    writePool(csv, rows);
    QList<double> ours;
    QList<double> theirs;
    for (int i = 0; i < repetitions; ++i) {
        const QString file = folder + QString("/import-%1.samvirke").arg(i);
        run(samvirkectl, { "new", file, "--office", "Statsforvalteren i Trøndelag" });
        ours.append(millisecondsOf([&] {
            run(samvirkectl, { "import", file, "pool", csv, "--json" });
        }));
        const QString plain = folder + QString("/plain-%1.db").arg(i);
        theirs.append(millisecondsOf([&] {
            run("sqlite3",
                { plain, "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", ".mode csv",
                    ".separator ;", ".import " + csv + " pool" });
        }));
    }
    row("import of 100,000 pool rows: read, checked, journalled, committed",
        number(median(ours)) + " ms",
        "sqlite3 .import, unchecked: " + number(median(theirs)) + " ms",
        number(100 * median(theirs) / median(ours)) + " % of its speed");
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        { "samvirke", "The desktop program.", "path" },
        { "samvirkectl", "The command line.", "path" },
        { "matching", "The matcher's own benchmark; run last.", "path" },
    });
    parser.addPositionalArgument("parts", "start, import, match; all when none is named.");
    parser.process(app);
    QStringList parts = parser.positionalArguments();
    if (parts.isEmpty())
        parts = { "start", "import", "match" };
    const QString samvirkectl = parser.value("samvirkectl");
    QTemporaryDir folder;

    if (parts.contains("start") || parts.contains("import"))
        out()
            << "| what | Samvirke | peer, same machine, same minute | ratio |\n|---|---|---|---|\n";
    if (parts.contains("start")) {
        const QString small = folder.filePath("ten-weeks.samvirke");
        const QString large = folder.filePath("two-years.samvirke");
        run(samvirkectl, { "demo", small, "--county", "50", "--seed", "1" });
        run(samvirkectl, { "demo", large, "--county", "50", "--seed", "1", "--weeks", "104" });
        benchStart(parser.value("samvirke"), small, "ten weekly rounds");
        benchStart(parser.value("samvirke"), large, "two years of weekly rounds");
    }
    if (parts.contains("import"))
        benchImport(samvirkectl, folder.path());
    if (parts.contains("match")) {
        out() << '\n' << run(parser.value("matching"), {});
    }
    return 0;
}
