// Messages of EDXL-RM on screen: saved from a need, taken in with a preview, by the keyboard alone.
#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message_export_dialog.h"
#include "ui/dialogs/message_import_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/municipality_box.h"
#include "ui/widgets/notice_bar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

namespace {

Need aNeed()
{
    Need need;
    need.municipality = "5014";
    need.service = ServiceArea::NursingHome;
    need.profession = "SP";
    need.heads = 2;
    need.from = today();
    need.until = today().addDays(9);
    return need;
}

QString allText(const QWidget& widget)
{
    QStringList out;
    for (const Label* label : widget.findChildren<Label*>()) {
        if (label->isVisibleTo(&widget))
            out.append(label->text());
    }
    return out.join(u'\n');
}

} // namespace

class TestMessageDialogs : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString written(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(); }
    void init()
    {
        static int number = 0;
        auto made = Session::create(path(QString("fil%1.samvirke").arg(++number)),
            { *reference().office("Statsforvalteren i Trøndelag") });
        QVERIFY(made);
        m_session = std::move(*made);
    }

    void aNeedIsSavedAsARequest()
    {
        const Id need = *m_session->registerNeed(aNeed());
        MessageExportDialog dialog(*m_session, { need, {}, {} });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(QApplication::focusWidget()->objectName(), QString("kind"));
        QVERIFY2(allText(dialog).contains("Frøya"), qPrintable(allText(dialog)));
        file_dialog::setNextFileName(path("m.xml"));
        QPushButton* save = dialog.findChild<QPushButton*>("save");
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.writtenTo(), path("m.xml"));
        QVERIFY(QFile::exists(path("m.xml")));
        QCOMPARE(m_session->messages().size(), 1);
    }

    void cancelledFileNameWritesNothing()
    {
        const Id need = *m_session->registerNeed(aNeed());
        MessageExportDialog dialog(*m_session, { need, {}, {} });
        file_dialog::setNextFileName({});
        dialog.save();
        QVERIFY(m_session->messages().isEmpty());
        file_dialog::setNextFileName(path("no/such/folder/m.xml"));
        dialog.save();
        QVERIFY(m_session->messages().isEmpty());
        QVERIFY(!dialog.findChild<NoticeBar*>()->isHidden());
    }

    void whatCannotBeSaidNowCannotBeChosen()
    {
        Transfer transfer;
        transfer.owner = "5001";
        transfer.to = "5014";
        transfer.profession = "SP";
        transfer.from = today();
        transfer.until = today().addDays(6);
        const Id id = *m_session->startTransfer(transfer);
        MessageExportDialog dialog(*m_session, { {}, id, {} });
        dialog.chooseKind(MessageKind::RequisitionResource);
        QVERIFY(!dialog.findChild<QPushButton*>("save")->isEnabled());
        dialog.chooseKind(MessageKind::RequestInformation);
        QVERIFY(dialog.findChild<QPushButton*>("save")->isEnabled());
    }

    void aMessageIsShownBeforeItIsTakenIn()
    {
        const Id need = *m_session->registerNeed(aNeed());
        QVERIFY(m_session->writeMessage(
            *m_session->draftMessage({ need, {}, {} }, MessageKind::RequestResource),
            path("a.xml")));
        init(); // another office
        MessageImportDialog dialog(*m_session);
        dialog.show();
        QVERIFY(!dialog.canConfirm());
        file_dialog::setNextFileName(path("a.xml"));
        QPushButton* browse = dialog.findChild<QPushButton*>("browse");
        browse->setFocus();
        QTest::keyClick(browse, Qt::Key_Space);
        QVERIFY2(allText(dialog).contains("Frøya"), qPrintable(allText(dialog)));
        QVERIFY(dialog.canConfirm());
        QVERIFY(m_session->needs().isEmpty()); // nothing before a person says so
        QPushButton* confirm = dialog.findChild<QPushButton*>("confirm");
        confirm->setFocus();
        QTest::keyClick(confirm, Qt::Key_Space);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(m_session->needs().size(), 1);
        QCOMPARE(dialog.outcome().needs, QList<Id>{ m_session->needs().first().id });
        MessageImportDialog again(*m_session);
        again.setFile(path("a.xml"));
        QVERIFY(!again.canConfirm());
    }

    void whatTheMessageDoesNotSayIsAsked()
    {
        const Id need = *m_session->registerNeed(aNeed());
        QVERIFY(m_session->writeMessage(
            *m_session->draftMessage({ need, {}, {} }, MessageKind::RequestResource),
            path("b.xml")));
        QFile file(path("b.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes =
            file.readAll().replace("Frøya (5014)", "et sted").replace(">5014<", ">0<");
        MessageImportDialog dialog(*m_session);
        dialog.setFile(written("c.xml", bytes.replace("urn:uuid:", "urn:x-other:")));
        QVERIFY(!dialog.canConfirm());
        auto* municipality = dialog.findChild<MunicipalityBox*>();
        QVERIFY(municipality->isVisibleTo(&dialog));
        municipality->setText("5001");
        Q_EMIT municipality->edited();
        QVERIFY(dialog.canConfirm());
        dialog.confirm();
        QCOMPARE(m_session->needs().size(), 2);
        QCOMPARE(m_session->need(dialog.outcome().needs.first())->municipality, QString("5001"));
    }

    void whatIsDamagedIsSaidAndChangesNothing()
    {
        MessageImportDialog dialog(*m_session);
        dialog.setFile(written("d.xml", "<RequestResource>"));
        QVERIFY(!dialog.canConfirm());
        QVERIFY(dialog.findChild<NoticeBar*>()->text().contains("d.xml"));
        dialog.confirm();
        QVERIFY(m_session->messages().isEmpty());
        QVERIFY(!m_session->canUndo());
    }
};

QTEST_MAIN(TestMessageDialogs)
#include "tst_message_dialogs.moc"
