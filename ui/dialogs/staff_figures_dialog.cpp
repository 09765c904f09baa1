#include "ui/dialogs/staff_figures_dialog.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"

#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace samvirke {

namespace {

QString codeOf(const StaffGroup& group)
{
    return QString::fromLatin1(group.code);
}

/// As it is kept, and as it can be typed again.
QString typed(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest)
        .replace(QLatin1Char('.'), QLatin1Char(','));
}

/// Nothing for an empty field; an infinite number for what is no number.
std::optional<double> read(const QString& text)
{
    QString plain = folded(text);
    plain.remove(QLatin1Char(' ')).replace(QLatin1Char(','), QLatin1Char('.'));
    if (plain.isEmpty())
        return std::nullopt;
    bool good = false;
    const double value = QLocale::c().toDouble(plain, &good);
    return good ? value : qInf();
}

} // namespace

void GroupNumbers::addTo(Form& form, const QHash<QString, double>& values)
{
    for (const StaffGroup& group : staffGroups()) {
        const QString code = codeOf(group);
        auto* field = new QLineEdit;
        field->setObjectName(QStringLiteral("fte-") + code);
        form.addField(staffGroupLabel(code).translated(), field, code);
        m_fields.insert(code, field);
    }
    set(values);
}

void GroupNumbers::set(const QHash<QString, double>& values)
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        it.value()->setText(values.contains(it.key()) ? typed(values.value(it.key())) : QString());
}

std::optional<double> GroupNumbers::value(const QString& group) const
{
    const QLineEdit* field = m_fields.value(group);
    return field ? read(field->text()) : std::nullopt;
}

QList<FieldProblem> GroupNumbers::problems() const
{
    QList<FieldProblem> wrong;
    for (const StaffGroup& group : staffGroups()) {
        const std::optional<double> number = value(codeOf(group));
        if (number && !(*number >= 0 && *number <= mostFte))
            wrong.append({ codeOf(group),
                Text(StaffFiguresDialog::tr("Write a number of 0 or more, or leave it empty.")) });
    }
    return wrong;
}

StaffFiguresDialog::StaffFiguresDialog(
    Session& session, const QString& municipality, QWidget* parent)
    : FormDialog(
        tr("Agreed staff of %1").arg(session.municipalityName(municipality)), tr("Save"), parent),
      m_session(session), m_municipality(municipality), m_year(new QSpinBox)
{
    setObjectName(QStringLiteral("staffFiguresDialog"));
    setIntro(tr("Full-time equivalents in the care services. Leave empty what is not known: it is "
                "shown as unknown, never as zero."));
    const int newest = staffTable(session.staffBase(municipality)).year;
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setRange(earliestStaffYear, latestStaffYear);
    m_year->setValue(newest > 0 ? newest : today().year() - 1);
    m_year->setKeyboardTracking(false); // another year is shown when it is written to its end
    form().addField(tr("Year"), m_year, QStringLiteral("year"));
    m_numbers.addTo(form(), known(m_year->value()));
    connect(m_year, &QSpinBox::valueChanged, this, &StaffFiguresDialog::showYear);
    m_year->setFocus();
}

QHash<QString, double> StaffFiguresDialog::known(int year) const
{
    QHash<QString, double> out;
    for (const StaffBase& row : m_session.staffBase(m_municipality)) {
        if (row.year == year && row.fte)
            out.insert(row.group, *row.fte);
    }
    return out;
}

void StaffFiguresDialog::showYear(int year)
{
    m_numbers.set(known(year));
}

QList<FieldProblem> StaffFiguresDialog::problems() const
{
    return m_numbers.problems();
}

Result<void> StaffFiguresDialog::write()
{
    const int year = m_year->value();
    QList<StaffBase> changed;
    const QList<StaffBase> before = m_session.staffBase(m_municipality);
    for (const StaffGroup& group : staffGroups()) {
        StaffBase row; // a row that is gone meanwhile is written anew
        bool has = false;
        for (const StaffBase& each : before) {
            if (each.year == year && each.group == QLatin1String(group.code)) {
                row = each;
                has = true;
            }
        }
        const std::optional<double> number = m_numbers.value(codeOf(group));
        if (has ? row.fte == number : !number)
            continue; // what nobody touched keeps its source
        row.municipality = m_municipality;
        row.group = codeOf(group);
        row.year = year;
        row.fte = number;
        row.source = tr("set by hand");
        changed.append(row);
    }
    if (changed.isEmpty())
        return {};
    return m_session.together(QStringLiteral("setStaffFigures"), [&]() -> Result<void> {
        for (const StaffBase& row : std::as_const(changed)) {
            if (const Result<Id> set = m_session.setStaffBase(row); !set)
                return fail(set.error());
        }
        return {};
    });
}

StaffFloorsDialog::StaffFloorsDialog(Session& session, QWidget* parent)
    : FormDialog(tr("Floors for the agreed staff"), tr("Save"), parent), m_session(session)
{
    setObjectName(QStringLiteral("staffFloorsDialog"));
    setIntro(tr("Fewer full-time equivalents than this and the office regards the group as "
                "vulnerable, in every municipality. No floor comes with the program. Leave empty "
                "where there is none."));
    QHash<QString, double> values;
    for (const StaffFloor& floor : session.staffFloors())
        values.insert(floor.group, floor.fte);
    m_numbers.addTo(form(), values);
}

QList<FieldProblem> StaffFloorsDialog::problems() const
{
    return m_numbers.problems();
}

Result<void> StaffFloorsDialog::write()
{
    const QList<StaffFloor> before = m_session.staffFloors();
    return m_session.together(QStringLiteral("setStaffFloors"), [&]() -> Result<void> {
        for (const StaffGroup& group : staffGroups()) {
            StaffFloor floor;
            for (const StaffFloor& each : before) {
                if (each.group == QLatin1String(group.code))
                    floor = each;
            }
            // Nobody can be under a floor of zero.
            const double wanted = m_numbers.value(codeOf(group)).value_or(0);
            if (wanted == floor.fte)
                continue;
            floor.group = codeOf(group);
            floor.fte = wanted;
            if (wanted <= 0) {
                if (const Result<void> gone = m_session.removeStaffFloor(floor.id); !gone)
                    return gone;
            } else if (const Result<Id> set = m_session.setStaffFloor(floor); !set) {
                return fail(set.error());
            }
        }
        return {};
    });
}

} // namespace samvirke
