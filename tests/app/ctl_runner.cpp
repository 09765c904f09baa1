#include "tests/app/ctl_runner.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace samvirke {

const QJsonObject CtlRun::json() const
{
    return QJsonDocument::fromJson(out).object();
}

bool CtlRun::saysOneLine() const
{
    return err.size() > 20 && err.endsWith('\n') && err.count('\n') == 1;
}

CtlRun ctl(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(SAMVIRKECTL, QStringList{ "--language", "en" } + arguments);
    process.write(input);
    process.closeWriteChannel();
    CtlRun run;
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        run.err = process.readAllStandardError();
        return run;
    }
    run.code = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QFile::WriteOnly))
        file.write(bytes);
}

} // namespace samvirke
