// A printed document as values: what it says, in the reader's language, before it is a PDF, an ODT
// or a plain text. Every page carries the mark of an exercise or a demonstration.
#pragma once

#include "core/base/result.h"
#include "core/reports/map_drawing.h"
#include "core/reports/overview_report.h"

#include <QStringList>

namespace samvirke {

/// What a cell's colour says; the word in the cell says it too.
enum class Tone { None, Good, Challenging, Critical, Unknown };

struct DocumentCell {
    QString text;
    Tone tone = Tone::None;

    bool operator==(const DocumentCell&) const = default;
};

struct DocumentBlock {
    enum class Kind {
        Heading,
        Subheading, ///< above a table or a picture
        Paragraph,
        Note, ///< smaller: where a figure is from, what counts
        Bullet,
        Table,
        Picture,
    };
    Kind kind = Kind::Paragraph;
    QString text; ///< of a table or picture: what it shows, for those who do not see it
    QStringList header; ///< of a table; repeated on every page
    QList<QList<DocumentCell>> rows;
    QList<int> widths; ///< of a table: percent by column
    QList<bool> numeric = {}; ///< of a table: columns of numbers stand to the right
    MapDrawing picture = {};

    bool operator==(const DocumentBlock&) const = default;
};

struct Document {
    QString title;
    QString headline;
    QString basis; ///< the line under the headline
    QString everyPage = {}; ///< which round, how many answered, when: at the foot of each page
    QString mark; ///< "EXERCISE", "Demonstration: invented data"; empty for the real thing
    QString footer; ///< who and when
    QString pageOf; ///< "Page %1 of %2"
    QString language; ///< "nb", "nn", "en"
    QList<DocumentBlock> blocks;

    bool operator==(const Document&) const = default;
};

/// A status with the sign and the tone that it has everywhere on paper.
DocumentCell statusCell(StaffingStatus status);

/// The overview in the language that is in use.
Document overviewDocument(const OverviewReport& report);

/// For e-mail and logs: 78 columns at most where words allow.
QString plainText(const Document& document);

/// PDF, ODT or plain text by the ending of the name. What was there before stays until the new file
/// is whole. A PDF needs a QGuiApplication (off screen will do).
Result<void> writeDocument(const Document& document, const QString& path);
Result<void> writeDocument(const OverviewReport& report, const QString& path);

} // namespace samvirke
