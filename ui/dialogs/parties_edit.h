// Who is party to something: municipalities, or others by their name. Type a few letters, Enter
// adds, each party is a button that takes it away again.
#pragma once

#include <QStringList>
#include <QWidget>

namespace samvirke {

class FlowLayout;
class MunicipalityBox;
class Session;

class PartiesEdit : public QWidget {
    Q_OBJECT

public:
    PartiesEdit(Session& session, const QString& name, QWidget* parent = nullptr);

    void setParties(const QStringList& parties); ///< numbers or names
    QStringList parties() const;
    void takeTyped(); ///< adds what stands in the field

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void remove(const QString& party);
    void showChips();

    Session& m_session;
    QStringList m_parties;
    MunicipalityBox* m_field;
    QWidget* m_chips;
    FlowLayout* m_flow;
};

} // namespace samvirke
