#include "tests/architecture/include_rules.h"

#include <QDir>
#include <QRegularExpression>

namespace samvirke::architecture {

namespace {

struct Room {
    const char* path;
    QStringList rooms; ///< of ours, besides itself
    QStringList qtModules;
};

// The table of DESIGN.md. A file belongs to the first room whose path it starts with.
const QList<Room>& rooms()
{
    static const QStringList aboveSession{ "core/session", "core/reports", "core/domain",
        "core/base" };
    static const QList<Room> all{
        { "core/base", {}, { "QtCore" } },
        { "core/domain", { "core/base" }, { "QtCore" } },
        { "core/exchange", { "core/domain", "core/base" }, { "QtCore" } },
        { "core/matching", { "core/domain", "core/base" }, { "QtCore" } },
        { "core/reports", { "core/domain", "core/base" }, { "QtCore" } },
        { "core/store", { "core/domain", "core/base" }, { "QtCore", "QtSql" } },
        { "core/print", { "core/reports", "core/domain", "core/base" }, { "QtCore", "QtGui" } },
        { "core/session",
            { "core/exchange", "core/matching", "core/print", "core/reports", "core/store",
                "core/domain", "core/base" },
            { "QtCore", "QtConcurrent" } },
        { "ui", aboveSession,
            { "QtCore", "QtGui", "QtWidgets", "QtCharts", "QtSvg", "QtSvgWidgets", "QtPrintSupport",
                "QtConcurrent" } },
        // The command line runs where no screen is: nothing of ui, no widgets.
        { "app/ctl", aboveSession, { "QtCore", "QtGui" } },
        { "app", QStringList{ "ui" } + aboveSession, { "QtCore", "QtGui", "QtWidgets" } },
    };
    return all;
}

struct Library {
    const char* pattern; ///< the whole name of an include
    const char* where; ///< start of the paths that may include it; empty: anywhere
};

// Everything that is neither ours nor Qt nor the C++ standard library. A new line here is a new
// dependency and needs the reason that DESIGN.md asks for.
const QList<Library>& libraries()
{
    static const QList<Library> all{
        { "tl/expected\\.hpp", "" },
        { "sqlite3\\.h", "core/store/" },
        { "sodium(\\.h|/.+)", "core/store/" },
        // Does not compile as C++20: one translation unit holds it (TOOLCHAIN.md).
        { "lemon/.+", "core/matching/flow.cpp" },
        { "zip\\.h", "core/exchange/" },
        // An ODT with headings and alternative texts is a zip of our own XML.
        { "zip\\.h", "core/print/odt_writer.cpp" },
        { "xlsxwriter(\\.h|/.+)", "core/exchange/" },
        { "CLI/.+", "app/ctl/" },
        // The operating system: file locks and flushing below the store, signals in a front door.
        { "(unistd|fcntl|errno|signal|sys/[a-z_]+|windows|io|process)\\.h", "core/store/" },
        { "(unistd|fcntl|errno|signal|sys/[a-z_]+|windows|io|process)\\.h", "app/" },
    };
    return all;
}

const Room* findRoom(const QString& path)
{
    for (const Room& room : rooms()) {
        if (path.startsWith(QLatin1String(room.path) + u'/'))
            return &room;
    }
    return nullptr;
}

/// The text with comments turned into spaces; line breaks stay, so that lines can be counted.
QString withoutComments(const QString& text)
{
    QString out = text;
    enum { Code, String, Line, Block } state = Code;
    QChar quote;
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        switch (state) {
        case Code:
            if (c == u'/' && (next == u'/' || next == u'*')) {
                state = next == u'/' ? Line : Block;
                out[i] = out[i + 1] = u' ';
                ++i;
            } else if (c == u'"' && i > 0 && text[i - 1] == u'R') {
                const qsizetype open = text.indexOf(u'(', i);
                const QString close = u')' + text.mid(i + 1, open - i - 1) + u'"';
                const qsizetype end = open < 0 ? -1 : text.indexOf(close, open);
                i = end < 0 ? out.size() : end + close.size() - 1;
            } else if (c == u'"' || (c == u'\'' && (i == 0 || !text[i - 1].isLetterOrNumber()))) {
                state = String; // a ' after a digit separates thousands
                quote = c;
            }
            break;
        case String:
            if (c == u'\\')
                ++i;
            else if (c == quote || c == u'\n')
                state = Code;
            break;
        case Line:
            if (c == u'\n')
                state = Code;
            else
                out[i] = u' ';
            break;
        case Block:
            if (c == u'*' && next == u'/') {
                state = Code;
                out[i] = out[i + 1] = u' ';
                ++i;
            } else if (c != u'\n') {
                out[i] = u' ';
            }
            break;
        }
    }
    return out;
}

QString wrongOwnInclude(const QString& path, const Room& room, const QString& name)
{
    static const QRegularExpression generated("^(moc_[^/]+\\.cpp|[^/]+\\.moc|ui_[^/]+\\.h)$");
    if (generated.match(name).hasMatch())
        return {};
    if (name.contains("..") || name.startsWith(u'/'))
        return "write the path from the root, without ..";
    const Room* other = findRoom(name);
    if (!other)
        return "is in no room of ours; write the path from the root";
    // What a meeting looks at is made of values that hold no person: it knows no page, and the
    // slides do not even know the case file.
    if (path.startsWith("ui/projector/")) {
        if (name.startsWith("ui/pages/") || name.startsWith("ui/dialogs/"))
            return "is the office's own; the projector shows values of its own";
        const QString file = path.section(u'/', 2);
        if ((file.startsWith("slide") || file == u"make_slides.cpp" || file == u"wall_facts.h")
            && file != u"slide_view.cpp" && name.startsWith("core/session/")
            && name != u"core/session/public_text.h")
            return "reaches the case file; slides are made of wall_facts.h alone";
    }
    // What pages share knows none of them.
    const bool isShared = path.startsWith("ui/theme/") || path.startsWith("ui/models/")
        || path.startsWith("ui/widgets/");
    if (isShared && (name.startsWith("ui/pages/") || name.startsWith("ui/dialogs/")))
        return "is one page's own; what several use lies in ui/widgets";
    if (other->path == room.path || room.rooms.contains(QLatin1String(other->path)))
        return {};
    // What both front doors share lies in app/ itself.
    if (path.startsWith("app/ctl/") && name.startsWith("app/") && name.count(u'/') == 1)
        return {};
    return QString("%1 may not include %2").arg(room.path, other->path);
}

QString wrongQtInclude(const Room& room, const QString& name, const QtHeaders& qt)
{
    const QStringList parts = name.split(u'/');
    if (parts.contains("private") || name.endsWith("_p.h"))
        return "private headers of Qt change without notice";
    QSet<QString> modules;
    for (const QString& part : parts) {
        if (qt.modules.contains(part))
            modules.insert(part);
    }
    if (parts.size() == 1 && qt.modulesOf.contains(name))
        modules = qt.modulesOf.value(name);
    for (const QString& module : std::as_const(modules)) {
        if (room.qtModules.contains(module))
            return {};
    }
    return QString("%1 may not use %2")
        .arg(room.path,
            modules.isEmpty() ? QString("this") : QStringList(modules.values()).join(u'/'));
}

QString wrongLibrary(const QString& path, const QString& name)
{
    static const QRegularExpression standard("^[a-z0-9_]+$");
    if (standard.match(name).hasMatch())
        return {};
    bool known = false;
    for (const Library& library : libraries()) {
        if (!QRegularExpression(QRegularExpression::anchoredPattern(library.pattern))
                 .match(name)
                 .hasMatch())
            continue;
        known = true;
        if (path.startsWith(QLatin1String(library.where)))
            return {};
    }
    return known ? QString("is not for this file; see libraries() in include_rules.cpp")
                 : QString("is no library of ours; a new dependency needs a reason (DESIGN.md)");
}

} // namespace

QtHeaders readQtHeaders(const QStringList& includeDirs)
{
    QtHeaders headers;
    for (const QString& dir : includeDirs) {
        const QStringList modules =
            QDir(dir).entryList({ "Qt*" }, QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString& module : modules) {
            headers.modules.insert(module);
            const QStringList files = QDir(dir + u'/' + module).entryList(QDir::Files);
            for (const QString& file : files)
                headers.modulesOf[file].insert(module);
        }
    }
    return headers;
}

QList<Include> includesOf(const QString& text)
{
    static const QRegularExpression directive(
        "^\\s*(?:#|%:)\\s*(?:include|include_next|import)\\b\\s*"
        "(?:<\\s*([^>]+?)\\s*>|\"\\s*([^\"]+?)\\s*\"|(.*))");
    QList<Include> includes;
    // A line that ends in a backslash goes on; the blank lines keep the numbers right.
    QString code = text;
    code.remove(u'\r');
    static const QRegularExpression continued("\\\\\\n([^\\n]*)\\n");
    code.replace(continued, "\\1\n\n");
    const QStringList lines = withoutComments(code).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = directive.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const bool angled = match.hasCaptured(1) && !match.captured(1).isEmpty();
        includes.append({ angled ? match.captured(1) : match.captured(2), i + 1, angled });
    }
    return includes;
}

QStringList violations(const QString& path, const QString& text, const QtHeaders& qt)
{
    const Room* room = findRoom(path);
    if (!room)
        return { path + ": lies in no room of the house" };

    QStringList found;
    for (const Include& include : includesOf(text)) {
        QString wrong;
        const QString first = include.name.section(u'/', 0, 0);
        const bool ours = first == u"core" || first == u"ui" || first == u"app" || first == u"tests"
            || first == u"bench";
        const bool ofQt = qt.modulesOf.contains(include.name) || qt.modules.contains(first)
            || include.name.contains("/Qt") || first == u"private";
        if (include.name.isEmpty())
            wrong = "name the header, not a macro";
        else if (ours
            || (!include.angled && !ofQt && wrongLibrary(path, include.name) != QString()))
            wrong = wrongOwnInclude(path, *room, include.name);
        else if (ofQt)
            wrong = wrongQtInclude(*room, include.name, qt);
        else
            wrong = wrongLibrary(path, include.name);
        if (!wrong.isEmpty())
            found.append(
                QString("%1:%2: \"%3\" %4").arg(path).arg(include.line).arg(include.name, wrong));
    }
    return found;
}

} // namespace samvirke::architecture
