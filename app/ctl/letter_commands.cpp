#include "app/ctl/letter_commands.h"

#include "app/ctl/values.h"
#include "core/session/asking.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace samvirke::ctl {

namespace {

struct LetterOptions {
    QString form;
    std::optional<QString> from;
    bool json = false;
};

QJsonObject jsonOf(const LetterTemplate& letters)
{
    QJsonObject texts;
    for (const LetterTextKind& kind : letterTextKinds())
        texts.insert(QString::fromLatin1(kind.key), letters.text(QString::fromLatin1(kind.key)));
    return { { "form", code(letters.form) }, { "own", letters.own }, { "texts", texts } };
}

int show(const QString& path, const LetterOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(path);
    const LetterTemplate letters =
        Asking(*session).letterTemplate(wordFrom<LanguageForm>(given.form));
    if (given.json) {
        printJson(jsonOf(letters));
        return 0;
    }
    for (const LetterTextKind& kind : letterTextKinds()) {
        printLine(QStringLiteral("## %1").arg(Text::of(kind.label).translated()));
        printLine(letters.text(QString::fromLatin1(kind.key)));
        printLine({});
    }
    return 0;
}

QByteArray bytesOf(const QString& path)
{
    QFile file;
    const bool open = path == "-" ? file.open(stdin, QIODevice::ReadOnly)
                                  : (file.setFileName(path), file.open(QIODevice::ReadOnly));
    if (!open)
        fails(say(QT_TRANSLATE_NOOP("ctl", "%1 cannot be read: %2"), { path, file.errorString() }));
    return file.readAll();
}

int save(const QString& path, const LetterOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(path);
    Asking desk(*session);
    LetterTemplate letters = desk.letterTemplate(wordFrom<LanguageForm>(given.form));
    const QJsonDocument json = QJsonDocument::fromJson(bytesOf(given.from.value_or("-")));
    const QJsonObject texts = json.object().value("texts").toObject();
    if (texts.isEmpty())
        wrong(say(QT_TRANSLATE_NOOP("ctl",
            "The letters are read as JSON: {\"texts\": {\"request\": \"…\"}}, as `request letters "
            "--json` writes them.")));
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        bool known = false;
        for (TextSection& one : letters.texts) {
            if (one.key == it.key()) {
                one.text = it.value().toString();
                known = true;
            }
        }
        if (!known)
            unknownWord(it.key(),
                { "request", "reminder", "withdrawal", "telephone", "telephone-withdrawal" });
    }
    orFail(desk.saveLetterTemplate(letters));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Saved.")));
    return 0;
}

int restore(const QString& path, const LetterOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(path);
    orFail(Asking(*session).restoreLetterTemplate(wordFrom<LanguageForm>(given.form)));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Saved.")));
    return 0;
}

} // namespace

void declareLetterTemplates(Command& request, const std::shared_ptr<QString>& file)
{
    const auto given = std::make_shared<LetterOptions>();
    const char* const form = QT_TRANSLATE_NOOP("ctl", "FORM");
    const char* const formHelp = QT_TRANSLATE_NOOP("ctl", "nb or nn");
    request
        .below("letters",
            QT_TRANSLATE_NOOP("ctl", "Shows the words of the letters and notes to owners"))
        .positional(form, given->form, formHelp)
        .flag("--json", given->json, jsonHelp)
        .does([given, file] { return show(*file, *given); });
    request
        .below("save-letters",
            QT_TRANSLATE_NOOP("ctl", "Saves the office's own words; the others stay as they are"))
        .positional(form, given->form, formHelp)
        .option("--from", given->from, QT_TRANSLATE_NOOP("ctl", "FILE"),
            QT_TRANSLATE_NOOP("ctl", "The texts as JSON; the standard input by default"))
        .does([given, file] { return save(*file, *given); });
    request.below("standard-letters", QT_TRANSLATE_NOOP("ctl", "Takes the standard words again"))
        .positional(form, given->form, formHelp)
        .does([given, file] { return restore(*file, *given); });
}

} // namespace samvirke::ctl
