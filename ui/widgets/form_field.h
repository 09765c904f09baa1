// A form: label, editor, and beside the field what is wrong with it. Fields are named as in
// FieldProblem, so that the rules of the domain show up where they belong.
#pragma once

#include "core/domain/need.h"
#include "ui/widgets/label.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QGridLayout;

namespace samvirke {

class Form : public QWidget {
    Q_OBJECT

public:
    explicit Form(QWidget* parent = nullptr);

    /// Adds a row. The label becomes the editor's buddy and its accessible name. `field` is the
    /// name that a FieldProblem uses; may be empty.
    void addField(
        const QString& label, QWidget* editor, const QString& field = {}, const QString& hint = {});
    void addHeading(const QString& text);
    void addWide(QWidget* widget); ///< over both columns
    /// A form somewhere within this one shows the problems of its own fields.
    void addPart(Form* part);

    /// Shows each problem beside its field and puts the focus on the first; those of unknown fields
    /// stand at the bottom. Clears what was shown before.
    void showProblems(const QList<FieldProblem>& problems);

private:
    struct Row {
        QWidget* editor = nullptr;
        Label* trouble = nullptr;
        QString label;
    };
    QGridLayout* m_grid;
    bool knows(const QString& field) const { return m_rows.contains(field); }
    QWidget* putProblems(const QHash<QString, QStringList>& texts);

    QHash<QString, Row> m_rows;
    QList<QPointer<Form>> m_parts;
    QStringList m_order;
    Label* m_other;
};

} // namespace samvirke
