// Who may include whom (DESIGN.md, "The house"), as one table and a checker over the text of a
// file. Linking alone does not catch a wrong include: Debian's Qt headers all lie in one folder.
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace samvirke::architecture {

/// Which Qt modules own a header: "QWidget" and "qwidget.h" -> QtWidgets.
struct QtHeaders {
    QSet<QString> modules;
    QMap<QString, QSet<QString>> modulesOf;
};

/// Reads Qt's include folders, the ones that hold QtCore, QtGui ….
QtHeaders readQtHeaders(const QStringList& includeDirs);

/// One #include as it stands in a file: the name, the line, and whether it was written in <>.
struct Include {
    QString name; ///< empty when the name is a macro
    int line = 0;
    bool angled = false;
};

/// The includes of a source text; those in comments do not count.
QList<Include> includesOf(const QString& text);

/// What is wrong in one file, a line each ("core/domain/need.h:7: …"); empty when all is well.
/// `path` is from the root.
QStringList violations(const QString& path, const QString& text, const QtHeaders& qt);

} // namespace samvirke::architecture
