// Where does it hurt? The county in a sentence, in five numbers, as tiles and as a table; what
// changed, and who needs a call today.
#pragma once

#include "ui/models/value_table_model.h"
#include "ui/pages/page.h"

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace samvirke {

class Card;
class CountCards;
class DataTable;
class PageFrame;
class PastBar;
class TileMap;
class TrendChart;

class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString badge() const override; ///< how many are critical
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void reveal(const QString& id) override; ///< a municipality's tile and row

    /// A past round; the newest when empty.
    void showRound(const Id& round);
    /// The round that is shown, as it was known at a moment (UTC); momentToLookBack() when invalid.
    void lookBack(const QDateTime& moment = {});
    void showMoment(const QDateTime& moment); ///< as another page has it; invalid: now
    PastBar& past() { return *m_past; }
    QString headline() const;
    TileMap& map() { return *m_map; }
    DataTable& table() { return *m_table; }

Q_SIGNALS:
    void importAsked();
    void roundChosen(const QString& round); ///< from the trend
    /// The person looks back at this moment (UTC); invalid: no longer.
    void momentChosen(const QDateTime& moment);

private:
    void makeBody();
    void makeSide();
    void showHeadline();
    void showTiles();
    void showTable();
    void showCalls();
    void addSignalChoice();
    void showChanges();
    void showTrend();
    void setOnly(const QStringList& numbers); ///< the table shows these; all when empty

    PageFrame* m_frame;
    QPushButton* m_import = nullptr;
    CountCards* m_counts = nullptr;
    QStackedWidget* m_views = nullptr;
    QButtonGroup* m_viewButtons = nullptr;
    TileMap* m_map = nullptr;
    DataTable* m_table = nullptr;
    Card* m_calls = nullptr;
    Card* m_changes = nullptr;
    Card* m_trendCard = nullptr;
    TrendChart* m_trend = nullptr;
    ValueTableModel<MunicipalityPicture>* m_model = nullptr;

    PastBar* m_past = nullptr;
    Id m_round;
    std::optional<KnownThen> m_known; // what was known at m_moment is shown
    QDateTime m_moment;
    CountyPicture m_picture;
    QHash<QString, int> m_rank; // number → place by what matters
    std::optional<StaffingStatus> m_onlyStatus;
    QStringList m_onlyNumbers;
    QStringList m_laidOut; // numbers the tiles were laid out for
};

} // namespace samvirke
