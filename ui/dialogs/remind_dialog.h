// A reminder to those who were asked and have not answered, or the word that the need is gone: each
// in the owner's own form of Norwegian. The person sends it and records that it was done.
#pragma once

#include "core/session/asking.h"
#include "ui/widgets/choice_box.h"

#include <QDialog>

class QListWidget;

namespace samvirke {

class LetterView;
class NoticeBar;

class RemindDialog : public QDialog {
    Q_OBJECT

public:
    /// `kind`: a reminder or a withdrawal.
    RemindDialog(
        Session& session, const QList<Id>& transfers, LetterKind kind, QWidget* parent = nullptr);

    void accept() override; ///< records it
    void writeFiles();

private:
    void showLetter();

    Session& m_session;
    QList<OwnerLetter> m_letters;
    QListWidget* m_owners;
    ChoiceBox<AnswerChannel>* m_how;
    LetterView* m_letter;
    NoticeBar* m_notice;
};

} // namespace samvirke
