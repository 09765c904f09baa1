// One municipality: how it stands and has stood, what it says, asks for, gets and gives, whom to
// ring. The list at the left chooses; in a narrow window the field above does.
#pragma once

#include "core/reports/picture.h"
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

Q_SIGNALS:
    void shownChanged(const QString& number);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeMiddle();
    void showMunicipality(const QString& number);
    void writeLog();

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
    QString m_shown;
};

} // namespace samvirke
