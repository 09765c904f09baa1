// Which professions and competences are asked for, and how many: a part of a form for each, and a
// button for another one.
#pragma once

#include "core/domain/interview.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace samvirke {

class CodeListEdit;
class Form;

class InterviewLines : public QWidget {
    Q_OBJECT

public:
    /// `several`: more than one profession may be asked for.
    InterviewLines(Form& around, bool several, QWidget* parent = nullptr);

    void setLines(const QList<InterviewLine>& lines); ///< at least one is shown
    QList<InterviewLine> lines() const;
    bool hasTyped() const; ///< words that were typed and not added yet
    /// Adds what was typed; tells what is none of the words.
    QList<FieldProblem> takeTyped();

private:
    struct Fields {
        QWidget* around = nullptr;
        QSpinBox* heads = nullptr;
        QComboBox* profession = nullptr;
        CodeListEdit* alsoAccept = nullptr;
        CodeListEdit* required = nullptr;
        CodeListEdit* preferred = nullptr;
    };
    void make(); ///< a line that is not shown yet
    void put(int place, const InterviewLine& line);
    void showFirst(int count);
    void removeAt(int place);

    Form& m_form;
    QList<Fields> m_fields; ///< all that can be shown: so the keyboard meets them in their order
    int m_shown = 0;
    QVBoxLayout* m_column;
    QPushButton* m_more;
};

/// The fields of a form and of its parts begin under each other.
void alignLabels(Form& form);

} // namespace samvirke
