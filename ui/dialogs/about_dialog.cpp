#include "ui/dialogs/about_dialog.h"

#include "ui/widgets/label.h"

#include <QDir>
#include <QHBoxLayout>
#include <QIcon>
#include <QScrollArea>

#include <algorithm>

namespace samvirke {

AboutDialog::AboutDialog(const QString& casePath, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Samvirke"));
    // It scrolls with large letters.
    auto* inner = new QWidget;
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::s);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::l);
    auto* picture = new QLabel;
    picture->setPixmap(QIcon(QStringLiteral(":/icons/samvirke-64.png")).pixmap(64, 64));
    top->addWidget(picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(
        QStringLiteral("Samvirke %1").arg(QStringLiteral(SAMVIRKE_VERSION)), Type::Title));
    words->addWidget(new Label(
        tr("The county governor's workplace when municipal health and care services are short of "
           "staff. It works without network, server or account."),
        Type::Body, Label::Ink::Muted));
    top->addLayout(words, 1);
    layout->addLayout(top);
    const auto section = [layout](const QString& title, const QString& text) {
        auto* heading = new Label(title, Type::Heading);
        heading->setContentsMargins(0, space::s, 0, 0);
        layout->addWidget(heading);
        auto* body = new Label(text);
        body->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(body);
    };
    if (!casePath.isEmpty())
        section(tr("Open file"), QDir::toNativeSeparators(casePath));
    const QStringList sources{
        tr("Municipalities, regions, population and former numbers: Statistics Norway, 1 January "
           "2026, NLOD 2.0."),
        tr("Names and borders: © Kartverket, CC BY 4.0. Places: GeoNames, CC BY 4.0."),
        tr("Health communities: SKDE and Statistics Norway. Offices: regjeringen.no and "
           "statsforvalteren.no."),
        tr("Measures and the example of a survey: the Directorate of Health and the county "
           "governor of Trøndelag, 2021, in our own words."),
    };
    section(tr("Where the facts come from"), sources.join(u'\n'));
    section(tr("Licence"),
        tr("Samvirke is free software under the GNU General Public License, version 3 or later, "
           "and comes without any "
           "warranty. It is built on Qt and Qt Charts (LGPL and GPL), SQLite (public domain), "
           "LEMON (Boost), libzip and "
           "libxlsxwriter (BSD), libsodium (ISC), tl::expected (CC0) and CLI11 (BSD)."));
    layout->addStretch(1);
    QPushButton* close = makeButton(tr("Close"), Weight::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll, 1);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(space::xl, 0, space::xl, space::l);
    bottom->addStretch(1);
    bottom->addWidget(close);
    all->addLayout(bottom);
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    const int width = std::min(character * 80, 1200);
    const int height = inner->heightForWidth(width) + close->sizeHint().height() + 2 * space::l;
    resize(width, std::min(height, 640));
}

} // namespace samvirke
