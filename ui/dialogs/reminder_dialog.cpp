#include "ui/dialogs/reminder_dialog.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/theme/looks.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QTabWidget>

namespace samvirke {

namespace {

std::function<bool(const QUrl&)>& opener()
{
    static std::function<bool(const QUrl&)> open = [](const QUrl& url) {
        return QDesktopServices::openUrl(url);
    };
    return open;
}

QString keyOf(const PhoneLine& line)
{
    return line.municipality + u'|' + line.contact + u'|' + line.telephone;
}

QList<TableColumn<PhoneLine>> phoneColumns()
{
    using Row = PhoneLine;
    return {
        { [] { return ReminderDialog::tr("Municipality"); },
            [](const Row& row) { return row.name; }, nullptr, false,
            [](const Row& row, int wanted) {
                return wanted == role::Second ? QVariant(label(row.standing).translated())
                                              : QVariant();
            } },
        { [] { return ReminderDialog::tr("Telephone"); },
            [](const Row& row) {
                return row.telephone.isEmpty() ? ReminderDialog::tr("not known") : row.telephone;
            } },
        { [] { return ReminderDialog::tr("Name"); }, [](const Row& row) { return row.contact; },
            nullptr, false,
            [](const Row& row, int wanted) {
                return wanted == role::Second ? QVariant(row.function) : QVariant();
            } },
        { [] { return ReminderDialog::tr("Last known"); },
            [](const Row& row) {
                return row.lastKnownAt.isValid()
                    ? QStringLiteral("%1, %2").arg(label(row.lastKnown).translated(),
                        dateText(row.lastKnownAt.toLocalTime().date()))
                    : QString();
            },
            [](const Row& row) { return QVariant(row.lastKnownAt); } },
    };
}

QString languageName(const QString& language)
{
    return label(language == QLatin1String("nn") ? LanguageForm::Nynorsk : LanguageForm::Bokmal)
        .translated();
}

} // namespace

ReminderSource ReminderDialog::ofRound(Session& session, const Id& round)
{
    return { session.reminder(round), session.phoneList(round),
        [&session, round](const QString& folder) { return session.writeReminder(round, folder); },
        [&session, round](const QString& path) { return session.writePhoneList(round, path); } };
}

ReminderSource ReminderDialog::ofSurvey(Session& session, const Id& survey)
{
    return { session.surveyReminder(survey), session.surveyPhoneList(survey),
        [&session, survey](
            const QString& folder) { return session.writeSurveyReminder(survey, folder); },
        [&session, survey](
            const QString& path) { return session.writeSurveyPhoneList(survey, path); } };
}

ReminderDialog::ReminderDialog(Session& session, const Id& round, QWidget* parent)
    : ReminderDialog(session, ofRound(session, round), parent)
{
}

ReminderDialog::ReminderDialog(Session& session, const ReminderSource& source, QWidget* parent)
    : QDialog(parent), m_session(session), m_source(source), m_reminder(source.reminder),
      m_lines(phoneColumns(), keyOf), m_table(new DataTable(tr("Whom to ring"))),
      m_notice(new NoticeBar)
{
    setObjectName(QStringLiteral("reminderDialog"));
    setWindowTitle(tr("Remind, %1").arg(m_reminder.about.translated()));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::xl, space::l, space::xl, space::l);
    all->setSpacing(space::s);
    int municipalities = int(m_reminder.withoutAddress.size());
    for (const ReminderDraft& draft : std::as_const(m_reminder.drafts))
        municipalities += int(draft.municipalities.size());
    all->addWidget(new Label(municipalities == 0
            ? tr("All have answered")
            : tr("%n municipality(s) have not answered, or only in part", nullptr, municipalities),
        Type::Title));
    all->addWidget(new Label(
        tr("Drafts are written in the municipalities' own form of Norwegian, with all as blind "
           "copies. You send them yourself."),
        Type::Body, Label::Ink::Muted));
    all->addWidget(m_notice);
    m_notice->hide();

    auto* tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Reminder"));
    for (int i = 0; i < m_reminder.drafts.size(); ++i)
        tabs->addTab(makeLetter(i),
            tr("E-mail, %1 (%2)")
                .arg(languageName(m_reminder.drafts.at(i).language))
                .arg(m_reminder.drafts.at(i).municipalities.size()));
    auto* phones = new QWidget;
    auto* lines = new QVBoxLayout(phones);
    m_lines.setRows(source.phones);
    m_table->show(&m_lines);
    m_table->setWidths({ 0, 16, 0, 24 });
    m_table->sortBy(0);
    m_table->setEmptyText(tr("Nobody to ring"), tr("All have answered."));
    if (!m_reminder.withoutAddress.isEmpty())
        lines->addWidget(new Label(tr("Only a call reaches: %1.")
                                       .arg(m_reminder.withoutAddress.join(QStringLiteral(", ")))));
    lines->addWidget(m_table, 1);
    tabs->addTab(phones, tr("Telephone list (%1)").arg(m_lines.rowCount()));
    all->addWidget(tabs, 1);

    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, space::s);
    const auto add = [&](const QString& text, Weight weight, const QString& name, auto slot) {
        QPushButton* button = makeButton(text, weight);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, slot);
        flow->addWidget(button);
        return button;
    };
    if (!m_reminder.drafts.isEmpty())
        add(tr("Write the drafts as files …"), Weight::Normal, QStringLiteral("writeDrafts"),
            &ReminderDialog::writeDrafts);
    if (m_lines.rowCount() > 0)
        add(tr("Write the telephone list …"), Weight::Normal, QStringLiteral("writeList"),
            &ReminderDialog::writeList);
    add(tr("Close"), Weight::Quiet, QStringLiteral("close"), &QDialog::reject);
    all->addWidget(buttons);
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    resize(std::min(character * 110, 1240), std::min(character * 84, 680));
}

QWidget* ReminderDialog::makeLetter(int draft)
{
    const ReminderDraft& letter = m_reminder.drafts.at(draft);
    auto* page = new QWidget;
    auto* lines = new QVBoxLayout(page);
    lines->setSpacing(space::s);
    auto* subject = new Label(letter.subject, Type::Strong);
    subject->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    lines->addWidget(subject);
    auto* body = makeTextEdit(tr("Letter in %1").arg(languageName(letter.language)), 8);
    body->setReadOnly(true);
    body->setMaximumHeight(QWIDGETSIZE_MAX); // the letter takes the room there is
    body->setPlainText(letter.body);
    lines->addWidget(body, 1);
    auto* copies = makeTextEdit(tr("To, as blind copies"), 2);
    copies->setReadOnly(true);
    copies->setPlainText(
        tr("To, as blind copies: %1").arg(letter.addresses.join(QStringLiteral(", "))));
    lines->addWidget(copies);
    QPushButton* open = makeButton(tr("Open in the e-mail program"), Weight::Primary);
    open->setObjectName(QStringLiteral("open-") + letter.language);
    open->setAccessibleName(
        tr("Open in the e-mail program: %1").arg(languageName(letter.language)));
    connect(open, &QPushButton::clicked, this, [this, draft] { openDraft(draft); });
    lines->addWidget(open, 0, Qt::AlignLeft);
    return page;
}

void ReminderDialog::setOpener(std::function<bool(const QUrl&)> open)
{
    opener() = std::move(open);
}

void ReminderDialog::openDraft(int draft)
{
    if (opener()(m_session.mailto(m_reminder.drafts.at(draft))))
        return;
    m_notice->say(NoticeBar::Kind::Trouble,
        tr("No e-mail program answers. Write the draft as a file instead, and open that."));
    m_notice->show();
}

void ReminderDialog::writeDrafts()
{
    const QString folder = file_dialog::folder(
        this, tr("Choose the folder to write the drafts to"), QStringLiteral("reminder"));
    if (folder.isEmpty())
        return;
    const Result<QStringList> written = m_source.writeDrafts(folder);
    if (written)
        m_notice->say(NoticeBar::Kind::Notice,
            tr("%n draft(s) are written to %1.", nullptr, int(written->size()))
                .arg(QDir::toNativeSeparators(folder)));
    else
        m_notice->say(NoticeBar::Kind::Trouble, written.error().text.translated());
    m_notice->show();
}

void ReminderDialog::writeList()
{
    const QString path =
        file_dialog::save(this, tr("Write the telephone list"), file_dialog::spreadsheetFilter(),
            tr("telephone-list-%1.xlsx").arg(m_reminder.label.simplified().replace(u'/', u'-')),
            QStringLiteral("reminder"));
    if (path.isEmpty())
        return;
    if (const Result<void> written = m_source.writeList(path); written)
        m_notice->say(NoticeBar::Kind::Notice,
            tr("The telephone list is written to %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_notice->say(NoticeBar::Kind::Trouble, written.error().text.translated());
    m_notice->show();
}

} // namespace samvirke
