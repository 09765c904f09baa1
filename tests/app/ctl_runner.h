// Runs the built samvirkectl as a person would, in a folder of its own.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace samvirke {

struct CtlRun {
    int code = -1; ///< exit code; -1 when it crashed or hung
    QByteArray out;
    QByteArray err;

    /// Empty when stdout is anything else. Const, so that looking into it adds nothing to it.
    const QJsonObject json() const;
    bool saysOneLine() const; ///< exactly one line on stderr
};

/// English, so that a test can read what is said.
CtlRun ctl(const QStringList& arguments, const QByteArray& input = {});

QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

} // namespace samvirke
