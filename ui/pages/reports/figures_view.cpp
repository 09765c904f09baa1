#include "ui/pages/reports/figures_view.h"

#include "core/reports/figure_table.h"
#include "ui/theme/theme.h"

#include <QScrollBar>

namespace samvirke {

namespace {

/// The signs of the printed report, so that no state is told by colour alone.
QString sign(StaffingStatus status)
{
    switch (status) {
    case StaffingStatus::Good:
        return QStringLiteral("●");
    case StaffingStatus::Challenging:
        return QStringLiteral("▲");
    case StaffingStatus::Critical:
        return QStringLiteral("■");
    case StaffingStatus::NotReported:
        return QStringLiteral("?");
    case StaffingStatus::OutOfDate:
        break;
    }
    return QStringLiteral("◷");
}

QString cellHtml(const FigureCell& cell, bool number)
{
    const QString align = number ? QStringLiteral("right") : QStringLiteral("left");
    const QString text = cell.text.translated().toHtmlEscaped();
    if (!cell.status)
        return QStringLiteral("<td align=\"%1\">%2</td>").arg(align, text);
    const StatusLook colours = look(*cell.status);
    return QStringLiteral("<td bgcolor=\"%1\"><span style=\"color:%2\">%3&nbsp;%4</span></td>")
        .arg(colours.fill.name(), colours.text.name(), sign(*cell.status), text);
}

QString tableHtml(const FigureTable& table)
{
    const Colours& colours = Theme::instance().colours();
    QString html = QStringLiteral("<p style=\"margin-bottom:4px\"><b>%1</b></p>")
                       .arg(table.title.translated().toHtmlEscaped());
    if (table.block == FigureBlock::Map)
        return html
            + QStringLiteral("<p><span style=\"color:%1\">%2</span></p>")
                  .arg(colours.muted.name(),
                      FiguresView::tr("A map of the county stands here in the document.")
                          .toHtmlEscaped());
    if (!table.rows.isEmpty()) {
        html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><tr>");
        for (qsizetype i = 0; i < table.header.size(); ++i)
            html +=
                QStringLiteral("<th align=\"%1\" width=\"%4\" style=\"font-weight:normal\"><span "
                               "style=\"color:%2\">%3</span></th>")
                    .arg(table.numeric.value(i) ? QStringLiteral("right") : QStringLiteral("left"),
                        colours.muted.name(), table.header.at(i).translated().toHtmlEscaped(),
                        // The first column has the words.
                        i == 0 && table.numeric.contains(true) ? QStringLiteral("34%") : QString());
        html += QStringLiteral("</tr>");
        for (const QList<FigureCell>& row : table.rows) {
            html += QStringLiteral("<tr>");
            for (qsizetype i = 0; i < row.size(); ++i)
                html += cellHtml(row.at(i), table.numeric.value(i));
            html += QStringLiteral("</tr>");
        }
        html += QStringLiteral("</table>");
    }
    if (!table.note.isEmpty())
        html += QStringLiteral("<p style=\"margin-top:4px\"><span style=\"color:%1\">%2</span></p>")
                    .arg(colours.muted.name(), table.note.translated().toHtmlEscaped());
    return html;
}

} // namespace

FiguresView::FiguresView(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("figures"));
    setAccessibleName(tr("Figures beside the text"));
    setOpenLinks(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WordWrap); // a heading never breaks within a word
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(&Theme::instance(), &Theme::changed, this, &FiguresView::renew);
}

void FiguresView::showFigures(const QList<FigureBlock>& blocks, const SituationFigures& figures)
{
    if (blocks == m_blocks && figures == m_figures && !document()->isEmpty())
        return;
    m_blocks = blocks;
    m_figures = figures;
    renew();
}

void FiguresView::renew()
{
    const int at = verticalScrollBar()->value();
    QString html = QStringLiteral("<p><span style=\"color:%1\">%2</span></p>")
                       .arg(Theme::instance().colours().muted.name(),
                           figuresBasis(m_figures).translated().toHtmlEscaped());
    for (const FigureBlock block : std::as_const(m_blocks))
        html += tableHtml(figureTable(block, m_figures));
    if (m_blocks.isEmpty())
        html += QStringLiteral("<p>%1</p>")
                    .arg(tr("No figures stand beside this section. They are chosen under Sections.")
                             .toHtmlEscaped());
    setHtml(html);
    verticalScrollBar()->setValue(at);
}

} // namespace samvirke
