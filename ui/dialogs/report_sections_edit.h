// The sections of a report template in their order: added, renamed, moved, removed, each with its
// guidance and the figures that stand beside it. Alt and the arrow keys move a section.
#pragma once

#include "core/domain/situation_report.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace samvirke {

class HeadingList;

class ReportSectionsEdit : public QWidget {
    Q_OBJECT

public:
    explicit ReportSectionsEdit(QWidget* parent = nullptr);

    void setSections(const QList<ReportSection>& sections);
    QList<ReportSection> sections() const { return m_sections; }

private:
    QWidget* makeFields();
    void add(int at);
    void showCurrent();
    void takeFields();

    QList<ReportSection> m_sections;
    HeadingList* m_list;
    QLineEdit* m_heading;
    QPlainTextEdit* m_guidance;
    QList<QCheckBox*> m_figures; ///< in the order of the vocabulary
    QWidget* m_fields;
    bool m_showing = false;
};

} // namespace samvirke
