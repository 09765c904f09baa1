#include "ui/dialogs/interview_lines.h"

#include "core/domain/professions.h"
#include "ui/dialogs/code_list_edit.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace samvirke {

void alignLabels(Form& form)
{
    constexpr int widest = 22; // characters of the longest label
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    if (auto* grid = form.layout()->findChild<QGridLayout*>())
        grid->setColumnMinimumWidth(0, widest * character);
}

InterviewLines::InterviewLines(Form& around, bool several, QWidget* parent)
    : QWidget(parent), m_form(around), m_column(new QVBoxLayout),
      m_more(makeButton(tr("Another profession (they are one team)")))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::s);
    m_column->setSpacing(space::m);
    all->addLayout(m_column);
    m_more->setObjectName(QStringLiteral("anotherProfession"));
    m_more->setAutoDefault(false);
    m_more->setVisible(several);
    all->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        add({});
        m_fields.constLast().profession->setFocus();
    });
}

void InterviewLines::setLines(const QList<InterviewLine>& lines)
{
    for (const Fields& fields : std::as_const(m_fields)) {
        m_column->removeWidget(fields.around);
        fields.around->hide();
        fields.around->deleteLater();
    }
    m_fields.clear();
    for (const InterviewLine& line : lines)
        add(line);
    if (lines.isEmpty())
        add({});
}

void InterviewLines::add(const InterviewLine& line)
{
    const int place = int(m_fields.size());
    const QString number = place == 0 ? QString() : QStringLiteral(" %1").arg(place + 1);
    const auto field = [place](const char* name) {
        return QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(place);
    };
    Fields fields;
    auto* form = new Form;
    fields.around = form;
    QPushButton* remove = nullptr;
    if (place > 0) {
        auto* top = new QWidget;
        auto* row = new QHBoxLayout(top);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new Label(tr("Profession %1").arg(place + 1), Type::Strong), 1);
        remove = makeButton(tr("Take away"), Weight::Quiet);
        remove->setAutoDefault(false);
        remove->setAccessibleName(tr("Take away profession %1").arg(place + 1));
        row->addWidget(remove);
        form->addWide(top);
        connect(remove, &QPushButton::clicked, this, [this, place] { removeAt(place); });
    }
    fields.profession = new QComboBox;
    fields.profession->setPlaceholderText(tr("Choose"));
    for (const CodeWord& word : professions())
        fields.profession->addItem(
            Text::of(word.label).translated(), QString::fromLatin1(word.code));
    if (!line.profession.isEmpty() && fields.profession->findData(line.profession) < 0)
        fields.profession->addItem(professionLabel(line.profession).translated(), line.profession);
    fields.profession->setCurrentIndex(fields.profession->findData(line.profession));
    form->addField(tr("Profession") + number, fields.profession, field("profession"));
    fields.heads = new QSpinBox;
    fields.heads->setRange(1, 999);
    fields.heads->setValue(line.heads);
    form->addField(tr("How many") + number, fields.heads, field("heads"));
    const auto list = [&](CodeListEdit::Vocabulary vocabulary, const QString& name,
                          const char* key, const QStringList& codes, const QString& hint) {
        auto* edit = new CodeListEdit(vocabulary, name + number);
        edit->setCodes(codes);
        form->addField(name + number, edit, field(key), hint);
        return edit;
    };
    fields.alsoAccept = list(CodeListEdit::Vocabulary::Professions, tr("Also accepted"),
        "alsoAccept", line.alsoAccept,
        place == 0 ? tr("Each substitute makes it easier to find somebody.") : QString());
    fields.required = list(CodeListEdit::Vocabulary::Competences, tr("Required"), "required",
        line.required,
        place == 0 ? tr("Nobody is proposed who lacks one of these.") : QString());
    fields.preferred = list(CodeListEdit::Vocabulary::Competences, tr("Preferred"), "preferred",
        line.preferred, {});
    alignLabels(*form);
    m_column->addWidget(form);
    m_form.addPart(form);
    m_fields.append(fields);
    // Made last, they would be reached last.
    QList<QWidget*> order{ fields.profession, fields.heads, fields.alsoAccept->focusProxy(),
        fields.required->focusProxy(), fields.preferred->focusProxy(), m_more };
    if (remove)
        order.prepend(remove);
    QWidget* before = m_more->previousInFocusChain();
    for (QWidget* each : std::as_const(order)) {
        setTabOrder(before, each);
        before = each;
    }
}

void InterviewLines::removeAt(int place)
{
    QList<InterviewLine> left = lines();
    left.removeAt(place);
    setLines(left); // the fields behind it have another place now
    m_more->setFocus();
}

QList<InterviewLine> InterviewLines::lines() const
{
    QList<InterviewLine> lines;
    for (const Fields& fields : m_fields)
        lines.append({ fields.profession->currentData().toString(), fields.heads->value(),
            fields.alsoAccept->codes(), fields.required->codes(), fields.preferred->codes() });
    return lines;
}

bool InterviewLines::hasTyped() const
{
    for (const Fields& fields : m_fields) {
        for (const CodeListEdit* edit : { fields.alsoAccept, fields.required, fields.preferred }) {
            if (!edit->typed().isEmpty())
                return true;
        }
    }
    return false;
}

QList<FieldProblem> InterviewLines::takeTyped()
{
    QList<FieldProblem> found;
    for (int i = 0; i < m_fields.size(); ++i) {
        const Fields& fields = m_fields.at(i);
        const std::pair<CodeListEdit*, const char*> lists[] = { { fields.alsoAccept, "alsoAccept" },
            { fields.required, "required" }, { fields.preferred, "preferred" } };
        for (const auto& [edit, name] : lists) {
            const QString typed = edit->typed();
            if (!edit->takeTyped())
                found.append({ QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(i),
                    unknownWord(typed) });
        }
    }
    return found;
}

} // namespace samvirke
