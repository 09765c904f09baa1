#include "ui/dialogs/standing_dialog.h"

#include "core/base/clock.h"
#include "ui/dialogs/changed_meanwhile.h"
#include "ui/dialogs/code_list_edit.h"
#include "ui/dialogs/parties_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/period_edit.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

namespace samvirke {

namespace {

QList<ServiceArea> offeredServices()
{
    QList<ServiceArea> out;
    for (const Word<ServiceArea>& word : words<ServiceArea>()) {
        if (word.value != ServiceArea::Overall)
            out.append(word.value);
    }
    return out;
}

QWidget* inALine(QWidget* first, QWidget* second)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(first);
    row->addWidget(second);
    row->addStretch(1);
    return box;
}

} // namespace

StandingDialog::StandingDialog(
    Session& session, const StandingAgreement& agreement, QWidget* parent)
    : FormDialog(agreement.id.isEmpty() ? tr("New standing agreement") : tr("Standing agreement"),
        tr("Save"), parent),
      m_session(session), m_agreement(agreement),
      m_opened(StandingAgreements(session).agreement(agreement.id).value_or(agreement)),
      m_title(new QLineEdit(agreement.title)), m_parties(new PartiesEdit(session, tr("Parties"))),
      m_professions(new CodeListEdit(CodeListEdit::Vocabulary::Professions, tr("Professions"))),
      m_scope(makeTextEdit(tr("Scope"), 2)), m_triggers(makeTextEdit(tr("What sets it off"), 2)),
      m_hasFrom(new QCheckBox(tr("from"))),
      m_from(makeDateEdit(
          tr("First day"), agreement.validFrom.isValid() ? agreement.validFrom : today())),
      m_hasUntil(new QCheckBox(tr("until"))),
      m_until(makeDateEdit(tr("Last day"),
          agreement.validUntil.isValid() ? agreement.validUntil : today().addYears(1))),
      m_contact(new QLineEdit(agreement.contact)), m_reference(new QLineEdit(agreement.reference)),
      m_note(makeTextEdit(tr("Note"), 2))
{
    setObjectName(QStringLiteral("standingDialog"));
    setIntro(tr("What municipalities have agreed on before anything happens. It stays voluntary: "
                "whoever is asked may say no."));
    m_title->setObjectName(QStringLiteral("title"));
    m_scope->setObjectName(QStringLiteral("scope"));
    m_scope->setPlainText(agreement.scope);
    m_triggers->setObjectName(QStringLiteral("triggers"));
    m_triggers->setPlainText(agreement.triggers);
    m_contact->setObjectName(QStringLiteral("contact"));
    m_note->setPlainText(agreement.note);
    m_parties->setParties(agreement.parties);
    m_professions->setCodes(agreement.professions);
    form().addField(tr("Name"), m_title, QStringLiteral("title"));
    form().addField(tr("Parties"), m_parties, QStringLiteral("parties"));
    form().addField(tr("Professions"), m_professions, QStringLiteral("professions"),
        tr("None chosen: it is about all"));
    addServices();
    form().addField(tr("Scope"), m_scope, QStringLiteral("scope"));
    form().addField(tr("What sets it off"), m_triggers, QStringLiteral("triggers"),
        tr("The event, and who says that it has come"));
    addDates();
    form().addField(tr("Contact"), m_contact, QStringLiteral("contact"));
    form().addField(tr("Archive number"), m_reference, QStringLiteral("reference"));
    form().addField(tr("Note"), m_note, QStringLiteral("note"));
    m_before = edited();
    m_title->setFocus();
}

void StandingDialog::addServices()
{
    auto* box = new QWidget;
    auto* flow = new FlowLayout(box, space::m, space::xs);
    for (const ServiceArea service : offeredServices()) {
        auto* check = new QCheckBox(label(service).translated());
        check->setChecked(m_agreement.services.contains(service));
        m_services.append(check);
        flow->addWidget(check);
    }
    box->setFocusProxy(m_services.first());
    form().addField(
        tr("Services"), box, QStringLiteral("services"), tr("None chosen: it is about all"));
}

void StandingDialog::addDates()
{
    m_hasFrom->setChecked(m_agreement.validFrom.isValid());
    m_hasUntil->setChecked(m_agreement.validUntil.isValid());
    m_hasFrom->setObjectName(QStringLiteral("hasFrom"));
    m_hasUntil->setObjectName(QStringLiteral("hasUntil"));
    m_hasFrom->setAccessibleName(tr("Valid from a first day"));
    m_hasUntil->setAccessibleName(tr("Valid until a last day"));
    for (const auto& [check, date] :
        { std::pair(m_hasFrom, m_from), std::pair(m_hasUntil, m_until) }) {
        date->setEnabled(check->isChecked());
        connect(check, &QCheckBox::toggled, date, &QWidget::setEnabled);
    }
    auto* from = inALine(m_hasFrom, m_from);
    auto* until = inALine(m_hasUntil, m_until);
    from->setFocusProxy(m_hasFrom);
    until->setFocusProxy(m_hasUntil);
    form().addField(tr("Valid"), from, QStringLiteral("validFrom"));
    form().addField(tr("Valid"), until, QStringLiteral("validUntil"),
        tr("Without a last day it holds until further notice"));
}

StandingAgreement StandingDialog::edited() const
{
    StandingAgreement out = m_agreement;
    out.title = m_title->text().simplified();
    out.parties = m_parties->parties();
    out.professions = m_professions->codes();
    out.services.clear();
    const QList<ServiceArea> all = offeredServices();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (m_services.value(i) && m_services.at(i)->isChecked())
            out.services.append(all.at(i));
    }
    out.scope = m_scope->toPlainText().trimmed();
    out.triggers = m_triggers->toPlainText().trimmed();
    out.validFrom = m_hasFrom->isChecked() ? m_from->date() : QDate();
    out.validUntil = m_hasUntil->isChecked() ? m_until->date() : QDate();
    out.contact = m_contact->text().simplified();
    out.reference = m_reference->text().simplified();
    out.note = m_note->toPlainText().trimmed();
    return out;
}

QList<FieldProblem> StandingDialog::problems() const
{
    QList<FieldProblem> wrong = problemsOf(edited());
    if (!m_professions->typed().isEmpty() && !m_professions->takeTyped())
        wrong.append({ QStringLiteral("professions"), unknownWord(m_professions->typed()) });
    return wrong;
}

Result<void> StandingDialog::write()
{
    if (!m_agreement.id.isEmpty()) {
        const auto now = StandingAgreements(m_session).agreement(m_agreement.id);
        if (auto same = unchangedSince(m_opened, now); !same)
            return same;
    }
    const Result<Id> saved = StandingAgreements(m_session).save(edited());
    if (!saved)
        return fail(saved.error());
    m_agreement.id = *saved;
    return {};
}

bool StandingDialog::isChanged() const
{
    return !(edited() == m_before);
}

} // namespace samvirke
