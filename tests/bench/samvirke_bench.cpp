// The numbers that README shows: start-up, pages, import and memory of the real programs beside
// their peers on this machine, then the matcher's own benchmark. Ratios and medians; run by `./dev
// bench` under a virtual X server.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
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

QString made(const QString& samvirkectl, const QString& folder, const QString& name)
{
    const QString file = folder + '/' + name + ".samvirke";
    run(samvirkectl, { "new", file, "--office", "Statsforvalteren i Trøndelag" });
    return file;
}

void benchImport(const QString& samvirkectl, const QString& folder)
{
    constexpr int rows = 100000;
    constexpr int repetitions = 3;
    const QString csv = folder + "/pool.csv";
    writePool(csv, rows);
    QList<double> ours;
    QList<double> checking;
    QList<double> theirs;
    for (int i = 0; i < repetitions; ++i) {
        const QString file = made(samvirkectl, folder, QString("import-%1").arg(i));
        checking.append(millisecondsOf([&] {
            run(samvirkectl, { "import", file, "pool", csv, "--json", "--dry-run" });
        }));
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
    const QString peer = "sqlite3 .import, unchecked: " + number(median(theirs)) + " ms";
    row("import of 100,000 pool rows: read, checked, journalled, committed",
        number(median(ours)) + " ms", peer,
        number(100 * median(theirs) / median(ours)) + " % of its speed");
    row("the same, read and checked only", number(median(checking)) + " ms", peer,
        number(100 * median(theirs) / median(checking)) + " % of its speed");
}

void benchWorkbook(const QString& samvirkectl, const QString& folder)
{
    constexpr int rows = 20000;
    constexpr int repetitions = 3;
    const QString csv = folder + "/pool-20000.csv";
    writePool(csv, rows);
    const QString source = made(samvirkectl, folder, "workbook-source");
    const QString workbook = folder + "/pool.xlsx";
    run(samvirkectl, { "import", source, "pool", csv, "--json" });
    run(samvirkectl, { "export", source, "pool", workbook });
    QList<double> ours;
    QList<double> theirs;
    for (int i = 0; i < repetitions; ++i) {
        const QString file = made(samvirkectl, folder, QString("workbook-%1").arg(i));
        ours.append(millisecondsOf([&] {
            run(samvirkectl, { "import", file, "pool", workbook, "--json" });
        }));
        if (!QStandardPaths::findExecutable("soffice").isEmpty())
            theirs.append(millisecondsOf([&] {
                run("soffice",
                    { "--headless", "-env:UserInstallation=file://" + folder + "/office",
                        "--convert-to", "csv", "--outdir", folder + "/converted", workbook });
            }));
    }
    row("import of an XLSX of 20,000 pool rows: read, checked, journalled, committed",
        number(median(ours)) + " ms",
        theirs.isEmpty() ? "LibreOffice is not installed"
                         : "LibreOffice, the same file to CSV: " + number(median(theirs)) + " ms",
        theirs.isEmpty() ? QString() : number(median(ours) / median(theirs), 2) + " ×");
}

/// A round of the whole country, as one file and as a folder with a form of each municipality.
void benchNationalRound(const QString& samvirkectl, const QString& folder)
{
    const QString country = folder + "/country.samvirke";
    run(samvirkectl, { "demo", country, "--national", "--seed", "1", "--weeks", "2" });
    const QString csv = folder + "/national.csv";
    QFile file(csv);
    if (!file.open(QIODevice::WriteOnly))
        give_up(csv);
    const QJsonArray municipalities =
        QJsonDocument::fromJson(run(samvirkectl, { "status", country, "--json" }).toUtf8())
            .object()["municipalities"]
            .toArray();
    if (municipalities.size() < 300)
        give_up("status names no municipalities of the whole country");
    file.write("kommunenummer;tjenesteområde;status;fravær %\n");
    const QStringList services{ "samlet", "sykehjem", "hjemmetjeneste", "legevakt", "fastlege",
        "helsestasjon", "TISK", "vaksinasjon", "kommuneoverlege" };
    int rows = 0;
    for (const QJsonValue& one : municipalities) {
        for (const QString& service : services) {
            const QString line =
                QString("%1;%2;%3;%4\n")
                    .arg(one["number"].toString(), service,
                        QStringList{ "god", "utfordrende", "kritisk" }.at(rows % 3))
                    .arg(rows % 40);
            file.write(line.toUtf8());
            ++rows;
        }
    }
    file.close();
    const double asFile = millisecondsOf([&] {
        run(samvirkectl,
            { "import", country, "assessments", csv, "--round", "2031-W10", "--json" });
    });
    row(QString("a round of the whole country as one file: %1 rows").arg(rows),
        number(asFile) + " ms", "–", "–");

    run(samvirkectl,
        { "round", country, "open", "2031-W11", "--services", "all", "--due", "19.03.2031 12:00" });
    const QString forms = folder + "/forms";
    QDir().mkpath(forms);
    run(samvirkectl, { "form", country, "--round", "2031-W11", "--all", "--out", forms });
    const double asForms = millisecondsOf([&] {
        run(samvirkectl,
            { "import", country, "assessments", forms, "--round", "2031-W11", "--json" });
    });
    row(QString("the same as %1 forms in a folder").arg(QDir(forms).entryList(QDir::Files).size()),
        number(asForms) + " ms", "–", "–");
}

/// From the click to the painted page, each page opened for the first time.
void benchPages(const QString& samvirke, const QString& file)
{
    constexpr int repetitions = 5;
    QStringList names;
    QHash<QString, QList<double>> times;
    for (int i = 0; i < repetitions; ++i) {
        const QStringList lines =
            run(samvirke, { "--bench-pages", file }).split('\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            const QString name = line.section(' ', 0, 0);
            if (!names.contains(name))
                names.append(name);
            times[name].append(line.section(' ', 1).toDouble());
        }
    }
    QStringList said;
    double slowest = 0;
    for (const QString& name : std::as_const(names)) {
        said.append(name + ' ' + number(median(times[name])));
        slowest = std::max(slowest, median(times[name]));
    }
    row("a page from its first click to painted, two years of weekly rounds",
        "slowest " + number(slowest) + " ms", said.join(", ") + " ms", "hold: 100 ms");
}

/// The projector over the largest county that an office has: 52 municipalities.
void benchProjector(const QString& samvirke, const QString& samvirkectl, const QString& folder)
{
    constexpr int repetitions = 5;
    const QString file = folder + "/east.samvirke";
    run(samvirkectl, { "demo", file, "--county", "03,31,32,33", "--seed", "1", "--weeks", "104" });
    QList<double> starts;
    QList<double> slides;
    for (int i = 0; i < repetitions; ++i) {
        const QStringList lines =
            run(samvirke, { "--bench-projector", file }).split('\n', Qt::SkipEmptyParts);
        for (const QString& line : lines)
            (line.startsWith("projector") ? starts : slides)
                .append(line.section(' ', 1).toDouble());
    }
    row("the projector from its key to the painted slide: 52 municipalities, two years",
        number(median(starts)) + " ms, then at most " + number(median(slides)) + " ms a slide",
        "hold: 1 s", "–");
}

/// The true map of all municipalities, drawn from a boundary file that the person names.
void benchMap(const QString& samvirkectl, const QString& folder, const QString& boundaries)
{
    constexpr int repetitions = 5;
    if (boundaries.isEmpty())
        return;
    const QString country = folder + "/map.samvirke";
    run(samvirkectl, { "demo", country, "--national", "--seed", "1", "--weeks", "2" });
    QList<double> times;
    for (int i = 0; i < repetitions; ++i)
        times.append(millisecondsOf([&] {
            run(samvirkectl,
                { "report", country, "map", "--out", folder + "/map.svg", "--boundaries",
                    boundaries });
        }));
    row("true map of 357 municipalities: file opened, borders read, drawn, written as SVG",
        number(median(times)) + " ms", "–", "hold: 1000 ms");
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
        { "searching", "The search's own benchmark.", "path" },
        { "boundaries", "A boundary file of the municipalities, for the map.", "path" },
    });
    parser.addPositionalArgument(
        "parts", "start, pages, import, map, search, match; all when none is named.");
    parser.process(app);
    QStringList parts = parser.positionalArguments();
    if (parts.isEmpty())
        parts = { "start", "pages", "import", "map", "search", "match" };
    const QString samvirkectl = parser.value("samvirkectl");
    QTemporaryDir folder;

    if (parts != QStringList{ "match" })
        out()
            << "| what | Samvirke | peer, same machine, same minute | ratio |\n|---|---|---|---|\n";
    const QString large = folder.filePath("two-years.samvirke");
    if (parts.contains("start") || parts.contains("pages"))
        run(samvirkectl, { "demo", large, "--county", "50", "--seed", "1", "--weeks", "104" });
    if (parts.contains("start")) {
        const QString small = folder.filePath("ten-weeks.samvirke");
        run(samvirkectl, { "demo", small, "--county", "50", "--seed", "1" });
        benchStart(parser.value("samvirke"), small, "ten weekly rounds");
        benchStart(parser.value("samvirke"), large, "two years of weekly rounds");
    }
    if (parts.contains("pages"))
        benchPages(parser.value("samvirke"), large);
    benchProjector(parser.value("samvirke"), parser.value("samvirkectl"), folder.path());
    if (parts.contains("import")) {
        benchImport(samvirkectl, folder.path());
        benchWorkbook(samvirkectl, folder.path());
        benchNationalRound(samvirkectl, folder.path());
    }
    if (parts.contains("map"))
        benchMap(samvirkectl, folder.path(), parser.value("boundaries"));
    if (parts.contains("search"))
        out() << run(parser.value("searching"), {});
    if (parts.contains("match")) {
        out() << '\n' << run(parser.value("matching"), {});
    }
    return 0;
}
