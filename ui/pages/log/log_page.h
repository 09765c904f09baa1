// What was said and done: the log, newest first. Append-only: a correction is a new entry, and the
// entry it corrects stays, struck through.
#pragma once

#include "ui/pages/log/log_columns.h"
#include "ui/pages/page.h"
#include "ui/widgets/choice_box.h"

class QCheckBox;
class QLineEdit;

namespace samvirke {

class Card;
class DataTable;
class LogForm;
class MunicipalityBox;
class PageFrame;
class PeriodEdit;

class LogPage : public Page {
    Q_OBJECT

public:
    explicit LogPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void reveal(const QString& id) override;

private:
    QWidget* makeFilters();
    void filter();
    void showEntry(const Id& entry);
    void addLead(const QString& headline, const QString& detail, Entity entity, const QString& id);

    PageFrame* m_frame;
    LogForm* m_form;
    QLineEdit* m_search;
    ChoiceBox<Role>* m_role;
    MunicipalityBox* m_municipality;
    QCheckBox* m_inPeriod;
    PeriodEdit* m_period;
    LogModel* m_model;
    DataTable* m_table;
    Card* m_entry;
    Card* m_leads;
    Card* m_history;
};

} // namespace samvirke
