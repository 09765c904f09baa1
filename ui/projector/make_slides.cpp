// From the facts to sheets.
#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/transfer.h"
#include "ui/projector/slide.h"
#include "ui/projector/slide_layout.h"
#include "ui/projector/slide_words.h"

#include <algorithm>

namespace samvirke {

namespace {

Slide begin(SlideKind kind, const WallFacts& facts)
{
    Slide slide;
    slide.kind = kind;
    slide.headline = slide_words::headline(kind, facts);
    slide.basis = slide_words::basis(kind, facts);
    slide.stamp = slide_words::stamp(kind, facts);
    return slide;
}

void number(QList<Slide>& sheets)
{
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        sheets[i].sheet = int(i + 1);
        sheets[i].sheets = int(sheets.size());
    }
}

/// As many rows on each sheet as there is room for; one that is higher than a sheet stands alone.
QList<Slide> sheetsOf(const Slide& slide, const QList<SlideRow>& rows, const QSizeF& size)
{
    const SlideFrame frame = frameOf(slide, size);
    const RowPlace places = placesOf(rows, frame.body.width(), frame.unit);
    QList<Slide> sheets;
    double left = 0;
    for (const SlideRow& row : rows) {
        const double height = rowHeight(row, places, frame.unit);
        if (sheets.isEmpty() || height > left) {
            sheets.append(slide);
            left = frame.body.height();
            if (!slide.weeks.isEmpty())
                left -= weeksHeight(frame.unit) + frame.unit * 0.5;
        }
        sheets.last().rows.append(row);
        left -= height + rowGap(frame.unit);
    }
    if (sheets.isEmpty())
        sheets.append(slide);
    number(sheets);
    return sheets;
}

QList<Slide> county(const WallFacts& facts, const QSizeF& size)
{
    Slide slide = begin(SlideKind::County, facts);
    slide.grid = { facts.columns, facts.rows };

    // Numbers by the alphabet: they say nothing but where the name is.
    QList<SlideName> names;
    for (const WallMunicipality& each : facts.municipalities)
        names.append({ 0, each.name.text(), each.status, each.change });
    QList<int> order;
    for (int i = 0; i < names.size(); ++i)
        order.append(i);
    std::stable_sort(order.begin(), order.end(), [&names](int a, int b) {
        return compareNorwegian(names.at(a).name, names.at(b).name) < 0;
    });
    for (int i = 0; i < order.size(); ++i)
        names[order.at(i)].number = i + 1;
    for (int i = 0; i < names.size(); ++i) {
        const WallMunicipality& each = facts.municipalities.at(i);
        slide.tiles.append({ each.cell, each.status, names.at(i).number, false });
    }
    // By status and the alphabet.
    std::stable_sort(names.begin(), names.end(), [](const SlideName& a, const SlideName& b) {
        const auto place = [](StaffingStatus status) {
            switch (status) {
            case StaffingStatus::Critical:
                return 0;
            case StaffingStatus::Challenging:
                return 1;
            case StaffingStatus::NotReported:
                return 2;
            case StaffingStatus::OutOfDate:
                return 3;
            case StaffingStatus::Good:
                return 4;
            }
            return 5;
        };
        if (a.status != b.status)
            return place(a.status) < place(b.status);
        return a.number < b.number;
    });

    const bool compared = facts.before.opens.isValid();
    Slide first = slide;
    for (const StaffingStatus status : { StaffingStatus::Critical, StaffingStatus::Challenging,
             StaffingStatus::Good, StaffingStatus::OutOfDate, StaffingStatus::NotReported })
        first.counts.append({ status, facts.counts.of(status),
            compared ? facts.counts.of(status) - facts.countsBefore.of(status) : 0 });
    if (compared)
        first.compared = Wall::tr("+/− since %1").arg(slide_words::roundName(facts.before));

    const SlideFrame frame = frameOf(slide, size);
    const QRectF list = listPart(frame.body, frame.unit);
    const double left = list.height() - countsHeight(first, frame.unit);
    slide.nameColumns = first.nameColumns = nameColumns(names, list.width(), frame.unit);
    const qsizetype perSheet = slide.nameColumns * namesPerColumn(list.height(), frame.unit);
    const auto critical = std::count_if(names.begin(), names.end(),
        [](const SlideName& each) { return each.status == StaffingStatus::Critical; });
    const auto put = [](Slide& sheet, const QList<SlideName>& some) {
        sheet.names = some;
        for (SlideTile& tile : sheet.tiles)
            tile.listed = std::any_of(some.begin(), some.end(),
                [&tile](const SlideName& each) { return each.number == tile.number; });
    };
    if (critical > 0 && left >= nameHeight(frame.unit)
        && critical <= first.nameColumns * namesPerColumn(left, frame.unit))
        put(first, names.first(critical));
    QList<Slide> sheets{ first };
    for (qsizetype at = 0; at < names.size(); at += perSheet) {
        Slide sheet = slide;
        put(sheet, names.mid(at, perSheet));
        sheets.append(sheet);
    }
    number(sheets);
    return sheets;
}

QList<Slide> changed(const WallFacts& facts, const QSizeF& size)
{
    const auto rowsOf = [&facts](auto chosen) {
        QList<SlideRow> rows;
        for (const WallMunicipality& each : facts.municipalities) {
            if (chosen(each)) {
                SlideRow row;
                row.title = each.name.text();
                row.before = each.before;
                row.status = each.status;
                rows.append(row);
            }
        }
        std::stable_sort(rows.begin(), rows.end(), [](const SlideRow& a, const SlideRow& b) {
            if (a.status != b.status)
                return gravity(*a.status) > gravity(*b.status);
            return compareNorwegian(a.title, b.title) < 0;
        });
        return rows;
    };
    Slide slide = begin(SlideKind::Changed, facts);
    QList<SlideRow> rows =
        rowsOf([](const WallMunicipality& each) { return each.change == Trend::Worse; });
    rows += rowsOf([](const WallMunicipality& each) { return each.change == Trend::Better; });
    rows += rowsOf(slide_words::fellSilent);
    if (!facts.before.opens.isValid())
        rows.clear();
    return sheetsOf(slide, rows, size);
}

SlideRow needRow(const WallNeed& need, bool places)
{
    SlideRow row;
    row.figure = QString::number(need.missing());
    row.title = upperFirst(need.profession.text());
    row.detail = Wall::tr("%1 asked for, %2 agreed").arg(need.heads).arg(need.covered);
    if (places)
        row.detail +=
            QStringLiteral(" · ") + Wall::tr("%n municipality(s)", nullptr, need.municipalities);
    row.share = need.heads > 0 ? double(need.covered) / need.heads : 0;
    row.done = need.missing() == 0;
    return row;
}

QList<Slide> needs(const WallFacts& facts, const QSizeF& size)
{
    Slide slide = begin(SlideKind::Needs, facts);
    QList<SlideRow> rows;
    for (const WallNeed& need : facts.needs)
        rows.append(needRow(need, true));
    if (facts.materialNeeds > 0) {
        SlideRow row;
        row.figure = QString::number(facts.materialNeeds);
        row.title = Wall::tr("Equipment");
        row.detail = Wall::tr("%n open need(s) for equipment", nullptr, facts.materialNeeds);
        rows.append(row);
    }
    return sheetsOf(slide, rows, size);
}

QList<Slide> transfers(const WallFacts& facts, const QSizeF& size)
{
    Slide slide = begin(SlideKind::Transfers, facts);
    QList<SlideRow> rows;
    for (const WallTransfer& each : facts.transfers) {
        SlideRow row;
        row.title = QStringLiteral("%1 → %2").arg(each.owner.text(), each.to.text());
        const QString what = each.cargo == Cargo::Staff
            ? QStringLiteral("%1 × %2").arg(QString::number(each.heads), each.profession.text())
            : each.material.text();
        row.detail = QStringLiteral("%1 · %2").arg(what, periodText(each.from, each.until));
        row.state = each.state;
        row.word = stateText(each.state, each.cargo).translated();
        rows.append(row);
    }
    if (facts.waiting > 0 && !rows.isEmpty()) {
        SlideRow row;
        row.title = Wall::tr("%n question(s) to owners wait for an answer", nullptr, facts.waiting);
        rows.append(row);
    }
    return sheetsOf(slide, rows, size);
}

QList<Slide> agenda(const WallFacts& facts, const QSizeF& size)
{
    const WallMeeting& meeting = facts.meeting;
    Slide slide = begin(SlideKind::Agenda, facts);
    slide.answer = slide_words::timeLeft(meeting, facts.now);
    QList<SlideRow> rows;
    for (int i = 0; i < meeting.items.size(); ++i) {
        const WallAgendaItem& item = meeting.items.at(i);
        SlideRow row;
        row.figure = QString::number(i + 1);
        row.title = item.title.text();
        if (item.minutes > 0)
            row.detail = Wall::tr("%n minute(s) planned", nullptr, item.minutes);
        row.present = i == meeting.current;
        row.done = item.dealtWith && !row.present;
        rows.append(row);
    }
    if (meeting.when != WallMeeting::When::None)
        slide.empty = Wall::tr("The meeting has no agenda yet.");
    // What is dealt with goes out at the top, so that the present item is on the first sheet.
    const SlideFrame frame = frameOf(slide, size);
    const RowPlace places = placesOf(rows, frame.body.width(), frame.unit);
    const auto heightUntilPresent = [&] {
        double height = 0;
        for (const SlideRow& row : std::as_const(rows)) {
            height += rowHeight(row, places, frame.unit) + rowGap(frame.unit);
            if (row.present)
                return height;
        }
        return 0.0;
    };
    while (!rows.isEmpty() && !rows.first().present && heightUntilPresent() > frame.body.height())
        rows.removeFirst();
    return sheetsOf(slide, rows, size);
}

QList<Slide> decisions(const WallFacts& facts, const QSizeF& size)
{
    const QList<PublicText>& taken = facts.meeting.decisions;
    Slide slide = begin(SlideKind::Decisions, facts);
    QList<SlideRow> rows;
    for (qsizetype i = taken.size() - 1; i >= 0; --i) { // the newest is what people wait for
        SlideRow row;
        row.figure = QString::number(i + 1);
        row.title = taken.at(i).text();
        row.present = i == taken.size() - 1;
        rows.append(row);
    }
    if (facts.meeting.when != WallMeeting::When::None)
        slide.empty = slide_words::headline(SlideKind::Agenda, facts);
    return sheetsOf(slide, rows, size);
}

QList<Slide> municipality(const WallFacts& facts, const QSizeF& size)
{
    Slide slide = begin(SlideKind::Municipality, facts);
    QList<SlideRow> rows;
    if (facts.zoom) {
        const WallZoom& zoom = *facts.zoom;
        for (const WallWeek& week : zoom.weeks)
            slide.weeks.append({ slide_words::roundName(week.round), week.status });
        for (const WallService& service : zoom.services) {
            SlideRow row;
            row.title = upperFirst(label(service.service).translated());
            row.status = service.status;
            if (service.carried)
                row.detail = Wall::tr("unchanged since the answer before");
            rows.append(row);
        }
        for (const WallNeed& need : zoom.needs) {
            SlideRow row = needRow(need, false);
            row.title = Wall::tr("Missing: %1").arg(need.profession.text());
            rows.append(row);
        }
        if (zoom.receives > 0) {
            SlideRow row;
            row.figure = QString::number(zoom.receives);
            row.title = Wall::tr("On loan from others now");
            rows.append(row);
        }
        if (zoom.lends > 0) {
            SlideRow row;
            row.figure = QString::number(zoom.lends);
            row.title = Wall::tr("Lent to others now");
            rows.append(row);
        }
        if (rows.isEmpty())
            slide.empty = Wall::tr("No open need, and nothing on loan.");
    }
    return sheetsOf(slide, rows, size);
}

} // namespace

QList<Slide> makeSlides(SlideKind kind, const WallFacts& facts, const QSizeF& size)
{
    switch (kind) {
    case SlideKind::County:
        return county(facts, size);
    case SlideKind::Changed:
        return changed(facts, size);
    case SlideKind::Needs:
        return needs(facts, size);
    case SlideKind::Transfers:
        return transfers(facts, size);
    case SlideKind::Agenda:
        return agenda(facts, size);
    case SlideKind::Decisions:
        return decisions(facts, size);
    case SlideKind::Municipality:
        return municipality(facts, size);
    }
    return {};
}

bool hasNews(SlideKind kind, const WallFacts& facts)
{
    switch (kind) {
    case SlideKind::County:
    case SlideKind::Needs:
    case SlideKind::Transfers:
        return true;
    case SlideKind::Changed:
        return facts.before.opens.isValid();
    case SlideKind::Agenda:
        return facts.meeting.when != WallMeeting::When::None;
    case SlideKind::Decisions:
        return !facts.meeting.decisions.isEmpty();
    case SlideKind::Municipality:
        return false; // shown when the facilitator looks at one
    }
    return false;
}

QString spokenText(const Slide& slide)
{
    QStringList lines;
    const auto say = [&lines](const QStringList& parts) {
        QStringList said = parts;
        said.removeAll(QString());
        if (!said.isEmpty())
            lines.append(said.join(QStringLiteral(", ")));
    };
    say({ slide.stamp });
    say({ slide.headline, slide.answer });
    for (const SlideCount& count : slide.counts)
        say({ QStringLiteral("%1: %2").arg(wordOf(count.status)).arg(count.now),
            changeText(count.more) });
    say({ slide.compared });
    for (const SlideName& name : slide.names)
        say({ QStringLiteral("%1 %2").arg(name.number).arg(name.name), wordOf(name.status),
            name.change == Trend::Worse        ? Wall::tr("worse")
                : name.change == Trend::Better ? Wall::tr("better")
                                               : QString() });
    for (const SlideWeek& week : slide.weeks)
        say({ week.name, wordOf(week.status) });
    for (const SlideRow& row : slide.rows)
        say({ row.figure, row.title, row.detail, row.before ? wordOf(*row.before) : QString(),
            row.status ? wordOf(*row.status) : QString(), row.word });
    say({ slide.empty });
    say({ slide.basis });
    return lines.join(u'\n');
}

} // namespace samvirke
