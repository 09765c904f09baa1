// Search while somebody types, over a case file with many log entries and inquiries: for each
// letter that is typed what the session takes to answer, beside one bare FTS5 query for the same
// words over the same texts. Numbers for `./dev bench search`; no test.
#include "core/base/clock.h"
#include "core/session/searching.h"
#include "core/session/session.h"
#include "core/store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>

using namespace samvirke;

namespace {

constexpr int answersShown = 6; // of each kind, as the search dialog asks for

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

/// Sentences as an office writes them: some words in nearly all, some in few.
QString sentence(QRandomGenerator& random)
{
    static const QStringList who{ "Kommuneoverlegen", "Kommunalsjefen", "Beredskapsvakten",
        "Fylkeslegen", "Kriseledelsen", "Helsesjefen" };
    static const QStringList does{ "melder om", "ber om", "spør etter", "har avklart",
        "venter på svar om", "er orientert om" };
    static const QStringList what{ "sykepleiere i hjemmetjenesten", "smittevernutstyr til sykehjem",
        "helsefagarbeidere i helgen", "leger til legevakten", "bolig for innlånt personell",
        "vaktlister for påsken", "karantene blant ansatte", "vernepleiere til bofellesskap" };
    static const QStringList then{ "Følges opp i morgen", "Avtalt nytt møte", "Svar innen fredag",
        "Ingen endring siden sist", "Saken er avsluttet", "Nabokommunene er spurt" };
    const auto any = [&random](
                         const QStringList& of) { return of.at(random.bounded(int(of.size()))); };
    return QStringLiteral("%1 %2 %3. %4 (%5).")
        .arg(any(who), any(does), any(what), any(then))
        .arg(random.bounded(100000));
}

void fill(const QString& path, int entries)
{
    NewCaseFile what;
    what.office = *reference().office(QStringLiteral("Statsforvalteren i Trøndelag"));
    if (const auto made = Session::create(path, what); !made)
        give_up(made.error().text.english());
    const auto store = store::Store::open(path, true);
    if (!store)
        give_up(store.error().text.english());
    QRandomGenerator random(1);
    const QList<Municipality> places = (*store)->all<Municipality>("WHERE ownOffice = 1");
    const qint64 start = QDateTime(QDate(2021, 1, 1), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch();
    const auto at = [&](qsizetype i) {
        return QDateTime::fromMSecsSinceEpoch(start + i * 60'000, Qt::UTC);
    };
    const auto fail = [](const Result<void>& done) {
        if (!done)
            give_up(done.error().text.english());
    };
    const int inquiries = entries / 10;
    fail((*store)->begin(QStringLiteral("bench"), QStringLiteral("Bench")));
    fail(
        (*store)->insertRows(store::table<LogEntry>().shape, entries - inquiries, [&](qsizetype i) {
            LogEntry one;
            one.id = makeId();
            one.at = at(i);
            one.text = sentence(random);
            one.municipality = places.at(random.bounded(int(places.size()))).number;
            one.actor = QStringLiteral("Bench");
            return store::table<LogEntry>().rowOf(one);
        }));
    fail((*store)->insertRows(store::table<Inquiry>().shape, inquiries, [&](qsizetype i) {
        Inquiry one;
        one.id = makeId();
        one.at = at(i);
        one.question = sentence(random);
        one.answer = sentence(random);
        one.municipality = places.at(random.bounded(int(places.size()))).number;
        return store::table<Inquiry>().rowOf(one);
    }));
    const auto done = (*store)->commit();
    if (!done)
        give_up(done.error().text.english());
}

/// The peer: one table, one query, the same texts.
std::unique_ptr<store::Database> bareIndex(const Session& session)
{
    auto made = store::Database::open(QStringLiteral(":memory:"), store::Access::Create);
    if (!made)
        give_up(made.error().text.english());
    (void)(*made)->execute(
        "CREATE VIRTUAL TABLE words USING fts5 (text, prefix = '1 2 3', tokenize "
        "= 'unicode61 remove_diacritics 0'); BEGIN");
    for (const LogEntry& one : session.log()) {
        store::Query insert(**made, "INSERT INTO words (text) VALUES (?)");
        insert.bind(1, one.text);
        (void)insert.run();
    }
    (void)(*made)->execute("COMMIT");
    return std::move(*made);
}

double bare(store::Database& index, const QString& typed)
{
    QStringList words;
    for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts))
        words.append(QStringLiteral("\"%1\"*").arg(word));
    QElapsedTimer timer;
    timer.start();
    store::Query query(index, "SELECT rowid FROM words WHERE words MATCH ? LIMIT ?");
    query.bind(1, words.join(QStringLiteral(" AND ")));
    query.bind(2, qint64(answersShown));
    while (query.next()) { }
    return double(timer.nsecsElapsed()) / 1e6;
}

double at(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(qsizetype(double(values.size() - 1) * share));
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({ { "entries", "How many log entries and inquiries.", "number", "100000" },
        { "letters", "Prints each letter by itself." } });
    parser.process(app);
    const int entries = std::max(100, parser.value("entries").toInt());
    const QTemporaryDir folder;
    const QString path = folder.filePath("many.samvirke");
    fill(path, entries);
    const auto session = Session::open(path, OpenMode::ReadOnly);
    if (!session)
        give_up(session.error().text.english());

    QElapsedTimer timer;
    timer.start();
    double longest = 0; // one turn of the window's thread while it reads, with a search each time
    constexpr int betweenTurns = 20; // milliseconds, as the search dialog has it
    for (bool all = false; !all;) {
        QElapsedTimer one;
        one.start();
        const SearchReading reading = readForSearch(**session, 0);
        if (!reading.failed.isEmpty())
            give_up(reading.failed.english());
        all = reading.ended;
        (void)(*session)->search(QStringLiteral("sykepleiere i"), answersShown);
        longest = std::max(longest, double(one.nsecsElapsed()) / 1e6);
        if (!all)
            QThread::msleep(betweenTurns);
    }
    const double reading = double(timer.nsecsElapsed()) / 1e6;
    const auto index = bareIndex(**session);

    QList<double> ours;
    QList<double> theirs;
    for (const QString& words : { QStringLiteral("sykepleiere i hjemmetjenesten"),
             QStringLiteral("kommuneoverlegen melder"), QStringLiteral("følges opp"),
             QStringLiteral("karantene"), QStringLiteral("leiere"), QStringLiteral("frøya påsken"),
             QStringLiteral("finnes ikke"), QStringLiteral("tjenesten karantene 4711") }) {
        for (qsizetype letters = 1; letters <= words.size(); ++letters) {
            const QString typed = words.left(letters);
            if (typed.endsWith(u' '))
                continue;
            QElapsedTimer one;
            one.start();
            (void)(*session)->search(typed, answersShown);
            ours.append(double(one.nsecsElapsed()) / 1e6);
            theirs.append(bare(*index, typed));
            if (parser.isSet("letters"))
                out() << QStringLiteral("%1 ms\t%2 ms\t%3\n")
                             .arg(ours.last(), 0, 'f', 2)
                             .arg(theirs.last(), 0, 'f', 2)
                             .arg(typed);
        }
    }
    const auto line = [](const QString& what, double mine, double peer) {
        out() << QStringLiteral("| %1 | %2 ms | one bare FTS5 query %3 ms | %4 |\n")
                     .arg(what)
                     .arg(mine, 0, 'f', 2)
                     .arg(peer, 0, 'f', 2)
                     .arg(peer > 0 ? mine / peer : 0, 0, 'f', 1);
    };
    const QString many = QStringLiteral("search, %1 entries, ").arg(entries);
    line(many + QStringLiteral("a letter, median"), at(ours, 0.5), at(theirs, 0.5));
    line(many + QStringLiteral("a letter, 95th percentile"), at(ours, 0.95), at(theirs, 0.95));
    out() << QStringLiteral(
        "| %1reading all of it, beside turns of the window of at most %2 ms | %3 ms | | |\n")
                 .arg(many)
                 .arg(longest, 0, 'f', 0)
                 .arg(reading, 0, 'f', 0);
    return 0;
}
