// One section of a situation report: its heading, what belongs there, the text, and whether that is
// still the last report's.
#pragma once

#include "core/domain/situation_report.h"

#include <QWidget>

class QPlainTextEdit;

namespace samvirke {

class Label;

class SectionEditor : public QWidget {
    Q_OBJECT

public:
    explicit SectionEditor(QWidget* parent = nullptr);

    /// `lastNumber`: of the report that a carried text is from. A text that is being written stays
    /// when the same section is shown again with what was there before.
    void showSection(
        const Id& report, const ReportSection& section, int lastNumber, bool canBeWritten);
    void clear();
    QString key() const { return m_shown.key; }
    QString text() const;
    void saved(); ///< what stands there is kept now
    bool isWritten() const; ///< something else stands there than was shown

    void focusText();

Q_SIGNALS:
    void left(); ///< the keyboard went elsewhere
    void nextAsked(int by); ///< Ctrl+Page Down: 1, Ctrl+Page Up: −1

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Id m_report;
    ReportSection m_shown;
    Label* m_heading;
    Label* m_guidance;
    Label* m_mark;
    QPlainTextEdit* m_text;
};

} // namespace samvirke
