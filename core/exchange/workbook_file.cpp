#include "core/exchange/workbook_file.h"

#include "core/base/whole_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace samvirke {

namespace {

tl::unexpected<Error> cannotWrite(const QString& path, const QString& why)
{
    return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1 cannot be written: %2."), { path, why }));
}

} // namespace

QByteArray cellText(const QString& text, qsizetype most)
{
    QString clean = text.left(most);
    for (QChar& c : clean) {
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            c = u' ';
    }
    return clean.toUtf8();
}

Result<void> writeWorkbookFile(const QString& path, const std::function<void(lxw_workbook*)>& fill)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return cannotWrite(path, folder.errorString());
    const QString made = folder.filePath("out.xlsx");
    const QByteArray madePath = QFile::encodeName(made);
    QByteArray folderPath = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_FALSE;
    options.tmpdir = folderPath.data();
    lxw_workbook* const book = workbook_new_opt(madePath.constData(), &options);
    if (!book)
        return cannotWrite(path, QStringLiteral("libxlsxwriter"));
    fill(book);
    const lxw_error error = workbook_close(book);
    if (error != LXW_NO_ERROR)
        return cannotWrite(path, QString::fromUtf8(lxw_strerror(error)));

    QFile whole(made);
    QSaveFile target(path);
    if (!whole.open(QIODevice::ReadOnly))
        return cannotWrite(path, whole.errorString());
    if (!target.open(QIODevice::WriteOnly) || !writeWhole(target, whole.readAll()))
        return cannotWrite(path, target.errorString());
    return {};
}

} // namespace samvirke
