// The words of the command line: commands, options and what they do, over CLI11, which stays in one
// file. Everything a person reads is in their own language, also what is said of wrong usage.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace CLI {
class App;
}

namespace samvirke::ctl {

/// A text of the command line in the user's language: `say(QT_TRANSLATE_NOOP("ctl", "…"), {name})`.
QString say(const char* source, const QStringList& arguments = {});
/// The same with a number that decides the plural form.
QString sayCounted(const char* source, int n, const QStringList& arguments = {});

class Command {
public:
    explicit Command(CLI::App& app) : m_app(&app) { }

    /// A command below this one; with one below it, a command does nothing by itself.
    Command below(const char* name, const char* help);

    // What the person gives. The places must live until the work is done: keep them in what the
    // work captures. A positional's name and `value`, the word for an option's value, are
    // translated: "FILE".
    Command& positional(const char* name, QString& into, const char* help);
    Command& optionalPositional(const char* name, QString& into, const char* help);
    Command& required(const char* name, QString& into, const char* value, const char* help);
    Command& option(
        const char* name, std::optional<QString>& into, const char* value, const char* help);
    Command& flag(const char* name, bool& into, const char* help);

    /// It does something without a command below it, too. Call it after those were declared.
    Command& byItselfToo();
    Command& does(std::function<int()> work);

private:
    CLI::App* m_app;
};

/// Reads the arguments (without the program's name) and does the work of the command that was
/// chosen. Gives the exit code: 0, 1, or 2 for wrong usage.
int runCommandLine(const QStringList& arguments, const std::function<void(Command&)>& declare);

} // namespace samvirke::ctl
