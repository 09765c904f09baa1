// A measure of the catalogue, as the office wants it: new, or in place of the program's.
#pragma once

#include "core/session/measures.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/choice_box.h"

class QLineEdit;

namespace samvirke {

class CodeListEdit;

class MeasureDialog : public FormDialog {
    Q_OBJECT

public:
    /// An entry without a code is a new one.
    MeasureDialog(Session& session, const MeasureEntry& entry, QWidget* parent = nullptr);

    QString savedCode() const { return m_saved; }

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    Measure changedMeasure() const;
    QPlainTextEdit* addText(const QString& label, const QString& field, const QString& text,
        int lines, const QString& hint = {});

    Session& m_session;
    Measure m_measure;
    QStringList m_unchecked;
    QString m_saved;
    ChoiceBox<EscalationLevel>* m_level;
    QLineEdit* m_name;
    QPlainTextEdit* m_gives = nullptr;
    QPlainTextEdit* m_when = nullptr;
    QPlainTextEdit* m_call = nullptr;
    QPlainTextEdit* m_hours = nullptr;
    QPlainTextEdit* m_lead = nullptr;
    QPlainTextEdit* m_cost = nullptr;
    QPlainTextEdit* m_apply = nullptr;
    QPlainTextEdit* m_keywords = nullptr;
    CodeListEdit* m_professions;
};

/// What is written with commas between, as a list.
QStringList listedWords(const QString& text);

} // namespace samvirke
