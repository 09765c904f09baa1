#include "ui/pages/municipality/staff_base_card.h"

#include "core/base/clock.h"
#include "core/domain/professions.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/staff_figures_dialog.h"
#include "ui/widgets/flow_layout.h"

#include <QPushButton>

namespace samvirke {

StaffBaseCard::StaffBaseCard(Session& session, QWidget* parent)
    : Card(tr("Base staffing"), parent), m_session(session)
{
}

void StaffBaseCard::show(const QString& municipality)
{
    m_municipality = municipality;
    clear();
    const QList<StaffBase> rows = m_session.staffBase(municipality);
    const StaffTable table = staffTable(rows);
    const bool known = table.year > 0;
    if (known) {
        showTable(table);
        showAsked(rows);
        showWeak(rows);
    } else {
        addText(tr("The agreed staff is not known, so no share of it can be said. Statistics "
                   "Norway's table 14533 has it."),
            Label::Ink::Muted);
    }
    if (!m_session.info().readOnly)
        addActions(known);
}

void StaffBaseCard::showTable(const StaffTable& table)
{
    addText(tr("Agreed full-time equivalents in the care services, %1. Source: %2.")
                .arg(QString::number(table.year),
                    table.sources.isEmpty() ? tr("not stated")
                                            : table.sources.join(QStringLiteral(", "))),
        Label::Ink::Muted);
    for (const StaffLine& line : table.lines) {
        const QString change = changeText(line).translated();
        const QString fte = fteText(line.fte).translated();
        addFact(staffGroupLabel(line.group).translated(),
            change.isEmpty() ? fte : QStringLiteral("%1 (%2)").arg(fte, change));
    }
}

void StaffBaseCard::showAsked(const QList<StaffBase>& rows)
{
    QList<Need> needs;
    for (const Need& need : m_session.needs()) {
        if (need.municipality == m_municipality)
            needs.append(need);
    }
    const QList<AskedShare> asked = askedShares(needs, rows, today());
    for (const AskedShare& each : asked)
        addLine(tr("Asked for now: %1").arg(professionLabel(each.profession).translated()),
            shareText(each.share).translated());
    if (!asked.isEmpty())
        addText(tr("One person asked for counts as one full-time equivalent."), Label::Ink::Muted);
}

void StaffBaseCard::showWeak(const QList<StaffBase>& rows)
{
    const QList<WeakFunction> weak = weakFunctions(rows, m_session.staffFloors());
    // One line for a group, however many reasons it has.
    QStringList groups;
    for (const WeakFunction& each : weak) {
        if (!groups.contains(each.group))
            groups.append(each.group);
    }
    for (const QString& group : std::as_const(groups)) {
        QStringList reasons;
        for (const WeakFunction& each : weak) {
            if (each.group == group)
                reasons.append(weaknessText(each).translated());
        }
        addLine(tr("Vulnerable: %1").arg(staffGroupLabel(group).translated()), reasons.join(u'\n'));
    }
    if (weak.isEmpty())
        return;
    QStringList why{ roundedText().translated() };
    const std::optional<Municipality> here = m_session.municipality(m_municipality);
    if (here && isSmall(*here))
        why.append(smallText().translated());
    addText(why.join(u' '), Label::Ink::Muted);
}

void StaffBaseCard::addActions(bool known)
{
    auto* actions = new QWidget;
    auto* line = new FlowLayout(actions, space::s);
    const auto add = [&](const QString& text, const char* name, auto press) {
        QPushButton* button = makeButton(text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, press);
        line->addWidget(button);
    };
    add(tr("Import agreed staff …"), "importStaff", [this] { importFile(); });
    add(known ? tr("Change the figures …") : tr("Enter the figures …"), "changeStaff",
        [this] { changeFigures(); });
    add(tr("Floors …"), "staffFloors", [this] { changeFloors(); });
    addWidget(actions);
}

void StaffBaseCard::importFile()
{
    auto* dialog = new ImportDialog(m_session, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKind(ImportKind::StaffBase);
    connect(dialog, &QDialog::accepted, this,
        [this] { Q_EMIT said(tr("The agreed staff is imported.")); });
    dialog->open();
}

void StaffBaseCard::changeFigures()
{
    auto* dialog = new StaffFiguresDialog(m_session, m_municipality, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this] { Q_EMIT said(tr("The figures are saved.")); });
    dialog->open();
}

void StaffBaseCard::changeFloors()
{
    auto* dialog = new StaffFloorsDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT said(tr("The floors are saved.")); });
    dialog->open();
}

} // namespace samvirke
