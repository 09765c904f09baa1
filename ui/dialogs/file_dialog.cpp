#include "ui/dialogs/file_dialog.h"

#include "ui/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <optional>

namespace samvirke::file_dialog {

namespace {

std::optional<QString> nextFileName;

QString taken()
{
    const QString path = *nextFileName;
    nextFileName.reset();
    return path;
}

/// "csv" of "Table (*.csv *.xlsx)".
QString firstEnding(const QString& filter)
{
    const qsizetype star = filter.indexOf(QLatin1String("*."));
    if (star < 0)
        return {};
    qsizetype end = star + 2;
    while (end < filter.size() && filter.at(end).isLetterOrNumber())
        ++end;
    return filter.mid(star + 2, end - star - 2);
}

} // namespace

QString open(QWidget* parent, const QString& title, const QString& filter, const QString& purpose)
{
    if (nextFileName)
        return taken();
    const QString path =
        QFileDialog::getOpenFileName(parent, title, settings::folder(purpose), filter);
    if (!path.isEmpty())
        settings::setFolder(purpose, QFileInfo(path).absolutePath());
    return path;
}

QString save(QWidget* parent, const QString& title, const QString& filter,
    const QString& suggestion, const QString& purpose)
{
    if (nextFileName)
        return taken();
    const QString proposed = QDir(settings::folder(purpose)).filePath(suggestion);
    QString chosen = filter;
    QString path = QFileDialog::getSaveFileName(parent, title, proposed, filter, &chosen);
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + firstEnding(chosen);
    settings::setFolder(purpose, QFileInfo(path).absolutePath());
    return path;
}

QString folder(QWidget* parent, const QString& title, const QString& purpose)
{
    if (nextFileName)
        return taken();
    const QString path =
        QFileDialog::getExistingDirectory(parent, title, settings::folder(purpose));
    if (!path.isEmpty())
        settings::setFolder(purpose, path);
    return path;
}

void setNextFileName(const QString& path)
{
    nextFileName = path;
}

QString caseFileFilter()
{
    return QCoreApplication::translate("file_dialog", "Case files (*.samvirke)");
}

QString spreadsheetFilter()
{
    return QCoreApplication::translate(
        "file_dialog", "Spreadsheets and tables (*.xlsx *.csv *.txt)");
}

} // namespace samvirke::file_dialog
