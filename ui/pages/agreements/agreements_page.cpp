#include "ui/pages/agreements/agreements_page.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/dialogs/agreement_dialog.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/letter_template_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/standing_dialog.h"
#include "ui/models/sync_rows.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/history.h"
#include "ui/widgets/kept_rows.h"
#include "ui/widgets/municipality_box.h"
#include "ui/widgets/page_frame.h"

#include <QVBoxLayout>

namespace samvirke {

namespace {

constexpr int shownWithout = 12;

Id keyOf(const StandingRow& row)
{
    return row.agreement.id;
}

} // namespace

AgreementsPage::AgreementsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_frame(new PageFrame),
      m_municipality(new MunicipalityBox(tr("Party"), session.municipalities())),
      m_model(new StandingModel(standingColumns(), keyOf, this)),
      m_table(new DataTable(tr("Standing agreements"))), m_chosen(m_frame->side().addCard({})),
      m_history(m_frame->side().addCard({})),
      m_without(m_frame->side().addCard(tr("Without an agreement with any neighbour"))),
      m_templates(m_frame->side().addCard(tr("Templates for agreements about a transfer"))),
      m_letters(m_frame->side().addCard(tr("Letters to owners")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    if (!session.info().readOnly) {
        QPushButton* fresh = m_frame->header().addButton(tr("New standing agreement …"));
        fresh->setObjectName(QStringLiteral("newStanding"));
        connect(fresh, &QPushButton::clicked, this, [this] {
            StandingAgreement begun;
            if (!m_municipality->number().isEmpty())
                begun.parties = QStringList{ m_municipality->number() };
            openAgreement(begun);
        });
    }
    auto* filters = new QWidget;
    auto* line = new FlowLayout(filters);
    m_municipality->setEmptyChoice(tr("All municipalities"));
    line->addWidget(m_municipality);
    if (!session.info().readOnly) {
        QPushButton* import = makeButton(tr("Import …"));
        import->setObjectName(QStringLiteral("importStanding"));
        line->addWidget(import);
        connect(import, &QPushButton::clicked, this, &AgreementsPage::importRows);
    }
    QPushButton* out = makeButton(tr("Export …"));
    out->setObjectName(QStringLiteral("exportStanding"));
    line->addWidget(out);
    connect(out, &QPushButton::clicked, this, &AgreementsPage::exportRows);
    m_frame->body()->addWidget(filters);
    m_table->setObjectName(QStringLiteral("standing"));
    m_table->show(m_model);
    m_table->setWidths({ 0, 19, 13 });
    keepRows(*m_table, 4);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortBy(0);
    m_table->sortBy(2);
    m_table->remember(QStringLiteral("standing-agreements"));
    m_table->setEmptyText(tr("No standing agreement is registered"),
        tr("Register what the municipalities have agreed on beforehand, with the button above."));
    m_frame->body()->addWidget(m_table, 1);
    connect(m_municipality, &MunicipalityBox::edited, this, &AgreementsPage::filter);
    connect(m_table, &DataTable::currentIdChanged, this, [this] { showChosen(); });
    connect(m_table, &DataTable::chosen, this, [this](const QString& id) {
        if (const auto found = StandingAgreements(m_session).agreement(id); found && mayWrite())
            openAgreement(*found);
    });
    reload();
}

QString AgreementsPage::title() const
{
    return tr("Agreements");
}

QString AgreementsPage::badge() const
{
    return m_endSoon == 0 ? QString() : QString::number(m_endSoon);
}

void AgreementsPage::reload()
{
    QList<StandingRow> rows;
    int hold = 0;
    int endSoon = 0;
    for (const StandingAgreement& one : StandingAgreements(m_session).all()) {
        rows.append(standingRow(m_session, one, today()));
        hold += holdsOn(one, today()) ? 1 : 0;
        endSoon += rows.last().state == StandingState::EndsSoon ? 1 : 0;
    }
    syncRows<StandingRow>(*m_model, rows, keyOf);
    QStringList parts{ hold == 0 ? tr("No standing agreement holds")
                                 : tr("%n standing agreement(s) hold(s)", nullptr, hold) };
    if (endSoon > 0)
        parts.append(tr("%n end(s) soon", nullptr, endSoon));
    m_frame->header().setHeadline(parts.join(QStringLiteral(", ")));
    showWithout();
    showTemplates();
    showLetters();
    filter();
    if (m_table->currentId().isEmpty() && m_table->proxy().rowCount() > 0)
        m_table->selectRow(0);
    showChosen();
    if (endSoon != m_endSoon) {
        m_endSoon = endSoon;
        Q_EMIT badgeChanged();
    }
}

void AgreementsPage::follow(const ChangeSet& changes)
{
    for (const Entity entity :
        { Entity::StandingAgreement, Entity::AgreementTemplate, Entity::Municipality }) {
        if (changes.touches(entity)) {
            reload();
            return;
        }
    }
}

void AgreementsPage::reveal(const QString& id)
{
    if (m_model->rowOf(id) < 0)
        return;
    if (!m_table->select(id)) {
        m_municipality->setCurrentIndex(0);
        m_table->select(id);
    }
    m_table->setFocus();
}

void AgreementsPage::filter()
{
    const QString number = m_municipality->number();
    m_table->proxy().setAccept([this, number](const Id& id) {
        const int row = m_model->rowOf(id);
        return row >= 0
            && (number.isEmpty() || m_model->at(row).agreement.parties.contains(number));
    });
}

void AgreementsPage::showChosen()
{
    m_chosen->clear();
    m_history->hide();
    const int at = m_model->rowOf(m_table->currentId());
    if (at < 0) {
        m_chosen->setTitle(tr("No agreement is chosen"));
        m_chosen->addText(
            tr("Choose one to see what it is about and who is party to it."), Label::Ink::Muted);
        return;
    }
    const StandingRow& row = m_model->at(at);
    const StandingAgreement& one = row.agreement;
    m_chosen->setTitle(one.title);
    showHistory(*m_history, m_session, { one.id });
    m_chosen->addText(QStringLiteral("%1: %2").arg(stateWord(row.state), validText(one)));
    const auto fact = [this](const QString& name, const QString& value) {
        if (!value.isEmpty())
            m_chosen->addFact(name, value);
    };
    fact(tr("About"), row.about);
    fact(tr("Scope"), one.scope);
    fact(tr("Set off by"), one.triggers);
    fact(tr("Contact"), one.contact);
    fact(tr("Archive number"), one.reference);
    for (const QString& party : one.parties) {
        const bool known = m_session.municipality(party).has_value();
        m_chosen->addLine(m_session.ownerName(party), {},
            known ? std::function<void()>(
                [this, party] { Q_EMIT leadTo(Entity::Municipality, party); })
                  : std::function<void()>());
    }
    if (!one.note.isEmpty())
        m_chosen->addText(one.note, Label::Ink::Muted);
    if (m_session.info().readOnly)
        return;
    QPushButton* change = m_chosen->addButton(tr("Change …"));
    change->setObjectName(QStringLiteral("changeStanding"));
    connect(change, &QPushButton::clicked, this, [this, one] { openAgreement(one); });
    QPushButton* remove = m_chosen->addButton(tr("Remove from the register"), Weight::Quiet);
    remove->setObjectName(QStringLiteral("removeStanding"));
    connect(remove, &QPushButton::clicked, this, &AgreementsPage::removeChosen);
}

void AgreementsPage::showWithout()
{
    const QList<WithoutAgreement> without = StandingAgreements(m_session).withoutAny(today());
    const int all = int(m_session.municipalities().size());
    m_frame->header().setSubline(without.isEmpty()
            ? tr("Every municipality has one with a neighbour")
            : tr("%1 of %2 municipalities have none with any neighbour")
                  .arg(without.size())
                  .arg(all));
    m_without->clear();
    if (without.isEmpty())
        m_without->addText(tr("Every municipality has one with a neighbour."));
    else
        m_without->addText(tr("It is no duty. A concrete agreement with a neighbour saves time "
                              "when staff is short; who is not registered here may have one that "
                              "nobody has told us about."),
            Label::Ink::Muted);
    qsizetype shown = 0;
    for (const WithoutAgreement& one : without) {
        if (shown++ == shownWithout)
            break;
        QStringList others;
        for (const QString& number : one.others)
            others.append(m_session.municipalityName(number));
        m_without->addLine(m_session.municipalityName(one.municipality),
            !others.isEmpty() ? tr("Has one with %1").arg(others.join(QStringLiteral(", ")))
                : one.island  ? tr("No neighbour on land")
                              : QString(),
            [this, number = one.municipality] { Q_EMIT leadTo(Entity::Municipality, number); });
    }
    if (without.size() > shownWithout) {
        QStringList names;
        for (const WithoutAgreement& one : without.mid(shownWithout))
            names.append(m_session.municipalityName(one.municipality));
        m_without->addText(tr("Also: %1").arg(names.join(QStringLiteral(", "))));
    }
}

void AgreementsPage::showTemplates()
{
    m_templates->clear();
    m_templates->addText(
        tr("From these an agreement about one transfer is begun, on the page about "
           "transfers. Change a standard one and it becomes one of your own."),
        Label::Ink::Muted);
    for (const AgreementTemplate& one : Agreements(m_session).templates()) {
        m_templates->addLine(one.name, tr("%n clause(s)", nullptr, int(one.sections.size())),
            [this, one] { openTemplate(one); });
        if (isStandardAgreement(one.id) || m_session.info().readOnly)
            continue;
        QPushButton* remove =
            m_templates->addButton(tr("Remove “%1”").arg(one.name), Weight::Quiet);
        connect(remove, &QPushButton::clicked, this, [this, id = one.id] {
            if (wentWell(Agreements(m_session).removeTemplate(id)))
                Q_EMIT said(tr("The template is removed."));
        });
    }
}

void AgreementsPage::showLetters()
{
    m_letters->clear();
    m_letters->addText(
        tr("What owners read when they are asked to lend staff, when they are reminded, and when "
           "the need is gone."),
        Label::Ink::Muted);
    for (const LanguageForm form : { LanguageForm::Bokmal, LanguageForm::Nynorsk }) {
        const bool own = Asking(m_session).letterTemplate(form).own;
        m_letters->addLine(label(form).translated(),
            own ? tr("The office's own words") : tr("The standard words"), [this, form] {
                if (!mayWrite())
                    return;
                auto* dialog = new LetterTemplateDialog(m_session, form, this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &QDialog::accepted, this,
                    [this] { Q_EMIT said(tr("The letters are saved.")); });
                dialog->open();
            });
    }
}

void AgreementsPage::openAgreement(const StandingAgreement& agreement)
{
    if (!mayWrite())
        return;
    auto* dialog = new StandingDialog(m_session, agreement, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        reveal(dialog->savedId());
        Q_EMIT said(tr("The standing agreement is registered."));
    });
    dialog->open();
}

void AgreementsPage::openTemplate(const AgreementTemplate& wanted)
{
    if (!mayWrite())
        return;
    auto* dialog = new AgreementTemplateDialog(m_session, wanted, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this] { Q_EMIT said(tr("The template is saved.")); });
    dialog->open();
}

void AgreementsPage::importRows()
{
    if (!mayWrite())
        return;
    ImportDialog dialog(m_session, window());
    dialog.setKind(ImportKind::StandingAgreements);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The standing agreements are imported."));
}

void AgreementsPage::exportRows()
{
    const QString path = file_dialog::save(this, tr("Export the standing agreements"),
        file_dialog::spreadsheetFilter(), tr("standing-agreements.xlsx"), QStringLiteral("export"));
    if (!path.isEmpty() && wentWell(m_session.exportRows(ImportKind::StandingAgreements, path)))
        Q_EMIT said(tr("Written to %1.").arg(path));
}

void AgreementsPage::removeChosen()
{
    message::Question question;
    question.title = tr("Remove this agreement from the register?");
    question.detail =
        tr("An agreement that has ended can stay: the register then shows that it has.");
    question.yes = tr("Remove");
    if (message::ask(this, question) == message::Answer::Yes
        && wentWell(StandingAgreements(m_session).remove(m_table->currentId())))
        Q_EMIT said(tr("The agreement is removed from the register."));
}

} // namespace samvirke
