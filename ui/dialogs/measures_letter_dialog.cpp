#include "ui/dialogs/measures_letter_dialog.h"

#include "core/base/language.h"
#include "core/session/session.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

#include <QComboBox>
#include <QDir>
#include <QVBoxLayout>

namespace samvirke {

MeasuresLetterDialog::MeasuresLetterDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_desk(session), m_language(new QComboBox),
      m_text(makeTextEdit(tr("The letter"), 8)), m_notice(new NoticeBar)
{
    setObjectName(QStringLiteral("measuresLetterDialog"));
    setWindowTitle(tr("Letter to the municipalities"));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::xl, space::l, space::xl, space::l);
    lines->setSpacing(space::s);
    lines->addWidget(new Label(tr("Letter to the municipalities"), Type::Title));
    const int unchecked = m_desk.uncheckedInLetter();
    auto* hint = new Label(unchecked == 0
            ? tr("All measures are checked by the office.")
            : tr("%n measure(s) hold facts that the office has not checked. The letter says so.",
                nullptr, unchecked),
        Type::Body, Label::Ink::Muted);
    hint->setWordWrap(true);
    lines->addWidget(hint);
    lines->addWidget(m_notice);
    m_notice->hide();
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Form of Norwegian"));
    m_language->addItem(label(LanguageForm::Bokmal).translated(), QStringLiteral("nb"));
    m_language->addItem(label(LanguageForm::Nynorsk).translated(), QStringLiteral("nn"));
    m_language->setCurrentIndex(spokenLanguage() == QLatin1String("nn") ? 1 : 0);
    lines->addWidget(m_language, 0, Qt::AlignLeft);
    m_text->setObjectName(QStringLiteral("letter"));
    m_text->setReadOnly(true);
    m_text->setMaximumHeight(QWIDGETSIZE_MAX);
    lines->addWidget(m_text, 1);

    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, space::s);
    const auto add = [&](const QString& text, Weight weight, const QString& name, auto slot) {
        QPushButton* button = makeButton(text, weight);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, slot);
        flow->addWidget(button);
    };
    add(tr("Save the letter …"), Weight::Primary, QStringLiteral("save"),
        &MeasuresLetterDialog::save);
    add(tr("Write e-mail drafts …"), Weight::Normal, QStringLiteral("drafts"),
        &MeasuresLetterDialog::writeDrafts);
    add(tr("Close"), Weight::Quiet, QStringLiteral("close"), &QDialog::reject);
    lines->addWidget(buttons);
    connect(m_language, &QComboBox::currentIndexChanged, this, &MeasuresLetterDialog::showText);
    showText();
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    resize(std::min(character * 110, 1240), std::min(character * 84, 680));
}

QString MeasuresLetterDialog::language() const
{
    return m_language->currentData().toString();
}

void MeasuresLetterDialog::showText()
{
    m_text->setPlainText(m_desk.letterText(language()));
}

void MeasuresLetterDialog::save()
{
    const QString path = file_dialog::save(this, tr("Save the letter"),
        tr("PDF (*.pdf);;OpenDocument text (*.odt);;Text (*.txt)"),
        QStringLiteral("tiltak-%1.pdf").arg(language()), QStringLiteral("export"));
    if (path.isEmpty())
        return;
    if (const Result<void> written = m_desk.writeLetter(path, language()); written)
        m_notice->say(
            NoticeBar::Kind::Notice, tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_notice->say(NoticeBar::Kind::Trouble, written.error().text.translated());
    m_notice->show();
}

void MeasuresLetterDialog::writeDrafts()
{
    const QString folder = file_dialog::folder(
        this, tr("Choose the folder to write the drafts to"), QStringLiteral("reminder"));
    if (folder.isEmpty())
        return;
    const Result<QStringList> written = m_desk.writeLetterDrafts(folder);
    if (written)
        m_notice->say(NoticeBar::Kind::Notice,
            tr("%n draft(s) are written to %1.", nullptr, int(written->size()))
                .arg(QDir::toNativeSeparators(folder)));
    else
        m_notice->say(NoticeBar::Kind::Trouble, written.error().text.translated());
    m_notice->show();
}

} // namespace samvirke
