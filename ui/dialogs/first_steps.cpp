#include "ui/dialogs/first_steps.h"

#include "core/base/norwegian.h"
#include "core/domain/rounds.h"
#include "core/session/sample_files.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/returned_forms_dialog.h"
#include "ui/dialogs/round_dialog.h"
#include "ui/pages/overview/overview_words.h"
#include "ui/pages/overview/signal_choice.h"
#include "ui/round_words.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/progress_bar.h"
#include "ui/widgets/step_line.h"
#include "ui/widgets/tile_map.h"

#include <QDir>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QtConcurrent>

#include <algorithm>

namespace samvirke {

namespace {

/// Pressed by Enter as well as by the space bar, like the default button of a dialog.
QPushButton* leading(QPushButton* button)
{
    button->setAutoDefault(true);
    return button;
}

} // namespace

QStringList firstStepNames()
{
    return { FirstSteps::tr("Your office"), FirstSteps::tr("The first answers"),
        FirstSteps::tr("The first picture") };
}

FirstSteps::FirstSteps(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_frame(new PageFrame),
      m_line(new StepLine(firstStepNames())), m_views(new QStackedWidget)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_frame, 1);
    m_frame->body()->addWidget(m_line);
    m_frame->body()->addWidget(m_views, 1);
    m_views->addWidget(makeAnswers());
    m_map = new TileMap;
    m_views->addWidget(m_map);
    connect(m_map, &TileMap::chosen, this,
        [this](const QString& number) { Q_EMIT leadTo(Entity::Municipality, number); });
    makeSide();
    all->addWidget(makeBottom());

    connect(&m_making, &QFutureWatcherBase::finished, this, [this] {
        m_working->hide();
        m_sample->setEnabled(true);
        const Result<QStringList> made = m_making.result();
        if (made)
            Q_EMIT fileChosen(made->first());
        else
            Q_EMIT failed(made.error());
    });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this,
        &FirstSteps::back);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this), &QShortcut::activated, this,
        &FirstSteps::next);
    showStep(Step::Answers);
}

QWidget* FirstSteps::makeAnswers()
{
    auto* box = new QFrame;
    setLookOf(box, "card");
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    lines->setSpacing(space::m);
    lines->addStretch(1);
    auto* title = new Label(tr("Drag a file with answers here"), Type::Heading);
    title->setAlignment(Qt::AlignHCenter);
    lines->addWidget(title);
    auto* detail = new Label(
        tr("A CSV or XLSX file, as the municipalities sent it or as your own list has it. Every "
           "row is shown before anything is written, and one undo takes it all back."),
        Type::Body, Label::Ink::Muted);
    detail->setAlignment(Qt::AlignHCenter);
    lines->addWidget(detail);
    m_choose = leading(makeButton(tr("Choose a file …"), Weight::Primary));
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    lines->addWidget(m_choose, 0, Qt::AlignHCenter);
    lines->addStretch(2);
    connect(m_choose, &QPushButton::clicked, this, &FirstSteps::chooseFile);
    return box;
}

void FirstSteps::makeSide()
{
    SidePanel& side = m_frame->side();
    m_sampleCard = side.addCard(tr("No file yet? Try with invented answers"));
    m_sampleCard->addText(
        tr("Invented answers for your own municipalities, to see how it goes. One undo takes them "
           "out of the file again."),
        Label::Ink::Muted);
    m_sample = leading(m_sampleCard->addButton(tr("Try a sample file")));
    m_sample->setObjectName(QStringLiteral("trySample"));
    m_working = new ProgressBar;
    m_working->setRange(0, 0);
    m_working->setTextVisible(false);
    m_working->setAccessibleName(tr("Making the sample file"));
    m_working->hide();
    m_sampleCard->addWidget(m_working);
    connect(m_sample, &QPushButton::clicked, this, &FirstSteps::trySample);

    m_formCard = side.addCard(tr("Nobody has been asked yet? Send out the form"));
    m_sent = m_formCard->addText({}, Label::Ink::Muted);
    m_send = leading(m_formCard->addButton({}));
    m_send->setObjectName(QStringLiteral("sendForms"));
    m_read = leading(m_formCard->addButton(tr("Read the forms that came back …")));
    m_read->setObjectName(QStringLiteral("readForms"));
    connect(m_send, &QPushButton::clicked, this, &FirstSteps::sendForms);
    connect(m_read, &QPushButton::clicked, this, &FirstSteps::readForms);

    m_readCard = side.addCard(tr("What was read"));
    m_missingCard = side.addCard(tr("What is missing"));
    m_nextCard = side.addCard(tr("What to do next"));
}

QWidget* FirstSteps::makeBottom()
{
    auto* bar = new QFrame;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::l, space::s, space::l, space::m);
    m_back = leading(makeButton(tr("Back")));
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText));
    m_skip = leading(makeButton({}, Weight::Quiet));
    m_skip->setObjectName(QStringLiteral("skip"));
    m_next = leading(makeButton({}));
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Right).toString(QKeySequence::NativeText));
    layout->addWidget(m_back);
    layout->addStretch(1);
    layout->addWidget(m_skip);
    layout->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &FirstSteps::back);
    connect(m_skip, &QPushButton::clicked, this, &FirstSteps::skipped);
    connect(m_next, &QPushButton::clicked, this, &FirstSteps::next);
    return bar;
}

void FirstSteps::showStep(Step step)
{
    m_step = step;
    const bool answers = step == Step::Answers;
    m_line->setStep(int(step));
    m_views->setCurrentIndex(answers ? 0 : 1);
    for (Card* card : { m_sampleCard, m_formCard })
        card->setVisible(answers);
    for (Card* card : { m_readCard, m_missingCard, m_nextCard })
        card->setVisible(!answers);
    m_skip->setText(tr("Skip this"));
    m_skip->setVisible(answers);
    m_next->setText(answers ? tr("To the picture") : tr("To the overview"));
    setLookOf(m_next, answers ? "" : "primary");
    if (answers)
        showAnswers();
    else
        showPicture();
    if (isVisible())
        takeFocus();
}

void FirstSteps::takeFocus()
{
    (m_step == Step::Answers ? m_choose : m_next)->setFocus();
}

void FirstSteps::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    takeFocus();
}

std::optional<ReportingRound> FirstSteps::openRound() const
{
    const ReportingRound newest = m_session.picture().round;
    if (newest.id.isEmpty() || !isOpen(newest))
        return std::nullopt;
    return newest;
}

void FirstSteps::showAnswers()
{
    m_frame->header().setHeadline(tr("Bring in the first answers"));
    m_frame->header().setSubline(
        tr("The case file of %1 is made. What you do here can be done later, too.")
            .arg(m_session.info().office.name));
    const std::optional<ReportingRound> round = openRound();
    if (!round)
        m_sent->setText(tr("A round is opened with a time limit, and a form is written for each "
                           "municipality. You send them by e-mail as you always do."));
    else if (m_written.isEmpty())
        m_sent->setText(tr("A round is open: %1. Write its forms, or read those that came back.")
                            .arg(roundName(*round)));
    else
        m_sent->setText(tr("The forms of %1 are in %2. Send them. When they come back, put them "
                           "into one folder and read it here.")
                            .arg(roundName(*round), QDir::toNativeSeparators(m_written)));
    m_send->setText(round ? tr("Write the forms …") : tr("Open a round and write its forms …"));
    m_read->setVisible(m_step == Step::Answers && round.has_value());
}

void FirstSteps::showPicture()
{
    const CountyPicture picture = m_session.picture();
    m_frame->header().setHeadline(overviewHeadline(picture));
    m_frame->header().setSubline(overviewSubline(picture));
    m_map->setLayoutOfTiles(tileLayout(m_session.municipalities(), 1.2));
    QList<Tile> tiles;
    for (const MunicipalityPicture& each : picture.municipalities)
        tiles.append({ each.number, each.name, each.status, each.change, {} });
    m_map->setTiles(tiles);
    const RoundReport report =
        picture.round.id.isEmpty() ? RoundReport() : m_session.roundReport(picture.round.id);
    showRead(report);
    showMissing(report);
    showNext();
}

void FirstSteps::showRead(const RoundReport& report)
{
    m_readCard->clear();
    if (report.answered == 0) {
        m_readCard->addText(tr("Nothing yet. The picture fills itself when answers come in."));
    } else {
        m_readCard->addText(tr("%n municipality(s) have answered in %1.", nullptr, report.answered)
                                .arg(roundName(report.round)));
        if (m_outcome)
            m_readCard->addFact(tr("Rows of the file"),
                tr("%1 new, %2 changed, %3 left out")
                    .arg(m_outcome->created)
                    .arg(m_outcome->changed)
                    .arg(m_outcome->rejected));
        m_readCard->addFact(tr("All that was asked"), QString::number(report.complete));
        m_readCard->addFact(tr("In part"), QString::number(report.part));
    }
    if (m_session.canUndo()) {
        QPushButton* undo = leading(m_readCard->addButton(m_session.undoText().translated()));
        undo->setObjectName(QStringLiteral("undo"));
        connect(undo, &QPushButton::clicked, this, &FirstSteps::undoAsked);
    }
}

void FirstSteps::showMissing(const RoundReport& report)
{
    constexpr qsizetype named = 6;
    m_missingCard->clear();
    if (report.round.id.isEmpty()) {
        m_missing = tr("There is no round yet: nobody has been asked.");
        m_missingCard->addText(m_missing);
        return;
    }
    if (report.silent() == 0) {
        m_missing = tr("All have answered.");
        m_missingCard->addText(m_missing);
        return;
    }
    m_missing = tr("%1 of %2 have not answered in %3. They are not counted as good.")
                    .arg(report.silent())
                    .arg(report.asked)
                    .arg(roundName(report.round));
    m_missingCard->addText(m_missing);
    QStringList names;
    for (const RoundRow& row : report.rows) {
        if (row.standing == AnswerStanding::NotAnswered)
            names.append(row.name);
    }
    QString text = names.mid(0, named).join(QStringLiteral(", "));
    if (names.size() > named)
        text = tr("%1 and %2 more").arg(text).arg(names.size() - named);
    m_missingCard->addText(text, Label::Ink::Muted);
    QPushButton* see = leading(m_missingCard->addButton(tr("See who is missing")));
    see->setObjectName(QStringLiteral("seeMissing"));
    connect(see, &QPushButton::clicked, this, &FirstSteps::missingAsked);
}

void FirstSteps::showNext()
{
    constexpr qsizetype atMost = 3;
    m_nextCard->clear();
    const QList<CallItem> calls = withoutSignalsOff(m_session.callList());
    for (const CallItem& call : calls.mid(0, atMost))
        m_nextCard->addLine(call.headline.translated(), call.detail.translated(),
            [this, call] { Q_EMIT leadTo(call.targetEntity, call.target); });
    m_nextCard->addText(calls.isEmpty()
            ? tr("The overview opens with the county's answer. F1 tells what each page is for.")
            : tr("The overview has the whole list. F1 tells what each page is for."),
        Label::Ink::Muted);
}

void FirstSteps::follow(const ChangeSet& changes)
{
    if (!changes.touches(Entity::SelfAssessment) && !changes.touches(Entity::ReportingRound))
        return;
    if (m_step == Step::Answers) {
        showAnswers();
        return;
    }
    if (m_session.picture().counts.answered() == 0)
        m_outcome.reset(); // taken back
    showPicture();
}

void FirstSteps::tellRead(const ImportOutcome& outcome)
{
    m_outcome = outcome;
    showStep(Step::Picture);
}

void FirstSteps::chooseFile()
{
    const QString path = file_dialog::open(this, tr("Choose the file with the answers"),
        file_dialog::spreadsheetFilter(), QStringLiteral("import"));
    if (!path.isEmpty())
        Q_EMIT fileChosen(path);
}

void FirstSteps::trySample()
{
    m_samples = std::make_unique<QTemporaryDir>();
    m_sample->setEnabled(false);
    m_working->show();
    m_making.setFuture(QtConcurrent::run(
        [folder = m_samples->path(), counties = m_session.info().office.counties] {
            return writeSampleFiles(folder, counties);
        }));
}

void FirstSteps::sendForms()
{
    std::optional<ReportingRound> round = openRound();
    if (!round) {
        RoundDialog dialog(m_session, m_session.proposedRound(), window());
        if (dialog.exec() != QDialog::Accepted)
            return;
        round = m_session.round(dialog.savedId());
        if (!round)
            return;
    }
    const QString folder = file_dialog::folder(
        this, tr("Choose the folder to write the forms to"), QStringLiteral("forms"));
    if (folder.isEmpty())
        return;
    const Result<QStringList> written = m_session.writeForms(round->id, {}, folder);
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_written = folder;
    showAnswers();
    m_read->setFocus();
}

void FirstSteps::readForms()
{
    const std::optional<ReportingRound> round = openRound();
    if (!round)
        return;
    ReturnedFormsDialog dialog(m_session, round->label, window());
    dialog.choose();
    if (dialog.exec() == QDialog::Accepted && m_session.picture().counts.answered() > 0)
        showStep(Step::Picture);
}

void FirstSteps::next()
{
    if (m_step == Step::Answers)
        showStep(Step::Picture);
    else
        Q_EMIT finished();
}

void FirstSteps::back()
{
    if (m_step == Step::Picture)
        showStep(Step::Answers);
    else
        Q_EMIT officeAsked();
}

QString FirstSteps::headline() const
{
    return m_frame->header().headline();
}

QString FirstSteps::missing() const
{
    return m_missing;
}

} // namespace samvirke
