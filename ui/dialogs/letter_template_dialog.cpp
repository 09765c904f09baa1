#include "ui/dialogs/letter_template_dialog.h"

#include "core/base/clock.h"

#include <QComboBox>

#include <algorithm>

namespace samvirke {

namespace {

/// An example that shows where what goes.
RequestLetterInput example(const Session& session, const LetterTemplate& texts, LetterKind kind)
{
    RequestLetterInput input;
    input.kind = kind;
    input.form = texts.form;
    input.texts = texts;
    AskedNeed asked;
    asked.need.from = today().addDays(3);
    asked.need.until = asked.need.from.addDays(13);
    asked.need.service = ServiceArea::NursingHome;
    Transfer lent;
    lent.profession = QStringLiteral("SP");
    lent.heads = 2;
    lent.from = asked.need.from;
    lent.until = asked.need.until;
    asked.transfers.append(lent);
    input.needs.append(asked);
    const QList<Municipality> all = session.municipalities();
    input.owner = all.value(0).name;
    input.receiver = all.value(1).name;
    input.office = session.info().office.name;
    input.answerBy = QDateTime(today().addDays(2), QTime(12, 0)).toUTC();
    input.askedAt = nowUtc();
    return input;
}

LetterKind kindOf(const QString& key)
{
    if (key == QLatin1String("reminder"))
        return LetterKind::Reminder;
    return key.endsWith(QLatin1String("withdrawal")) ? LetterKind::Withdrawal : LetterKind::Request;
}

} // namespace

LetterTemplateDialog::LetterTemplateDialog(Session& session, LanguageForm wanted, QWidget* parent)
    : FormDialog(wanted == LanguageForm::Nynorsk ? tr("Letters to owners (Nynorsk)")
                                                 : tr("Letters to owners (Bokmål)"),
        tr("Save the letters"), parent),
      m_session(session), m_before(Asking(session).letterTemplate(wanted)), m_template(m_before),
      m_kind(new QComboBox), m_text(makeTextEdit(tr("Text"), 11)), m_field(new QComboBox),
      m_preview(new Label({}, Type::Body, Label::Ink::Muted))
{
    setObjectName(QStringLiteral("letterTemplate"));
    setIntro(tr("E-mail drafts, letters and notes for the telephone use these words. What stands "
                "in braces is filled in; an empty line begins a new paragraph."));
    m_kind->setObjectName(QStringLiteral("letterKind"));
    m_text->setObjectName(QStringLiteral("letterText"));
    m_field->setObjectName(QStringLiteral("insertField"));
    for (const LetterTextKind& kind : letterTextKinds())
        m_kind->addItem(Text::of(kind.label).translated(), QString::fromLatin1(kind.key));
    m_field->addItem(tr("Choose a field"));
    for (const LetterField& field : letterFields())
        m_field->addItem(QStringLiteral("%1  %2").arg(
            bracedField(field, m_template.form), Text::of(field.label).translated()));
    form().addField(tr("Which text"), m_kind);
    form().addField(tr("Text"), m_text, QStringLiteral("text"));
    form().addField(tr("Put in a field"), m_field);
    m_preview->setWordWrap(true);
    form().addWide(m_preview);
    QPushButton* standard = makeButton(tr("The standard words again"), Weight::Quiet);
    standard->setObjectName(QStringLiteral("standardWords"));
    standard->setAutoDefault(false);
    form().addWide(standard);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LetterTemplateDialog::showText);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LetterTemplateDialog::takeText);
    connect(m_field, &QComboBox::activated, this, &LetterTemplateDialog::insertField);
    connect(standard, &QPushButton::clicked, this, &LetterTemplateDialog::restore);
    showText(0);
    m_text->setFocus();
}

void LetterTemplateDialog::showText(int index)
{
    m_showing = true;
    m_text->setPlainText(m_template.text(m_kind->itemData(index).toString()));
    m_showing = false;
    showPreview();
}

void LetterTemplateDialog::takeText()
{
    if (m_showing)
        return;
    const QString key = m_kind->currentData().toString();
    for (TextSection& one : m_template.texts) {
        if (one.key == key)
            one.text = m_text->toPlainText();
    }
    showPreview();
}

void LetterTemplateDialog::showPreview()
{
    const QString key = m_kind->currentData().toString();
    const RequestLetterInput input = example(m_session, m_template, kindOf(key));
    const RequestLetter letter =
        key.startsWith(QLatin1String("telephone")) ? telephoneNote(input) : requestLetter(input);
    m_preview->setText(tr("It will read, for example:\n\n%1").arg(letter.body()));
}

void LetterTemplateDialog::insertField(int index)
{
    if (index < 1)
        return;
    m_text->insertPlainText(bracedField(letterFields().at(index - 1), m_template.form));
    m_field->setCurrentIndex(0);
    m_text->setFocus();
}

void LetterTemplateDialog::restore()
{
    m_template = standardLetters(m_template.form);
    showText(m_kind->currentIndex());
}

QList<FieldProblem> LetterTemplateDialog::problems() const
{
    const QList<FieldProblem> found = problemsOf(m_template);
    if (found.isEmpty())
        return {};
    // The text that is wrong comes into view; only one is seen at a time.
    const FieldProblem& first = found.first();
    const int shown = m_kind->currentIndex();
    const bool here = std::any_of(found.begin(), found.end(),
        [&](const FieldProblem& each) { return each.field == m_kind->itemData(shown).toString(); });
    if (!here)
        m_kind->setCurrentIndex(m_kind->findData(first.field));
    for (const FieldProblem& each : found) {
        if (each.field == m_kind->currentData().toString())
            return { { QStringLiteral("text"), each.text } };
    }
    return found;
}

Result<void> LetterTemplateDialog::write()
{
    Asking desk(m_session);
    return m_template.texts == standardLetters(m_template.form).texts
        ? desk.restoreLetterTemplate(m_template.form)
        : desk.saveLetterTemplate(m_template);
}

bool LetterTemplateDialog::isChanged() const
{
    return m_template.texts != m_before.texts;
}

} // namespace samvirke
