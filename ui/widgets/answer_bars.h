// How answers are spread: a lying bar for each value, with its count and share. What is not
// applicable and who has not answered stand below as bars of their own, dashed and empty, so that
// neither is read as an answer. The numbers stand in a table beside it, too.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace samvirke {

struct AnswerBar {
    QString label;
    int count = 0;
    std::optional<int> percent; ///< of those who answered the question
    bool isAnswer = true; ///< false: dashed and empty
    QString who; ///< names: the tooltip

    bool operator==(const AnswerBar&) const = default;
};

class AnswerBars : public QWidget {
    Q_OBJECT

public:
    explicit AnswerBars(QWidget* parent = nullptr);

    /// `whole`: the length of the longest possible bar, e.g. how many were asked.
    void setBars(const QString& name, const QList<AnswerBar>& bars, int whole);
    const QList<AnswerBar>& bars() const { return m_bars; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int rowHeight() const;

    QList<AnswerBar> m_bars;
    int m_whole = 0;
};

} // namespace samvirke
