// The office's own words in the letters that ask owners for staff: one text at a time, with a list
// of fields that can stand in it and how it would read. What must stand in it is checked.
#pragma once

#include "core/session/asking.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;

namespace samvirke {

class LetterTemplateDialog : public FormDialog {
    Q_OBJECT

public:
    LetterTemplateDialog(Session& session, LanguageForm wanted, QWidget* parent = nullptr);

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    bool isChanged() const override;
    void showText(int index);
    void takeText();
    void insertField(int index);
    void restore(); ///< the standard words of all texts, to be saved
    void showPreview();

    Session& m_session;
    LetterTemplate m_before;
    LetterTemplate m_template;
    QComboBox* m_kind;
    QPlainTextEdit* m_text;
    QComboBox* m_field;
    Label* m_preview;
    bool m_showing = false;
};

} // namespace samvirke
