// One municipality's ratings as a matrix: a row per service area, a column per round, the newest at
// the right. Cells are read by arrow keys; a line below says the chosen cell in words.
#pragma once

#include "ui/pages/municipality/municipality_words.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

class QLabel;

namespace samvirke {

class StatusMatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit StatusMatrixModel(QObject* parent = nullptr);

    /// `rounds` in order of opening; the newest `atMost` are shown.
    void setAnswers(
        const QList<ReportingRound>& rounds, const QList<SelfAssessment>& answers, int atMost = 10);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int wanted = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int wanted) const override;

    /// "Nursing home, week 10: critical, worse, 3,5 full-time equivalents missing"
    QString sentence(const QModelIndex& index) const;

private:
    struct Row {
        ServiceArea service = ServiceArea::Overall;
        QList<RoundStatus> cells;
    };
    QList<Row> m_rows;
    QList<SelfAssessment> m_answers;
};

/// Draws a cell as the status's colour and shape.
class StatusCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class StatusMatrix : public QWidget {
    Q_OBJECT

public:
    explicit StatusMatrix(QWidget* parent = nullptr);
    void setAnswers(const QList<ReportingRound>& rounds, const QList<SelfAssessment>& answers);

private:
    void fit();
    void say(const QModelIndex& index);

    StatusMatrixModel* m_model;
    QTableView* m_view;
    QLabel* m_words;
};

} // namespace samvirke
