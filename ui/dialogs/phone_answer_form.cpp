#include "ui/dialogs/phone_answer_form.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/answers.h"
#include "core/domain/definitions.h"
#include "core/domain/rounds.h"
#include "core/domain/status.h"
#include "ui/dialogs/status_choice.h"
#include "ui/round_words.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace samvirke {

namespace {

template <class E> KeyChoice* makeChoice(const QString& subject, const QString& definitions)
{
    auto* choice = new KeyChoice(subject);
    QList<KeyChoice::Option> options;
    for (const Word<E>& word : words<E>()) {
        if (word.value == E::NotGiven)
            continue;
        const char* source = word.label;
        options.append({ [source] {
                            StatusLook shown = look(Tone::Firm);
                            shown.word = Text::of(source).translated();
                            shown.shape = Shape::Ring;
                            return shown;
                        },
            definitionOf(definitions, word.value).translated() });
    }
    choice->setOptions(options);
    choice->setNumbered(true);
    return choice;
}

} // namespace

PhoneAnswerForm::PhoneAnswerForm(Session& session, const ReportingRound& round, QWidget* parent)
    : QWidget(parent), m_session(session), m_round(round),
      m_outlook(makeChoice<Outlook>(tr("Outlook, three weeks"), round.definitions)),
      m_cause(makeChoice<Cause>(tr("Cause"), round.definitions)),
      m_lastOutlook(new Label({}, Type::Small, Label::Ink::Muted)),
      m_lastCause(new Label({}, Type::Small, Label::Ink::Muted))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(2, 1);
    QList<ServiceArea> services = round.services;
    services.removeAll(ServiceArea::Overall);
    services.prepend(ServiceArea::Overall);
    addLine(grid, ServiceArea::Overall);
    const auto addChoice = [&](const QString& name, KeyChoice* choice, Label* last) {
        const int at = grid->rowCount();
        grid->addWidget(new Label(name), at, 0);
        grid->addWidget(choice, at, 1);
        grid->addWidget(last, at, 2);
        m_order.append(choice);
        connect(choice, &KeyChoice::keyed, this, [this, choice] { onwards(choice); });
        connect(choice, &KeyChoice::moved, this, [this, choice](int by) { onwards(choice, by); });
    };
    addChoice(tr("Outlook, three weeks"), m_outlook, m_lastOutlook);
    addChoice(tr("Cause"), m_cause, m_lastCause);
    for (const ServiceArea service : services.mid(1))
        addLine(grid, service);
    m_need = addText(grid, tr("Concrete need"));
    m_offer = addText(grid, tr("Can offer others"));
    m_comment = addText(grid, tr("Comment"));
    m_givenBy = addText(grid, tr("Answered by"));
    m_role = addText(grid, tr("Role"));
    m_need->setObjectName(QStringLiteral("concreteNeed"));
    m_comment->setObjectName(QStringLiteral("comment"));
}

void PhoneAnswerForm::addLine(QGridLayout* grid, ServiceArea service)
{
    Line line;
    line.service = service;
    const QString name = label(service).translated();
    line.choice = new StatusChoice(name);
    line.choice->setObjectName(QStringLiteral("phone-") + code(service));
    line.choice->setDefinitions(m_round.definitions);
    line.choice->setNumbered(true);
    line.last = new Label({}, Type::Small, Label::Ink::Muted);
    const int at = grid->rowCount();
    grid->addWidget(
        new Label(name, service == ServiceArea::Overall ? Type::Strong : Type::Body), at, 0);
    grid->addWidget(line.choice, at, 1);
    grid->addWidget(line.last, at, 2);
    m_lines.append(line);
    m_order.append(line.choice);
    StatusChoice* choice = line.choice;
    connect(choice, &KeyChoice::keyed, this, [this, choice] { onwards(choice); });
    connect(choice, &KeyChoice::moved, this, [this, choice](int by) { onwards(choice, by); });
}

QLineEdit* PhoneAnswerForm::addText(QGridLayout* grid, const QString& name)
{
    auto* edit = new QLineEdit;
    auto* title = new Label(name);
    title->setBuddy(edit);
    edit->setAccessibleName(name);
    edit->setMaxLength(4000);
    const int at = grid->rowCount();
    grid->addWidget(title, at, 0);
    grid->addWidget(edit, at, 1, 1, 2);
    m_order.append(edit);
    return edit;
}

void PhoneAnswerForm::onwards(QWidget* from, int by)
{
    const auto to = m_order.indexOf(from) + by;
    if (to >= 0 && to < m_order.size())
        m_order.at(to)->setFocus(Qt::TabFocusReason);
}

void PhoneAnswerForm::begin()
{
    m_order.first()->setFocus(Qt::OtherFocusReason);
}

void PhoneAnswerForm::show(const QString& municipality)
{
    m_municipality = municipality;
    const QList<ReportingRound> rounds = m_session.rounds();
    const QList<SelfAssessment> all = m_session.assessmentsOf(municipality);
    const QHash<Id, Carried> carried = carriedOver(rounds, all);
    m_existing.clear();
    m_hasLast.clear();
    QHash<int, SelfAssessment> last;
    QHash<Id, ReportingRound> byId;
    for (const ReportingRound& round : rounds)
        byId.insert(round.id, round);
    for (const SelfAssessment& row : all) { // newest first
        if (row.round == m_round.id)
            m_existing.append(row);
        else if (byId.value(row.round).opens < m_round.opens && !last.contains(int(row.service)))
            last.insert(int(row.service), row);
    }
    const auto existing = [this](ServiceArea service) {
        const auto found = std::find_if(m_existing.begin(), m_existing.end(),
            [service](const SelfAssessment& row) { return row.service == service; });
        return found == m_existing.end() ? std::nullopt : std::optional(*found);
    };
    for (const Line& line : std::as_const(m_lines)) {
        const auto here = existing(line.service);
        if (here)
            line.choice->setAnswer(*here);
        else
            line.choice->setIndex(-1);
        line.last->setText({});
        if (!last.contains(int(line.service)))
            continue;
        const SelfAssessment before = last.value(int(line.service));
        m_hasLast.insert(int(line.service));
        line.last->setText(tr("last: %1, %2")
                               .arg(answerText(before, carried.value(before.id)).translated(),
                                   roundName(byId.value(before.round))));
    }
    const SelfAssessment whole = existing(ServiceArea::Overall).value_or(SelfAssessment());
    const SelfAssessment before = last.value(int(ServiceArea::Overall));
    m_outlook->setIndex(int(whole.outlook) - 1);
    m_cause->setIndex(int(whole.cause) - 1);
    m_lastOutlook->setText(before.outlook == Outlook::NotGiven
            ? QString()
            : tr("last: %1").arg(label(before.outlook).translated()));
    m_lastCause->setText(before.cause == Cause::NotGiven
            ? QString()
            : tr("last: %1").arg(label(before.cause).translated()));
    m_need->setText(whole.concreteNeed);
    m_need->setPlaceholderText(before.concreteNeed);
    m_offer->setText(whole.canOffer);
    m_offer->setPlaceholderText(before.canOffer);
    m_comment->setText(whole.comment);
    m_comment->setPlaceholderText(before.comment.simplified());
    const QList<Contact> contacts = m_session.contacts(municipality);
    const Contact first = contacts.isEmpty() ? Contact() : contacts.first();
    m_givenBy->setText(m_existing.isEmpty() ? first.name : whole.givenBy);
    m_role->setText(m_existing.isEmpty() ? first.function : whole.givenByRole);
    m_before = given();
}

void PhoneAnswerForm::allUnchanged()
{
    for (const Line& line : std::as_const(m_lines)) {
        if (line.choice->answer() == AnswerKind::NotAnswered
            && m_hasLast.contains(int(line.service)))
            line.choice->setAnswer(AnswerKind::Unchanged, StaffingStatus::NotReported);
    }
}

QList<SelfAssessment> PhoneAnswerForm::given() const
{
    QList<SelfAssessment> rows;
    for (const Line& line : m_lines) {
        if (line.choice->answer() == AnswerKind::NotAnswered)
            continue;
        const auto known = std::find_if(m_existing.begin(), m_existing.end(),
            [&](const SelfAssessment& row) { return row.service == line.service; });
        SelfAssessment row = known == m_existing.end() ? SelfAssessment() : *known;
        row.round = m_round.id;
        row.municipality = m_municipality;
        row.service = line.service;
        line.choice->writeTo(row);
        row.givenBy = m_givenBy->text().simplified();
        row.givenByRole = m_role->text().simplified();
        row.channel = ReportChannel::Telephone;
        rows.append(row);
    }
    if (rows.isEmpty())
        return rows;
    // What is said of the whole stands in its row; where the whole is not rated, in the first one.
    SelfAssessment& whole = rows.first();
    whole.outlook = Outlook(m_outlook->chosenIndex() + 1);
    whole.cause = Cause(m_cause->chosenIndex() + 1);
    whole.concreteNeed = m_need->text().trimmed();
    whole.canOffer = m_offer->text().trimmed();
    whole.comment = m_comment->text().trimmed();
    return rows;
}

bool PhoneAnswerForm::isChanged() const
{
    return given() != m_before;
}

} // namespace samvirke
