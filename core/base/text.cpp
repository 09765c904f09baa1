#include "core/base/text.h"

#include <QCoreApplication>

namespace samvirke {

Text::Text(const QString& literal) : m_literal(literal) { }

Text Text::of(const char* source, QList<Text> arguments)
{
    return counted(source, -1, std::move(arguments));
}

Text Text::counted(const char* source, int n, QList<Text> arguments)
{
    Text text;
    text.m_kind = Kind::Sentence;
    text.m_source = source;
    text.m_arguments = std::move(arguments);
    text.m_n = n;
    return text;
}

Text Text::joined(QList<Text> texts, const QString& separator)
{
    Text text;
    text.m_kind = Kind::Joined;
    text.m_literal = separator;
    text.m_arguments = std::move(texts);
    return text;
}

QString Text::translated() const
{
    return put(true);
}

QString Text::english() const
{
    return put(false);
}

bool Text::isEmpty() const
{
    return m_kind == Kind::Literal ? m_literal.isEmpty()
        : m_kind == Kind::Sentence ? m_source.isEmpty()
                                   : m_arguments.isEmpty();
}

QString Text::put(bool inUsersLanguage) const
{
    QStringList said;
    for (const Text& argument : m_arguments)
        said.append(argument.put(inUsersLanguage));
    switch (m_kind) {
    case Kind::Literal:
        return m_literal;
    case Kind::Joined:
        return said.join(m_literal);
    case Kind::Sentence:
        break;
    }
    QString sentence = inUsersLanguage
        ? QCoreApplication::translate("core", m_source.constData(), nullptr, m_n)
        : QString::fromUtf8(m_source);
    if (!inUsersLanguage && m_n >= 0) {
        sentence.replace("%n", QString::number(m_n));
        sentence.replace("(s)", m_n == 1 ? QString() : QStringLiteral("s"));
    }
    // One pass, so that a "%1" inside an argument (a file name, say) stays as it is.
    QString out;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int digit = sentence.at(i) == u'%' && i + 1 < sentence.size()
            ? sentence.at(i + 1).digitValue()
            : -1;
        if (digit >= 1 && digit <= said.size()) {
            out += said.at(digit - 1);
            ++i;
        } else {
            out += sentence.at(i);
        }
    }
    return out;
}

} // namespace samvirke
