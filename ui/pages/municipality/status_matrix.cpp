#include "ui/pages/municipality/status_matrix.h"

#include "core/base/norwegian.h"
#include "ui/models/value_table_model.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

StatusMatrixModel::StatusMatrixModel(QObject* parent) : QAbstractTableModel(parent) { }

void StatusMatrixModel::setAnswers(
    const QList<ReportingRound>& rounds, const QList<SelfAssessment>& answers, int atMost)
{
    beginResetModel();
    m_answers = answers;
    m_rows.clear();
    for (const ServiceArea service : ratedServices(answers)) {
        const QList<RoundStatus> history = statusHistory(rounds, answers, service);
        m_rows.append({ service, history.mid(std::max(0, int(history.size()) - atMost)) });
    }
    endResetModel();
}

int StatusMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StatusMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_rows.isEmpty() ? 0 : 1 + int(m_rows.first().cells.size());
}

QVariant StatusMatrixModel::data(const QModelIndex& index, int wanted) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == 0)
        return wanted == Qt::DisplayRole
            ? QVariant(label(m_rows.at(index.row()).service).translated())
            : QVariant();
    switch (wanted) {
    case role::Status:
        return int(m_rows.at(index.row()).cells.at(index.column() - 1).status);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(index);
    default:
        return {};
    }
}

QVariant StatusMatrixModel::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation == Qt::Vertical || section >= columnCount())
        return {};
    if (wanted == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
    if (section == 0)
        return wanted == Qt::DisplayRole ? QVariant(tr("Week")) : QVariant();
    const ReportingRound& round = m_rows.first().cells.at(section - 1).round;
    if (wanted == Qt::ToolTipRole || wanted == Qt::AccessibleTextRole)
        return roundText(round, true);
    if (wanted != Qt::DisplayRole)
        return {};
    const QDate monday = isoWeekMonday(round.label);
    return monday.isValid() ? QString::number(monday.weekNumber()) : round.label;
}

QString StatusMatrixModel::sentence(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    if (index.column() == 0)
        return label(row.service).translated();
    const RoundStatus& cell = row.cells.at(index.column() - 1);
    const auto answer =
        std::find_if(m_answers.begin(), m_answers.end(), [&](const SelfAssessment& each) {
            return each.round == cell.round.id && each.service == row.service;
        });
    //: service area, round, what was said
    return tr("%1, %2: %3")
        .arg(label(row.service).translated(), roundText(cell.round).toLower(),
            answer == m_answers.end() ? label(cell.status).translated() : answerSummary(*answer));
}

void StatusCellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::instance();
    if (index.column() == 0) {
        painter->save();
        painter->setFont(theme.font(index.row() == 0 ? Type::Strong : Type::Body));
        painter->setPen(theme.colours().text);
        painter->drawText(option.rect.adjusted(space::s, 0, 0, 0),
            int(Qt::AlignLeft | Qt::AlignVCenter), index.data().toString());
        painter->restore();
        return;
    }
    const StatusLook shown = look(StaffingStatus(index.data(role::Status).toInt()));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(2, 2, -2, -2);
    drawBox(*painter, box, radius::small, shown);
    const double size = std::min({ double(theme.shapeSize()), box.width() - 4, box.height() - 4 });
    drawShape(*painter, shown.shape,
        QRectF(box.center().x() - size / 2, box.center().y() - size / 2, size, size), shown.text);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.colours().focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(
            QRectF(option.rect).adjusted(1, 1, -1, -1), radius::small, radius::small);
    }
    painter->restore();
}

QSize StatusCellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Theme& theme = Theme::instance();
    if (index.column() == 0)
        return { QFontMetrics(theme.font(Type::Strong)).horizontalAdvance(index.data().toString())
                + space::l,
            theme.rowHeight() };
    return { theme.shapeSize() * 2 + space::s, theme.rowHeight() };
}

StatusMatrix::StatusMatrix(QWidget* parent)
    : QWidget(parent), m_model(new StatusMatrixModel(this)), m_view(new QTableView(this)),
      m_words(new QLabel(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new StatusCellDelegate(m_view));
    m_view->setObjectName(QStringLiteral("statusMatrix"));
    m_view->setAccessibleName(tr("Ratings by service area and round"));
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setProperty("look", "tight"); // ten weeks of two digits
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMinimumSectionSize(16);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->hide();
    m_words->setWordWrap(true);
    m_words->setProperty("look", "muted");
    m_words->setTextFormat(Qt::PlainText);

    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::xs);
    lines->addWidget(m_view);
    lines->addWidget(m_words);

    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &StatusMatrix::say);
    connect(&Theme::instance(), &Theme::changed, this, &StatusMatrix::fit);
}

void StatusMatrix::setAnswers(
    const QList<ReportingRound>& rounds, const QList<SelfAssessment>& answers)
{
    m_model->setAnswers(rounds, answers);
    fit();
    const QModelIndex newest = m_model->index(0, m_model->columnCount() - 1);
    m_view->setCurrentIndex(newest);
    say(newest);
}

// The matrix is as tall as its rows: the page scrolls, not the matrix.
void StatusMatrix::fit()
{
    const int height = Theme::instance().rowHeight();
    m_view->verticalHeader()->setDefaultSectionSize(height);
    m_view->horizontalHeader()->setFixedHeight(height);
    m_view->setFixedHeight(height * (m_model->rowCount() + 1) + 2);
    if (m_model->columnCount() > 0)
        m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

void StatusMatrix::say(const QModelIndex& index)
{
    m_words->setText(m_model->sentence(index));
}

} // namespace samvirke
