#include "ui/dialogs/first_start.h"

#include "core/session/demonstration.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/first_steps.h"
#include "ui/settings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_bar.h"
#include "ui/widgets/step_line.h"
#include "ui/widgets/two_line_delegate.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QtConcurrent>

namespace samvirke {

namespace {

const char* const demonstrationCounty = "50";

/// "Trøndelag · 38 municipalities"
QString countiesOf(const CountyOffice& office)
{
    QStringList names;
    int municipalities = 0;
    for (const Municipality& each : reference().municipalities) {
        if (!office.counties.contains(each.countyNumber))
            continue;
        ++municipalities;
        if (!names.contains(each.county))
            names.append(each.county);
    }
    return QStringLiteral("%1 · %2").arg(names.join(QStringLiteral(", ")),
        FirstStart::tr("%n municipality(s)", nullptr, municipalities));
}

/// "trondelag" of "Statsforvalteren i Trøndelag": a file name that every system takes.
QString fileNameOf(const CountyOffice& office)
{
    QString name = office.name.toLower();
    const qsizetype in = name.indexOf(QLatin1String(" i "));
    if (in >= 0)
        name = name.mid(in + 3);
    name.replace(QStringLiteral("ø"), QStringLiteral("o"))
        .replace(QStringLiteral("å"), QStringLiteral("a"));
    name.replace(QStringLiteral("æ"), QStringLiteral("ae"));
    QString clean;
    for (const QChar c : std::as_const(name))
        clean += c.isLetterOrNumber() && c.unicode() < 128 ? c : QChar(u'-');
    return clean;
}

QString freePath(const QString& folder, const QString& name)
{
    QString path = QDir(folder).filePath(name + QStringLiteral(".samvirke"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(folder).filePath(QStringLiteral("%1-%2.samvirke").arg(name).arg(i));
    return path;
}

} // namespace

FirstStart::FirstStart(QWidget* parent) : QWidget(parent), m_notice(new NoticeBar)
{
    auto* inner = new QWidget;
    auto* centred = new QHBoxLayout(inner);
    centred->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    centred->addLayout(column, 8);
    centred->addStretch(1);

    column->addWidget(new Label(tr("Welcome to Samvirke"), Type::Title));
    column->addWidget(new Label(
        tr("Choose your office, and a case file with its municipalities, health communities and "
           "neighbours is made on this computer. Nothing is sent anywhere."),
        Type::Body, Label::Ink::Muted));
    column->addWidget(new StepLine(firstStepNames()));
    column->addSpacing(space::s);
    column->addWidget(m_notice);
    auto* both = new QHBoxLayout;
    both->setSpacing(space::xl);
    both->addWidget(makeOffice(), 3);
    both->addWidget(makeOthers(), 2);
    column->addLayout(both, 1);

    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    connect(&m_making, &QFutureWatcherBase::finished, this, [this] {
        m_working->hide();
        m_demonstrate->setEnabled(true);
        const Result<void> made = m_making.result();
        if (made)
            Q_EMIT ready(m_makingPath);
        else
            m_notice->say(NoticeBar::Kind::Trouble, made.error().text.translated());
    });
    proposePath();
}

QWidget* FirstStart::makeOffice()
{
    auto* box = new QFrame;
    setLookOf(box, "card");
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(new Label(tr("Your office"), Type::Heading));

    m_offices = new QListWidget;
    m_offices->setAccessibleName(tr("Office"));
    m_offices->setFrameShape(QFrame::NoFrame);
    m_offices->setItemDelegate(new TwoLineDelegate(m_offices));
    m_offices->setMouseTracking(true);
    for (const CountyOffice& office : reference().offices) {
        auto* item =
            new QListWidgetItem(QStringLiteral("%1\n%2").arg(office.name, countiesOf(office)));
        item->setData(Qt::UserRole, office.name);
        m_offices->addItem(item);
    }
    m_offices->setMinimumHeight(m_offices->sizeHintForRow(0) * 4);
    layout->addWidget(m_offices, 1);
    connect(m_offices, &QListWidget::currentRowChanged, this, &FirstStart::proposePath);
    connect(m_offices, &QListWidget::itemActivated, this, &FirstStart::makeCaseFile);

    m_exercise = new QCheckBox(tr("This is an exercise: everything that leaves the file says so"));
    layout->addWidget(m_exercise);
    connect(m_exercise, &QCheckBox::toggled, this, &FirstStart::proposePath);

    layout->addWidget(new Label(tr("The file is kept here"), Type::Small, Label::Ink::Muted));
    auto* where = new QHBoxLayout;
    m_path = new QLineEdit;
    m_path->setAccessibleName(tr("Case file"));
    where->addWidget(m_path, 1);
    QPushButton* choose = makeButton(tr("Choose …"));
    choose->setAccessibleName(tr("Choose where the case file is kept"));
    where->addWidget(choose);
    layout->addLayout(where);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_ownPath = true; });
    connect(choose, &QPushButton::clicked, this, &FirstStart::browse);

    m_make = makeButton(tr("Make the case file"), Weight::Primary);
    layout->addWidget(m_make, 0, Qt::AlignRight);
    connect(m_make, &QPushButton::clicked, this, &FirstStart::makeCaseFile);
    if (m_offices->count() > 0)
        m_offices->setCurrentRow(0);
    return box;
}

QWidget* FirstStart::makeOthers()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xl);
    Card* look = makeDemonstrationCard();
    Card* existing = makeExisting();
    // Who has a case file looks for it first.
    const bool known = !settings::recentFiles().isEmpty();
    for (Card* card : known ? QList{ existing, look } : QList{ look, existing })
        layout->addWidget(card);
    layout->addStretch(1);
    return column;
}

Card* FirstStart::makeDemonstrationCard()
{
    auto* look = new Card(tr("Just looking?"));
    look->addText(
        tr("See Trøndelag with its real municipalities and ten weeks of invented reports, "
           "needs, transfers and meetings. Nothing you do there touches real data."),
        Label::Ink::Muted);
    m_demonstrate = look->addButton(tr("See the demonstration county"));
    m_working = new ProgressBar;
    m_working->setRange(0, 0);
    m_working->setAccessibleName(tr("Making the demonstration county"));
    m_working->hide();
    look->addWidget(m_working);
    connect(m_demonstrate, &QPushButton::clicked, this, &FirstStart::seeDemonstration);
    return look;
}

Card* FirstStart::makeExisting()
{
    auto* existing = new Card(tr("A case file you have"));
    const QStringList recent = settings::recentFiles();
    for (const QString& path : recent.mid(0, 4)) {
        existing->addLine(QFileInfo(path).completeBaseName(),
            QDir::toNativeSeparators(QFileInfo(path).absolutePath()),
            [this, path] { Q_EMIT ready(path); });
    }
    QPushButton* open = existing->addButton(tr("Open a case file …"));
    connect(open, &QPushButton::clicked, this, &FirstStart::openExisting);
    return existing;
}

void FirstStart::chooseOffice(const QString& name)
{
    for (int row = 0; row < m_offices->count(); ++row) {
        if (m_offices->item(row)->data(Qt::UserRole).toString() == name)
            m_offices->setCurrentRow(row);
    }
}

void FirstStart::setPath(const QString& path)
{
    m_ownPath = true;
    m_path->setText(QDir::toNativeSeparators(path));
}

void FirstStart::offer(const QString& office, const QString& path)
{
    chooseOffice(office);
    m_notice->say(NoticeBar::Kind::Notice,
        tr("%1 is made. Go on with it, or choose another office; it stays where it is.")
            .arg(QFileInfo(path).fileName()),
        tr("Go on with it"), [this, path] { Q_EMIT ready(path); });
}

QString FirstStart::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void FirstStart::makeCaseFile()
{
    const QListWidgetItem* chosen = m_offices->currentItem();
    const CountyOffice* office =
        chosen ? reference().office(chosen->data(Qt::UserRole).toString()) : nullptr;
    if (!office) {
        m_notice->say(NoticeBar::Kind::Trouble, tr("Choose your office in the list first."));
        return;
    }
    NewCaseFile what;
    what.office = *office;
    what.exercise = m_exercise->isChecked();
    const QString target = path();
    {
        // Closed again at once: the window opens the file the way it opens any.
        const auto made = Session::create(target, what);
        if (!made) {
            m_notice->say(NoticeBar::Kind::Trouble, made.error().text.translated());
            return;
        }
    }
    Q_EMIT ready(target);
}

void FirstStart::seeDemonstration()
{
    const QString path =
        QDir(settings::defaultCaseFolder()).filePath(QStringLiteral("demo-trondelag.samvirke"));
    if (QFileInfo::exists(path)) {
        Q_EMIT ready(path);
        return;
    }
    m_makingPath = path;
    m_demonstrate->setEnabled(false);
    m_working->show();
    DemonstrationOptions options;
    options.counties = QStringList{ QString::fromLatin1(demonstrationCounty) };
    m_making.setFuture(
        QtConcurrent::run([path, options] { return makeDemonstration(path, options); }));
}

void FirstStart::proposePath()
{
    if (m_ownPath || !m_path || !m_offices->currentItem())
        return;
    const CountyOffice* office =
        reference().office(m_offices->currentItem()->data(Qt::UserRole).toString());
    if (!office)
        return;
    QString name = fileNameOf(*office);
    if (m_exercise->isChecked())
        name += QStringLiteral("-ovelse");
    m_path->setText(QDir::toNativeSeparators(freePath(settings::defaultCaseFolder(), name)));
}

void FirstStart::browse()
{
    const QString chosen = file_dialog::save(this, tr("Where the case file is kept"),
        file_dialog::caseFileFilter(), QFileInfo(path()).fileName(), QStringLiteral("case"));
    if (!chosen.isEmpty())
        setPath(chosen);
}

void FirstStart::openExisting()
{
    const QString chosen = file_dialog::open(
        this, tr("Open a case file"), file_dialog::caseFileFilter(), QStringLiteral("case"));
    if (!chosen.isEmpty())
        Q_EMIT ready(chosen);
}

} // namespace samvirke
