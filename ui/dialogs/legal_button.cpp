#include "ui/dialogs/legal_button.h"

#include "core/domain/legal_step.h"
#include "ui/dialogs/legal_cards_dialog.h"
#include "ui/widgets/page_header.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LegalButton)
};

} // namespace

QPushButton* makeLegalButton(Session& session, const QString& step, QWidget* parent)
{
    QPushButton* button = makeButton(Tr::tr("Legal basis …"), Weight::Quiet, parent);
    button->setObjectName(QStringLiteral("legalBasis"));
    button->setShortcut(QKeySequence(QStringLiteral("Shift+F1")));
    button->setAutoDefault(false);
    if (const LegalStep* known = legalStep(step))
        button->setToolTip(
            Tr::tr("%1: on what basis, who decides, when it goes further up (Shift+F1)")
                .arg(known->title.translated()));
    QObject::connect(button, &QPushButton::clicked, button, [&session, step, button] {
        auto* dialog = new LegalCardsDialog(session, step, button->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return button;
}

void addLegalButton(PageHeader& header, Session& session, const QString& step)
{
    header.addWidget(makeLegalButton(session, step));
}

QWidget* makeLegalLine(Session& session, const QString& step)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLegalButton(session, step));
    row->addStretch(1);
    return line;
}

} // namespace samvirke
