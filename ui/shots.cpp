#include "ui/shots.h"

#include "core/base/clock.h"
#include "core/session/demonstration.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/first_start.h"
#include "ui/dialogs/first_steps.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/search_dialog.h"
#include "ui/help/help_window.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/municipality/municipality_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/specimen.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

namespace samvirke {

namespace {

QList<Shot>& registered()
{
    static QList<Shot> all;
    return all;
}

/// An import as the office sees it on a Thursday: some new, some changed, one that cannot be read.
ImportPreview examplePreview()
{
    const auto good = [](int row, RowVerdict verdict, const char* name, ServiceArea service,
                          Text detail) {
        ImportRow it;
        it.row = row;
        it.verdict = verdict;
        it.what = Text::joined({ QString::fromUtf8(name), label(service) }, QStringLiteral(" · "));
        it.detail = std::move(detail);
        return it;
    };
    const auto became = [](StaffingStatus before, StaffingStatus now) {
        return Text::joined({ label(before), label(now) }, QStringLiteral(" → "));
    };
    ImportPreview preview;
    preview.kind = ImportKind::Assessments;
    preview.fileName = QStringLiteral("egenvurdering-uke-10.xlsx");
    preview.round = QStringLiteral("2021-W10");
    preview.rows = {
        good(2, RowVerdict::New, "Trondheim", ServiceArea::Overall,
            label(StaffingStatus::Challenging)),
        good(3, RowVerdict::New, "Steinkjer", ServiceArea::HomeCare, label(StaffingStatus::Good)),
        good(4, RowVerdict::Changed, "Frøya", ServiceArea::NursingHome,
            became(StaffingStatus::Challenging, StaffingStatus::Critical)),
        good(5, RowVerdict::Changed, "Røros", ServiceArea::EmergencyClinic,
            became(StaffingStatus::Good, StaffingStatus::Challenging)),
        good(6, RowVerdict::Unchanged, "Hitra", ServiceArea::NursingHome,
            label(StaffingStatus::Good)),
    };
    ImportRow wrong;
    wrong.row = 7;
    wrong.verdict = RowVerdict::Rejected;
    wrong.what = QStringLiteral("5099 Snillfjord");
    wrong.column = QStringLiteral("kommunenummer");
    wrong.reason =
        Text::of(QT_TRANSLATE_NOOP("core", "There is no municipality with this number."));
    preview.rows.append(wrong);
    preview.created = 2;
    preview.changed = 2;
    preview.unchanged = 1;
    preview.rejected = 1;
    preview.unknownColumns =
        QStringList{ QStringLiteral("kontaktperson"), QStringLiteral("merknad 2") };
    return preview;
}

void registerSharedShots()
{
    addShot(QStringLiteral("first-start"), [](Session&) {
        auto* start = new FirstStart;
        start->chooseOffice(QStringLiteral("Statsforvalteren i Trøndelag"));
        start->setPath(QStringLiteral("/home/kari/Samvirke/trondelag.samvirke"));
        return start;
    });
    addShot(
        QStringLiteral("first-answers"), [](Session& session) { return new FirstSteps(session); });
    addShot(QStringLiteral("first-picture"), [](Session& session) {
        auto* steps = new FirstSteps(session);
        steps->tellRead({ 38, 36, 2, 0, 0 });
        return steps;
    });
    addShot(QStringLiteral("import-dialog"), [](Session& session) {
        auto* dialog = new ImportDialog(session);
        dialog->setPreview(examplePreview());
        return dialog;
    });
    addShot(QStringLiteral("import-columns"), [](Session& session) {
        static const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("ukerapport.csv")));
        if (file.open(QIODevice::WriteOnly))
            file.write("Ukerapport, uke 10;;;;\n;;;;\nSted;Hvordan går det?;Mangler;Borte;Annet\n"
                       "K-5001 Trondheim;gul;12,5;14 %;Vikarbyrå er spurt\n"
                       "Steinkjer;god;0;6 %;\nFrøya og Hitra;rød;;21 %;Smitte på sykehjemmet\n"
                       "Kilde: kommunene;;;;\n");
        file.close();
        auto* dialog = new ImportDialog(session);
        QEventLoop loop;
        QObject::connect(dialog, &ImportDialog::previewed, &loop, &QEventLoop::quit);
        dialog->setFile(file.fileName());
        loop.exec();
        return dialog;
    });
    addShot(
        QStringLiteral("import-empty"), [](Session& session) { return new ImportDialog(session); });
    addShot(QStringLiteral("overview-known"), [](Session& session) {
        auto* page = new OverviewPage(session);
        page->showRound(session.rounds().value(session.rounds().size() - 3).id);
        page->lookBack(QDateTime(QDate(2021, 2, 25), QTime(11, 0), Qt::UTC));
        return page;
    });
    addShot(QStringLiteral("municipality-known"), [](Session& session) {
        auto* page = new MunicipalityPage(session);
        page->lookBack(QDateTime(QDate(2021, 2, 25), QTime(11, 0), Qt::UTC));
        return page;
    });
    addShot(QStringLiteral("search"), [](Session& session) {
        constexpr int aMinute = 60'000;
        (void)session.prepareSearch(aMinute); // a picture shows all that is found
        auto* dialog = new SearchDialog(session);
        dialog->setText(QStringLiteral("fr"));
        return dialog;
    });
    addShot(QStringLiteral("theme"), [](Session&) { return makeSpecimen(); });
    addShot(QStringLiteral("about"), [](Session& session) {
        return new AboutDialog(QFileInfo(session.info().path).fileName());
    });
    for (const char* chapter : { "meetings", "keys" }) {
        addShot(QStringLiteral("guide-%1").arg(QLatin1String(chapter)), [chapter](Session&) {
            auto* guide = new HelpWindow;
            guide->showChapter(QLatin1String(chapter));
            return guide;
        });
    }
    addShot(QStringLiteral("question"), [](Session&) {
        return message::makeQuestion(nullptr,
            { QCoreApplication::translate("shots", "Close the dialog without saving?"),
                QCoreApplication::translate("shots", "What was typed here is lost."),
                QCoreApplication::translate("shots", "Do not save"), {}, true });
    });
}

/// Lets timers, worker threads and paint events have their turn.
void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (timer.elapsed() < milliseconds);
}

/// A dialog stands before the window it was opened from.
QPixmap before(const QPixmap& window, QWidget& dialog, const QSize& size)
{
    const bool whole = !dialog.inherits("QDialog");
    dialog.setAttribute(Qt::WA_DontShowOnScreen);
    if (whole)
        dialog.resize(size);
    dialog.show();
    settle(80);
    if (!whole)
        dialog.resize(dialog.size().boundedTo(size - QSize(24, 24)));
    settle(40);
    if (whole)
        return dialog.grab();
    QPixmap picture = window;
    QPainter painter(&picture);
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 110));
    QPixmap front = dialog.grab();
    QPainter frame(&front);
    frame.setPen(Theme::instance().colours().outline);
    frame.drawRect(front.rect().adjusted(0, 0, -1, -1));
    frame.end();
    painter.drawPixmap(
        (picture.width() - front.width()) / 2, (picture.height() - front.height()) / 2, front);
    return picture;
}

/// An office's file on its first day: the pages say what to do first.
Result<void> emptyCaseFile(const QString& path)
{
    NewCaseFile what;
    what.office = *reference().office(QStringLiteral("Statsforvalteren i Trøndelag"));
    if (const auto made = Session::create(path, what); !made)
        return fail(made.error());
    return {};
}

class Studio {
public:
    Studio(MainWindow& window, const QString& folder, const ShotWishes& wishes)
        : m_window(window), m_folder(folder), m_only(wishes.only), m_before(wishes.before)
    {
    }

    int taken() const { return m_taken; }

    void pages(const QSize& size, const QString& tag, const QList<PageKind>& kinds)
    {
        m_window.resize(size);
        for (const PageKind kind : kinds) {
            if (!wanted(pageShotName(kind)))
                continue;
            m_window.showPage(kind);
            settle(kind == PageKind::Matching ? 900 : 120);
            keep(m_window.grab(), pageShotName(kind) + u'-' + tag);
        }
    }

    void dialogs(const QSize& size, const QString& tag)
    {
        m_window.resize(size);
        m_window.showPage(PageKind::Overview);
        settle(120);
        const QPixmap behind = m_window.grab();
        for (const Shot& shot : shots()) {
            if (!wanted(shot.name))
                continue;
            const std::unique_ptr<QWidget> dialog(shot.make(*m_window.session()));
            keep(before(behind, *dialog, size), shot.name + u'-' + tag);
            dialog->hide();
        }
    }

private:
    bool wanted(const QString& name) const
    {
        return m_only.isEmpty()
            || std::any_of(m_only.begin(), m_only.end(),
                [&](const QString& beginning) { return name.startsWith(beginning); });
    }

    void keep(const QPixmap& picture, const QString& name)
    {
        const QString file = name + QStringLiteral(".png");
        if (picture.save(QDir(m_folder).filePath(file)))
            ++m_taken;
        if (m_before.isEmpty())
            return;
        const QImage now = picture.toImage().convertToFormat(QImage::Format_RGB32);
        const QImage then =
            QImage(QDir(m_before).filePath(file)).convertToFormat(QImage::Format_RGB32);
        if (!then.isNull() && then != now && QDir(m_folder).mkpath(QStringLiteral("changed")))
            sideBySide(then, now).save(QDir(m_folder).filePath(QStringLiteral("changed/") + file));
    }

    MainWindow& m_window;
    QString m_folder;
    QStringList m_only;
    QString m_before;
    int m_taken = 0;
};

} // namespace

void addShot(const QString& name, std::function<QWidget*(Session&)> make)
{
    registered().append({ name, std::move(make) });
}

const QList<Shot>& shots()
{
    return registered();
}

void registerShots()
{
    if (!registered().isEmpty())
        return;
    registerSharedShots();
    registerStaffingShots();
    registerAskingShots();
    registerMaterialShots();
    registerGuardShots();
    registerMessageShots();
    registerRoundShots();
    registerSurveyShots();
    registerReportShots();
    registerMeasureShots();
    registerAgreementShots();
    registerProjectorShots();
}

namespace {

/// Opens the demonstration county in a window, at a fixed time, and lets `take` look at it.
Result<int> onDemonstration(
    const QString& folder, const std::function<int(MainWindow& window)>& take)
{
    const QTemporaryDir scratch;
    if (!scratch.isValid() || !QDir().mkpath(folder))
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1 cannot be written to."), { folder }));
    // A Thursday in the third wave, minutes before a meeting with the municipalities.
    setFixedClock(QDateTime(QDate(2021, 3, 11), QTime(8, 7), Qt::UTC));
    const QString path = scratch.filePath(QStringLiteral("trondelag.samvirke"));
    DemonstrationOptions options;
    options.counties = QStringList{ QStringLiteral("50") };
    options.until = QDate(2021, 3, 11);
    if (const Result<void> made = makeDemonstration(path, options); !made)
        return fail(made.error());
    registerShots();

    Theme& theme = Theme::instance();
    language::use(QStringLiteral("nb"));
    theme.setTextScale(1.0);
    theme.setScheme(Scheme::Light);
    MainWindow window;
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(1280, 720);
    if (!window.openFile(path))
        return fail(Text(window.notice().accessibleName()));
    settings::clearRecentFiles();
    window.show();
    window.makeAllPages();
    settle(300);
    const int taken = take(window);
    setFixedClock({});
    return taken;
}

void speak(MainWindow& window, const QString& language)
{
    language::use(language);
    window.rebuild();
    window.makeAllPages();
}

/// With the colours that occur most: a third of the bytes, and no eye tells.
QImage inFewColours(const QImage& picture)
{
    constexpr QRgb coarse = 0xfff8f8f8;
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, std::pair<int, QRgb>> counts; // by coarse colour: how often, and one that is so
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            auto& [count, colour] = counts[image.pixel(x, y) & coarse];
            if (count++ == 0)
                colour = image.pixel(x, y);
        }
    }
    QList<std::pair<int, QRgb>> colours = counts.values();
    std::sort(colours.begin(), colours.end(), std::greater<>());
    QList<QRgb> table;
    for (const auto& [count, colour] : colours.mid(0, 256))
        table.append(colour);
    return image.convertToFormat(QImage::Format_Indexed8, table, Qt::ThresholdDither);
}

int takeAll(MainWindow& window, const QString& folder, const ShotWishes& wishes)
{
    Theme& theme = Theme::instance();
    Studio studio(window, folder, wishes);
    QString spoken = language::current();
    for (const ShotSet& set : wishes.sets) {
        theme.setScheme(set.scheme);
        theme.setTextScale(set.textPercent / 100.0);
        if (set.language != spoken)
            speak(window, set.language);
        spoken = set.language;
        studio.pages(set.size, set.name(), pageKinds());
        if (set.dialogs)
            studio.dialogs(set.size, set.name());
    }
    // The first day: an empty page says what to do.
    static const QTemporaryDir scratch;
    const QString blank = scratch.filePath(QStringLiteral("ny.samvirke"));
    if (emptyCaseFile(blank) && window.openFile(blank)) {
        const ShotSet usual;
        theme.setScheme(usual.scheme);
        theme.setTextScale(1.0);
        speak(window, usual.language);
        studio.pages(usual.size, QStringLiteral("empty-") + usual.name(), pageKinds());
    }
    return studio.taken();
}

} // namespace

Result<int> writeShots(const QString& folder, const ShotWishes& wishes)
{
    return onDemonstration(
        folder, [&](MainWindow& window) { return takeAll(window, folder, wishes); });
}

Result<int> writeHelpPictures(const QString& folder)
{
    constexpr int width = 760;
    return onDemonstration(folder, [&](MainWindow& window) {
        int taken = 0;
        window.resize(1280, 720);
        for (const QString& language : { QStringLiteral("nb"), QStringLiteral("nn") }) {
            speak(window, language);
            for (const PageKind kind : pageKinds()) {
                window.showPage(kind);
                settle(kind == PageKind::Matching ? 900 : 120);
                const QImage small =
                    window.grab().toImage().scaledToWidth(width, Qt::SmoothTransformation);
                const QString name = QStringLiteral("%1-%2.png").arg(pageShotName(kind), language);
                taken += inFewColours(small).save(QDir(folder).filePath(name), "PNG", 0);
            }
        }
        return taken;
    });
}

} // namespace samvirke
