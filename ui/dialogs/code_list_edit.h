// Several words of one vocabulary (professions, competences, equipment): type a few letters or open
// the list, Enter adds, each chosen word is a button that takes it away again.
#pragma once

#include "core/domain/professions.h"

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace samvirke {

class FlowLayout;

class CodeListEdit : public QWidget {
    Q_OBJECT

public:
    enum class Vocabulary { Professions, Competences, Equipment };

    /// `name`: what a screen reader calls the field.
    CodeListEdit(Vocabulary vocabulary, const QString& name, QWidget* parent = nullptr);

    void setCodes(const QStringList& codes);
    QStringList codes() const;

    /// Adds what stands in the field. False when it is none of the words; the text then stays.
    bool takeTyped();
    QString typed() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString word(const QString& code) const;
    QString codeOf(const QString& text) const; ///< empty when it is none, or could be several
    void add(const QString& code);
    void remove(const QString& code);
    void showChips();

    Vocabulary m_vocabulary;
    QStringList m_codes;
    QComboBox* m_field = nullptr;
    QWidget* m_chips = nullptr;
    FlowLayout* m_flow = nullptr;
};

/// Beside a field: what was typed is none of the words.
Text unknownWord(const QString& typed);

} // namespace samvirke
