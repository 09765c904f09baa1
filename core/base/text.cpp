#include "core/base/text.h"

#include "core/base/language.h"

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

namespace {

QString inEnglish(const char* source, int n)
{
    QString sentence = QString::fromUtf8(source);
    if (n >= 0) {
        sentence.replace("%n", QString::number(n));
        sentence.replace("(s)", n == 1 ? QString() : QStringLiteral("s"));
    }
    return sentence;
}

} // namespace

QString Text::translated() const
{
    return put([](const char* source, int n) {
        return QCoreApplication::translate("core", source, nullptr, n);
    });
}

QString Text::english() const
{
    return put(inEnglish);
}

QString Text::in(const QString& language) const
{
    return put([&language](const char* source, int n) {
        QString sentence = wordsOf(language, "core", source, n);
        if (sentence.isEmpty())
            return inEnglish(source, n);
        return n >= 0 ? sentence.replace("%n", QString::number(n)) : sentence;
    });
}

bool Text::isEmpty() const
{
    return m_kind == Kind::Literal ? m_literal.isEmpty()
        : m_kind == Kind::Sentence ? m_source.isEmpty()
                                   : m_arguments.isEmpty();
}

QString Text::put(const Say& say) const
{
    QStringList said;
    for (const Text& argument : m_arguments)
        said.append(argument.put(say));
    switch (m_kind) {
    case Kind::Literal:
        return m_literal;
    case Kind::Joined:
        return said.join(m_literal);
    case Kind::Sentence:
        break;
    }
    const QString sentence = say(m_source.constData(), m_n);
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
