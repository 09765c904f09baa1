// Who has agreed to help whom, before anything happens? The register of standing agreements, who
// has none with any neighbour, and the templates for agreements about single transfers.
#pragma once

#include "core/session/agreements.h"
#include "ui/pages/agreements/standing_columns.h"
#include "ui/pages/page.h"

namespace samvirke {

class Card;
class DataTable;
class MunicipalityBox;
class PageFrame;

class AgreementsPage : public Page {
    Q_OBJECT

public:
    explicit AgreementsPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString badge() const override; ///< how many end soon
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void reveal(const QString& id) override; ///< an agreement, or a template

    void openAgreement(const StandingAgreement& agreement);
    void openTemplate(const AgreementTemplate& wanted);

private:
    void filter();
    void showChosen();
    void showWithout();
    void showTemplates();
    void showLetters();
    void importRows();
    void exportRows();
    void removeChosen();

    PageFrame* m_frame;
    MunicipalityBox* m_municipality;
    StandingModel* m_model;
    DataTable* m_table;
    Card* m_chosen;
    Card* m_history;
    Card* m_without;
    Card* m_templates;
    Card* m_letters;
    int m_endSoon = 0;
};

} // namespace samvirke
