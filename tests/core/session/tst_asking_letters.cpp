// What owners are asked with: letters that hold all that is known and name nobody.
#include "tests/core/session/asking_fixtures.h"

#include <QFile>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

class AskingLettersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { setFixedClock(monday); }

    // ---- What is said

    void lettersNameNobody_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("language");
        QTest::newRow("bokmål") << "5056"
                                << "nb";
        QTest::newRow("nynorsk") << "4651"
                                 << "nn"; // Stryn
        QTest::newRow("no municipality") << "St. Olavs hospital"
                                         << "nb";
        QTest::newRow("merged away") << "1613"
                                     << "nb"; // Snillfjord
    }

    void lettersNameNobody()
    {
        QFETCH(QString, owner);
        QFETCH(QString, language);
        TestFile file;
        Need need = fullNeed();
        need.tasks += ", sammen med Kari Normann Testesen (kari@example.org, tlf 73 50 10 20)";
        need.note = "Hemmelig merknad";
        const Id id = *file->registerNeed(need);
        QVERIFY(file->registerPoolMember(aMember()));
        QVERIFY(file->setContact(contactIn(owner, "Per Lege")));
        Ask ask = asking(id, { owner });
        ask.words = "Spør etter Per Lege på +47 91122333.";
        const auto letters = Asking(*file.get()).letters(ask);
        QVERIFY2(letters.has_value(), letters ? "" : qPrintable(letters.error().text.english()));
        QCOMPARE(letters->size(), 1);
        const OwnerLetter& letter = letters->first();
        QCOMPARE(letter.letter.language, language);
        const QString text = allText(letter);
        for (const char* secret : { "Kari", "Testesen", "Ola N", "Nordmann", "Per Lege", "900 00",
                 "911 22 333", "91122333", "73 50", "@", "Hemmelig" })
            QVERIFY2(!text.contains(QLatin1String(secret)), qPrintable(secret + ('\n' + text)));
        // What the owner has to know.
        QVERIFY2(text.contains("avdelingsleder"), qPrintable(text));
        QVERIFY(text.contains("fagsykepleier"));
        QVERIFY(text.contains("kveld og helg"));
        QVERIFY(text.contains("Statsforvalteren i Trøndelag"));
        QVERIFY(text.contains("09.03.2021"));
    }

    void whatIsNoPersonStays()
    {
        TestFile file;
        Need need = fullNeed();
        need.contact = "Dag Prøve, tlf 900 00 000";
        need.shifts = "Dag og kveld, 2 personer, fra 2021-03-10";
        need.tasks = "Stell. Spør Dag.";
        const Id id = *file->registerNeed(need);
        const auto letters = Asking(*file.get()).letters(asking(id, { "5056" }));
        const QString text = letters->first().letter.body();
        QVERIFY2(text.contains("dag og kveld, 2 personer, fra 2021-03-10"), qPrintable(text));
        QVERIFY2(text.contains("Spør [navn]."), qPrintable(text)); // in the letter's language
    }

    void theOfficesOwnWordsAreUsed()
    {
        TestFile file;
        const Id need = *file->registerNeed(fullNeed());
        Asking desk(*file.get());
        LetterTemplate own = desk.letterTemplate(LanguageForm::Bokmal);
        QVERIFY(!own.own);
        for (TextSection& one : own.texts)
            one.text = "Hei {eier}!\n\nVi trenger:\n{personell}\n\n{egne ord}\n\n{frivillig}\n\n"
                       "Svar {svarfrist}.";
        QVERIFY(desk.saveLetterTemplate(own));
        QVERIFY(desk.letterTemplate(LanguageForm::Bokmal).own);
        QVERIFY(!desk.letterTemplate(LanguageForm::Nynorsk).own);
        QCOMPARE(Agreements(*file.get()).templates().size(), 2); // it is no agreement
        Ask ask = asking(need, { "5056" });
        ask.gateReason = "Haster";
        const OwnerLetter letter = desk.letters(ask)->first();
        for (const QString& text : { letter.letter.body(), letter.note.body() }) {
            QVERIFY2(text.startsWith("Hei Hitra!\n\nVi trenger:\n\n- 1 × "), qPrintable(text));
            QVERIFY2(
                text.endsWith("Svar innen " + timeText(ask.answerBy) + u'.'), qPrintable(text));
            QVERIFY(text.contains("frivillig"));
            QVERIFY(!text.contains(u'{') && !text.contains("\n\n\n")); // no own words, no gap
        }
        const auto made = desk.record(ask);
        QVERIFY(made);
        QVERIFY(desk.requests().first().text.contains("Hei Hitra!"));
        QVERIFY(desk.reminders({ file->transfers().first().id })
                    .first()
                    .letter.body()
                    .startsWith("Hei Hitra!"));
        QVERIFY(desk.restoreLetterTemplate(LanguageForm::Bokmal));
        QVERIFY(desk.letterTemplate(LanguageForm::Bokmal) == standardLetters(LanguageForm::Bokmal));
        QVERIFY(file->undo());
        QVERIFY(desk.letterTemplate(LanguageForm::Bokmal).own);
        QVERIFY(file->verify()->ok);
    }

    void whatALetterMustSay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("all") << "{personell} {frivillig}" << true;
        QTest::newRow("in other words") << "{staff} {voluntary}" << true;
        QTest::newRow("nynorsk names") << "{personell} {eigar} {frivillig}" << true;
        QTest::newRow("nothing") << " " << false;
        QTest::newRow("not that a no is free") << "{personell}" << false;
        QTest::newRow("not what is asked for") << "{frivillig}" << false;
        QTest::newRow("no field") << "{personell} {frivillig} {ansatt}" << false;
    }

    void whatALetterMustSay()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        TestFile file;
        for (const LanguageForm form : { LanguageForm::Bokmal, LanguageForm::Nynorsk }) {
            LetterTemplate own = standardLetters(form);
            QVERIFY(problemsOf(own).isEmpty());
            own.texts.first().text = text;
            QCOMPARE(Asking(*file.get()).saveLetterTemplate(own).has_value(), good);
        }
    }

    void severalNeedsInOneLetter()
    {
        TestFile file;
        Need nurse = fullNeed();
        nurse.shifts = "natt";
        const Id first = *file->registerNeed(nurse);
        Need helper = fullNeed();
        helper.profession = "HF";
        helper.alsoAccept.clear();
        helper.heads = 3;
        helper.shifts = "helg";
        const Id second = *file->registerNeed(helper);
        Need other = fullNeed();
        other.municipality = "5055";
        const Id elsewhere = *file->registerNeed(other);
        Asking desk(*file.get());
        QCOMPARE(desk.alsoOpen(first).size(), 1);
        QCOMPARE(desk.alsoOpen(first).first().id, second);
        Ask ask = asking(first, twoOwners);
        ask.gateReason = "Haster";
        ask.also = { elsewhere };
        QVERIFY(!desk.record(ask)); // one municipality a letter
        ask.also = { second, second };
        const QString body = desk.letters(ask)->first().letter.body();
        QVERIFY2(body.contains("natt") && body.contains("helg"), qPrintable(body));
        QVERIFY(body.contains("- 1 × ") && body.contains("- 3 × "));
        const auto made = desk.record(ask);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text.english()));
        QCOMPARE(made->size(), 4); // two owners, two needs
        QHash<Id, int> perNeed;
        for (const Transfer& transfer : file->transfers()) {
            ++perNeed[transfer.need];
            QCOMPARE(transfer.state, TransferState::Asked);
            QCOMPARE(file->ledger(transfer.id).size(), 1);
            QCOMPARE(desk.requestsOf(transfer.id).first().need, transfer.need);
            QCOMPARE(transfer.heads, transfer.need == second ? 3 : 1);
        }
        QCOMPARE(perNeed.value(first), 2);
        QCOMPARE(perNeed.value(second), 2);
        // Each is answered by itself.
        OwnerAnswer no;
        no.transfer = file->transfers().first().id;
        no.who = "Per Lege";
        QVERIFY(desk.answer(no));
        QCOMPARE(desk.open().size(), 3);
        QVERIFY(file->undo());
        QVERIFY(file->undo());
        QVERIFY(file->transfers().isEmpty());
        // One that is withdrawn meanwhile stops all of it.
        QVERIFY(file->withdrawNeed(second));
        QVERIFY(!desk.record(ask));
        QVERIFY(file->transfers().isEmpty());
    }

    void lettersAreWritten_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("file");
        QTest::newRow("mail") << int(AnswerChannel::EMail) << ""
                              << ".eml";
        QTest::newRow("letter to edit") << int(AnswerChannel::Letter) << "odt"
                                        << ".odt";
        QTest::newRow("note") << int(AnswerChannel::Telephone) << ""
                              << ".txt";
    }

    void lettersAreWritten()
    {
        QFETCH(int, how);
        QFETCH(QString, ending);
        QFETCH(QString, file);
        TestFile office;
        const Id id = *office->registerNeed(fullNeed());
        QVERIFY(office->setContact(contactIn("5056", "Per Lege")));
        const Asking desk(*office.get());
        const QList<OwnerLetter> letters = *desk.letters(asking(id, twoOwners));
        QTemporaryDir folder;
        const auto written = desk.write(letters, AnswerChannel(how), folder.path(), ending);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text.english()));
        QCOMPARE(written->size(), 2);
        QVERIFY(written->at(0) != written->at(1));
        for (const QString& path : *written) {
            QVERIFY2(path.endsWith(file), qPrintable(path));
            QVERIFY(QFile(path).size() > 300);
        }
        if (AnswerChannel(how) == AnswerChannel::EMail) {
            QFile mail(written->at(0));
            QVERIFY(mail.open(QIODevice::ReadOnly));
            QVERIFY(mail.readAll().contains("To: post@5056.example.org"));
            QCOMPARE(desk.mailto(letters.at(0)).path(), QString("post@5056.example.org"));
        }
        QVERIFY(!desk.write(letters, AnswerChannel(how), folder.filePath("gone")));
    }
};

QTEST_GUILESS_MAIN(AskingLettersTest)
#include "tst_asking_letters.moc"
