#include "ui/dialogs/agreement_dialog.h"

#include "ui/dialogs/clauses_edit.h"
#include "ui/dialogs/message.h"
#include "ui/pages/transfers/transfer_words.h"

#include <QComboBox>
#include <QLineEdit>

namespace samvirke {

AgreementDialog::AgreementDialog(Session& session, const Id& transfer, QWidget* parent)
    : FormDialog(tr("Agreement about the transfer"), tr("Save the draft"), parent),
      m_session(session), m_templates(Agreements(session).templates()), m_template(new QComboBox),
      m_loses(makeTextEdit(tr("What the inhabitants go without"), 2)), m_answers(new QLineEdit),
      m_clauses(new ClausesEdit), m_missing(new Label({}, Type::Body, Label::Ink::Muted))
{
    setObjectName(QStringLiteral("agreementDialog"));
    Agreements desk(session);
    m_agreement = desk.about(transfer).value_or(desk.proposed(transfer));
    if (const auto lent = session.transfer(transfer))
        setIntro(transferSentence(session, *lent));
    m_template->setObjectName(QStringLiteral("template"));
    for (const AgreementTemplate& one : std::as_const(m_templates))
        m_template->addItem(one.name, one.id);
    m_template->setCurrentIndex(std::max(0, m_template->findData(m_agreement.madeFrom)));
    m_loses->setObjectName(QStringLiteral("loses"));
    m_loses->setPlainText(m_agreement.lenderLoses);
    m_answers->setObjectName(QStringLiteral("answers"));
    m_answers->setText(m_agreement.answersForLoss);
    form().addField(tr("Template"), m_template, QStringLiteral("madeFrom"));
    form().addField(tr("What the lending side's inhabitants go without"), m_loses,
        QStringLiteral("lenderLoses"));
    form().addField(tr("Who there answers for that"), m_answers, QStringLiteral("answersForLoss"),
        tr("A function, no name"));
    m_missing->setWordWrap(true);
    form().addWide(m_missing);
    form().addWide(m_clauses);
    m_clauses->setClauses(m_agreement.sections, m_agreement.form);
    m_clauses->setPreview([this](const QString& text) {
        const Agreement now = edited();
        return filledText(text, Agreements(m_session).facts(now), Filling::ForPaper, now.form);
    });
    connect(m_template, &QComboBox::activated, this, &AgreementDialog::beginAnew);
    connect(m_clauses, &ClausesEdit::edited, this, &AgreementDialog::showMissing);
    connect(m_loses, &QPlainTextEdit::textChanged, this, &AgreementDialog::showMissing);
    connect(m_answers, &QLineEdit::textChanged, this, &AgreementDialog::showMissing);
    m_before = edited();
    showMissing();
    m_loses->setFocus();
}

Agreement AgreementDialog::edited() const
{
    Agreement out = m_agreement;
    out.lenderLoses = m_loses->toPlainText().trimmed();
    out.answersForLoss = m_answers->text().simplified();
    out.sections = m_clauses->clauses();
    return out;
}

void AgreementDialog::beginAnew(int index)
{
    const AgreementTemplate wanted = m_templates.value(index);
    if (wanted.id == m_agreement.madeFrom && m_clauses->clauses() == wanted.sections)
        return;
    message::Question question;
    question.title = tr("Begin anew from “%1”?").arg(wanted.name);
    question.detail = tr("The clauses of this agreement are replaced by those of the template.");
    question.yes = tr("Begin anew");
    // What was not touched is not worth a question.
    if (m_clauses->clauses() != m_before.sections
        && message::ask(this, question) != message::Answer::Yes) {
        m_template->setCurrentIndex(std::max(0, m_template->findData(m_agreement.madeFrom)));
        return;
    }
    m_agreement.madeFrom = wanted.id;
    m_agreement.form = wanted.form;
    m_clauses->setClauses(wanted.sections, wanted.form);
    showMissing();
}

void AgreementDialog::showMissing()
{
    const Agreement now = edited();
    QStringList names;
    for (const AgreementField& field :
        unknownFields(now.sections, Agreements(m_session).facts(now)))
        names.append(Text::of(field.label).translated());
    m_missing->setText(names.isEmpty() ? tr("Everything that the clauses name is known.")
                                       : tr("Not known yet, and a line to write on: %1.")
                                             .arg(names.join(QStringLiteral(", "))));
}

QList<FieldProblem> AgreementDialog::problems() const
{
    return problemsOf(edited());
}

Result<void> AgreementDialog::write()
{
    const Result<Id> saved = Agreements(m_session).write(edited());
    if (!saved)
        return fail(saved.error());
    m_agreement.id = *saved;
    return {};
}

bool AgreementDialog::isChanged() const
{
    return !(edited() == m_before);
}

AgreementTemplateDialog::AgreementTemplateDialog(
    Session& session, const AgreementTemplate& wanted, QWidget* parent)
    : FormDialog(tr("Template for agreements"), tr("Save the template"), parent),
      m_session(session), m_template(wanted), m_name(new QLineEdit(wanted.name)),
      m_form(new QComboBox), m_clauses(new ClausesEdit)
{
    setObjectName(QStringLiteral("agreementTemplate"));
    setIntro(tr("What an agreement consists of. Words in braces are filled from the transfer and "
                "its need. No clause here has been approved by a lawyer: the guidance says what to "
                "check."));
    const bool standard = isStandardAgreement(wanted.id);
    if (standard)
        m_name->setText(tr("Our agreement"));
    m_name->setObjectName(QStringLiteral("name"));
    for (const LanguageForm each : { LanguageForm::Bokmal, LanguageForm::Nynorsk })
        m_form->addItem(label(each).translated(), int(each));
    m_form->setCurrentIndex(wanted.form == LanguageForm::Nynorsk ? 1 : 0);
    form().addField(tr("Name"), m_name, QStringLiteral("name"),
        standard ? tr("The standard template stays; this becomes one of your own.") : QString());
    form().addField(tr("Form of Norwegian"), m_form, QStringLiteral("form"));
    form().addWide(m_clauses);
    m_clauses->setClauses(wanted.sections, wanted.form);
    m_before = edited();
    m_clauses->setFocus();
}

AgreementTemplate AgreementTemplateDialog::edited() const
{
    return { m_template.id, m_name->text().simplified(),
        LanguageForm(m_form->currentData().toInt()), m_clauses->clauses() };
}

QList<FieldProblem> AgreementTemplateDialog::problems() const
{
    return problemsOf(edited());
}

Result<void> AgreementTemplateDialog::write()
{
    const Result<Id> saved = Agreements(m_session).saveTemplate(edited());
    if (!saved)
        return fail(saved.error());
    m_template.id = *saved;
    return {};
}

bool AgreementTemplateDialog::isChanged() const
{
    return !(edited() == m_before);
}

} // namespace samvirke
