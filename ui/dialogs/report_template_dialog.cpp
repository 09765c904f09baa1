#include "ui/dialogs/report_template_dialog.h"

#include "ui/dialogs/report_sections_edit.h"

#include <QCheckBox>
#include <QLineEdit>

namespace samvirke {

ReportTemplateDialog::ReportTemplateDialog(
    Session& session, const ReportTemplate& wanted, const Id& draft, QWidget* parent)
    : FormDialog(tr("Sections of the report"), tr("Save the template"), parent), m_session(session),
      m_template(wanted), m_draft(draft), m_name(new QLineEdit(wanted.name)),
      m_sections(new ReportSectionsEdit),
      m_inDraft(new QCheckBox(tr("Use these sections in the draft, too")))
{
    setObjectName(QStringLiteral("reportTemplate"));
    setIntro(
        tr("What the report consists of, in this order. Alt and the arrow keys move a section. "
           "No text is lost: what has no section any more stands at the end of the draft."));
    if (wanted.id == QLatin1String(standardTemplateId))
        m_name->setText(tr("Our template"));
    m_name->setObjectName(QStringLiteral("name"));
    form().addField(tr("Name"), m_name, QStringLiteral("name"),
        wanted.id == QLatin1String(standardTemplateId)
            ? tr("The standard template stays; this becomes one of your own.")
            : QString());
    form().addWide(m_sections);
    form().addWide(m_inDraft);
    m_inDraft->setObjectName(QStringLiteral("inDraft"));
    m_inDraft->setChecked(!draft.isEmpty());
    m_inDraft->setVisible(!draft.isEmpty());
    m_sections->setSections(wanted.sections);
    m_before = edited();
    m_sections->setFocus();
}

ReportTemplate ReportTemplateDialog::edited() const
{
    return { m_template.id, m_name->text().simplified(), m_sections->sections() };
}

QList<FieldProblem> ReportTemplateDialog::problems() const
{
    return problemsOf(edited());
}

Result<void> ReportTemplateDialog::write()
{
    return m_session.together("saveReportTemplate", [this]() -> Result<void> {
        const Result<Id> saved = m_session.saveReportTemplate(edited());
        if (!saved)
            return fail(saved.error());
        auto draft = m_session.situationReport(m_draft);
        if (draft && m_inDraft->isChecked()) {
            draft->madeFrom = *saved;
            draft->sections = rearranged(draft->sections, m_sections->sections());
            if (auto done = m_session.changeSituationReport(*draft); !done)
                return done;
        }
        m_template.id = *saved;
        return {};
    });
}

bool ReportTemplateDialog::isChanged() const
{
    return !(edited() == m_before);
}

} // namespace samvirke
