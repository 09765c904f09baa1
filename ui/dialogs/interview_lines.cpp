#include "ui/dialogs/interview_lines.h"

#include "core/domain/professions.h"
#include "ui/dialogs/code_list_edit.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

void alignLabels(Form& form)
{
    constexpr int widest = 28; // characters of the longest label
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
    all->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setVisible(several);
    constexpr int most = 6;
    for (int i = 0; i < (several ? most : 1); ++i)
        make();
    connect(m_more, &QPushButton::clicked, this, [this] {
        put(m_shown, {});
        showFirst(m_shown + 1);
        m_fields.at(m_shown - 1).profession->setFocus();
    });
    setLines({});
}

void InterviewLines::setLines(const QList<InterviewLine>& lines)
{
    const int count = std::clamp(int(lines.size()), 1, int(m_fields.size()));
    for (int i = 0; i < count; ++i)
        put(i, lines.value(i));
    showFirst(count);
}

void InterviewLines::showFirst(int count)
{
    m_shown = count;
    for (int i = 0; i < m_fields.size(); ++i)
        m_fields.at(i).around->setVisible(i < count);
    m_more->setEnabled(count < m_fields.size());
}

void InterviewLines::put(int place, const InterviewLine& line)
{
    const Fields& fields = m_fields.at(place);
    if (!line.profession.isEmpty() && fields.profession->findData(line.profession) < 0)
        fields.profession->addItem(professionLabel(line.profession).translated(), line.profession);
    fields.profession->setCurrentIndex(fields.profession->findData(line.profession));
    fields.heads->setValue(line.heads);
    fields.alsoAccept->setCodes(line.alsoAccept);
    fields.required->setCodes(line.required);
    fields.preferred->setCodes(line.preferred);
}

void InterviewLines::make()
{
    const int place = int(m_fields.size());
    const QString number = place == 0 ? QString() : QStringLiteral(" %1").arg(place + 1);
    const auto field = [place](const char* name) {
        return QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(place);
    };
    Fields fields;
    auto* form = new Form;
    fields.around = form;
    if (place > 0) {
        auto* top = new QWidget;
        auto* row = new QHBoxLayout(top);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new Label(tr("Profession %1").arg(place + 1), Type::Strong), 1);
        QPushButton* remove = makeButton(tr("Take away"), Weight::Quiet);
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
    form->addField(tr("Profession") + number, fields.profession, field("profession"));
    fields.heads = new QSpinBox;
    fields.heads->setRange(1, 999);
    form->addField(tr("How many") + number, fields.heads, field("heads"));
    const auto list = [&](CodeListEdit::Vocabulary vocabulary, const QString& name, const char* key,
                          const QString& hint) {
        auto* edit = new CodeListEdit(vocabulary, name + number);
        form->addField(name + number, edit, field(key), hint);
        return edit;
    };
    fields.alsoAccept =
        list(CodeListEdit::Vocabulary::Professions, tr("Also accepted"), "alsoAccept",
            place == 0 ? tr("Each substitute makes it easier to find somebody.") : QString());
    fields.required = list(CodeListEdit::Vocabulary::Competences, tr("Required"), "required",
        place == 0 ? tr("Nobody is proposed who lacks one of these.") : QString());
    fields.preferred =
        list(CodeListEdit::Vocabulary::Competences, tr("Preferred"), "preferred", {});
    alignLabels(*form);
    m_column->addWidget(form);
    m_form.addPart(form);
    m_fields.append(fields);
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
    for (const Fields& fields : m_fields.mid(0, m_shown))
        lines.append({ fields.profession->currentData().toString(), fields.heads->value(),
            fields.alsoAccept->codes(), fields.required->codes(), fields.preferred->codes() });
    return lines;
}

bool InterviewLines::hasTyped() const
{
    for (const Fields& fields : m_fields.mid(0, m_shown)) {
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
    for (int i = 0; i < m_shown; ++i) {
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
