#include "ui/help/dialog_help.h"

#include "ui/help/help_window.h"

#include <QApplication>
#include <QHash>
#include <QKeyEvent>
#include <QMetaObject>
#include <QPointer>

namespace samvirke {

namespace {

struct Chapter {
    const char* name;
    QList<const char*> dialogs;
};

const QHash<QByteArray, QString>& chapters()
{
    static const QList<Chapter> all{
        { "start", { "ImportDialog", "AboutDialog" } },
        { "rounds",
            { "RoundDialog", "PhoneRoundDialog", "ReminderDialog", "ReturnedFormsDialog",
                "AssessmentDialog", "MunicipalityDialog" } },
        { "surveys", { "SurveyDialog", "SurveyCallDialog", "SurveyImportDialog" } },
        { "reports", { "ReportFactsDialog", "ReportTemplateDialog" } },
        { "municipality", { "ContactDialog", "StaffFiguresDialog", "StaffFloorsDialog" } },
        { "needs", { "NeedDialog", "AskDialog" } },
        { "pool", { "PoolMemberDialog", "OwnerLimitsDialog" } },
        { "matching",
            { "VariantDialog", "OtherNeedDialog", "OwnerOverrideDialog", "DeclineDialog" } },
        { "material", { "MaterialNeedDialog", "MaterialOfferDialog" } },
        { "state",
            { "StateResourceDialog", "AllocationDialog", "LegalCardsDialog", "LegalCardDialog" } },
        { "measures",
            { "MeasureDialog", "InquiryDialog", "SharedAnswerDialog", "MeasuresLetterDialog" } },
        { "transfers",
            { "TransferDialog", "StepDialog", "AnswersDialog", "RemindDialog", "AgreementDialog",
                "SignatureDialog", "ServiceDialog", "SettlementLineDialog", "FeedbackDialog",
                "AfterwardsDialog", "MessageExportDialog", "MessageImportDialog" } },
        { "agreements", { "StandingDialog", "AgreementTemplateDialog", "LetterTemplateDialog" } },
        { "meetings",
            { "MeetingDialog", "SeriesDialog", "AgendaProposalDialog", "InvitationDialog" } },
        { "log", { "QuickLogDialog" } },
        { "keys", { "SearchDialog" } },
    };
    static const QHash<QByteArray, QString> byDialog = [] {
        QHash<QByteArray, QString> out;
        for (const Chapter& chapter : all) {
            for (const char* dialog : chapter.dialogs)
                out.insert(dialog, QString::fromLatin1(chapter.name));
        }
        return out;
    }();
    return byDialog;
}

} // namespace

QString chapterOf(const QDialog& dialog)
{
    for (const QMetaObject* kind = dialog.metaObject(); kind; kind = kind->superClass()) {
        const QByteArray name = QByteArray(kind->className()).split(':').last();
        if (chapters().contains(name))
            return chapters().value(name);
    }
    // A question that a dialog asks is about the same.
    const auto* before = qobject_cast<const QDialog*>(
        dialog.parentWidget() ? dialog.parentWidget()->window() : nullptr);
    return before ? chapterOf(*before) : QString();
}

DialogHelp::DialogHelp(std::function<QString()> pageAtHand, QObject* parent)
    : QObject(parent), m_pageAtHand(std::move(pageAtHand))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool DialogHelp::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier
        || QApplication::activePopupWidget())
        return false;
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!dialog || qobject_cast<HelpWindow*>(dialog))
        return false;
    open(*dialog);
    return true;
}

void DialogHelp::open(QDialog& dialog)
{
    const QPointer<QWidget> place = dialog.focusWidget();
    auto* help = new HelpWindow(&dialog);
    m_shown = help;
    help->setAttribute(Qt::WA_DeleteOnClose);
    const QString chapter = chapterOf(dialog);
    help->showChapter(chapter.isEmpty() ? m_pageAtHand() : chapter);
    connect(help, &QObject::destroyed, this, [this, help] {
        if (m_shown == help)
            m_shown = nullptr;
    });
    connect(help, &QDialog::finished, &dialog, [&dialog, place] {
        dialog.activateWindow();
        if (place)
            place->setFocus(Qt::OtherFocusReason);
    });
    help->open();
}

} // namespace samvirke
