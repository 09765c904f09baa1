#include "ui/dialogs/import_dialog.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/models/import_columns.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>

namespace samvirke {

namespace {

/// What a file is about, as far as its name tells.
ImportKind guessedKind(const QString& path)
{
    const QString name = QFileInfo(path).fileName().toLower();
    if (name.contains(QLatin1String("pool")) || name.contains(QLatin1String("personell")))
        return ImportKind::Pool;
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
      m_skip(new QCheckBox), m_progress(new QProgressBar),
      m_confirm(makeButton({}, Weight::Primary)), m_cancel(makeButton(tr("Cancel"))),
      m_model(new ValueTableModel<ImportRow>(importColumns(), importRowKey, this))
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

    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        setBusy(false);
        if (m_reading.isCanceled())
            return;
        const Result<ImportPreview> result = m_reading.result();
        if (result) {
            setPreview(*result);
        } else {
            m_read = false;
            m_preview = {};
            m_model->setRows({});
            m_trouble->say(NoticeBar::Kind::Trouble, result.error().text.translated());
            showPreview();
        }
        Q_EMIT previewed();
    });
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
    for (const ImportKind each : { ImportKind::Assessments, ImportKind::Pool, ImportKind::Needs })
        m_kind->addItem(importKindWord(each), int(each));
    line->addWidget(m_kind);
    m_file->setAccessibleName(tr("File"));
    m_file->setPlaceholderText(tr("CSV or XLSX"));
    line->addWidget(m_file, 1);
    QPushButton* browse = makeButton(tr("Choose a file …"));
    line->addWidget(browse);
    m_roundName->setWordWrap(false);
    line->addWidget(m_roundName);
    m_round->setEditable(true);
    m_round->setAccessibleName(tr("Round the answers belong to"));
    m_roundName->setBuddy(m_round);
    const QString thisWeek = isoWeekLabel(today());
    m_round->addItem(thisWeek);
    const QList<ReportingRound> rounds = m_session.rounds();
    for (auto it = rounds.crbegin(); it != rounds.crend(); ++it) {
        if (it->label != thisWeek)
            m_round->addItem(it->label);
    }
    line->addWidget(m_round);
    all->addLayout(line);

    connect(browse, &QPushButton::clicked, this, &ImportDialog::choose);
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
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading the file"));
    m_progress->hide();
    all->addWidget(m_progress);
    all->addWidget(m_trouble);
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
    line->addStretch(1);
    line->addWidget(m_filter);
    all->addLayout(line);
    all->addWidget(m_table, 1);
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

void ImportDialog::setRound(const QString& label)
{
    m_round->setEditText(label);
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
    return kind() == ImportKind::Assessments ? m_round->currentText().trimmed() : QString();
}

void ImportDialog::choose()
{
    const QString path = file_dialog::open(this, tr("Choose the file to import"),
        file_dialog::spreadsheetFilter(), QStringLiteral("import"));
    if (!path.isEmpty())
        setFile(path);
}

void ImportDialog::read()
{
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    m_read = false;
    showPreview();
    if (path.isEmpty())
        return;
    m_trouble->hide();
    m_reading.cancel();
    setBusy(true);
    m_reading.setFuture(m_session.previewImportAsync(kind(), path, round()));
}

void ImportDialog::setPreview(const ImportPreview& preview)
{
    m_preview = preview;
    m_read = true;
    m_kind->setCurrentIndex(m_kind->findData(int(preview.kind)));
    if (!preview.round.isEmpty())
        m_round->setEditText(preview.round);
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
    if (!canConfirm())
        return;
    const Result<ImportOutcome> outcome = m_session.commitImport(m_preview, m_skip->isChecked());
    if (!outcome) {
        m_trouble->say(NoticeBar::Kind::Trouble, outcome.error().text.translated());
        return;
    }
    Q_EMIT imported(*outcome);
    accept();
}

void ImportDialog::reject()
{
    m_reading.cancel();
    QDialog::reject();
}

} // namespace samvirke
