// A number for each group of professions: the agreed staff of a municipality in a year, or the
// floors of the office. An empty field is no number, which is not zero.
#pragma once

#include "core/session/session.h"
#include "ui/dialogs/form_dialog.h"

#include <QHash>

class QLineEdit;
class QSpinBox;

namespace samvirke {

/// The fields, group by group.
class GroupNumbers {
public:
    void addTo(Form& form, const QHash<QString, double>& values);
    void set(const QHash<QString, double>& values);
    QList<FieldProblem> problems() const; ///< what is no number
    std::optional<double> value(const QString& group) const;

private:
    QHash<QString, QLineEdit*> m_fields;
};

class StaffFiguresDialog : public FormDialog {
    Q_OBJECT

public:
    /// The newest year that is known, else last year.
    StaffFiguresDialog(Session& session, const QString& municipality, QWidget* parent = nullptr);

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    QHash<QString, double> known(int year) const;
    void showYear(int year);

    Session& m_session;
    QString m_municipality;
    QSpinBox* m_year;
    GroupNumbers m_numbers;
};

class StaffFloorsDialog : public FormDialog {
    Q_OBJECT

public:
    explicit StaffFloorsDialog(Session& session, QWidget* parent = nullptr);

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;

    Session& m_session;
    GroupNumbers m_numbers;
};

} // namespace samvirke
