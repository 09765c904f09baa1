#include "ui/dialogs/column_assignment.h"

#include "core/base/norwegian.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace samvirke {

ColumnAssignment::ColumnAssignment(QWidget* parent)
    : QWidget(parent), m_sheet(new QComboBox), m_sheetName(new Label(tr("Sheet"))),
      m_header(new QSpinBox), m_missing(new Label({}, Type::Body, Label::Ink::Error)),
      m_scroll(new QScrollArea)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::s);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    m_sheetName->setWordWrap(false);
    m_sheetName->setBuddy(m_sheet);
    m_sheet->setAccessibleName(tr("Sheet"));
    auto* headerName = new Label(tr("Headings in row"));
    headerName->setWordWrap(false);
    headerName->setBuddy(m_header);
    m_header->setAccessibleName(tr("Headings in row"));
    m_header->setRange(1, 100'000);
    m_header->setKeyboardTracking(false);
    line->addWidget(m_sheetName);
    line->addWidget(m_sheet);
    line->addWidget(headerName);
    line->addWidget(m_header);
    line->addWidget(m_missing, 1);
    announceTextOf(m_missing);
    all->addLayout(line);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Columns of the table"));
    all->addWidget(m_scroll, 1);

    connect(m_sheet, &QComboBox::activated, this,
        [this] { Q_EMIT sheetChosen(m_sheet->currentText()); });
    connect(m_header, &QSpinBox::valueChanged, this, [this](int row) {
        if (!m_filling)
            Q_EMIT headerRowChosen(row);
    });
}

void ColumnAssignment::show(const ImportLook& look, ImportKind kind)
{
    m_look = look;
    m_kind = kind;
    m_filling = true;
    m_sheet->clear();
    m_sheet->addItems(look.facts.source.sheets);
    m_sheet->setCurrentText(look.facts.source.sheet);
    const bool sheets = look.facts.source.sheets.size() > 1;
    m_sheet->setVisible(sheets);
    m_sheetName->setVisible(sheets);
    m_header->setValue(look.facts.headerRow);
    fill();
    m_filling = false;
    tellMissing();
}

void ColumnAssignment::fill()
{
    m_boxes.clear();
    auto* inside = new QWidget;
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(space::m, space::s, space::m, space::s);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 4);
    int at = 0;
    for (const QString& title :
        { tr("Column"), tr("Seems to hold"), tr("Examples"), tr("Is read as") })
        m_grid->addWidget(new Label(title, Type::Small, Label::Ink::Muted), 0, at++);
    const QList<ImportField>& fields = importFields(m_kind);
    int row = 1;
    for (const ColumnFacts& column : std::as_const(m_look.facts.columns)) {
        if (column.header.isEmpty() && column.filled == 0)
            continue;
        const QString letter = columnLetter(column.place);
        const QString name = column.header.isEmpty() ? tr("Column %1").arg(letter)
                                                     : column.header.simplified().left(80);
        m_grid->addWidget(new Label(name, Type::Strong), row, 0);
        m_grid->addWidget(new Label(label(column.kind).translated()), row, 1);
        m_grid->addWidget(
            new Label(column.samples.join(QStringLiteral(" · ")), Type::Body, Label::Ink::Muted),
            row, 2);
        auto* box = new QComboBox;
        box->setAccessibleName(tr("%1 is read as").arg(name));
        box->addItem(tr("Left out"), QString());
        for (const ImportField& field : fields)
            box->addItem(upperFirst(field.label.translated())
                    + (field.mandatory ? QStringLiteral(" *") : QString()),
                field.field);
        box->setCurrentIndex(qMax(0, box->findData(m_look.mapping.fields.value(column.place))));
        box->setMinimumContentsLength(18);
        connect(box, &QComboBox::currentIndexChanged, this,
            [this, place = column.place] { chosen(place); });
        m_grid->addWidget(box, row, 3);
        m_boxes.insert(column.place, box);
        ++row;
    }
    m_grid->setRowStretch(row, 1);
    m_scroll->setWidget(inside);
}

ColumnMapping ColumnAssignment::mapping() const
{
    ColumnMapping out{ m_look.facts.source.sheet, m_look.facts.headerRow, {} };
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        const QString field = it.value()->currentData().toString();
        if (!field.isEmpty())
            out.fields.insert(it.key(), field);
    }
    return out;
}

void ColumnAssignment::choose(int column, const QString& field)
{
    if (QComboBox* one = box(column))
        one->setCurrentIndex(qMax(0, one->findData(field)));
}

void ColumnAssignment::chosen(int column)
{
    if (m_filling)
        return;
    m_filling = true;
    const QString field = m_boxes.value(column)->currentData().toString();
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        if (it.key() != column && !field.isEmpty() && it.value()->currentData() == field)
            it.value()->setCurrentIndex(0);
    }
    m_filling = false;
    tellMissing();
    Q_EMIT mappingChanged();
}

void ColumnAssignment::tellMissing()
{
    QStringList missing;
    for (const Text& field : missingFrom(mapping(), m_kind))
        missing.append(field.translated());
    m_missing->setText(missing.isEmpty()
            ? QString()
            : tr("Still missing: %1").arg(missing.join(QStringLiteral(", "))));
}

} // namespace samvirke
