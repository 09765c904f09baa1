// Short questions and messages. A test answers beforehand with setNextAnswer(), so that no test
// waits for a person.
#pragma once

#include "core/base/result.h"

#include <QString>

class QDialog;
class QWidget;

namespace samvirke {

namespace message {

enum class Answer { Cancel = 0, Yes, No }; // Escape rejects a dialog, which is 0

struct Question {
    QString title; ///< the question in a sentence
    QString detail; ///< what follows from a yes
    QString yes; ///< a verb: "Withdraw the need"; "OK" when empty
    QString no = {}; ///< only where no is something else than cancel
    bool dangerous = false; ///< cannot be undone
};

Answer ask(QWidget* parent, const Question& question);

/// The dialog that ask() shows; its result is int(Answer). For the pictures and tests.
QDialog* makeQuestion(QWidget* parent, const Question& question);

/// Says something and waits for OK.
void tell(QWidget* parent, const QString& title, const QString& detail = {});

/// What went wrong and what to do.
void tellError(QWidget* parent, const Error& error, const QString& title = {});

/// The next ask() gives this back at once; the next tell() shows nothing.
void setNextAnswer(Answer answer);

/// The text of what was last asked or told: for tests.
QString lastText();

} // namespace message

} // namespace samvirke
