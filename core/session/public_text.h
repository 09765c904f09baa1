// A text that may stand on a wall: only the gate makes one (person_gate.h). Slides are made of
// these and cannot see the case file.
#pragma once

#include <QString>

namespace samvirke {

class PublicText {
public:
    PublicText() = default;

    const QString& text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const PublicText&) const = default;

private:
    friend class PersonGate;
    explicit PublicText(const QString& text) : m_text(text) { }

    QString m_text;
};

} // namespace samvirke
