#include "ui/dialogs/allocation_dialog.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/session/guard.h"
#include "core/session/session.h"
#include "core/session/state_resources.h"
#include "ui/dialogs/legal_button.h"
#include "ui/widgets/municipality_box.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/period_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

namespace samvirke {

namespace {

QString titleOf(AllocationStep step)
{
    switch (step) {
    case AllocationStep::Requested:
        return AllocationDialog::tr("Register a request");
    case AllocationStep::Granted:
        return AllocationDialog::tr("Allocate");
    case AllocationStep::Refused:
        return AllocationDialog::tr("Refuse the request");
    case AllocationStep::Released:
        return AllocationDialog::tr("Release");
    }
    return {};
}

QString introOf(AllocationStep step)
{
    switch (step) {
    case AllocationStep::Requested:
        return AllocationDialog::tr("What a municipality asks the state for. It binds nobody yet.");
    case AllocationStep::Granted:
        return AllocationDialog::tr(
            "The line stays in the log: say why this municipality and not another. The "
            "municipality decides itself whether it uses what it gets.");
    case AllocationStep::Refused:
        return AllocationDialog::tr("A refusal is an answer with a reason. It stays in the log.");
    case AllocationStep::Released:
        return AllocationDialog::tr(
            "From this day on it is free for others. A mistaken allocation is mended by releasing "
            "all of it from its first day.");
    }
    return {};
}

QStringList earlier(
    const QList<StateAllocation>& log, QString StateAllocation::*field, AllocationStep step)
{
    QStringList out;
    for (const StateAllocation& line : log) {
        if (line.step == step && !(line.*field).isEmpty() && !out.contains(line.*field))
            out.prepend(line.*field);
    }
    return out;
}

void suggest(QLineEdit* field, const QStringList& words)
{
    auto* known = new QCompleter(words, field);
    known->setCaseSensitivity(Qt::CaseInsensitive);
    known->setFilterMode(Qt::MatchContains);
    field->setCompleter(known);
}

} // namespace

AllocationDialog::AllocationDialog(Session& session, const StateAllocation& draft, QWidget* parent)
    : FormDialog(titleOf(draft.step), tr("Write in the log"), parent), m_session(session),
      m_draft(draft), m_resource(new QComboBox),
      m_municipality(new MunicipalityBox(tr("Municipality"), session.municipalities())),
      m_quantity(new QSpinBox),
      m_from(makeDateEdit(tr("From"), draft.from.isValid() ? draft.from : today())),
      m_ends(new QCheckBox(tr("Only until a certain day"))),
      m_until(makeDateEdit(
          tr("Last day"), draft.until.isValid() ? draft.until : m_from->date().addDays(13))),
      m_who(new QLineEdit(draft.decidedBy)), m_reason(makeTextEdit(tr("Reason"), 3)),
      m_note(makeTextEdit(tr("Note"), 2)), m_free(new Label({}, Type::Strong)),
      m_roles(new NoticeBar)
{
    setObjectName(QStringLiteral("allocationDialog"));
    setIntro(introOf(draft.step));
    const StateResources desk(session);
    for (const StateResource& each : desk.resources())
        m_resource->addItem(QStringLiteral("%1 · %2").arg(each.what, each.holder), each.id);
    const int at = m_resource->findData(draft.resource);
    m_resource->setCurrentIndex(std::max(0, at));
    const bool answers = !draft.concerns.isEmpty();
    m_resource->setEnabled(!answers);
    if (!draft.municipality.isEmpty())
        m_municipality->setText(draft.municipality);
    m_municipality->setEnabled(!answers);
    m_quantity->setRange(1, 10'000'000);
    m_quantity->setGroupSeparatorShown(true);
    m_quantity->setValue(draft.quantity);
    m_ends->setChecked(draft.until.isValid());
    m_until->setEnabled(draft.until.isValid());
    m_reason->setPlainText(draft.reason);
    m_note->setPlainText(draft.note);
    m_resource->setObjectName(QStringLiteral("resource"));
    m_municipality->setObjectName(QStringLiteral("municipality"));
    m_quantity->setObjectName(QStringLiteral("quantity"));
    m_who->setObjectName(QStringLiteral("decidedBy"));
    m_reason->setObjectName(QStringLiteral("reason"));

    const bool request = draft.step == AllocationStep::Requested;
    const bool grant = draft.step == AllocationStep::Granted;
    const bool release = draft.step == AllocationStep::Released;
    form().addField(tr("Resource"), m_resource, "resource");
    form().addWide(m_free);
    form().addField(tr("Municipality"), m_municipality, "municipality");
    form().addWide(m_roles);
    form().addField(tr("How much"), m_quantity, "quantity");
    form().addField(release ? tr("Free again from") : tr("From"), m_from, "from");
    if (!release) {
        form().addField(tr("End"), m_ends);
        form().addField(tr("Last day"), m_until, "until");
    } else {
        for (QWidget* unused : { static_cast<QWidget*>(m_ends), static_cast<QWidget*>(m_until) }) {
            unused->setParent(this);
            unused->hide();
        }
        m_ends->setChecked(false);
    }
    form().addField(request ? tr("Who asks") : tr("Who decides"), m_who, "decidedBy",
        tr("A function, not a name"));
    suggest(m_who, earlier(desk.log(), &StateAllocation::decidedBy, draft.step));
    if (grant) {
        m_basis = new QLineEdit(draft.basis);
        m_basis->setObjectName(QStringLiteral("basis"));
        form().addField(tr("Basis"), m_basis, "basis",
            tr("The instruction, a decision or an agreement; those used before are suggested"));
        suggest(m_basis, earlier(desk.log(), &StateAllocation::basis, draft.step));
    }
    form().addField(grant ? tr("Why this municipality") : tr("Reason"), m_reason, "reason");
    form().addField(tr("Note"), m_note, "note");
    form().addWide(makeLegalLine(session, QStringLiteral("allocateState")));

    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_resource, &QComboBox::currentIndexChanged, this, &AllocationDialog::sayHowMuch);
    connect(m_from, &QDateEdit::dateChanged, this, &AllocationDialog::sayHowMuch);
    connect(m_until, &QDateEdit::dateChanged, this, &AllocationDialog::sayHowMuch);
    connect(m_ends, &QCheckBox::toggled, this, &AllocationDialog::sayHowMuch);
    connect(m_municipality, &MunicipalityBox::edited, this, &AllocationDialog::sayRoles);
    sayHowMuch();
    sayRoles();
    if (answers)
        m_quantity->setFocus();
    else
        m_municipality->setFocus();
}

void AllocationDialog::sayHowMuch()
{
    const StateAllocation now = line();
    const StateResources desk(m_session);
    const std::optional<StateResource> resource = desk.resource(now.resource);
    m_free->setVisible(resource.has_value());
    if (!resource)
        return;
    if (now.step == AllocationStep::Released) {
        const std::optional<StateAllocation> grant = desk.line(now.concerns);
        m_free->setText(grant ? tr("%1 are still allocated to the municipality")
                                    .arg(amountText(leftOf(*grant, desk.log()), *resource))
                              : QString());
        return;
    }
    const StateSpan least =
        scarcest(*resource, desk.log(now.resource), now.from, lastDayOf(now, *resource));
    m_free->setText(
        tr("%1 of %2 are free in this time")
            .arg(numberText(std::max(0, least.free())), amountText(resource->quantity, *resource)));
}

void AllocationDialog::sayRoles()
{
    const StateAllocation now = line();
    const auto note = now.step == AllocationStep::Granted && !now.municipality.isEmpty()
        ? Guard(m_session).noteBefore(now)
        : std::nullopt;
    if (note)
        m_roles->say(NoticeBar::Kind::Notice, Guard(m_session).text(*note).translated());
    else
        m_roles->hide();
}

StateAllocation AllocationDialog::line() const
{
    StateAllocation out = m_draft;
    out.resource = m_resource->currentData().toString();
    if (m_draft.concerns.isEmpty())
        out.municipality = m_municipality->number();
    out.quantity = m_quantity->value();
    out.from = m_from->date();
    out.until = m_ends->isChecked() ? m_until->date() : QDate();
    out.decidedBy = m_who->text().trimmed();
    if (m_basis != nullptr)
        out.basis = m_basis->text().trimmed();
    out.reason = m_reason->toPlainText().trimmed();
    out.note = m_note->toPlainText().trimmed();
    return out;
}

QList<FieldProblem> AllocationDialog::problems() const
{
    return StateResources(m_session).problems(line());
}

Result<void> AllocationDialog::write()
{
    const Result<Id> made = StateResources(m_session).record(line());
    if (!made)
        return fail(made.error());
    m_draft.id = *made;
    return {};
}

} // namespace samvirke
