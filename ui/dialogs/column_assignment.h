// The columns of a foreign table, one line each: its heading, what it seems to hold, examples, and
// the field it is read as. Above them the sheet and the row of the headings, which can be changed.
#pragma once

#include "core/session/import_assistant.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QScrollArea;
class QSpinBox;

namespace samvirke {

class Label;

class ColumnAssignment : public QWidget {
    Q_OBJECT

public:
    explicit ColumnAssignment(QWidget* parent = nullptr);

    void show(const ImportLook& look, ImportKind kind);
    using QWidget::show;

    /// As it is chosen now. A field is never chosen twice: the newest choice takes it.
    ColumnMapping mapping() const;
    /// As if the person had chosen it; an empty field leaves the column out.
    void choose(int column, const QString& field);
    QComboBox* box(int column) const { return m_boxes.value(column); }

Q_SIGNALS:
    void mappingChanged();
    void sheetChosen(const QString& sheet);
    void headerRowChosen(int row);

private:
    void fill();
    void chosen(int column);
    void tellMissing();

    ImportLook m_look;
    ImportKind m_kind = ImportKind::Assessments;
    QComboBox* m_sheet;
    Label* m_sheetName;
    QSpinBox* m_header;
    Label* m_missing;
    QScrollArea* m_scroll;
    QGridLayout* m_grid = nullptr;
    QHash<int, QComboBox*> m_boxes; // by column
    bool m_filling = false;
};

} // namespace samvirke
