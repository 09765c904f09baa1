#include "ui/dialogs/asked_edit.h"

#include "core/base/clock.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

namespace samvirke {

AskedEdit::AskedEdit(Session& session, const Survey& survey, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new QListWidget), m_size(new QSpinBox),
      m_count(new Label({}, Type::Body, Label::Ink::Muted))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::s);
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar, space::s);
    const auto add = [&](const QString& text, auto slot) {
        QPushButton* button = makeButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        flow->addWidget(button);
    };
    add(tr("All"), &AskedEdit::askAll);
    add(tr("Nobody"), &AskedEdit::askNobody);
    add(tr("Challenging or critical now"), &AskedEdit::askStrained);
    add(tr("A sample of"), [this] { askSample(m_size->value()); });
    m_size->setAccessibleName(tr("Size of the sample"));
    flow->addWidget(m_size);
    all->addWidget(bar);
    all->addWidget(m_count);
    m_list->setObjectName(QStringLiteral("askedList"));
    m_list->setAccessibleName(tr("Municipalities asked"));
    m_list->setFixedHeight(Theme::instance().rowHeight() * 5);
    QList<Municipality> shown = session.municipalities();
    QSet<QString> own;
    for (const Municipality& each : std::as_const(shown))
        own.insert(each.number);
    // A survey may ask others, too: an example of another county.
    for (const Municipality& each : session.askedIn(survey)) {
        if (!own.contains(each.number))
            shown.append(each);
    }
    for (const Municipality& each : std::as_const(shown)) {
        auto* item = new QListWidgetItem(each.name, m_list);
        item->setData(Qt::UserRole, each.number);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(survey.asked.isEmpty() || survey.asked.contains(each.number)
                ? Qt::Checked
                : Qt::Unchecked);
    }
    m_size->setRange(1, std::max(1, m_list->count()));
    m_size->setValue(std::max(1, m_list->count() / 3));
    all->addWidget(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &AskedEdit::showCount);
    showCount();
}

int AskedEdit::count() const
{
    int count = 0;
    for (int row = 0; row < m_list->count(); ++row)
        count += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    return count;
}

QStringList AskedEdit::asked() const
{
    QStringList numbers;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            numbers.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return numbers.size() == m_session.municipalities().size() && m_list->count() == numbers.size()
        ? QStringList()
        : numbers;
}

void AskedEdit::tick(const QStringList& numbers)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem* item = m_list->item(row);
            item->setCheckState(numbers.contains(item->data(Qt::UserRole).toString())
                    ? Qt::Checked
                    : Qt::Unchecked);
        }
    }
    showCount();
}

void AskedEdit::askAll()
{
    QStringList numbers;
    for (const Municipality& each : m_session.municipalities())
        numbers.append(each.number);
    tick(numbers);
}

void AskedEdit::askNobody()
{
    tick({});
}

void AskedEdit::askStrained()
{
    QStringList numbers;
    const CountyPicture picture = m_session.picture();
    for (const MunicipalityPicture& each : picture.municipalities) {
        if (each.status == StaffingStatus::Challenging || each.status == StaffingStatus::Critical)
            numbers.append(each.number);
    }
    tick(numbers);
}

void AskedEdit::askSample(int size)
{
    tick(sampleOf(m_session.municipalities(), size, quint32(today().toJulianDay() % 9973)));
}

void AskedEdit::showCount()
{
    m_count->setText(tr("%1 of %2 are asked").arg(count()).arg(m_list->count()));
}

} // namespace samvirke
