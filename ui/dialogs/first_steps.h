// What follows the choice of an office (first_start.h): the first answers are brought in, then the
// first picture is shown, with what was read, what is missing and what to do next. Both steps read
// the case file, so that one can leave at any time and find them as they were.
#pragma once

#include "core/session/session.h"

#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QWidget>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace samvirke {

class Card;
class Label;
class PageFrame;
class StepLine;
class TileMap;

/// "Your office", "The first answers", "The first picture".
QStringList firstStepNames();

class FirstSteps : public QWidget {
    Q_OBJECT

public:
    enum class Step { Answers = 1, Picture }; ///< the office is step 0

    explicit FirstSteps(Session& session, QWidget* parent = nullptr);

    Step step() const { return m_step; }
    void showStep(Step step);
    void follow(const ChangeSet& changes);
    /// What an import has just done: said above the picture.
    void tellRead(const ImportOutcome& outcome);

    // What the buttons do.
    void chooseFile();
    void trySample(); ///< invented answers, made in a folder that goes away again
    void sendForms(); ///< opens a round where none is open, then writes its forms
    void readForms();
    void next();
    void back();

    QString headline() const;
    QString missing() const; ///< "31 of 38 have not answered in week 10"

Q_SIGNALS:
    void fileChosen(const QString& path);
    void officeAsked(); ///< back to the step before the first of these
    void finished(); ///< to the overview
    void skipped();
    void undoAsked();
    void missingAsked(); ///< who has not answered
    void leadTo(samvirke::Entity entity, const QString& id);
    void failed(const samvirke::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeAnswers();
    void makeSide();
    QWidget* makeBottom();
    void showAnswers();
    void showPicture();
    void showRead(const RoundReport& report);
    void showMissing(const RoundReport& report);
    void showNext();
    void takeFocus();
    std::optional<ReportingRound> openRound() const;

    Session& m_session;
    Step m_step = Step::Answers;
    PageFrame* m_frame;
    StepLine* m_line;
    QStackedWidget* m_views;
    QPushButton* m_choose = nullptr;
    Card* m_sampleCard = nullptr;
    QPushButton* m_sample = nullptr;
    QProgressBar* m_working = nullptr;
    Card* m_formCard = nullptr;
    Label* m_sent = nullptr;
    QPushButton* m_send = nullptr;
    QPushButton* m_read = nullptr;
    TileMap* m_map = nullptr;
    Card* m_readCard = nullptr;
    Card* m_missingCard = nullptr;
    Card* m_nextCard = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_next = nullptr;
    QString m_written; // the folder of the forms
    QString m_missing;
    std::optional<ImportOutcome> m_outcome;
    QFutureWatcher<Result<QStringList>> m_making;
    std::unique_ptr<QTemporaryDir> m_samples;
};

} // namespace samvirke
