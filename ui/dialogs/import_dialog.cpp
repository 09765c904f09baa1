#include "ui/dialogs/import_dialog.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/rounds.h"
#include "ui/dialogs/column_assignment.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/models/import_columns.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QtConcurrent>

namespace samvirke {

namespace {

/// What a file is about, as far as its name tells.
ImportKind guessedKind(const QString& path)
{
    const QString name = QFileInfo(path).fileName().toLower();
    if (name.contains(QLatin1String("pool")) || name.contains(QLatin1String("personell")))
        return ImportKind::Pool;
    const bool material = name.contains(QLatin1String("utstyr"))
        || name.contains(QLatin1String("materiell")) || name.contains(QLatin1String("equipment"))
        || name.contains(QLatin1String("material"));
    if (material)
        return name.contains(QLatin1String("tilb")) || name.contains(QLatin1String("offer"))
            ? ImportKind::MaterialOffers
            : ImportKind::MaterialNeeds;
    if (name.contains(QStringLiteral("årsverk")) || name.contains(QLatin1String("arsverk"))
        || name.contains(QLatin1String("grunnbemanning")) || name.contains(QLatin1String("14533")))
        return ImportKind::StaffBase;
    if (name.contains(QLatin1String("avtaler")) || name.contains(QLatin1String("agreement")))
        return ImportKind::StandingAgreements;
    if (name.contains(QLatin1String("behov")) || name.contains(QLatin1String("need")))
        return ImportKind::Needs;
    return ImportKind::Assessments;
}

} // namespace

ImportDialog::ImportDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_headline(new Label({}, Type::Title)),
      m_subline(new Label({}, Type::Body, Label::Ink::Muted)), m_kind(new QComboBox),
      m_round(new QComboBox), m_roundName(new Label(tr("Round"))), m_file(new QLineEdit),
      m_filter(new QComboBox), m_table(new DataTable(tr("Rows of the file"))),
      m_notices(new Label({}, Type::Body, Label::Ink::Muted)), m_trouble(new NoticeBar),
      m_skip(new QCheckBox), m_progress(new ProgressBar),
      m_confirm(makeButton({}, Weight::Primary)), m_cancel(makeButton(tr("Cancel"))),
      m_model(new ValueTableModel<ImportRow>(importColumns(), importRowKey, this)),
      m_columns(new ColumnAssignment), m_columnsButton(makeButton(tr("Columns …"))),
      m_browse(makeButton(tr("Choose a file …"))), m_soon(new QTimer(this))
{
    setWindowTitle(tr("Import"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    makeTop();
    makeMiddle();
    makeBottom();
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    resize(character * 120, character * 82);

    connect(&m_looking, &QFutureWatcherBase::finished, this, &ImportDialog::looked);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        setBusy(false);
        if (m_reading.isCanceled())
            return;
        const Result<ImportPreview> result = m_reading.result();
        if (result)
            setPreview(*result);
        else
            showTrouble(result.error().text);
        Q_EMIT previewed();
    });
    m_soon->setSingleShot(true);
    m_soon->setInterval(120);
    connect(m_soon, &QTimer::timeout, this, &ImportDialog::tryColumns);
    connect(m_columns, &ColumnAssignment::mappingChanged, this, [this] {
        m_assigned = true;
        m_read = false;
        m_confirm->setEnabled(false);
        m_soon->start();
    });
    connect(m_columns, &ColumnAssignment::sheetChosen, this,
        [this](const QString& sheet) { look(sheet, 0); });
    connect(m_columns, &ColumnAssignment::headerRowChosen, this,
        [this](int row) { look(m_look.facts.source.sheet, row); });
    connect(m_columnsButton, &QPushButton::toggled, this, &ImportDialog::showColumns);
    showPreview();
}

void ImportDialog::makeTop()
{
    auto* all = static_cast<QVBoxLayout*>(layout());
    all->addWidget(m_headline);
    all->addWidget(m_subline);
    all->addSpacing(space::xs);

    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    m_kind->setAccessibleName(tr("What the file holds"));
    for (const ImportKind each : importKinds())
        m_kind->addItem(importKindWord(each), int(each));
    line->addWidget(m_kind);
    m_file->setAccessibleName(tr("File"));
    m_file->setPlaceholderText(tr("CSV or XLSX"));
    line->addWidget(m_file, 1);
    line->addWidget(m_browse);
    m_roundName->setWordWrap(false);
    line->addWidget(m_roundName);
    m_round->setEditable(true);
    m_round->setMinimumContentsLength(14);
    m_round->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_round->setAccessibleName(tr("Round the answers belong to"));
    m_roundName->setBuddy(m_round);
    const QString thisWeek = isoWeekLabel(today());
    offerRound(thisWeek);
    const QList<ReportingRound> rounds = m_session.rounds();
    for (auto it = rounds.crbegin(); it != rounds.crend(); ++it)
        offerRound(it->label);
    m_round->setCurrentIndex(0);
    line->addWidget(m_round);
    all->addLayout(line);

    connect(m_browse, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(m_file, &QLineEdit::returnPressed, this, &ImportDialog::read);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_kindSet = true;
        read();
    });
    connect(m_round, &QComboBox::activated, this, &ImportDialog::read);
    connect(m_round->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_read && m_preview.round != round())
            read();
    });
}

void ImportDialog::makeMiddle()
{
    auto* all = static_cast<QVBoxLayout*>(layout());
    announceTextOf(m_headline);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Reading the file"));
    m_progress->hide();
    all->addWidget(m_progress);
    all->addWidget(m_trouble);
    m_columns->hide();
    m_columns->setMinimumHeight(Theme::instance().rowHeight() * 3);
    all->addWidget(m_columns, 6);
    all->addWidget(m_notices);

    m_table->show(m_model);
    m_table->setWidths({ 7, 14, 36, 0 });
    m_table->sortBy(0);
    m_table->sortBy(1);
    m_table->proxy().setAccept([this](const Id& key) {
        const QVariant wanted = m_filter->currentData();
        const int row = m_model->rowOf(key);
        return !wanted.isValid() || row < 0 || int(m_model->at(row).verdict) == wanted.toInt();
    });
    m_filter->setAccessibleName(tr("Rows shown"));
    connect(
        m_filter, &QComboBox::currentIndexChanged, this, [this] { m_table->proxy().refilter(); });
    auto* line = new QHBoxLayout;
    m_columnsButton->setCheckable(true);
    m_columnsButton->setEnabled(false);
    line->addWidget(m_columnsButton);
    line->addStretch(1);
    line->addWidget(m_filter);
    all->addLayout(line);
    all->addWidget(m_table, 4);
}

void ImportDialog::makeBottom()
{
    auto* all = static_cast<QVBoxLayout*>(layout());
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_skip);
    line->addStretch(1);
    line->addWidget(m_cancel);
    line->addWidget(m_confirm);
    all->addLayout(line);
    connect(m_skip, &QCheckBox::toggled, this, &ImportDialog::showPreview);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &ImportDialog::confirm);
}

void ImportDialog::setKind(ImportKind kind)
{
    m_kindSet = true;
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    showPreview();
}

/// Offers it in words, "Week 10, 2021", and gives back its place.
int ImportDialog::offerRound(const QString& label)
{
    if (m_round->findData(label) < 0) {
        ReportingRound round;
        round.label = label;
        m_round->addItem(upperFirst(roundLabel(round).translated()), label);
    }
    return m_round->findData(label);
}

void ImportDialog::setRound(const QString& label)
{
    m_round->setCurrentIndex(offerRound(label));
}

void ImportDialog::setFile(const QString& path)
{
    m_file->setText(QDir::toNativeSeparators(path));
    if (!m_kindSet)
        m_kind->setCurrentIndex(m_kind->findData(int(guessedKind(path))));
    read();
}

void ImportDialog::setSkipRejected(bool skip)
{
    m_skip->setChecked(skip);
}

bool ImportDialog::canConfirm() const
{
    const bool something = m_preview.created + m_preview.changed > 0;
    return m_read && something && (m_preview.rejected == 0 || m_skip->isChecked());
}

ImportKind ImportDialog::kind() const
{
    return ImportKind(m_kind->currentData().toInt());
}

QString ImportDialog::round() const
{
    if (kind() != ImportKind::Assessments)
        return {};
    const QString typed = m_round->currentText().trimmed();
    const int offered = m_round->findText(typed);
    return offered < 0 ? typed : m_round->itemData(offered).toString();
}

void ImportDialog::choose()
{
    const QString path = file_dialog::open(this, tr("Choose the file to import"),
        file_dialog::spreadsheetFilter(), QStringLiteral("import"));
    if (!path.isEmpty())
        setFile(path);
}

QString ImportDialog::path() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

void ImportDialog::read()
{
    m_look = {};
    m_assigned = false;
    m_columnsButton->setEnabled(false);
    m_columnsButton->setChecked(false);
    look({}, 0);
}

void ImportDialog::look(const QString& sheet, int headerRow)
{
    m_read = false;
    m_soon->stop();
    m_reading.cancel();
    m_looking.cancel();
    showPreview();
    if (path().isEmpty())
        return;
    m_trouble->hide();
    setBusy(true);
    // The file is read once; only another sheet is read anew.
    const bool known = m_look.file && sheet == m_look.facts.source.sheet;
    m_assigned = m_assigned || known || !sheet.isEmpty();
    m_looking.setFuture(QtConcurrent::run(
        [file = known ? m_look.file : nullptr, path = path(), kind = kind(), sheet, headerRow] {
            return file ? lookAgain(file, kind, headerRow) : lookAt(path, kind, sheet, headerRow);
        }));
}

void ImportDialog::looked()
{
    if (m_looking.isCanceled())
        return;
    const Result<ImportLook> result = m_looking.result();
    if (!result) {
        setBusy(false);
        showTrouble(result.error().text);
        Q_EMIT previewed();
        return;
    }
    m_look = *result;
    m_columns->show(m_look, kind());
    m_columnsButton->setEnabled(true);
    if (!m_look.mapsItself && !m_columnsButton->isChecked()) {
        m_assigned = true; // what is suggested is shown, and kept when it is confirmed
        m_columnsButton->setChecked(true);
    }
    tryColumns();
}

void ImportDialog::showColumns(bool show)
{
    m_columns->setVisible(show);
}

bool ImportDialog::showsColumns() const
{
    return !m_columns->isHidden();
}

void ImportDialog::tryColumns()
{
    m_trouble->hide();
    ImportRequest request{ kind(), path(), round(), m_look.file, {} };
    if (m_assigned)
        request.mapping = m_columns->mapping();
    if (m_assigned && !missingFrom(*request.mapping, kind()).isEmpty()) {
        // The person is still at it: what is missing stands beside the columns.
        setBusy(false);
        m_read = false;
        m_preview = {};
        m_model->setRows({});
        showPreview();
        Q_EMIT previewed();
        return;
    }
    setBusy(true);
    m_reading.setFuture(m_session.previewImportAsync(request));
}

void ImportDialog::showTrouble(const Text& text)
{
    m_read = false;
    m_preview = {};
    m_model->setRows({});
    m_trouble->say(NoticeBar::Kind::Trouble, text.translated());
    showPreview();
}

void ImportDialog::setPreview(const ImportPreview& preview)
{
    m_preview = preview;
    m_read = true;
    m_kind->setCurrentIndex(m_kind->findData(int(preview.kind)));
    if (!preview.round.isEmpty())
        setRound(preview.round);
    if (m_file->text().isEmpty())
        m_file->setText(preview.fileName);
    m_filter->clear();
    m_filter->addItem(tr("All rows"));
    for (const auto& [verdict, count] : { std::pair(RowVerdict::New, preview.created),
             std::pair(RowVerdict::Changed, preview.changed),
             std::pair(RowVerdict::Unchanged, preview.unchanged),
             std::pair(RowVerdict::Rejected, preview.rejected) }) {
        if (count > 0)
            m_filter->addItem(
                QStringLiteral("%1 (%2)").arg(verdictWord(verdict)).arg(count), int(verdict));
    }
    m_model->setRows(preview.rows);
    showPreview();
}

void ImportDialog::showPreview()
{
    m_headline->setText(headline());
    const bool rounds = kind() == ImportKind::Assessments;
    m_round->setVisible(rounds);
    m_roundName->setVisible(rounds);
    m_subline->setText(m_read
            ? tr("Nothing is written before you confirm. One undo takes it all back.")
            : showsColumns()
            ? tr("Say what each column is. The result is shown as soon as what is marked * is "
                 "there.")
            : tr("Columns are found by their headings; order, case and separator are free."));
    QStringList notices;
    if (m_read) {
        for (const Text& notice : m_preview.notices)
            notices.append(notice.translated());
        if (!m_preview.unknownColumns.isEmpty()) {
            notices.append(tr("Columns we do not know are kept out: %1.")
                               .arg(m_preview.unknownColumns.join(QStringLiteral(", "))));
        }
    }
    m_notices->setText(notices.join(u'\n'));
    m_notices->setVisible(!notices.isEmpty());
    m_filter->setVisible(m_read && !m_preview.rows.isEmpty());
    m_skip->setText(
        tr("Leave out %n rejected row(s) and import the rest", nullptr, m_preview.rejected));
    m_skip->setVisible(m_read && m_preview.rejected > 0);
    m_table->setEmptyText(
        m_read ? tr("The file has no rows") : tr("Choose a file, or drop it on the window"),
        m_read ? QString() : tr("What it would do is shown here, row by row."));
    if (!m_read && m_look.file)
        m_table->setEmptyText(tr("Say what the columns above are"),
            tr("What the file would do is shown here, row by row."));
    const int writes = m_preview.created + m_preview.changed;
    m_confirm->setText(
        m_read && writes > 0 ? tr("Import %n row(s)", nullptr, writes) : tr("Import"));
    m_confirm->setEnabled(canConfirm());
}

QString ImportDialog::headline() const
{
    if (!m_read)
        return tr("Import %1").arg(importKindWord(kind()).toLower());
    QStringList parts;
    if (m_preview.created > 0)
        parts.append(tr("%n new", nullptr, m_preview.created));
    if (m_preview.changed > 0)
        parts.append(tr("%n changed", nullptr, m_preview.changed));
    if (m_preview.rejected > 0)
        parts.append(tr("%n rejected", nullptr, m_preview.rejected));
    if (m_preview.unchanged > 0)
        parts.append(tr("%n unchanged", nullptr, m_preview.unchanged));
    if (parts.isEmpty())
        return tr("The file has no rows");
    return parts.join(QStringLiteral(", "));
}

void ImportDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_confirm->setEnabled(!busy && canConfirm());
}

void ImportDialog::confirm()
{
    if (!canConfirm() || m_writing)
        return;
    // Many rows take their time: the window stays alive, and Cancel still does.
    m_writing = true;
    m_stop = false;
    QList<QWidget*> still;
    for (QWidget* each : { static_cast<QWidget*>(m_confirm), static_cast<QWidget*>(m_skip),
             static_cast<QWidget*>(m_columns), static_cast<QWidget*>(m_columnsButton),
             static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_file),
             static_cast<QWidget*>(m_round), static_cast<QWidget*>(m_browse) }) {
        if (each->isEnabled()) {
            each->setEnabled(false);
            still.append(each);
        }
    }
    m_progress->setAccessibleName(tr("Writing the rows"));
    const Result<ImportOutcome> outcome =
        m_session.commitImport(m_preview, m_skip->isChecked(), [this](int done, int rows) {
            m_progress->show();
            m_progress->setRange(0, rows);
            m_progress->setValue(done);
            QCoreApplication::processEvents();
            return !m_stop;
        });
    m_writing = false;
    m_progress->hide();
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Reading the file"));
    for (QWidget* each : std::as_const(still))
        each->setEnabled(true);
    if (!outcome) {
        m_trouble->say(NoticeBar::Kind::Trouble, outcome.error().text.translated());
        return;
    }
    Q_EMIT imported(*outcome);
    accept();
}

void ImportDialog::reject()
{
    if (m_writing) { // what was begun is taken back, and the dialog says so
        m_stop = true;
        return;
    }
    m_looking.cancel();
    m_reading.cancel();
    QDialog::reject();
}

} // namespace samvirke
