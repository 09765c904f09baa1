// The right column of the page about measures and the contact point: all that is known of the
// measure, the inquiry or the shared answer that is chosen, and what can be done with it.
#pragma once

#include "ui/pages/measures/measure_rows.h"
#include "ui/widgets/label.h"

#include <QWidget>

namespace samvirke {

class Card;

class ContactDetails : public QWidget {
    Q_OBJECT

public:
    explicit ContactDetails(Session& session, QWidget* parent = nullptr);

    void showNothing(const QString& text);
    void showStep(const StepRow& row);
    void showInquiry(const InquiryRow& row);
    void showShared(const SharedAnswer& answer);

Q_SIGNALS:
    void triedAsked(const QString& code, bool tried);
    void changeMeasureAsked(const QString& code);
    void hideAsked(const QString& code, bool hidden);
    void builtInAsked(const QString& code); ///< take the office's version away
    void inquiryAsked(const QString& code); ///< register one about this measure
    void changeInquiryAsked(const QString& id);
    void followedUpAsked(const QString& id);
    void shareAsked(const QString& id);
    void eraseAsked(const QString& id);
    void openShared(const QString& id);
    void openMeasure(const QString& code);
    void openMunicipality(const QString& number);
    void changeSharedAsked(const QString& id);
    void copyAsked(const QString& id);
    void removeSharedAsked(const QString& id);

private:
    void begin();
    QPushButton* button(Card* card, const QString& text, const QString& name,
        std::function<void()> press, Weight weight = Weight::Normal);
    void fact(const QString& name, const QString& value, bool unchecked = false);

    Session& m_session;
    Card* m_next;
    Card* m_facts;
    Card* m_links;
    Card* m_history;
};

} // namespace samvirke
