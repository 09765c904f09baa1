#include "ui/pages/matching/plan_map.h"

#include "core/reports/clear_way.h"
#include "ui/pages/matching/plan_columns.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace samvirke {

namespace {

/// From the lower half of a tile, under its name, to that of another; around names and notes.
Way wayOf(const QRect& from, const QRect& to, const QList<QRectF>& words, const QRect& map)
{
    const auto foot = [](const QRect& tile) {
        return QPointF(tile.right() - tile.width() * 0.3, tile.bottom() - tile.height() * 0.3);
    };
    return clearWay(foot(from), foot(to), words, from.height() * 0.1, 8, map);
}

/// `edge` keeps the line apart from tiles of any colour.
void drawLoan(QPainter& painter, const Way& way, double width, QColor ink, QColor edge)
{
    QPainterPath bow(way.from);
    bow.quadTo(way.bend, way.to);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edge, width + 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(bow);
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(bow);
    const double back = qDegreesToRadians(180 - bow.angleAtPercent(1));
    const double side = 5 + width * 1.5;
    QPolygonF head{ way.to };
    for (const double spread : { -0.45, 0.45 })
        head << way.to + side * QPointF(std::cos(back + spread), std::sin(back + spread));
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(ink);
    painter.drawPolygon(head);
}

} // namespace

QList<PlanLoan> loansOf(const Plan& plan)
{
    QList<PlanLoan> loans;
    QHash<std::pair<QString, QString>, qsizetype> at;
    QHash<std::pair<QString, QString>, QSet<Id>> people;
    for (const PlanNeed& need : plan.needs) {
        for (const PlanStint& stint : need.stints) {
            const std::pair<QString, QString> ends{ stint.owner, need.need.municipality };
            if (ends.first == ends.second)
                continue;
            if (!at.contains(ends)) {
                at.insert(ends, loans.size());
                loans.append({ ends.first, stint.ownerName, ends.second });
            }
            PlanLoan& loan = loans[at.value(ends)];
            loan.days += int(stint.stint.from.daysTo(stint.stint.until)) + 1;
            people[ends].insert(stint.stint.member);
            loan.people = int(people.value(ends).size());
        }
    }
    std::stable_sort(loans.begin(), loans.end(),
        [](const PlanLoan& a, const PlanLoan& b) { return a.days > b.days; });
    return loans;
}

PlanMap::PlanMap(Session& session, QWidget* parent) : TileMap(parent), m_session(session)
{
    setAccessibleName(tr("Proposal on the map"));
    connect(this, &TileMap::chosen, this, &PlanMap::tell);
}

void PlanMap::setPlan(const Plan& plan)
{
    m_plan = plan;
    m_loans = loansOf(plan);
    showTiles();
}

void PlanMap::showTiles()
{
    TileLayout layout = tileLayout(m_session.municipalities(), 1.2);
    QHash<QString, int> lends;
    QHash<QString, int> receives;
    QHash<QString, QString> beside; // owners that are not on the map
    for (const PlanLoan& loan : std::as_const(m_loans)) {
        lends[loan.owner] += loan.people;
        receives[loan.to] += loan.people;
        if (!layout.cells.contains(loan.owner))
            beside.insert(loan.owner, loan.ownerName);
    }
    const auto note = [&](const QString& owner) {
        QStringList said;
        if (receives.contains(owner))
            said.append(tr("receives %1").arg(receives.value(owner)));
        if (lends.contains(owner))
            said.append(tr("lends %1").arg(lends.value(owner)));
        return said.join(QStringLiteral(" · "));
    };
    QList<Tile> tiles;
    const CountyPicture picture = m_session.picture();
    for (const MunicipalityPicture& each : picture.municipalities)
        tiles.append({ each.number, each.name, each.status, Trend::NotGiven, note(each.number) });
    QStringList owners = beside.keys();
    std::sort(owners.begin(), owners.end(), [&](const QString& a, const QString& b) {
        return beside.value(a).localeAwareCompare(beside.value(b)) < 0;
    });
    const int besideFrom = layout.columns;
    for (int i = 0; i < owners.size(); ++i) {
        const int rows = qMax(1, layout.rows);
        layout.cells.insert(owners.at(i), QPoint(besideFrom + i / rows, i % rows));
        layout.columns = besideFrom + i / rows + 1;
        tiles.append({ owners.at(i), beside.value(owners.at(i)), StaffingStatus::NotReported,
            Trend::NotGiven, note(owners.at(i)), true });
    }
    setLayoutOfTiles(layout);
    setTiles(tiles);
}

void PlanMap::select(const PlanNeed* need, const PlanStint* stint)
{
    m_owner = stint ? stint->owner : QString();
    m_to = need ? need->need.municipality : QString();
    if (need)
        setCurrent(m_to);
    update();
}

void PlanMap::tell(const QString& tile)
{
    for (const PlanNeed& need : std::as_const(m_plan.needs)) {
        if (need.need.municipality == tile) {
            Q_EMIT keyChosen(need.need.id);
            return;
        }
    }
    for (const PlanNeed& need : std::as_const(m_plan.needs)) {
        for (const PlanStint& stint : need.stints) {
            if (stint.owner == tile) {
                Q_EMIT keyChosen(planKey(stint.stint));
                return;
            }
        }
    }
}

void PlanMap::paintEvent(QPaintEvent* event)
{
    TileMap::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = Theme::instance().colours();
    const QList<QRectF> words = wordBoxes();
    const auto draw = [&](const PlanLoan& loan, QColor ink, QColor edge) {
        const QRect from = tileRect(loan.owner);
        const QRect to = tileRect(loan.to);
        if (!from.isEmpty() && !to.isEmpty())
            drawLoan(
                painter, wayOf(from, to, words, rect()), qMin(2.0 + loan.people, 8.0), ink, edge);
    };
    const auto isChosen = [this](const PlanLoan& loan) {
        return loan.to == m_to && (m_owner.isEmpty() || loan.owner == m_owner);
    };
    const bool any = std::any_of(m_loans.begin(), m_loans.end(), isChosen);
    QColor quiet = colours.text;
    quiet.setAlphaF(any ? 0.45F : 0.7F);
    QColor edge = colours.window;
    edge.setAlphaF(0.35F);
    for (const PlanLoan& loan : std::as_const(m_loans)) {
        if (!isChosen(loan))
            draw(loan, quiet, edge);
    }
    for (const PlanLoan& loan : std::as_const(m_loans)) {
        if (isChosen(loan))
            draw(loan, colours.accent, colours.window);
    }
}

} // namespace samvirke
