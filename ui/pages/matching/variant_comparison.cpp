#include "ui/pages/matching/variant_comparison.h"

#include "core/base/norwegian.h"
#include "ui/pages/needs/wording.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace samvirke {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("VariantColumns", source);
}

std::function<QString()> heading(const char* source)
{
    return [source] { return say(source); };
}

using Figure = std::function<QString(const PlanSummary&)>;
using Number = std::function<double(const PlanSummary&)>;

TableColumn<VariantRow> figureColumn(
    const char* title, const Figure& figure, const Number& number, const Figure& second = nullptr)
{
    return { heading(title),
        [figure](
            const VariantRow& row) { return row.summary ? figure(*row.summary) : QString("…"); },
        [number](const VariantRow& row) {
            return row.summary ? QVariant(number(*row.summary)) : QVariant();
        },
        true,
        [second](const VariantRow& row, int wanted) {
            return second && row.summary && wanted == role::Second ? QVariant(second(*row.summary))
                                                                   : QVariant();
        } };
}

QString orderText(const Variant& variant)
{
    QStringList aims;
    for (const Aim aim : variant.order)
        aims.append(label(aim).translated());
    return aims.join(QStringLiteral(" → "));
}

} // namespace

QList<TableColumn<VariantRow>> variantColumns()
{
    return {
        { heading(QT_TRANSLATE_NOOP("VariantColumns", "Variant")),
            [](const VariantRow& row) { return nameOf(row.variant).translated(); }, nullptr, false,
            [](const VariantRow& row, int wanted) {
                return wanted == Qt::ToolTipRole ? QVariant(orderText(row.variant)) : QVariant();
            } },
        figureColumn(
            QT_TRANSLATE_NOOP("VariantColumns", "Covered"),
            [](const PlanSummary& sum) { return percentText(sum.covered, sum.headDays); },
            [](const PlanSummary& sum) { return double(sum.covered); },
            [](const PlanSummary& sum) {
                return QString(say(QT_TRANSLATE_NOOP("VariantColumns", "%1 of %2 days")))
                    .arg(numberText(sum.covered), numberText(sum.headDays));
            }),
        figureColumn(
            QT_TRANSLATE_NOOP("VariantColumns", "Periods"),
            [](const PlanSummary& sum) { return QString::number(sum.stints); },
            [](const PlanSummary& sum) { return double(sum.stints); }),
        figureColumn(
            QT_TRANSLATE_NOOP("VariantColumns", "Travel"),
            [](const PlanSummary& sum) {
                return QString(say(QT_TRANSLATE_NOOP("VariantColumns", "%1 km")))
                    .arg(numberText(sum.km, 1));
            },
            [](const PlanSummary& sum) { return sum.km; }),
        figureColumn(
            QT_TRANSLATE_NOOP("VariantColumns", "Level"),
            [](const PlanSummary& sum) { return numberText(sum.level, 2); },
            [](const PlanSummary& sum) { return sum.level; }),
        figureColumn(
            QT_TRANSLATE_NOOP("VariantColumns", "Neighbours"),
            [](const PlanSummary& sum) {
                return QCoreApplication::translate(
                    "VariantColumns", "%n day(s)", nullptr, sum.neighbourDays);
            },
            [](const PlanSummary& sum) { return double(sum.neighbourDays); }),
        figureColumn(
            QT_TRANSLATE_NOOP("VariantColumns", "Lends most for its size"),
            [](const PlanSummary& sum) {
                return sum.heaviest.isEmpty() ? QStringLiteral("–") : sum.heaviest;
            },
            [](const PlanSummary& sum) {
                return sum.heaviestPool == 0 ? 0.0 : double(sum.heaviestDays) / sum.heaviestPool;
            },
            [](const PlanSummary& sum) {
                return sum.heaviest.isEmpty()
                    ? QString()
                    : QString(say(QT_TRANSLATE_NOOP("VariantColumns", "%1 days, pool of %2")))
                          .arg(sum.heaviestDays)
                          .arg(sum.heaviestPool);
            }),
    };
}

VariantComparison::VariantComparison(QWidget* parent)
    : QWidget(parent),
      m_model(variantColumns(), [](const VariantRow& row) { return row.variant.id; }),
      m_table(new DataTable(tr("Variants side by side"))), m_show(makeButton(tr("Show this plan")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(new Label(tr("Coverage comes first in every variant. They differ in what "
                                   "counts next: who is asked, and how far people travel."),
        Type::Body, Label::Ink::Muted));
    m_table->show(&m_model);
    m_table->setSortingEnabled(false);
    m_table->setWidths({ 0, 15, 9, 10, 8, 12, 24 });
    column->addWidget(m_table, 1);
    m_show->setEnabled(false);
    column->addWidget(m_show, 0, Qt::AlignLeft);
    connect(m_table, &DataTable::currentIdChanged, this,
        [this](const QString& id) { m_show->setEnabled(!id.isEmpty()); });
    connect(m_table, &DataTable::chosen, this, &VariantComparison::chosen);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_table->currentId()); });
}

void VariantComparison::setRows(const QList<VariantRow>& rows, const Id& shown)
{
    const Id current = m_table->currentId().isEmpty() ? shown : m_table->currentId();
    m_model.setRows(rows);
    m_table->select(current);
}

} // namespace samvirke
