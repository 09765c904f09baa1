#include "ui/dialogs/series_dialog.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/dialogs/changed_meanwhile.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/history.h"
#include "ui/widgets/period_edit.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

namespace samvirke {

namespace {

constexpr int rows = 6;

QList<TableColumn<SeriesParticipant>> columns(const Session& session)
{
    using Row = SeriesParticipant;
    return { { [] { return SeriesDialog::tr("Who"); },
                 [&session](const Row& row) {
                     return row.municipality.isEmpty() ? row.function
                                                       : session.municipalityName(row.municipality);
                 },
                 nullptr, false,
                 [](const Row& row, int wanted) {
                     return wanted == role::Second && !row.municipality.isEmpty()
                         ? QVariant(row.function)
                         : QVariant();
                 } },
        { [] { return SeriesDialog::tr("E-mail"); },
            [](const Row& row) {
                return !row.email.isEmpty()      ? row.email
                    : row.municipality.isEmpty() ? SeriesDialog::tr("not known")
                                                 : SeriesDialog::tr("as in the contacts");
            } } };
}

QWidget* side(const QList<QWidget*>& widgets)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    for (QWidget* each : widgets)
        line->addWidget(each);
    line->addStretch(1);
    row->setFocusProxy(widgets.first());
    return row;
}

} // namespace

SeriesDialog::SeriesDialog(Session& session, const MeetingSeries& series, QWidget* parent)
    : FormDialog(series.id.isEmpty() ? tr("New series of meetings") : tr("Series of meetings"),
        tr("Save the series"), parent),
      m_session(session), m_series(series),
      m_before(
          series.id.isEmpty() ? QList<SeriesParticipant>() : Meetings(session).standing(series.id)),
      m_model(new ValueTableModel<SeriesParticipant>(
          columns(session), [](const SeriesParticipant& each) { return each.id; }, this)),
      m_table(new DataTable(tr("Standing participants"))),
      m_kind(new ChoiceBox<MeetingKind>(tr("Kind"))), m_title(new QLineEdit(series.title)),
      m_rhythm(new ChoiceBox<MeetingRhythm>(tr("Rhythm"))),
      m_day(makeDateEdit(tr("First meeting"), series.firstAt.toLocalTime().date())),
      m_time(new QTimeEdit(series.firstAt.toLocalTime().time())), m_minutes(new QSpinBox),
      m_ends(new QCheckBox(tr("ends"))),
      m_until(makeDateEdit(
          tr("Last day"), series.until.isValid() ? series.until : today().addDays(90))),
      m_place(new QLineEdit(series.place)), m_agenda(makeTextEdit(tr("Standing items"), 4)),
      m_add(new QLineEdit), m_function(new QComboBox)
{
    setObjectName(QStringLiteral("seriesDialog"));
    m_kind->setValue(series.kind);
    m_rhythm->setValue(series.rhythm);
    m_title->setObjectName(QStringLiteral("title"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setAccessibleName(tr("Time of day"));
    m_minutes->setRange(5, 24 * 60);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(series.minutes);
    m_minutes->setSuffix(QStringLiteral(" ") + tr("min", "minutes"));
    m_minutes->setAccessibleName(tr("How long a meeting lasts"));
    m_ends->setChecked(series.until.isValid());
    m_until->setEnabled(series.until.isValid());
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    m_place->setPlaceholderText(tr("Room or platform"));
    m_agenda->setPlainText(series.agenda);
    m_agenda->setPlaceholderText(tr("One item a line; the last one closes the meeting"));
    m_model->setRows(m_before);

    form().addField(tr("Title"), m_title, QStringLiteral("title"));
    form().addField(tr("Kind"), m_kind, QStringLiteral("kind"));
    form().addField(tr("Rhythm"), m_rhythm, QStringLiteral("rhythm"));
    form().addField(tr("First meeting"), side({ m_day, m_time, m_minutes }),
        QStringLiteral("firstAt"), tr("The others are at the same time of day"));
    form().addField(tr("Last day"), side({ m_ends, m_until }), QStringLiteral("until"));
    form().addField(tr("Place"), m_place, QStringLiteral("place"));
    form().addField(tr("Standing items"), m_agenda, QStringLiteral("agenda"));
    makeParticipants();
    if (!m_series.id.isEmpty()) {
        QPushButton* plan = makeButton(tr("Plan the next meeting"));
        plan->setObjectName(QStringLiteral("planNext"));
        QPushButton* remove = makeButton(tr("End the series …"), Weight::Quiet);
        remove->setObjectName(QStringLiteral("removeSeries"));
        form().addWide(side({ plan, remove }));
        plan->setAutoDefault(false);
        remove->setAutoDefault(false);
        connect(plan, &QPushButton::clicked, this, &SeriesDialog::planNext);
        connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_series.id); });
        auto* history = new Card;
        showHistory(*history, session, { m_series.id });
        form().addWide(history);
    }
    m_title->setFocus();
}

void SeriesDialog::makeParticipants()
{
    form().addHeading(tr("Standing participants"));
    m_table->setObjectName(QStringLiteral("standing"));
    m_table->show(m_model);
    m_table->setWidths({ 0, 26 });
    m_table->setEmptyText(tr("Nobody is invited yet"));
    m_table->setAccessibleDescription(tr("Delete takes one away"));
    m_table->setFixedHeight(Theme::instance().rowHeight() * rows);
    form().addWide(m_table);
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &SeriesDialog::removeCurrent);

    m_add->setObjectName(QStringLiteral("addStanding"));
    m_add->installEventFilter(this);
    m_add->setPlaceholderText(tr("Body or function, e-mail; for example KS, post@ks.example.no"));
    QPushButton* add = makeButton(tr("Add"));
    add->setAccessibleName(tr("Add the participant that is written"));
    add->setObjectName(QStringLiteral("addStandingButton"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &SeriesDialog::addTyped);
    auto* typed = new QWidget;
    auto* line = new QHBoxLayout(typed);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_add, 1);
    line->addWidget(add);
    typed->setFocusProxy(m_add);
    form().addField(tr("One more"), typed);
    m_add->setAccessibleName(tr("One more participant"));

    QStringList functions;
    for (const Municipality& each : m_session.municipalities()) {
        for (const Contact& contact : m_session.contacts(each.number)) {
            if (!contact.function.isEmpty() && !functions.contains(contact.function))
                functions.append(contact.function);
        }
    }
    std::sort(functions.begin(), functions.end(),
        [](const QString& a, const QString& b) { return compareNorwegian(a, b) < 0; });
    m_function->setAccessibleName(tr("Function in every municipality"));
    m_function->setObjectName(QStringLiteral("function"));
    m_function->setEditable(true);
    m_function->addItems(
        functions.isEmpty() ? QStringList{ tr("Chief medical officer") } : functions);
    QPushButton* all = makeButton(tr("Add for each municipality"));
    all->setObjectName(QStringLiteral("addEverybody"));
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, &SeriesDialog::addEverybody);
    form().addField(tr("By function"), side({ m_function, all }));
    m_function->setAccessibleName(tr("Function in every municipality"));
}

void SeriesDialog::planNext()
{
    // What was changed here holds for the meeting, too.
    const QList<FieldProblem> wrong = problems();
    form().showProblems(wrong);
    if (!wrong.isEmpty())
        return;
    if (isChanged()) {
        if (const Result<void> saved = write(); !saved) {
            form().showProblems({ { {}, saved.error().text } });
            return;
        }
    }
    Q_EMIT planWanted(m_series.id);
}

bool SeriesDialog::eventFilter(QObject* watched, QEvent* event)
{
    // Enter adds who was written, and does not end the dialog.
    if (watched == m_add && event->type() == QEvent::KeyPress && !m_add->text().isEmpty()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            addTyped();
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

void SeriesDialog::addTyped()
{
    QStringList parts = m_add->text().split(u',', Qt::SkipEmptyParts);
    SeriesParticipant one;
    one.id = makeId();
    for (QString& part : parts)
        part = part.simplified();
    if (!parts.isEmpty() && parts.last().contains(u'@'))
        one.email = parts.takeLast();
    one.function = parts.join(QStringLiteral(", "));
    for (const Municipality& each : m_session.municipalities()) {
        if (!parts.isEmpty() && folded(each.name) == folded(parts.first())) {
            one.municipality = each.number;
            one.function = QStringList(parts.mid(1)).join(QStringLiteral(", "));
        }
    }
    if (one.municipality.isEmpty() && one.function.isEmpty()) {
        m_add->setFocus();
        return;
    }
    m_model->upsert(one);
    m_add->clear();
    m_add->setFocus();
}

void SeriesDialog::addEverybody()
{
    const QString function = m_function->currentText().simplified();
    if (function.isEmpty())
        return;
    for (const Municipality& each : m_session.municipalities()) {
        const bool there = std::any_of(
            m_model->rows().begin(), m_model->rows().end(), [&](const SeriesParticipant& one) {
                return one.municipality == each.number && folded(one.function) == folded(function);
            });
        if (there)
            continue;
        SeriesParticipant one;
        one.id = makeId();
        one.municipality = each.number;
        one.function = function;
        m_model->upsert(one);
    }
}

void SeriesDialog::removeCurrent()
{
    m_model->remove(m_table->currentId());
}

MeetingSeries SeriesDialog::changedSeries() const
{
    MeetingSeries changed = m_series;
    changed.kind = m_kind->value();
    changed.title = m_title->text().simplified();
    changed.rhythm = m_rhythm->value();
    changed.firstAt = QDateTime(m_day->date(), m_time->time()).toUTC();
    changed.minutes = m_minutes->value();
    changed.until = m_ends->isChecked() ? m_until->date() : QDate();
    changed.place = m_place->text().trimmed();
    changed.agenda = m_agenda->toPlainText().trimmed();
    return changed;
}

QList<FieldProblem> SeriesDialog::problems() const
{
    return problemsOf(changedSeries());
}

bool SeriesDialog::isChanged() const
{
    return FormDialog::isChanged() || m_model->rows() != m_before;
}

Result<void> SeriesDialog::write()
{
    if (!m_series.id.isEmpty()) {
        if (auto same = unchangedSince(m_series, Meetings(m_session).series(m_series.id)); !same)
            return same;
    }
    const Result<Id> saved = Meetings(m_session).saveSeries(changedSeries(), m_model->rows());
    if (!saved)
        return fail(saved.error());
    m_series.id = *saved;
    return {};
}

MeetingSeries proposedSeries()
{
    MeetingSeries series;
    series.firstAt = QDateTime(today().addDays(1), QTime(9, 0)).toUTC();
    return series;
}

} // namespace samvirke
