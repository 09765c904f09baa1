// The figures that stand beside a section's text, as they will stand in the report. Read only;
// reached and scrolled by the keyboard, and its text can be copied.
#pragma once

#include "core/domain/situation_report.h"
#include "core/reports/situation_figures.h"

#include <QTextBrowser>

namespace samvirke {

class FiguresView : public QTextBrowser {
    Q_OBJECT

public:
    explicit FiguresView(QWidget* parent = nullptr);

    void showFigures(const QList<FigureBlock>& blocks, const SituationFigures& figures);

private:
    void renew();

    QList<FigureBlock> m_blocks;
    SituationFigures m_figures;
};

} // namespace samvirke
