#include "ui/dialogs/returned_forms_dialog.h"

#include "core/base/norwegian.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/round_words.h"
#include "ui/theme/looks.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_bar.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>

namespace samvirke {

namespace {

bool isBad(const FilePreview& file)
{
    return !file.problem.isEmpty() || file.preview.rejected > 0;
}

QString resultText(const FilePreview& file)
{
    if (!file.problem.isEmpty())
        return ReturnedFormsDialog::tr("cannot be read");
    if (file.preview.rejected > 0)
        return ReturnedFormsDialog::tr("has errors");
    return file.preview.created + file.preview.changed > 0 ? ReturnedFormsDialog::tr("ready")
                                                           : ReturnedFormsDialog::tr("nothing new");
}

QString detailText(const FilePreview& file)
{
    if (!file.problem.isEmpty())
        return file.problem.translated();
    for (const ImportRow& row : file.preview.rows) {
        if (row.verdict == RowVerdict::Rejected)
            return ReturnedFormsDialog::tr("Row %1: %2").arg(row.row).arg(row.reason.translated());
    }
    return {};
}

QList<TableColumn<FilePreview>> fileColumns()
{
    using Row = FilePreview;
    const auto number = [](int ImportPreview::*member) {
        return [member](const Row& row) {
            return row.problem.isEmpty() ? QString::number(row.preview.*member) : QString();
        };
    };
    return {
        { [] { return ReturnedFormsDialog::tr("File"); },
            [](const Row& row) { return row.fileName; } },
        { [] { return ReturnedFormsDialog::tr("Result"); }, resultText,
            [](const Row& row) { return QVariant(isBad(row) ? 0 : 1); }, false,
            [](const Row& row, int wanted) {
                if (wanted != role::Tone)
                    return QVariant();
                return QVariant(int(isBad(row)                          ? Tone::Attention
                        : row.preview.created + row.preview.changed > 0 ? Tone::Firm
                                                                        : Tone::Done));
            } },
        { [] { return ReturnedFormsDialog::tr("New"); }, number(&ImportPreview::created),
            [](const Row& row) { return QVariant(row.preview.created); }, true },
        { [] { return ReturnedFormsDialog::tr("Changed"); }, number(&ImportPreview::changed),
            [](const Row& row) { return QVariant(row.preview.changed); }, true },
        { [] { return ReturnedFormsDialog::tr("Remark"); }, detailText, nullptr, false,
            [](const Row& row, int wanted) {
                return wanted == Qt::ToolTipRole ? QVariant(detailText(row)) : QVariant();
            } },
    };
}

} // namespace

ReturnedFormsDialog::ReturnedFormsDialog(
    Session& session, const QString& roundLabel, QWidget* parent)
    : QDialog(parent), m_session(session), m_round(roundLabel),
      m_model(fileColumns(), [](const FilePreview& file) { return file.fileName; }),
      m_headline(new Label({}, Type::Title)),
      m_folder(new Label({}, Type::Body, Label::Ink::Muted)),
      m_table(new DataTable(tr("Files of the folder"))), m_trouble(new NoticeBar),
      m_progress(new ProgressBar), m_doing(new Label({}, Type::Small, Label::Ink::Muted)),
      m_skip(new QCheckBox), m_browse(makeButton(tr("Choose a folder …"))),
      m_confirm(makeButton({}, Weight::Primary))
{
    setObjectName(QStringLiteral("returnedForms"));
    setWindowTitle(tr("Read returned forms"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::xl, space::l, space::xl, space::l);
    all->setSpacing(space::s);
    all->addWidget(m_headline);
    all->addWidget(m_folder);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Reading the files"));
    m_progress->hide();
    all->addWidget(m_progress);
    all->addWidget(m_doing);
    m_doing->hide();
    all->addWidget(m_trouble);
    m_trouble->hide();
    m_table->show(&m_model);
    m_table->setWidths({ 0, 16, 7, 9, 0 });
    m_table->sortBy(0);
    m_table->sortBy(1);
    m_table->setEmptyText(tr("Choose the folder with the files that came back"),
        tr("What each of them would do is shown here, before anything is written."));
    all->addWidget(m_table, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_skip);
    line->addStretch(1);
    QPushButton* cancel = makeButton(tr("Cancel"));
    for (QPushButton* button : { m_browse, cancel, m_confirm })
        line->addWidget(button);
    all->addLayout(line);
    connect(m_browse, &QPushButton::clicked, this, &ReturnedFormsDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &ReturnedFormsDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &ReturnedFormsDialog::confirm);
    connect(m_skip, &QCheckBox::toggled, this, &ReturnedFormsDialog::showPreview);
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        showProgress(tr("Reading the files"), done, m_reading.progressMaximum());
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        hideProgress();
        if (m_reading.isCanceled())
            return;
        const Result<FolderPreview> result = m_reading.result();
        if (result) {
            setPreview(*result);
        } else {
            m_trouble->say(NoticeBar::Kind::Trouble, result.error().text.translated());
            m_trouble->show();
        }
        Q_EMIT previewed();
    });
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    resize(std::min(character * 130, 1240), std::min(character * 80, 660));
    showPreview();
}

void ReturnedFormsDialog::choose()
{
    const QString folder = file_dialog::folder(
        this, tr("Choose the folder with the returned forms"), QStringLiteral("returned"));
    if (!folder.isEmpty())
        setFolder(folder);
}

void ReturnedFormsDialog::setFolder(const QString& folder)
{
    m_read = false;
    m_preview = {};
    m_model.setRows({});
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_trouble->hide();
    showProgress(tr("Reading the files"), 0, 0);
    showPreview();
    m_reading.cancel();
    m_reading.setFuture(m_session.previewFolderAsync(folder, m_round));
}

void ReturnedFormsDialog::setPreview(const FolderPreview& preview)
{
    m_preview = preview;
    m_read = true;
    m_model.setRows(preview.files);
    showPreview();
}

bool ReturnedFormsDialog::canConfirm() const
{
    const int bad = int(m_preview.files.size()) - m_preview.readable() + m_preview.rejected();
    return m_read && m_preview.created() + m_preview.changed() > 0
        && (bad == 0 || m_skip->isChecked());
}

void ReturnedFormsDialog::showPreview()
{
    ReportingRound asked;
    asked.label = m_round;
    const int unreadable = int(m_preview.files.size()) - m_preview.readable();
    m_headline->setText(!m_read
            ? tr("Answers to %1").arg(roundName(asked))
            : tr("%n file(s): %1 new answers, %2 changed", nullptr, int(m_preview.files.size()))
                  .arg(m_preview.created())
                  .arg(m_preview.changed()));
    m_skip->setText(tr("Leave out what cannot be imported (%1 files, %2 rows)")
                        .arg(unreadable)
                        .arg(m_preview.rejected()));
    m_skip->setVisible(m_read && unreadable + m_preview.rejected() > 0);
    m_confirm->setText(tr("Import the answers"));
    m_confirm->setEnabled(canConfirm());
}

void ReturnedFormsDialog::showProgress(const QString& what, int done, int all)
{
    m_progress->setAccessibleName(what);
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_progress->show();
    m_doing->setText(
        all > 0 ? tr("%1: %2 of %3").arg(what).arg(done).arg(all) : tr("%1 …").arg(what));
    m_doing->show();
}

void ReturnedFormsDialog::hideProgress()
{
    m_progress->hide();
    m_doing->hide();
}

void ReturnedFormsDialog::confirm()
{
    if (!canConfirm() || m_writing)
        return;
    // A national round takes its time: the window stays alive, and Cancel still does.
    m_writing = true;
    m_stop = false;
    const QList<QWidget*> still{ m_confirm, m_browse, m_skip };
    for (QWidget* each : still)
        each->setEnabled(false);
    const Result<ImportOutcome> done =
        m_session.commitFolder(m_preview, m_skip->isChecked(), [this](int file, int files) {
            showProgress(tr("Writing the answers"), file, files);
            QCoreApplication::processEvents();
            return !m_stop;
        });
    m_writing = false;
    hideProgress();
    for (QWidget* each : still)
        each->setEnabled(true);
    if (!done) {
        m_trouble->say(NoticeBar::Kind::Trouble, done.error().text.translated());
        m_trouble->show();
        return;
    }
    accept();
}

void ReturnedFormsDialog::reject()
{
    if (m_writing) { // what was begun is taken back, and the dialog says so
        m_stop = true;
        return;
    }
    m_reading.cancel();
    QDialog::reject();
}

} // namespace samvirke
