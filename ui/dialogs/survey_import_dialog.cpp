#include "ui/dialogs/survey_import_dialog.h"

#include "ui/dialogs/file_dialog.h"
#include "ui/theme/looks.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

using Line = SurveyImportDialog::Line;

QString verdictText(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::New:
        return SurveyImportDialog::tr("new");
    case RowVerdict::Changed:
        return SurveyImportDialog::tr("changed");
    case RowVerdict::Unchanged:
        return SurveyImportDialog::tr("as before");
    case RowVerdict::Rejected:
        break;
    }
    return SurveyImportDialog::tr("rejected");
}

Tone toneOf(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::New:
    case RowVerdict::Changed:
        return Tone::Firm;
    case RowVerdict::Unchanged:
        return Tone::Done;
    case RowVerdict::Rejected:
        break;
    }
    return Tone::Attention;
}

QString remarkOf(const Line& line)
{
    if (line.row.verdict != RowVerdict::Rejected)
        return line.row.detail.translated();
    const QString reason = line.row.reason.translated();
    return line.row.column.isEmpty()
        ? reason
        : SurveyImportDialog::tr("Column “%1”: %2").arg(line.row.column, reason);
}

QList<TableColumn<Line>> lineColumns()
{
    return {
        { [] { return SurveyImportDialog::tr("File"); },
            [](const Line& line) { return line.file; } },
        { [] { return SurveyImportDialog::tr("Row"); },
            [](const Line& line) {
                return line.row.row > 0 ? QString::number(line.row.row) : QString();
            },
            [](const Line& line) { return QVariant(line.row.row); }, true },
        { [] { return SurveyImportDialog::tr("Result"); },
            [](const Line& line) { return verdictText(line.row.verdict); },
            [](const Line& line) {
                return QVariant(line.row.verdict == RowVerdict::Rejected ? 0 : 1);
            },
            false,
            [](const Line& line, int wanted) {
                return wanted == role::Tone ? QVariant(int(toneOf(line.row.verdict))) : QVariant();
            } },
        { [] { return SurveyImportDialog::tr("Municipality"); },
            [](const Line& line) { return line.row.what.translated(); } },
        { [] { return SurveyImportDialog::tr("Answers or reason"); }, remarkOf, nullptr, false,
            [](const Line& line, int wanted) {
                return wanted == Qt::ToolTipRole ? QVariant(remarkOf(line)) : QVariant();
            } },
    };
}

} // namespace

SurveyImportDialog::SurveyImportDialog(Session& session, const Id& survey, QWidget* parent)
    : QDialog(parent), m_session(session), m_survey(survey),
      m_model(lineColumns(), [](const Line& line) { return line.key; }),
      m_headline(new Label({}, Type::Title)), m_trouble(new NoticeBar),
      m_table(new DataTable(tr("Rows of the files"))), m_skip(new QCheckBox),
      m_confirm(makeButton(tr("Import the answers"), Weight::Primary))
{
    setObjectName(QStringLiteral("surveyImport"));
    setWindowTitle(tr("Read answers from files"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::xl, space::l, space::xl, space::l);
    all->setSpacing(space::s);
    all->addWidget(m_headline);
    auto* hint = new Label(
        tr("A table has one row per municipality and the questions' numbers above its columns. "
           "Forms that were filled in are read as they are."),
        Type::Body, Label::Ink::Muted);
    hint->setWordWrap(true);
    all->addWidget(hint);
    all->addWidget(m_trouble);
    m_trouble->hide();
    m_table->show(&m_model);
    m_table->setWidths({ 24, 6, 13, 18, 0 });
    m_table->sortBy(1);
    m_table->sortBy(2);
    m_table->setEmptyText(tr("Choose a file, or a folder of forms that came back"),
        tr("What each row would do is shown here, before anything is written."));
    all->addWidget(m_table, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_skip);
    line->addStretch(1);
    QPushButton* file = makeButton(tr("Choose a file …"));
    QPushButton* folder = makeButton(tr("Choose a folder …"));
    QPushButton* cancel = makeButton(tr("Cancel"));
    m_confirm->setObjectName(QStringLiteral("confirm"));
    for (QPushButton* button : { file, folder, cancel, m_confirm })
        line->addWidget(button);
    all->addLayout(line);
    connect(file, &QPushButton::clicked, this, &SurveyImportDialog::chooseFile);
    connect(folder, &QPushButton::clicked, this, &SurveyImportDialog::chooseFolder);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &SurveyImportDialog::confirm);
    connect(m_skip, &QCheckBox::toggled, this, &SurveyImportDialog::showPreview);
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    resize(std::min(character * 130, 1240), std::min(character * 80, 660));
    showPreview();
}

void SurveyImportDialog::chooseFile()
{
    const QString path = file_dialog::open(this, tr("Choose a file with answers"),
        file_dialog::spreadsheetFilter(), QStringLiteral("surveyAnswers"));
    if (!path.isEmpty())
        setPath(path);
}

void SurveyImportDialog::chooseFolder()
{
    const QString path = file_dialog::folder(
        this, tr("Choose the folder with the returned forms"), QStringLiteral("surveyAnswers"));
    if (!path.isEmpty())
        setPath(path);
}

void SurveyImportDialog::setPath(const QString& path)
{
    m_trouble->hide();
    const Result<SurveyImport> preview = m_session.previewSurvey(m_survey, { path });
    m_preview = preview.value_or(SurveyImport());
    if (!preview) {
        m_trouble->say(NoticeBar::Kind::Trouble, preview.error().text.translated());
        m_trouble->show();
    }
    QList<Line> lines;
    QStringList notices;
    for (const SurveyFile& file : std::as_const(m_preview.files)) {
        const auto add = [&](const ImportRow& row) {
            lines.append({ QString::number(lines.size()), file.fileName, row });
        };
        if (!file.problem.isEmpty()) {
            ImportRow whole;
            whole.verdict = RowVerdict::Rejected;
            whole.reason = file.problem;
            add(whole);
        }
        for (const ImportRow& row : file.rows)
            add(row);
        for (const Text& notice : file.notices)
            notices.append(notice.translated());
        if (!file.unknownColumns.isEmpty())
            notices.append(tr("%1: not read, as no question is named so: %2.")
                               .arg(file.fileName, file.unknownColumns.join(QStringLiteral(", "))));
    }
    m_model.setRows(lines);
    if (!notices.isEmpty()) {
        m_trouble->say(NoticeBar::Kind::Notice, notices.join(u' '));
        m_trouble->show();
    }
    showPreview();
}

bool SurveyImportDialog::canConfirm() const
{
    return m_preview.count(RowVerdict::New) + m_preview.count(RowVerdict::Changed) > 0
        && (m_preview.isClean() || m_skip->isChecked());
}

void SurveyImportDialog::showPreview()
{
    const int rejected = m_preview.count(RowVerdict::Rejected) + m_preview.unreadable();
    m_headline->setText(m_preview.files.isEmpty()
            ? tr("Answers from files")
            : tr("%1 new, %2 changed, %3 as before, %4 rejected")
                  .arg(m_preview.count(RowVerdict::New))
                  .arg(m_preview.count(RowVerdict::Changed))
                  .arg(m_preview.count(RowVerdict::Unchanged))
                  .arg(rejected));
    m_skip->setText(tr("Leave out what cannot be imported (%1)").arg(rejected));
    m_skip->setVisible(rejected > 0);
    m_confirm->setEnabled(canConfirm());
}

void SurveyImportDialog::confirm()
{
    if (!canConfirm())
        return;
    const Result<ImportOutcome> done = m_session.commitSurvey(m_preview, m_skip->isChecked());
    if (done) {
        accept();
        return;
    }
    m_trouble->say(NoticeBar::Kind::Trouble, done.error().text.translated());
    m_trouble->show();
}

} // namespace samvirke
