// The variants of matching: in what order its aims count once coverage is settled.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct VariantOptions {
    QString file;
    QString name;
    QString order;
    bool json = false;
};

bool isBuiltIn(const Variant& variant)
{
    return std::any_of(builtInVariants().begin(), builtInVariants().end(),
        [&](const Variant& each) { return each.id == variant.id; });
}

int list(const VariantOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Variant")),
        say(QT_TRANSLATE_NOOP("ctl", "Order of aims")) });
    for (const Variant& variant : session->variants()) {
        QStringList codes;
        QStringList words;
        for (const Aim aim : variant.order) {
            codes.append(code(aim));
            words.append(label(aim).translated());
        }
        const QString name = nameOf(variant).translated();
        array.append(QJsonObject{ { "id", variant.id }, { "name", name },
            { "order", QJsonArray::fromStringList(codes) }, { "builtIn", isBuiltIn(variant) } });
        table.add(
            { isBuiltIn(variant) ? variant.id : shortId(variant.id), name, words.join(", ") });
    }
    if (given.json)
        printJson({ { "variants", array } });
    else
        table.print();
    return 0;
}

int save(const VariantOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    Variant variant;
    variant.name = given.name;
    for (const Variant& known : session->variants()) {
        if (!isBuiltIn(known) && folded(known.name) == folded(given.name.trimmed()))
            variant.id = known.id; // the same name: another order
    }
    for (const QString& word : listFrom(given.order))
        variant.order.append(wordFrom<Aim>(word));
    if (const QList<FieldProblem> problems = problemsOf(variant); !problems.isEmpty())
        wrong(problems.first().text.translated());
    printMade(orFail(session->saveVariant(variant)), say(QT_TRANSLATE_NOOP("ctl", "Variant")),
        given.json);
    return 0;
}

int remove(const VariantOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    const Variant variant = variantFrom(*session, given.name);
    if (isBuiltIn(variant))
        fails(say(QT_TRANSLATE_NOOP("ctl", "This variant comes with the program and stays.")));
    orFail(session->removeVariant(variant.id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The variant was removed.")));
    return 0;
}

} // namespace

void declareVariant(Command& root)
{
    const auto given = std::make_shared<VariantOptions>();
    Command variant = root.below(
        "variant", QT_TRANSLATE_NOOP("ctl", "The orders in which the aims of matching count"));
    variant.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);

    variant.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the variants"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return list(*given); });
    variant.below("save", QT_TRANSLATE_NOOP("ctl", "Saves the office's own variant under a name"))
        .positional(QT_TRANSLATE_NOOP("ctl", "NAME"), given->name,
            QT_TRANSLATE_NOOP("ctl", "Its name; a variant of the same name is replaced"))
        .required("--order", given->order, QT_TRANSLATE_NOOP("ctl", "CODES"),
            QT_TRANSLATE_NOOP(
                "ctl", "The aims in order: stints, level, reserve, fit, travel-km, fairness"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return save(*given); });
    variant.below("remove", QT_TRANSLATE_NOOP("ctl", "Removes one of the office's own variants"))
        .positional(QT_TRANSLATE_NOOP("ctl", "VARIANT"), given->name,
            QT_TRANSLATE_NOOP("ctl", "Its name or key"))
        .does([given] { return remove(*given); });
}

} // namespace samvirke::ctl
