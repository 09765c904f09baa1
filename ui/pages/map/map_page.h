// Where in the county? Status, needs, transfers and health communities on the map: as tiles, or by
// the borders of a file that the office loads, which is remembered.
#pragma once

#include "core/session/map_files.h"
#include "ui/pages/page.h"

#include <QFutureWatcher>

class QButtonGroup;
class QCheckBox;
class QPushButton;

namespace samvirke {

class Label;
class NoticeBar;
class PageFrame;
class PastBar;
class TrueMap;

class MapPage : public Page {
    Q_OBJECT

public:
    explicit MapPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void reveal(const QString& id) override; ///< a municipality's place

    void showRound(const Id& round); ///< a past round; the newest when empty
    /// The same as it was known at a moment (UTC); momentToLookBack() when invalid.
    void lookBack(const QDateTime& moment = {});
    void showMoment(const QDateTime& moment); ///< as another page has it; invalid: now
    PastBar& past() { return *m_past; }
    /// Reads the file off the thread; shown and remembered when it is sound.
    void loadBorders(const QString& path);
    bool showsBorders() const;
    TrueMap& map() { return *m_map; }
    QString trouble() const;

Q_SIGNALS:
    void bordersLoaded(bool sound);
    void roundChosen(const QString& round); ///< empty: the newest
    /// The person looks back at this moment (UTC); invalid: no longer.
    void momentChosen(const QDateTime& moment);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeHeader();
    void makeLayers();
    void showView(bool borders);
    void chooseBorders();
    void exportMap();
    void showScene();
    void showCurrent();
    void applyLayers();

    PageFrame* m_frame;
    QButtonGroup* m_views = nullptr;
    NoticeBar* m_trouble;
    TrueMap* m_map;
    Label* m_line;
    PastBar* m_past;
    QPushButton* m_save = nullptr;
    QCheckBox* m_needs;
    QCheckBox* m_transfers;
    QCheckBox* m_communities;
    QCheckBox* m_agreements;
    QCheckBox* m_names;
    QFutureWatcher<Result<Boundaries>> m_loading;
    QString m_loadingPath;
    std::optional<Boundaries> m_borders;
    Id m_round;
    std::optional<KnownThen> m_known; // what was known at m_moment is shown
    QDateTime m_moment;
    bool m_wantBorders = false;
    bool m_lookedForBorders = false;
};

} // namespace samvirke
