#include "ui/dialogs/member_lists_edit.h"

#include "core/base/clock.h"
#include "ui/dialogs/code_list_edit.h"
#include "ui/widgets/period_edit.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

CompetenceListEdit::CompetenceListEdit(QWidget* parent)
    : QWidget(parent),
      m_words(new CodeListEdit(CodeListEdit::Vocabulary::Competences, tr("Competences"))),
      m_lines(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_words);
    layout->addLayout(m_lines);
    setFocusProxy(m_words);
    connect(m_words, &CodeListEdit::changed, this, &CompetenceListEdit::follow);
}

void CompetenceListEdit::setCompetences(const QList<Competence>& competences)
{
    QStringList codes;
    for (const Competence& competence : competences) {
        codes.append(competence.code);
        addLine(competence);
    }
    m_words->setCodes(codes);
}

void CompetenceListEdit::follow()
{
    const QStringList codes = m_words->codes();
    for (qsizetype i = m_all.size() - 1; i >= 0; --i) {
        if (!codes.contains(m_all.at(i).code)) {
            m_all.at(i).widget->hide();
            m_all.at(i).widget->deleteLater();
            m_all.removeAt(i);
        }
    }
    for (const QString& code : codes) {
        const bool known = std::any_of(
            m_all.begin(), m_all.end(), [&](const Line& line) { return line.code == code; });
        if (!known)
            addLine({ code, {}, false });
    }
}

void CompetenceListEdit::addLine(const Competence& competence)
{
    const QString word = competenceLabel(competence.code).translated();
    Line line;
    line.code = competence.code;
    line.widget = new QWidget;
    auto* row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(new Label(word), 1);
    line.expires = new QCheckBox(tr("valid until"));
    line.expires->setAccessibleName(tr("%1: valid until").arg(word));
    line.expires->setChecked(competence.until.isValid());
    line.until = makeDateEdit(tr("%1: last valid day").arg(word),
        competence.until.isValid() ? competence.until : today().addYears(1));
    line.until->setEnabled(competence.until.isValid());
    line.verified = new QCheckBox(tr("verified"));
    line.verified->setAccessibleName(tr("%1: verified").arg(word));
    line.verified->setChecked(competence.verified);
    row->addWidget(line.expires);
    row->addWidget(line.until);
    row->addWidget(line.verified);
    connect(line.expires, &QCheckBox::toggled, line.until, &QWidget::setEnabled);
    m_lines->addWidget(line.widget);
    m_all.append(line);
}

QList<Competence> CompetenceListEdit::competences() const
{
    QList<Competence> competences;
    for (const Line& line : m_all) {
        competences.append({ line.code, line.expires->isChecked() ? line.until->date() : QDate(),
            line.verified->isChecked() });
    }
    return competences;
}

WindowListEdit::WindowListEdit(QWidget* parent)
    : QWidget(parent), m_lines(new QVBoxLayout), m_add(makeButton(tr("Add a period")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(m_lines);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_add);
    bottom->addStretch(1);
    layout->addLayout(bottom);
    m_add->setAutoDefault(false);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        QDate after = today();
        for (const Window& window : windows())
            after = std::max(after, window.until.addDays(1));
        addLine({ after, after.addDays(13) })->setFocus();
    });
}

void WindowListEdit::setWindows(const QList<Window>& windows)
{
    for (const Window& window : windows)
        addLine(window);
}

PeriodEdit* WindowListEdit::addLine(const Window& window)
{
    Line line;
    line.widget = new QWidget;
    line.period = new PeriodEdit;
    line.period->setPeriod(window.from, window.until);
    line.period->setAccessibleName(tr("Period %1").arg(m_all.size() + 1));
    QPushButton* away = makeButton(tr("Remove"));
    away->setAccessibleName(tr("Remove period %1").arg(m_all.size() + 1));
    away->setAutoDefault(false);
    auto* row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(line.period, 1);
    row->addWidget(away);
    connect(
        away, &QPushButton::clicked, this, [this, widget = line.widget] { removeLine(widget); });
    m_lines->addWidget(line.widget);
    m_all.append(line);
    return line.period;
}

void WindowListEdit::removeLine(QWidget* widget)
{
    m_all.removeIf([&](const Line& line) { return line.widget == widget; });
    widget->hide();
    widget->deleteLater();
    m_add->setFocus();
}

QList<Window> WindowListEdit::windows() const
{
    QList<Window> windows;
    for (const Line& line : m_all)
        windows.append({ line.period->from(), line.period->until() });
    // A period that ends before it begins is left for the form to complain about.
    if (std::any_of(windows.begin(), windows.end(),
            [](const Window& window) { return window.until < window.from; }))
        return windows;
    std::sort(windows.begin(), windows.end(),
        [](const Window& a, const Window& b) { return a.from < b.from; });
    QList<Window> joined;
    for (const Window& window : std::as_const(windows)) {
        if (!joined.isEmpty() && window.from <= joined.constLast().until.addDays(1))
            joined.last().until = std::max(joined.constLast().until, window.until);
        else
            joined.append(window);
    }
    return joined;
}

} // namespace samvirke
