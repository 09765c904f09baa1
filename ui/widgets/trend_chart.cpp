#include "ui/widgets/trend_chart.h"

#include "ui/models/value_table_model.h"
#include "ui/theme/looks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QStackedBarSeries>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QValueAxis>

#include <array>
#include <utility>

namespace samvirke {

namespace {

constexpr std::array bottomUp{ StaffingStatus::Critical, StaffingStatus::Challenging,
    StaffingStatus::Good, StaffingStatus::OutOfDate, StaffingStatus::NotReported };

QList<TableColumn<TrendPoint>> columns()
{
    QList<TableColumn<TrendPoint>> all{ { [] { return TrendChart::tr("Round"); },
        [](const TrendPoint& point) { return point.name; } } };
    for (const StaffingStatus status : bottomUp) {
        all.append({ [status] { return look(status).word; },
            [status](const TrendPoint& point) { return QString::number(point.counts.of(status)); },
            [status](const TrendPoint& point) { return point.counts.of(status); }, true });
    }
    return all;
}

} // namespace

struct TrendChart::Private {
    QStackedWidget* stack = nullptr;
    QChartView* view = nullptr;
    DataTable* table = nullptr;
    QPushButton* turn = nullptr;
    ValueTableModel<TrendPoint> model{ columns(),
        [](const TrendPoint& point) { return point.key; } };
    QList<TrendPoint> points;
    int bars = 12;
    bool drawn = false; ///< as the points are; not before somebody looks

    QList<TrendPoint> shown() const { return points.mid(qMax<qsizetype>(0, points.size() - bars)); }
    void describe();
    void draw(TrendChart* owner);
};

TrendChart::TrendChart(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>())
{
    d->view = new QChartView;
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setFocusPolicy(Qt::NoFocus);
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setBackgroundBrush(Qt::NoBrush);
    d->view->setStyleSheet(QStringLiteral("background: transparent"));
    d->table = new DataTable(tr("Development, number of municipalities"));
    d->table->show(&d->model);
    d->stack = new QStackedWidget;
    d->stack->addWidget(d->view);
    d->stack->addWidget(d->table);
    d->turn = makeButton(tr("Show as a table"), Weight::Link);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(d->stack);
    layout->addWidget(d->turn, 0, Qt::AlignLeft);
    connect(d->turn, &QPushButton::clicked, this, [this] {
        const int other = 1 - d->stack->currentIndex();
        d->stack->setCurrentIndex(other);
        d->turn->setText(other == 0 ? tr("Show as a table") : tr("Show as a chart"));
    });
    connect(d->table, &DataTable::chosen, this, &TrendChart::chosen);
    d->view->viewport()->installEventFilter(this);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        d->describe();
        d->drawn = false;
        d->view->viewport()->update();
    });
}

TrendChart::~TrendChart() = default;

void TrendChart::setPoints(const QList<TrendPoint>& points, int bars)
{
    if (points == d->points && bars == d->bars)
        return;
    d->points = points;
    d->bars = bars;
    QList<TrendPoint> newestFirst = points;
    std::reverse(newestFirst.begin(), newestFirst.end());
    d->model.setRows(newestFirst);
    d->describe();
    d->drawn = false;
    d->view->viewport()->update();
}

bool TrendChart::eventFilter(QObject* watched, QEvent* event)
{
    // Making a chart costs more than all the rest of a page, and at the foot of a long one it may
    // never be seen.
    if (event->type() == QEvent::Paint && !std::exchange(d->drawn, true))
        d->draw(this);
    return QWidget::eventFilter(watched, event);
}

void TrendChart::Private::describe()
{
    stack->setFixedHeight(Theme::instance().lineHeight(Type::Body) * 11);
    QStringList said;
    for (const TrendPoint& point : shown()) {
        QStringList counts;
        for (const StaffingStatus status : bottomUp)
            counts.append(
                QStringLiteral("%1 %2").arg(point.counts.of(status)).arg(look(status).word));
        said.append(point.name + QStringLiteral(": ") + counts.join(QStringLiteral(", ")));
    }
    view->setAccessibleName(TrendChart::tr("Development, number of municipalities"));
    view->setAccessibleDescription(said.join(QStringLiteral(". ")));
    table->setWidths({ 16, 8, 12, 6, 10, 14 });
}

void TrendChart::Private::draw(TrendChart* owner)
{
    const Theme& theme = Theme::instance();
    const Colours& colours = theme.colours();
    const QList<TrendPoint> shown = this->shown();
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    auto* series = new QStackedBarSeries;
    series->setBarWidth(0.78);
    int highest = 0;
    for (const StaffingStatus status : bottomUp) {
        const StatusLook state = look(status);
        auto* set = new QBarSet(state.word);
        for (const TrendPoint& point : shown) {
            set->append(point.counts.of(status));
            highest = qMax(highest, point.counts.total());
        }
        set->setColor(state.fill);
        QPen edge(state.border, 1);
        if (state.dashed)
            edge.setStyle(Qt::DotLine);
        set->setPen(edge);
        series->append(set);
    }
    QObject::connect(series, &QStackedBarSeries::clicked, owner,
        [owner, shown](int bar, QBarSet*) { Q_EMIT owner->chosen(shown.at(bar).key); });
    QObject::connect(
        series, &QStackedBarSeries::hovered, owner, [this, shown](bool in, int bar, QBarSet*) {
            if (!in || bar < 0 || bar >= shown.size()) {
                view->setToolTip({});
                return;
            }
            QStringList lines{ shown.at(bar).name };
            for (const StaffingStatus status : bottomUp)
                lines.append(QStringLiteral("%1 %2")
                                 .arg(shown.at(bar).counts.of(status))
                                 .arg(look(status).word));
            view->setToolTip(lines.join(u'\n'));
        });
    chart->addSeries(series);
    auto* across = new QBarCategoryAxis;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        // Categories must differ; week 1 may come twice.
        QString label = shown.at(i).label;
        while (across->categories().contains(label))
            label += u' ';
        across->append(label);
    }
    auto* up = new QValueAxis;
    up->setRange(0, qMax(1, highest));
    up->setLabelFormat(QStringLiteral("%d"));
    up->setTickCount(3);
    for (QAbstractAxis* axis :
        { static_cast<QAbstractAxis*>(across), static_cast<QAbstractAxis*>(up) }) {
        axis->setLabelsColor(colours.muted);
        axis->setLabelsFont(theme.font(Type::Small));
        axis->setLinePen(QPen(colours.border));
        axis->setGridLinePen(QPen(colours.border, 1, Qt::DotLine));
    }
    across->setGridLineVisible(false);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
    QChart* old = view->chart();
    view->setChart(chart);
    delete old;
}

} // namespace samvirke
