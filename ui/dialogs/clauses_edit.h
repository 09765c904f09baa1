// The clauses of an agreement or of a template in their order: added, renamed, moved, removed and
// written, each with its guidance, a list of fields that can stand in it, and how it would read on
// paper. Alt and the arrow keys move a clause.
#pragma once

#include "core/domain/agreement_texts.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace samvirke {

class HeadingList;
class Label;

class ClausesEdit : public QWidget {
    Q_OBJECT

public:
    explicit ClausesEdit(QWidget* parent = nullptr);

    /// `form`: in whose words fields are put into the text.
    void setClauses(const QList<TextSection>& clauses, LanguageForm form);
    QList<TextSection> clauses() const { return m_clauses; }
    /// What a text would read on paper; nothing is shown without.
    void setPreview(std::function<QString(const QString&)> preview);

Q_SIGNALS:
    void edited();

private:
    QWidget* makeFields();
    void add(int at);
    void showCurrent();
    void showPreview();
    void takeFields();
    void insertField(int index);

    QList<TextSection> m_clauses;
    LanguageForm m_form = LanguageForm::Bokmal;
    std::function<QString(const QString&)> m_preview;
    HeadingList* m_list;
    QLineEdit* m_heading;
    QPlainTextEdit* m_text;
    QComboBox* m_field;
    Label* m_guidance;
    Label* m_onPaper;
    QWidget* m_fields;
    bool m_showing = false;
};

} // namespace samvirke
