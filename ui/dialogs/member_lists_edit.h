// The two lists of a pool member: competences with their last valid day, and the periods in which
// the member is available. A line each; every line can be reached and removed from the keyboard.
#pragma once

#include "core/domain/pool.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QPushButton;
class QVBoxLayout;

namespace samvirke {

class CodeListEdit;
class PeriodEdit;

class CompetenceListEdit : public QWidget {
    Q_OBJECT

public:
    explicit CompetenceListEdit(QWidget* parent = nullptr);

    void setCompetences(const QList<Competence>& competences);
    QList<Competence> competences() const;
    CodeListEdit& words() { return *m_words; } ///< the field where one is added

private:
    struct Line {
        QString code;
        QWidget* widget = nullptr;
        QCheckBox* expires = nullptr;
        QDateEdit* until = nullptr;
        QCheckBox* verified = nullptr;
    };
    void follow(); // the chosen words: a line for each
    void addLine(const Competence& competence);

    CodeListEdit* m_words;
    QVBoxLayout* m_lines;
    QList<Line> m_all;
};

class WindowListEdit : public QWidget {
    Q_OBJECT

public:
    explicit WindowListEdit(QWidget* parent = nullptr);

    void setWindows(const QList<Window>& windows);
    QList<Window> windows() const; ///< by first day; those that touch are one

private:
    struct Line {
        QWidget* widget = nullptr;
        PeriodEdit* period = nullptr;
    };
    PeriodEdit* addLine(const Window& window);
    void removeLine(QWidget* widget);

    QVBoxLayout* m_lines;
    QPushButton* m_add;
    QList<Line> m_all;
};

} // namespace samvirke
