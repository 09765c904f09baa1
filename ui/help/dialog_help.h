// F1 inside a dialog: the guide opens before it, at the chapter about what the dialog is for. Esc
// leads back, and the dialog is as it was left.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QDialog;

namespace samvirke {

class HelpWindow;

/// The chapter (help_text.h) about a dialog; empty when it has none of its own.
QString chapterOf(const QDialog& dialog);

class DialogHelp : public QObject {
    Q_OBJECT

public:
    /// `pageAtHand`: the chapter for a dialog without one of its own.
    DialogHelp(std::function<QString()> pageAtHand, QObject* parent);

    HelpWindow* shown() const { return m_shown; } ///< null when none is open

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(QDialog& dialog);

    std::function<QString()> m_pageAtHand;
    HelpWindow* m_shown = nullptr;
};

} // namespace samvirke
