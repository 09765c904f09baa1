// Who could help? The people and capacities that owners may lend, when they are available and how
// lately that was confirmed.
#pragma once

#include "ui/models/value_table_model.h"
#include "ui/pages/page.h"
#include "ui/pages/pool/member_rows.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace samvirke {

class DataTable;
class MemberDetails;
class PageFrame;
class PeriodEdit;

class PoolPage : public Page {
    Q_OBJECT

public:
    explicit PoolPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString badge() const override; ///< people in the pool
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void reveal(const QString& id) override;

    void registerMember();

private:
    QWidget* makeFilters();
    void fillFilters();
    void filter();
    void showAnswer();
    void showDetails();
    void changeMember(const Id& id);
    void confirmToday(const Id& id);
    void removeMember(const Id& id);
    void erasePerson(const Id& id);
    void editLimits(const QString& owner);
    void importPool();
    void exportPool();

    ValueTableModel<MemberRow> m_model;
    PageFrame* m_frame;
    DataTable* m_table;
    MemberDetails* m_details;
    QLineEdit* m_search = nullptr;
    QComboBox* m_profession = nullptr;
    QComboBox* m_competence = nullptr;
    QComboBox* m_owner = nullptr;
    QCheckBox* m_inPeriod = nullptr;
    PeriodEdit* m_period = nullptr;
    QList<Transfer> m_transfers; // for the filter by period
    QString m_badge;
};

} // namespace samvirke
