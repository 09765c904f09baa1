// Asking for a file name. A test answers beforehand with setNextFileName().
#pragma once

#include <QString>

class QWidget;

namespace samvirke {

namespace file_dialog {

/// `filter` as for QFileDialog; an empty answer means the person cancelled. The last folder is
/// remembered under `purpose`.
QString open(QWidget* parent, const QString& title, const QString& filter, const QString& purpose);

/// `suggestion`: a file name; its ending is added when the person leaves it out.
QString save(QWidget* parent, const QString& title, const QString& filter,
    const QString& suggestion, const QString& purpose);

/// A folder that is there.
QString folder(QWidget* parent, const QString& title, const QString& purpose);

/// The next open(), save() or folder() gives this back at once.
void setNextFileName(const QString& path);

QString caseFileFilter();
QString spreadsheetFilter(); ///< CSV and XLSX

} // namespace file_dialog

} // namespace samvirke
