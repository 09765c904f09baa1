#include "core/session/session_p.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"

namespace samvirke {

QList<Municipality> Session::municipalities() const
{
    return d->own;
}

std::optional<Municipality> Session::municipality(const QString& number) const
{
    const auto found = d->byNumber.constFind(number);
    return found == d->byNumber.constEnd() ? std::nullopt : std::optional<Municipality>(*found);
}

QString Session::municipalityName(const QString& number) const
{
    const auto found = d->byNumber.constFind(number);
    return found == d->byNumber.constEnd() ? number : found->name;
}

QString Session::ownerName(const QString& owner) const
{
    return municipalityName(owner);
}

QStringList Session::neighboursOf(const QString& number) const
{
    return d->neighbours.value(number);
}

QList<ReportingRound> Session::rounds() const
{
    return d->store->all<ReportingRound>("ORDER BY opens, label");
}

QList<SelfAssessment> Session::assessments(const Id& round) const
{
    return d->store->all<SelfAssessment>(
        "WHERE round = ? ORDER BY municipality, service", { round.toUtf8() });
}

QList<SelfAssessment> Session::assessmentsOf(const QString& municipality) const
{
    return d->store->all<SelfAssessment>(
        "WHERE municipality = ? ORDER BY "
        "(SELECT opens FROM reporting_round r WHERE r.id = round) DESC, service",
        { municipality.toUtf8() });
}

QList<Contact> Session::contacts(const QString& municipality) const
{
    QList<Contact> found = municipality.isEmpty()
        ? d->store->all<Contact>()
        : d->store->all<Contact>("WHERE municipality = ?", { municipality.toUtf8() });
    std::sort(found.begin(), found.end(), [](const Contact& a, const Contact& b) {
        const int order = compareNorwegian(a.function, b.function);
        return order != 0 ? order < 0 : compareNorwegian(a.name, b.name) < 0;
    });
    return found;
}

QList<Need> Session::needs() const
{
    return d->store->all<Need>("ORDER BY id");
}

std::optional<Need> Session::need(const Id& id) const
{
    return d->store->find<Need>(id);
}

QList<PoolMember> Session::poolMembers() const
{
    return d->store->all<PoolMember>("ORDER BY id");
}

std::optional<PoolMember> Session::poolMember(const Id& id) const
{
    return d->store->find<PoolMember>(id);
}

QList<OwnerLimit> Session::ownerLimits() const
{
    return d->store->all<OwnerLimit>("ORDER BY owner, profession");
}

QList<Variant> Session::variants() const
{
    return builtInVariants() + d->store->all<Variant>("ORDER BY name");
}

QList<OwnerOverride> Session::ownerOverrides() const
{
    return d->store->all<OwnerOverride>("ORDER BY owner");
}

QList<DeclinedPair> Session::declinedPairs() const
{
    return d->store->all<DeclinedPair>("ORDER BY id");
}

QList<MaterialNeed> Session::materialNeeds() const
{
    return d->store->all<MaterialNeed>("ORDER BY id");
}

std::optional<MaterialNeed> Session::materialNeed(const Id& id) const
{
    return d->store->find<MaterialNeed>(id);
}

QList<MaterialOffer> Session::materialOffers() const
{
    return d->store->all<MaterialOffer>("ORDER BY id");
}

std::optional<MaterialOffer> Session::materialOffer(const Id& id) const
{
    return d->store->find<MaterialOffer>(id);
}

QList<Transfer> Session::transfers() const
{
    return d->store->all<Transfer>("ORDER BY id");
}

std::optional<Transfer> Session::transfer(const Id& id) const
{
    return d->store->find<Transfer>(id);
}

QList<LedgerEntry> Session::ledger(const Id& transfer) const
{
    // The lines of a transfer whose start was undone stay in the file and come back with it.
    if (transfer.isEmpty())
        return d->store->all<LedgerEntry>(
            "WHERE transfer IN (SELECT id FROM transfer) ORDER BY at, id");
    return d->store->all<LedgerEntry>("WHERE transfer = ? ORDER BY at, id", { transfer.toUtf8() });
}

QList<Meeting> Session::meetings() const
{
    return d->store->all<Meeting>("ORDER BY startsAt DESC, id DESC");
}

std::optional<Meeting> Session::meeting(const Id& id) const
{
    return d->store->find<Meeting>(id);
}

QList<Participant> Session::participants(const Id& meeting) const
{
    return meeting.isEmpty()
        ? d->store->all<Participant>("ORDER BY id")
        : d->store->all<Participant>("WHERE meeting = ? ORDER BY id", { meeting.toUtf8() });
}

QList<Decision> Session::decisions(const Id& meeting) const
{
    return meeting.isEmpty()
        ? d->store->all<Decision>("ORDER BY id")
        : d->store->all<Decision>("WHERE meeting = ? ORDER BY id", { meeting.toUtf8() });
}

QList<ActionItem> Session::actionItems(const Id& meeting) const
{
    return meeting.isEmpty()
        ? d->store->all<ActionItem>("ORDER BY due IS NULL, due, id")
        : d->store->all<ActionItem>(
            "WHERE meeting = ? ORDER BY due IS NULL, due, id", { meeting.toUtf8() });
}

QList<LogEntry> Session::log() const
{
    return d->store->all<LogEntry>("ORDER BY at DESC, id DESC");
}

QList<JournalEntry> Session::historyOf(const Id& id) const
{
    return d->store->journal().historyOf(id);
}

// ---- Figures -----------------------------------------------------------------------------------

namespace {

// Two years of weekly reports are twenty thousand rows, of which the figures need a few columns.
QList<SelfAssessment> readFigures(const store::Database& database)
{
    QList<SelfAssessment> out;
    const auto rows = qsizetype(store::integerOf(
        const_cast<store::Database&>(database).value("SELECT count(*) FROM self_assessment")));
    store::Query query(const_cast<store::Database&>(database), // NOLINT: reading only
        "SELECT round, municipality, service, status, trend, triggers, reportedAt, id, "
        "answer, asOf, firstReportedAt "
        "FROM self_assessment");
    // Few rounds and municipalities, many rows: one string for each instead of one for each row.
    QHash<QByteArray, QString> shared;
    out.reserve(rows);
    const auto text = [&](int column) {
        const QByteArrayView found = query.view(column);
        const QByteArray key = QByteArray::fromRawData(found.data(), found.size());
        auto known = shared.constFind(key);
        if (known == shared.constEnd())
            known = shared.insert(found.toByteArray(), QString::fromUtf8(found));
        return *known;
    };
    while (query.next()) {
        SelfAssessment row;
        row.round = text(0);
        row.municipality = text(1);
        store::codec::take(row.service, query, 2);
        store::codec::take(row.status, query, 3);
        store::codec::take(row.trend, query, 4);
        store::codec::take(row.triggers, query, 5);
        store::codec::take(row.reportedAt, query, 6);
        row.id = query.text(7);
        store::codec::take(row.answer, query, 8);
        store::codec::take(row.asOf, query, 9);
        store::codec::take(row.firstReportedAt, query, 10);
        out.append(std::move(row));
    }
    return out;
}

} // namespace

const Session::Private::Input& Session::Private::pictureInput()
{
    if (figuresOf != today()) {
        pictures.clear();
        trendKept.reset();
        inputKept.reset();
        figuresOf = today();
    }
    // What a running command has written is not told of yet.
    if (inputKept && !store->inCommand())
        return *inputKept;
    if (!figures)
        figures = readFigures(store->database());
    PictureInput input;
    input.municipalities = own;
    input.rounds = q->rounds();
    input.assessments = *figures;
    input.needs = q->needs();
    input.materialNeeds = q->materialNeeds();
    input.transfers = q->transfers();
    input.ledger = q->ledger({});
    input.actions = q->actionItems();
    input.neighbours = neighbours;
    input.today = figuresOf;
    AnswerIndex answers = indexOf(input);
    inputKept = Input{ std::move(input), std::move(answers) };
    return *inputKept;
}

void Session::Private::forgetFigures(const QList<store::RowChange>& changes)
{
    pictures.clear();
    trendKept.reset();
    inputKept.reset();
    for (const store::RowChange& change : changes) {
        if (change.entity == Entity::SelfAssessment || change.entity == Entity::ReportingRound) {
            figures.reset();
            return;
        }
    }
}

CountyPicture Session::picture(const Id& round) const
{
    if (d->figuresOf == today()) {
        const auto kept = d->pictures.constFind(round);
        if (kept != d->pictures.constEnd())
            return *kept;
    }
    const auto& [rows, answers] = d->pictureInput();
    const CountyPicture made = countyPicture(rows, answers, round);
    d->pictures.insert(round, made);
    return made;
}

QList<RoundCounts> Session::trend() const
{
    if (!d->trendKept || d->figuresOf != today()) {
        const auto& [rows, answers] = d->pictureInput();
        d->trendKept = samvirke::trend(rows, answers);
    }
    return *d->trendKept;
}

QList<CallItem> Session::callList() const
{
    const CountyPicture shown = picture();
    const auto& [rows, answers] = d->pictureInput();
    return samvirke::callList(rows, shown, answers);
}

QHash<QString, Insight> Session::insights(const Id& round) const
{
    const CountyPicture shown = picture(round);
    const auto& [rows, answers] = d->pictureInput();
    return samvirke::insights(rows, shown, answers);
}

bool Session::prepareSearch(int milliseconds) const
{
    return readForSearch(*this, milliseconds).ended;
}

SearchReading readForSearch(const Session& session, int milliseconds)
{
    Session::Private& inside = session.inside();
    if (!inside.searchIndex)
        inside.searchIndex = std::make_unique<SearchIndex>(session, *inside.store);
    return inside.searchIndex->read(milliseconds);
}

QList<SearchGroup> Session::search(const QString& text, int perKind) const
{
    return d->searchIndex ? d->searchIndex->find(text, perKind) : QList<SearchGroup>();
}

} // namespace samvirke
