// A dialog around a form: it scrolls when the window is small or the text large, shows what is
// wrong beside the fields, writes only when nothing is, and asks before it throws away what was
// typed. Ctrl+Enter writes from any field.
#pragma once

#include "core/base/result.h"
#include "ui/widgets/form_field.h"

#include <QDialog>
#include <QPlainTextEdit>

class QScrollArea;

namespace samvirke {

class NoticeBar;

class FormDialog : public QDialog {
    Q_OBJECT

public:
    /// `saveText`: the verb on the button that writes.
    FormDialog(const QString& title, const QString& saveText, QWidget* parent = nullptr);

    void accept() override; ///< writes when nothing is wrong
    void reject() override; ///< asks first when something was typed

protected:
    Form& form() { return *m_form; }
    void setIntro(const QString& text); ///< a calm sentence under the title

    virtual QList<FieldProblem> problems() const = 0;
    virtual Result<void> write() = 0;
    /// Something was typed since the dialog was shown; by default any field says so.
    virtual bool isChanged() const;

    void showEvent(QShowEvent* event) override;

private:
    QStringList content() const;
    void fitToScreen();

    Form* m_form;
    Label* m_intro;
    NoticeBar* m_notice;
    QScrollArea* m_scroll;
    QStringList m_before; // what the fields held when they were shown
    bool m_shown = false;
};

/// A field for several lines, some `lines` high; Tab leads on to the next field.
QPlainTextEdit* makeTextEdit(
    const QString& accessibleName, int lines = 3, QWidget* parent = nullptr);

} // namespace samvirke
