// What can be done, in which order? One field takes what somebody says on the telephone and gives
// the next steps; beside it stand what was asked the office, and the answers that are shared.
#pragma once

#include "ui/pages/measures/measure_rows.h"
#include "ui/pages/page.h"

class QLineEdit;
class QStackedWidget;
class QPushButton;

namespace samvirke {

class ContactDetails;
class DataTable;
class Label;
class PageFrame;

class MeasuresPage : public Page {
    Q_OBJECT

public:
    explicit MeasuresPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString badge() const override; ///< inquiries that wait, and follow-ups that are due
    void reload() override;
    void follow(const ChangeSet& changes) override;
    /// A measure's code, an inquiry, a shared answer; a need, or a municipality: the next steps for
    /// what it lacks.
    void reveal(const QString& id) override;

    void ask(const MeasureQuestion& question);

private:
    enum View { Steps, Inquiries, Shared };

    QWidget* makeViewBar();
    QWidget* makeFinder();
    void makeTables();
    void listen();
    void showView(View view);
    void readInquiries();
    void readSteps();
    void showDetails();
    void showMeasure(const QString& code);
    void beginAgain();
    void setTried(const QString& code, bool tried);
    void changeMeasure(const QString& code);
    void addMeasure();
    void takeBuiltIn(const QString& code);
    void registerInquiry(const QString& code = {});
    void changeInquiry(const Id& id);
    void share(const Id& inquiry);
    void changeShared(const Id& id);
    void removeShared(const Id& id);
    void eraseCaller(const Id& id);
    void copyShared(const Id& id);
    void writeLetter();

    Measures m_desk;
    MeasureQuestion m_question; ///< without the text, which stands in the field
    ValueTableModel<StepRow> m_steps;
    ValueTableModel<InquiryRow> m_inquiries;
    ValueTableModel<SharedAnswer> m_shared;
    PageFrame* m_frame;
    QStackedWidget* m_views;
    QList<QPushButton*> m_buttons; // by View
    QLineEdit* m_text;
    Label* m_understood;
    QPushButton* m_again;
    QPushButton* m_hidden;
    DataTable* m_stepTable;
    DataTable* m_inquiryTable;
    DataTable* m_sharedTable;
    ContactDetails* m_details;
    QString m_badge;
};

} // namespace samvirke
