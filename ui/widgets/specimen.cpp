#include "ui/widgets/specimen.h"

#include "ui/page_list.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_badge.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

#include <array>

namespace samvirke {

namespace {

/// The steps of the scale as lying bars, the smallest first.
class Spaces : public QWidget {
public:
    Spaces() { setFixedSize(steps.back() * 4, int(steps.size()) * line); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        for (size_t i = 0; i < steps.size(); ++i)
            painter.fillRect(0, int(i) * line, steps[i] * 4, line - space::xs,
                Theme::instance().colours().accent);
    }

private:
    static constexpr std::array steps{ space::xs, space::s, space::m, space::l, space::xl,
        space::xxl };
    static constexpr int line = space::m;
};

template <class State> QWidget* badge(State state)
{
    auto* made = new StatusBadge;
    made->setLook([state] { return look(state); });
    return made;
}

QWidget* picture(PageKind kind)
{
    auto* made = new QLabel;
    const auto renew = [made, kind] { made->setPixmap(makeIcon(pageIcon(kind)).pixmap(20, 20)); };
    QObject::connect(&Theme::instance(), &Theme::changed, made, renew);
    renew();
    made->setFixedWidth(space::xl);
    return made;
}

} // namespace

QWidget* makeSpecimen()
{
    auto* sheet = new QWidget;
    sheet->setProperty("look", QStringLiteral("page"));
    sheet->setAttribute(Qt::WA_StyledBackground);
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(space::xl, space::l, space::xl, space::l);
    columns->setSpacing(space::xxl);
    const auto column = [columns] {
        auto* made = new QVBoxLayout;
        made->setSpacing(space::s);
        columns->addLayout(made);
        return made;
    };

    auto* states = column();
    for (const auto& word : words<StaffingStatus>())
        states->addWidget(badge(word.value));
    states->addSpacing(space::l);
    for (const auto& word : words<TransferState>())
        states->addWidget(badge(word.value));
    states->addStretch(1);

    auto* type = column();
    for (const Type each :
        { Type::Figure, Type::Title, Type::Heading, Type::Strong, Type::Body, Type::Small })
        type->addWidget(new Label(pageTitle(PageKind::Overview), each));
    type->addWidget(new Label(pageTitle(PageKind::Overview), Type::Body, Label::Ink::Muted));
    type->addSpacing(space::l);
    type->addWidget(new Spaces);
    type->addSpacing(space::l);
    for (const auto& [kind, weight] :
        { std::pair(PageKind::Needs, Weight::Primary), std::pair(PageKind::Pool, Weight::Normal),
            std::pair(PageKind::Transfers, Weight::Quiet),
            std::pair(PageKind::Meetings, Weight::Link), std::pair(PageKind::Log, Weight::Danger) })
        type->addWidget(makeButton(pageTitle(kind), weight), 0, Qt::AlignLeft);
    type->addStretch(1);

    auto* rest = column();
    auto* form = new Form;
    auto* field = new QLineEdit(QStringLiteral("0"));
    form->addField(pageTitle(PageKind::Needs), field, QStringLiteral("heads"));
    form->showProblems({ { QStringLiteral("heads"),
        Text::of(QT_TRANSLATE_NOOP("core", "There is no municipality with this number.")) } });
    rest->addWidget(form);
    rest->addSpacing(space::l);
    auto* icons = new QGridLayout;
    icons->setVerticalSpacing(space::s);
    int row = 0;
    for (const PageKind kind : pageKinds()) {
        icons->addWidget(picture(kind), row, 0);
        icons->addWidget(new Label(pageTitle(kind)), row++, 1);
    }
    icons->setColumnStretch(1, 1);
    rest->addLayout(icons);
    rest->addStretch(1);
    return sheet;
}

} // namespace samvirke
