#include "ui/dialogs/inquiry_dialog.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/session/session.h"
#include "ui/dialogs/changed_meanwhile.h"
#include "ui/widgets/municipality_box.h"

#include <QLineEdit>
#include <QListWidget>

namespace samvirke {

namespace {

constexpr int shownSteps = 6; // who speaks can look at no more
constexpr int farthestDays = 365;

} // namespace

std::optional<QDate> dayFrom(const QString& text, QDate today)
{
    const QString given = text.trimmed();
    bool isNumber = false;
    const int days = given.toInt(&isNumber);
    if (isNumber)
        return days >= 0 && days <= farthestDays ? std::optional(today.addDays(days))
                                                 : std::nullopt;
    for (const char* format : { "d.M.yyyy", "yyyy-MM-dd" }) {
        if (const QDate day = QDate::fromString(given, QLatin1String(format)); day.isValid())
            return day;
    }
    const QDate day =
        QDate::fromString(given + (given.endsWith(u'.') ? QString() : QStringLiteral("."))
                + QString::number(today.year()),
            QStringLiteral("d.M.yyyy"));
    if (!day.isValid())
        return std::nullopt;
    return day < today ? day.addYears(1) : day;
}

InquiryDialog::InquiryDialog(Session& session, const Inquiry& inquiry, QWidget* parent)
    : FormDialog(inquiry.id.isEmpty() ? tr("Register an inquiry")
            : isOpen(inquiry)         ? tr("Answer the inquiry")
                                      : tr("Change the inquiry"),
        inquiry.id.isEmpty() ? tr("Register the inquiry") : tr("Save"), parent),
      m_session(session), m_inquiry(inquiry), m_question(makeTextEdit(tr("Question"), 2)),
      m_municipality(new MunicipalityBox(tr("Municipality"), session.municipalities())),
      m_function(new QLineEdit(inquiry.callerFunction)), m_caller(new QLineEdit(inquiry.caller)),
      m_how(new ChoiceBox<AnswerChannel>(tr("By what means"))), m_steps(new QListWidget),
      m_answer(makeTextEdit(tr("Answer"), 3)), m_role(new ChoiceBox<Role>(tr("Role"))),
      m_by(new QLineEdit(inquiry.answeredBy)), m_followUp(new QLineEdit)
{
    setObjectName(QStringLiteral("inquiryDialog"));
    setIntro(tr("Without an answer the inquiry stays open. Ctrl+Enter saves. Write nothing about "
                "patients."));
    addFields();
    m_question->setPlainText(inquiry.question);
    m_municipality->setEmptyChoice(tr("No municipality"));
    if (!inquiry.municipality.isEmpty())
        m_municipality->setText(inquiry.municipality);
    m_how->setValue(inquiry.how);
    m_answer->setPlainText(inquiry.answer);
    m_role->setValue(inquiry.role);
    m_followUp->setText(dateText(inquiry.followUp));
    m_followUp->setPlaceholderText(tr("3 (days), or 4.12."));
    connect(m_question, &QPlainTextEdit::textChanged, this, &InquiryDialog::showSteps);
    showSteps();
    if (inquiry.id.isEmpty() || !isOpen(inquiry))
        m_question->setFocus();
    else
        m_answer->setFocus();
}

void InquiryDialog::addFields()
{
    m_question->setObjectName(QStringLiteral("question"));
    m_municipality->setObjectName(QStringLiteral("municipality"));
    m_function->setObjectName(QStringLiteral("callerFunction"));
    m_caller->setObjectName(QStringLiteral("caller"));
    m_how->setObjectName(QStringLiteral("how"));
    m_steps->setObjectName(QStringLiteral("steps"));
    m_answer->setObjectName(QStringLiteral("answer"));
    m_role->setObjectName(QStringLiteral("role"));
    m_by->setObjectName(QStringLiteral("answeredBy"));
    m_followUp->setObjectName(QStringLiteral("followUp"));
    m_steps->setAccessibleName(tr("Measures that are pointed to"));
    const auto fit = [this] {
        m_steps->setFixedHeight(Theme::instance().lineHeight(Type::Body) * shownSteps + space::xl);
    };
    connect(&Theme::instance(), &Theme::changed, m_steps, fit);
    fit();
    form().addHeading(tr("What is asked?"));
    form().addField(tr("Question"), m_question, QStringLiteral("question"));
    form().addField(tr("Next steps"), m_steps, QStringLiteral("measures"),
        tr("The nearest first, as you write the question. Space marks what you point to."));
    form().addHeading(tr("Who asks?"));
    form().addField(tr("Municipality"), m_municipality, QStringLiteral("municipality"));
    form().addField(tr("Function"), m_function, QStringLiteral("callerFunction"));
    form().addField(tr("Name"), m_caller, QStringLiteral("caller"),
        tr("Only if you must ring back. It can be erased for good."));
    form().addField(tr("By what means"), m_how, QStringLiteral("how"));
    form().addHeading(tr("What is answered?"));
    form().addField(tr("Answer"), m_answer, QStringLiteral("answer"));
    form().addField(tr("Role"), m_role, QStringLiteral("role"),
        tr("Keep supervision apart from coordination and guidance"));
    form().addField(tr("Answered by"), m_by, QStringLiteral("answeredBy"), tr("A function"));
    form().addField(tr("Follow-up"), m_followUp, QStringLiteral("followUp"));
}

QStringList InquiryDialog::pointedTo() const
{
    QStringList codes;
    for (int i = 0; i < m_steps->count(); ++i) {
        if (m_steps->item(i)->checkState() == Qt::Checked)
            codes.append(m_steps->item(i)->data(Qt::UserRole).toString());
    }
    return codes;
}

/// The steps for what is written; what is marked stays, and stands first.
void InquiryDialog::showSteps()
{
    const QStringList marked = m_steps->count() == 0 ? m_inquiry.measures : pointedTo();
    const Measures desk(m_session);
    QHash<QString, QString> names;
    for (const MeasureEntry& one : desk.entries())
        names.insert(one.measure.code, one.measure.name);
    QStringList codes = marked;
    for (const NextStep& step : desk.nextSteps({ m_question->toPlainText(), {}, {} }).steps) {
        if (codes.size() < shownSteps && !codes.contains(step.code))
            codes.append(step.code);
    }
    m_steps->clear();
    for (const QString& code : std::as_const(codes)) {
        auto* item = new QListWidgetItem(names.value(code, code), m_steps);
        item->setData(Qt::UserRole, code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(marked.contains(code) ? Qt::Checked : Qt::Unchecked);
    }
    m_steps->setCurrentRow(0);
}

Inquiry InquiryDialog::changedInquiry() const
{
    Inquiry changed = m_inquiry;
    changed.question = m_question->toPlainText().trimmed();
    changed.municipality = m_municipality->number();
    changed.callerFunction = m_function->text().simplified();
    changed.caller = m_caller->text().simplified();
    changed.how = m_how->value();
    changed.measures = pointedTo();
    changed.answer = m_answer->toPlainText().trimmed();
    changed.role = m_role->value();
    changed.answeredBy = m_by->text().simplified();
    changed.followUp = dayFrom(m_followUp->text(), today()).value_or(QDate());
    return changed;
}

QList<FieldProblem> InquiryDialog::problems() const
{
    const Inquiry changed = changedInquiry();
    QList<FieldProblem> found = problemsOf(changed);
    if (m_inquiry.answeredAt.isValid() && changed.answer.isEmpty())
        found = { { QStringLiteral("answer"),
            Text(tr("It was answered: write what was said, or undo the answer.")) } };
    if (changed.municipality.isEmpty() && changed.callerFunction.isEmpty())
        found.append({ QStringLiteral("municipality"),
            Text(tr("Choose the municipality, or write the function of who asks.")) });
    if (!m_followUp->text().trimmed().isEmpty() && !changed.followUp.isValid())
        found.append({ QStringLiteral("followUp"),
            Text(tr("Write a number of days or a day: 3, 4.12. or 04.12.2026.")) });
    return found;
}

Result<void> InquiryDialog::write()
{
    Measures desk(m_session);
    if (!m_inquiry.id.isEmpty()) {
        if (auto same = unchangedSince(m_inquiry, desk.inquiry(m_inquiry.id)); !same)
            return same;
    }
    const Inquiry changed = changedInquiry();
    if (!changed.id.isEmpty()) {
        m_saved = changed.id;
        return desk.changeInquiry(changed);
    }
    const Result<Id> made = desk.registerInquiry(changed);
    if (!made)
        return fail(made.error());
    m_saved = *made;
    return {};
}

} // namespace samvirke
