#include "ui/pages/measures/contact_details.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/session/session.h"
#include "ui/dialogs/legal_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/history.h"

#include <QVBoxLayout>

namespace samvirke {

ContactDetails::ContactDetails(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_next(new Card), m_facts(new Card), m_links(new Card),
      m_history(new Card)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xl);
    for (Card* card : { m_next, m_facts, m_links, m_history })
        layout->addWidget(card);
}

void ContactDetails::begin()
{
    for (Card* card : { m_next, m_facts, m_links, m_history }) {
        card->clear();
        card->setTitle({});
        card->setVisible(card == m_next);
    }
}

QPushButton* ContactDetails::button(Card* card, const QString& text, const QString& name,
    std::function<void()> press, Weight weight)
{
    QPushButton* made = card->addButton(text, weight);
    made->setObjectName(name);
    connect(made, &QPushButton::clicked, this, press);
    return made;
}

void ContactDetails::fact(const QString& name, const QString& value, bool unchecked)
{
    if (!value.trimmed().isEmpty())
        m_facts->addLine(unchecked ? tr("%1 (to be checked)").arg(name) : name, value);
}

void ContactDetails::showNothing(const QString& text)
{
    begin();
    m_next->setTitle(tr("Nothing is chosen"));
    m_next->addText(text, Label::Ink::Muted);
    settleLayout(this);
}

void ContactDetails::showStep(const StepRow& row)
{
    begin();
    const Measure& one = row.entry.measure;
    const QString code = one.code;
    m_next->setTitle(one.name);
    m_next->addText(one.gives);
    if (!row.because.isEmpty())
        m_next->addText(
            tr("Because of: %1").arg(row.because.join(QStringLiteral(", "))), Label::Ink::Muted);
    if (!row.entry.unchecked.isEmpty())
        m_next->addText(tr("Some of it dates from 2021 or varies. Check it, and save what holds."),
            Label::Ink::Muted);
    if (row.place > 0)
        button(m_next, tr("Tried already"), QStringLiteral("tried"),
            [this, code] { Q_EMIT triedAsked(code, true); });
    else if (row.tried)
        button(m_next, tr("Not tried after all"), QStringLiteral("tried"),
            [this, code] { Q_EMIT triedAsked(code, false); });
    if (!one.hidden)
        button(m_next, tr("Register an inquiry about it …"), QStringLiteral("inquiryAbout"),
            [this, code] { Q_EMIT inquiryAsked(code); });

    // Beyond the county: on what basis, and how the office takes the case further up.
    if (one.level == EscalationLevel::National) {
        m_next->addWidget(makeLegalLine(m_session, QStringLiteral("requestNational")));
        m_next->addText(
            tr("The office takes a case further up with a situation report."), Label::Ink::Muted);
    }

    m_facts->setVisible(true);
    m_facts->setTitle(tr("How to go about it"));
    const auto unchecked = [&row](const char* member) {
        return row.entry.unchecked.contains(QLatin1String(member));
    };
    fact(tr("Whom to call"), one.whoToCall, unchecked("whoToCall"));
    fact(tr("Opening hours"), one.openingHours, unchecked("openingHours"));
    fact(tr("What to do"), one.howToApply, unchecked("howToApply"));
    fact(tr("When to use it"), one.whenToUse, unchecked("whenToUse"));
    fact(tr("How fast"), one.leadTime, unchecked("leadTime"));
    fact(tr("Cost"), one.cost, unchecked("cost"));
    QStringList professions;
    for (const QString& profession : one.professions)
        professions.append(professionLabel(profession).translated());
    fact(tr("Only for"), professions.join(QStringLiteral(", ")));

    m_links->setVisible(true);
    m_links->setTitle(tr("In the catalogue"));
    m_links->addText(!row.entry.own ? tr("Comes with the program.")
            : row.entry.builtIn     ? tr("Changed by the office.")
                                    : tr("The office's own."),
        Label::Ink::Muted);
    button(m_links, tr("Change …"), QStringLiteral("changeMeasure"),
        [this, code] { Q_EMIT changeMeasureAsked(code); });
    button(m_links, one.hidden ? tr("Use it again") : tr("Hide"), QStringLiteral("hideMeasure"),
        [this, code, hide = !one.hidden] { Q_EMIT hideAsked(code, hide); });
    if (row.entry.own)
        button(m_links, row.entry.builtIn ? tr("Back to the program's version") : tr("Remove …"),
            QStringLiteral("removeMeasure"), [this, code] { Q_EMIT builtInAsked(code); });
    showHistory(*m_history, m_session, { one.id });
    settleLayout(this);
}

void ContactDetails::showInquiry(const InquiryRow& row)
{
    begin();
    const Inquiry& one = row.inquiry;
    const Id id = one.id;
    m_next->setTitle(isOpen(one) ? tr("Waits for an answer, %1").arg(row.waited)
                                 : tr("Answered, %1").arg(row.waited));
    m_next->addText(one.question);
    if (!isOpen(one))
        m_next->addText(one.answer, Label::Ink::Muted);
    button(m_next, isOpen(one) ? tr("Answer …") : tr("Change …"), QStringLiteral("changeInquiry"),
        [this, id] { Q_EMIT changeInquiryAsked(id); });
    if (one.followUp.isValid() && !one.followedUpAt.isValid())
        button(m_next, tr("Followed up"), QStringLiteral("followedUp"),
            [this, id] { Q_EMIT followedUpAsked(id); });
    if (!isOpen(one) && one.shared.isEmpty())
        button(m_next, tr("Share the answer …"), QStringLiteral("share"),
            [this, id] { Q_EMIT shareAsked(id); });

    m_facts->setVisible(true);
    m_facts->setTitle(tr("Who asked"));
    const auto addFact = [this](const QString& name, const QString& value) {
        if (!value.isEmpty())
            m_facts->addFact(name, value);
    };
    if (!row.municipality.isEmpty())
        m_facts->addLine(row.municipality, one.callerFunction,
            [this, number = one.municipality] { Q_EMIT openMunicipality(number); });
    else
        addFact(tr("Function"), one.callerFunction);
    addFact(tr("Name"), one.caller);
    addFact(tr("Came"), timeText(one.at));
    addFact(tr("By what means"), label(one.how).translated());
    addFact(tr("Role"), label(one.role).translated());
    if (!isOpen(one)) {
        addFact(tr("Answered"), timeText(one.answeredAt));
        addFact(tr("Answered by"), one.answeredBy);
    }
    addFact(tr("Follow-up"), dateText(one.followUp));
    addFact(tr("Followed up"), timeText(one.followedUpAt));
    if (!one.caller.isEmpty())
        button(
            m_facts, tr("Erase who asked …"), QStringLiteral("eraseCaller"),
            [this, id] { Q_EMIT eraseAsked(id); }, Weight::Quiet);

    if (!one.measures.isEmpty() || !one.shared.isEmpty()) {
        m_links->setVisible(true);
        m_links->setTitle(tr("Pointed to"));
        const Measures desk(m_session);
        for (const QString& code : one.measures) {
            const auto entry = desk.entry(code);
            m_links->addLine(
                entry ? entry->measure.name : code, {}, [this, code] { Q_EMIT openMeasure(code); });
        }
        if (!one.shared.isEmpty())
            m_links->addLine(tr("Shared as a question and an answer"), {},
                [this, shared = one.shared] { Q_EMIT openShared(shared); });
    }
    showHistory(*m_history, m_session, { id });
    settleLayout(this);
}

void ContactDetails::showShared(const SharedAnswer& answer)
{
    begin();
    const Id id = answer.id;
    m_next->setTitle(answer.question);
    m_next->addText(answer.answer);
    button(m_next, tr("Copy"), QStringLiteral("copyShared"), [this, id] { Q_EMIT copyAsked(id); });
    button(m_next, tr("Change …"), QStringLiteral("changeShared"),
        [this, id] { Q_EMIT changeSharedAsked(id); });
    button(m_next, tr("Remove …"), QStringLiteral("removeShared"),
        [this, id] { Q_EMIT removeSharedAsked(id); });
    showHistory(*m_history, m_session, { id });
    settleLayout(this);
}

} // namespace samvirke
