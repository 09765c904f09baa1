#include "app/ctl/command_line.h"

#include "app/ctl/output.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace samvirke::ctl {

namespace {

std::function<int()>& chosenWork()
{
    static std::function<int()> work;
    return work;
}

std::string utf8(const QString& text)
{
    return text.toStdString();
}

std::string help(const char* source)
{
    return utf8(say(source));
}

QString filled(const QString& text, const QStringList& arguments)
{
    switch (arguments.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(arguments.at(0));
    case 2:
        return text.arg(arguments.at(0), arguments.at(1));
    case 3:
        return text.arg(arguments.at(0), arguments.at(1), arguments.at(2));
    default:
        return text.arg(arguments.at(0), arguments.at(1), arguments.at(2), arguments.at(3));
    }
}

/// CLI11 says what is wrong in English; the kind of the error and the name in it are enough.
QString wrongUsage(const CLI::ParseError& error)
{
    const QString text = QString::fromUtf8(error.what());
    const QString first = text.section(QRegularExpression("[: ]"), 0, 0);
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        return text.startsWith("A subcommand")
            ? say(QT_TRANSLATE_NOOP("ctl", "Say which command."))
            : say(QT_TRANSLATE_NOOP("ctl", "%1 is missing."),
                { say(first.toUtf8().constData()) }); // a positional's name has a translation
    }
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
        return say(
            QT_TRANSLATE_NOOP("ctl", "This was not expected: %1"), { text.section(": ", 1) });
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
        return say(QT_TRANSLATE_NOOP("ctl", "%1 needs exactly one value."), { first });
    return say(QT_TRANSLATE_NOOP("ctl", "The command is not understood: %1"), { text });
}

/// CLI11 counts bytes; names and words of ours have letters of two.
class Formatter : public CLI::Formatter {
public:
    std::string make_option(const CLI::Option* option, bool positional) const override
    {
        return line(make_option_name(option, positional) + make_option_opts(option),
            make_option_desc(option));
    }
    std::string make_subcommand(const CLI::App* app) const override
    {
        return line(app->get_display_name(true), app->get_description());
    }

    /// A positional is known by its English name and shown by its translated one.
    std::string make_option_name(const CLI::Option* option, bool positional) const override
    {
        const std::string name = CLI::Formatter::make_option_name(option, positional);
        return positional ? help(name.c_str()) : name;
    }

private:
    static std::string line(const std::string& left, const std::string& right)
    {
        constexpr qsizetype column = 36;
        const QString name = "  " + QString::fromStdString(left);
        const QString gap = name.size() + 2 > column ? '\n' + QString(column, u' ')
                                                     : QString(column - name.size(), u' ');
        return utf8(name + gap + QString::fromStdString(right) + '\n');
    }
};

std::shared_ptr<CLI::Formatter> formatter()
{
    auto words = std::make_shared<Formatter>();
    words->label("Usage", help(QT_TRANSLATE_NOOP("ctl", "Usage")));
    words->label("Positionals", help(QT_TRANSLATE_NOOP("ctl", "What to give")));
    words->label("OPTIONS", help(QT_TRANSLATE_NOOP("ctl", "OPTIONS")));
    words->label("SUBCOMMAND", help(QT_TRANSLATE_NOOP("ctl", "COMMAND")));
    words->label("SUBCOMMANDS", help(QT_TRANSLATE_NOOP("ctl", "COMMAND")));
    words->label("REQUIRED", help(QT_TRANSLATE_NOOP("ctl", "(required)")));
    return words;
}

/// The deepest command that was named, for its own help.
const CLI::App* deepest(const CLI::App* app)
{
    while (!app->get_subcommands().empty())
        app = app->get_subcommands().front();
    return app;
}

/// "samvirkectl transfer step", for the usage line.
std::string fullName(const CLI::App* app)
{
    std::string name = app->get_name();
    for (const CLI::App* above = app->get_parent(); above != nullptr; above = above->get_parent())
        name = above->get_name() + ' ' + name;
    return name;
}

} // namespace

QString say(const char* source, const QStringList& arguments)
{
    return filled(QCoreApplication::translate("ctl", source), arguments);
}

QString sayCounted(const char* source, int n, const QStringList& arguments)
{
    return filled(QCoreApplication::translate("ctl", source, nullptr, n), arguments);
}

Command Command::below(const char* name, const char* helpText)
{
    CLI::App* app = m_app->add_subcommand(name, help(helpText));
    app->group(help(QT_TRANSLATE_NOOP("ctl", "Commands")));
    app->set_help_flag("-h,--help", help(QT_TRANSLATE_NOOP("ctl", "Shows this help")));
    m_app->require_subcommand(1);
    return Command(*app);
}

Command& Command::positional(const char* name, QString& into, const char* helpText)
{
    m_app
        ->add_option_function<std::string>(
            name, [&into](const std::string& value) { into = QString::fromStdString(value); },
            help(helpText))
        ->option_text(" ")
        ->required();
    return *this;
}

Command& Command::optionalPositional(const char* name, QString& into, const char* helpText)
{
    m_app
        ->add_option_function<std::string>(
            name, [&into](const std::string& value) { into = QString::fromStdString(value); },
            help(helpText))
        ->option_text(" ");
    return *this;
}

Command& Command::required(const char* name, QString& into, const char* value, const char* helpText)
{
    m_app
        ->add_option_function<std::string>(
            name, [&into](const std::string& given) { into = QString::fromStdString(given); },
            help(helpText))
        ->type_name(help(value))
        ->required();
    return *this;
}

Command& Command::option(
    const char* name, std::optional<QString>& into, const char* value, const char* helpText)
{
    m_app
        ->add_option_function<std::string>(
            name, [&into](const std::string& given) { into = QString::fromStdString(given); },
            help(helpText))
        ->type_name(help(value));
    return *this;
}

Command& Command::flag(const char* name, bool& into, const char* helpText)
{
    m_app->add_flag_callback(
        name, [&into] { into = true; }, help(helpText));
    return *this;
}

Command& Command::byItselfToo()
{
    m_app->require_subcommand(0, 1);
    return *this;
}

Command& Command::does(std::function<int()> work)
{
    m_app->final_callback([app = m_app, work = std::move(work)] {
        if (app->get_subcommands().empty())
            chosenWork() = work;
    });
    return *this;
}

int runCommandLine(const QStringList& arguments, const std::function<void(Command&)>& declare)
{
    CLI::App app(help(QT_TRANSLATE_NOOP("ctl",
                     "Samvirke on the command line: a case file's assessments, needs, pool, "
                     "transfers, meetings and log, without a screen.")),
        "samvirkectl");
    app.formatter(formatter());
    app.option_defaults()->group(help(QT_TRANSLATE_NOOP("ctl", "Options")));
    app.set_help_flag("-h,--help", help(QT_TRANSLATE_NOOP("ctl", "Shows this help")));
    app.set_version_flag("--version", std::string("samvirkectl " SAMVIRKE_VERSION),
        help(QT_TRANSLATE_NOOP("ctl", "Shows the version")));
    app.footer(help(QT_TRANSLATE_NOOP("ctl",
        "Each command has its own --help. --language nb, nn or en may stand anywhere. Exit code: 0 "
        "done, 1 not done, 2 wrong usage.")));
    Command root(app);
    declare(root);

    std::vector<std::string> given;
    for (const QString& argument : arguments)
        given.push_back(utf8(argument));
    std::reverse(given.begin(), given.end()); // as CLI11 wants them
    try {
        app.parse(given);
    } catch (const CLI::CallForHelp&) {
        const CLI::App* wanted = deepest(&app);
        print(QString::fromStdString(wanted->get_formatter()->make_help(
            wanted, fullName(wanted), CLI::AppFormatMode::Normal)));
        return finished(0);
    } catch (const CLI::CallForVersion&) {
        printLine("samvirkectl " SAMVIRKE_VERSION);
        return finished(0);
    } catch (const CLI::ParseError& error) {
        const QString what = wrongUsage(error);
        complain(what + (what.endsWith(u'.') ? " " : ". ")
            + say(QT_TRANSLATE_NOOP("ctl", "See %1 --help."),
                { QString::fromStdString(fullName(deepest(&app))) }));
        return 2;
    }
    try {
        return finished(chosenWork()());
    } catch (const Failure& failure) {
        complain(failure.text);
        return failure.code;
    }
}

} // namespace samvirke::ctl
