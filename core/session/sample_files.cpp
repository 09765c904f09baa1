#include "core/session/sample_files.h"

#include "core/session/demonstration.h"
#include "core/session/session.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace samvirke {

namespace {

struct Sample {
    ImportKind kind;
    const char* name;
};

// Names as the files have that people send; the program guesses what is in them.
constexpr Sample samples[] = {
    { ImportKind::Assessments, "egenvurderinger-eksempel.xlsx" },
    { ImportKind::Pool, "beredskapspool-eksempel.xlsx" },
    { ImportKind::Needs, "behov-eksempel.csv" },
    { ImportKind::MaterialNeeds, "utstyrsbehov-eksempel.xlsx" },
    { ImportKind::MaterialOffers, "utstyrstilbud-eksempel.csv" },
    { ImportKind::StandingAgreements, "beredskapsavtaler-eksempel.xlsx" },
    { ImportKind::StaffBase, "avtalte-arsverk-eksempel.csv" },
};

} // namespace

Result<QStringList> writeSampleFiles(const QString& folder, const QStringList& counties)
{
    QStringList paths;
    for (const Sample& sample : samples) {
        const QString path = QDir(folder).filePath(QString::fromLatin1(sample.name));
        if (QFileInfo::exists(path))
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core",
                    "%1 is there already. Choose another folder, or move the file away first."),
                { QDir::toNativeSeparators(path) }));
        paths.append(path);
    }
    const QTemporaryDir scratch;
    const QString made = scratch.filePath(QStringLiteral("samples.samvirke"));
    DemonstrationOptions options;
    options.counties = counties;
    options.weeks = 1;
    if (auto done = makeDemonstration(made, options); !done)
        return fail(done.error());
    const auto session = Session::open(made, OpenMode::ReadOnly);
    if (!session)
        return fail(session.error());
    for (int i = 0; i < paths.size(); ++i) {
        if (auto done = (*session)->exportRows(samples[i].kind, paths.at(i)); !done) {
            for (int written = 0; written < i; ++written)
                QFile::remove(paths.at(written));
            return fail(done.error());
        }
    }
    return paths;
}

} // namespace samvirke
