// Where everything begins: choose the office, and its case file is made; or open one that exists;
// or look at an invented county first.
#pragma once

#include "core/session/session.h"

#include <QFutureWatcher>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace samvirke {

class Card;
class NoticeBar;

class FirstStart : public QWidget {
    Q_OBJECT

public:
    explicit FirstStart(QWidget* parent = nullptr);

    void chooseOffice(const QString& name);
    void setPath(const QString& path);
    /// The office whose case file was just made: it is chosen, and one can go on with its file.
    void offer(const QString& office, const QString& path);
    QString path() const;
    NoticeBar& notice() { return *m_notice; }

    /// Makes the case file for the chosen office; what fails is said in the notice.
    void makeCaseFile();
    /// Makes the demonstration county beside the case files, or opens the one made before.
    void seeDemonstration();

Q_SIGNALS:
    /// A case file is there to be opened.
    void ready(const QString& path);

private:
    QWidget* makeOffice();
    QWidget* makeOthers();
    Card* makeExisting();
    Card* makeDemonstrationCard();
    void proposePath();
    void browse();
    void openExisting();

    QListWidget* m_offices = nullptr;
    QLineEdit* m_path = nullptr;
    QCheckBox* m_exercise = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_demonstrate = nullptr;
    QProgressBar* m_working = nullptr;
    NoticeBar* m_notice = nullptr;
    bool m_ownPath = false; // the person chose it
    QFutureWatcher<Result<void>> m_making;
    QString m_makingPath;
};

} // namespace samvirke
