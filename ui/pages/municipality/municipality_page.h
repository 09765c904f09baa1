// One municipality: how it stands and has stood, what it says, asks for, gets and gives, whom to
// ring. The list at the left chooses; in a narrow window the field above does.
#pragma once

#include "core/session/past.h"
#include "ui/models/value_table_model.h"
#include "ui/pages/page.h"

class QLineEdit;
class QPushButton;

namespace samvirke {

class Card;
class ContactsCard;
class DataTable;
class Label;
class MunicipalityBox;
class PageFrame;
class PastBar;
class StaffBaseCard;
class StatusMatrix;

class MunicipalityPage : public Page {
    Q_OBJECT

public:
    explicit MunicipalityPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString badge() const override;
    void reload() override;
    void follow(const ChangeSet& changes) override;
    QString inView() const override { return m_shown; }
    void reveal(const QString& number) override;

    QString shown() const { return m_shown; }
    void enterAnswer(); ///< opens the dialog for an answer by telephone
    /// As it was known at a moment (UTC); momentToLookBack() when invalid.
    void lookBack(const QDateTime& moment = {});
    void showMoment(const QDateTime& moment); ///< as another page has it; invalid: now
    PastBar& past() { return *m_past; }
    QString headline() const;

Q_SIGNALS:
    void shownChanged(const QString& number);
    /// The person looks back at this moment (UTC); invalid: no longer.
    void momentChosen(const QDateTime& moment);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeMiddle();
    void showMunicipality(const QString& number);
    void writeLog();
    void showInsight(const QString& number);
    void showCards(const QString& number, const QList<SelfAssessment>& answers,
        const QList<ReportingRound>& rounds);

    PageFrame* m_frame;
    MunicipalityBox* m_box;
    QPushButton* m_enter = nullptr;
    QWidget* m_listSide = nullptr;
    QLineEdit* m_search;
    ValueTableModel<MunicipalityPicture>* m_model;
    DataTable* m_list;
    StatusMatrix* m_matrix;
    Label* m_insight;
    Card* m_ratings;
    Card* m_answer;
    StaffBaseCard* m_staff;
    Card* m_needs;
    Card* m_transfers;
    Card* m_neighbours;
    ContactsCard* m_contacts;
    Card* m_roles;
    Card* m_log;
    PastBar* m_past;
    Label* m_today; ///< what is not shown while looking back
    QString m_shown;
    std::optional<KnownCase> m_known; // what was known at m_moment is shown
    QDateTime m_moment;
};

} // namespace samvirke
