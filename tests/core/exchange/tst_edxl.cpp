// Messages of EDXL-RM: what is written stands in the schema and comes back whole, and whatever
// comes from elsewhere is read or refused with a clear word.
#include "core/exchange/edxl_reader.h"
#include "core/exchange/edxl_rules.h"
#include "core/exchange/edxl_writer.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;
using namespace samvirke::edxl;

namespace {

/// Makes messages that the standard allows: everything that may stand, only what must, or by luck.
class Maker {
public:
    enum class Fill { All, Least, Luck };
    Maker(MessageKind kind, Fill fill, quint32 seed = 1) : m_kind(kind), m_fill(fill), m_luck(seed)
    {
    }

    ResourceMessage message()
    {
        ResourceMessage out;
        out.kind = m_kind;
        out.id = text();
        out.sentAt = time();
        if (stands("MessageDescription"))
            out.description = text() + "\n" + text();
        out.originating = text();
        if (stands("PrecedingMessageID"))
            out.preceding = text();
        for (int i = many("IncidentInformation"); i > 0; --i)
            out.incidents.append({ text(), may() ? text() : QString() });
        if (stands("MessageRecall"))
            out.recall =
                ResourceMessage::Recall{ text(), may() ? RecallKind::Update : RecallKind::Cancel };
        for (int i = many("Funding"); i > 0; --i)
            out.funding.append({ may() ? text() : QString(), text() });
        for (int i = many("ContactInformation"); i > 0; --i)
            out.contacts.append(contact());
        for (int i = many("ResourceInformation"); i > 0; --i)
            out.items.append(item(i));
        return out;
    }

private:
    bool may() { return m_fill == Fill::All || (m_fill == Fill::Luck && m_luck.bounded(2) == 0); }
    bool stands(const char* element)
    {
        const Demand demand = demandOn(m_kind, element);
        return demand == Demand::Required || (demand == Demand::Optional && may());
    }
    int many(const char* element) { return stands(element) ? 1 + (may() ? 1 : 0) : 0; }

    QString text()
    {
        static const QStringList all{ "Sjukeheim Ærfjord", "<b> & \"Ø\" 'å'", "urn:x:1",
            "Kárášjohka", "a ]]> b", "første\nandre\n\nfjerde", "2 × sykepleier – 50 %" };
        return all.at(int(m_luck.bounded(all.size())));
    }
    QDateTime time()
    {
        const int offset = int(m_luck.bounded(-12, 14)) * 3600 + int(m_luck.bounded(2)) * 1800;
        return QDateTime(QDate(2026, 1, 1).addDays(m_luck.bounded(365)),
            QTime(0, 0).addSecs(m_luck.bounded(86400)), Qt::OffsetFromUTC, offset);
    }
    ListedWords words()
    {
        ListedWords out{ "urn:x-test:list", { text() } };
        if (may())
            out.values.append(text());
        return out;
    }
    std::optional<ListedWords> perhapsWords()
    {
        return may() ? std::optional(words()) : std::nullopt;
    }
    ForeignContent foreign(const char* space, const char* in, const char* name)
    {
        ForeignContent said;
        said.text = text();
        ForeignContent inner{ space, in, {}, { { space, "Type", text() }, { {}, "plain", "1" } },
            { said } };
        ForeignContent deeper{ space, "Deeper", {}, {}, { inner, inner } };
        return { QString::fromLatin1(name) == "TypeInfo" ? messageSpace : commonSpace,
            QString::fromLatin1(name), {}, {}, { deeper, inner } };
    }
    MessagePlace place()
    {
        MessagePlace out;
        out.description = text();
        if (may())
            out.address = foreign("urn:oasis:names:tc:ciq:xal:3", "Locality", "Address");
        if (may()) {
            ForeignContent position;
            position.text = "63.43 10.39";
            const char* const gml = "http://www.opengis.net/gml";
            out.area = { commonSpace, "TargetArea", {}, {},
                { { gml, "Point", {}, {}, { { gml, "pos", {}, {}, { position } } } } } };
        }
        return out;
    }
    MessageContact contact()
    {
        MessageContact out;
        out.description = text();
        if (may())
            out.role = MessageRole(int(m_luck.bounded(6)));
        if (may())
            out.radios = { { words(), text() }, { words(), text() } };
        if (may())
            out.place = place();
        if (may())
            out.party = foreign(
                "urn:oasis:names:tc:ciq:xpil:3", "PartyName", "AdditionalContactInformation");
        return out;
    }
    MessageQuantity quantity()
    {
        if (m_luck.bounded(2) == 0)
            return { { text(), text() }, {}, {} };
        return { {}, m_luck.bounded(1000) / 8.0 + 0.1, perhapsWords() };
    }
    MessageItem item(int number)
    {
        MessageItem out;
        out.id = QString::number(number);
        if (stands("ResponseInformation"))
            out.answer = MessageItem::Answer{ text(), MessageAnswer::Accept, perhapsWords(),
                may() ? text() : QString() };
        const bool whole = m_kind == MessageKind::CommitResource
            || m_kind == MessageKind::ResponseToRequestQuote
            || m_kind == MessageKind::ResponseToRequestExtendedDeploymentDuration;
        if (stands("Resource") || whole)
            out.resource = resource();
        if (stands("AssignmentInformation") || m_kind == MessageKind::CommitResource)
            out.assignment = assignment();
        for (int i = 0; i < 18; ++i) {
            const bool wanted = may() || (m_kind == MessageKind::CommitResource && i == 0);
            if (wanted && mayStand(ScheduleKind(i), m_kind))
                out.schedules.append({ ScheduleKind(i), may() ? time() : QDateTime(),
                    may() ? std::optional(place()) : std::nullopt });
        }
        return out;
    }
    MessageItem::Resource resource()
    {
        MessageItem::Resource out;
        out.id = text();
        if (may())
            out.name = text();
        out.type = perhapsWords();
        if (may())
            out.typeInfo = foreign("urn:x-other", "Anything", "TypeInfo");
        if (may())
            out.keywords = { words(), words() };
        if (may())
            out.description = text();
        if (may())
            out.credentials = out.certifications = out.requirements = text();
        if (stands("ResponsibleParty"))
            out.responsible = contact();
        if (stands("OwnershipInformation"))
            out.ownership =
                MessageItem::Owner{ text(), may() ? text() : QString(), text(), text() };
        if (stands("ResourceStatus")) {
            MessageItem::Status status;
            if (stands("InventoryRefreshDateTime"))
                status.inventoryAt = time();
            if (stands("DeploymentStatus"))
                status.deployment = words();
            if (stands("Availability"))
                status.availability = text();
            out.status = status;
        }
        return out;
    }
    MessageItem::Assignment assignment()
    {
        MessageItem::Assignment out;
        if (stands("Quantity") || m_kind == MessageKind::ResponseToRequestResource)
            out.quantity = quantity();
        if (may())
            out.restrictions = out.function = text();
        if (stands("PriceQuote"))
            out.price = quantity();
        if (stands("OrderID"))
            out.order = text();
        if (stands("AssignmentInstructions"))
            out.instructions = MessageItem::Instructions{ text(), text(), text() };
        return out;
    }

    MessageKind m_kind;
    Fill m_fill;
    QRandomGenerator m_luck;
};

/// Identities and the like lose line breaks: those are no part of them.
ResourceMessage asRead(ResourceMessage message)
{
    const auto simple = [](QString& text) { text = text.simplified(); };
    simple(message.id);
    simple(message.originating);
    simple(message.preceding);
    if (message.recall)
        simple(message.recall->message);
    for (MessageItem& item : message.items) {
        if (item.answer)
            simple(item.answer->precedingItem);
        if (item.resource)
            simple(item.resource->id);
        if (item.assignment)
            simple(item.assignment->order);
    }
    return message;
}

/// What xmllint says against our schema; empty when the message stands in it.
QByteArray complaint(const QByteArray& bytes)
{
    QTemporaryDir folder;
    const QString path = folder.filePath("message.xml");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return "not written";
    file.close();
    QProcess lint;
    lint.start(
        "xmllint", { "--nonet", "--noout", "--schema", TEST_DATA_DIR "/edxl/messages.xsd", path });
    if (!lint.waitForFinished() || lint.error() == QProcess::FailedToStart)
        return "xmllint did not run: install libxml2-utils (packaging/debian-packages.txt)";
    return lint.exitCode() == 0 ? QByteArray() : lint.readAllStandardError();
}

QByteArray request()
{
    return R"(<RequestResource xmlns="urn:oasis:names:tc:emergency:EDXL:RM:1.0:msg"
 xmlns:rm="urn:oasis:names:tc:emergency:EDXL:RM:1.0">
 <MessageID>urn:x-vik:1</MessageID>
 <SentDateTime>2026-02-14T18:05:00+01:00</SentDateTime>
 <MessageContentType>RequestResource</MessageContentType>
 <OriginatingMessageID>urn:x-vik:1</OriginatingMessageID>
 <ContactInformation><rm:ContactDescription>Vik</rm:ContactDescription></ContactInformation>
 <ResourceInformation><ResourceInfoElementID>1</ResourceInfoElementID>
  <Resource><Name>Sykepleier</Name></Resource>
  <AssignmentInformation><Quantity><rm:MeasuredQuantity><rm:Amount>2</rm:Amount></rm:MeasuredQuantity></Quantity></AssignmentInformation>
 </ResourceInformation>
</RequestResource>
)";
}

void addKinds()
{
    QTest::addColumn<MessageKind>("kind");
    for (const Word<MessageKind>& word : words<MessageKind>())
        QTest::newRow(word.code) << word.value;
}

} // namespace

class TestEdxl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindStandsInTheSchema_data() { addKinds(); }
    void everyKindStandsInTheSchema()
    {
        QFETCH(MessageKind, kind);
        for (const Maker::Fill fill : { Maker::Fill::All, Maker::Fill::Least, Maker::Fill::Luck }) {
            const Result<QByteArray> bytes = writeMessage(Maker(kind, fill).message());
            QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().text.english()));
            const QByteArray said = complaint(*bytes);
            QVERIFY2(said.isEmpty(), (said + '\n' + *bytes).constData());
        }
    }

    void whatIsWrittenComesBackWhole_data() { addKinds(); }
    void whatIsWrittenComesBackWhole()
    {
        QFETCH(MessageKind, kind);
        for (quint32 seed = 0; seed < 60; ++seed) {
            const auto fill = seed == 0 ? Maker::Fill::All : Maker::Fill::Luck;
            const ResourceMessage message = asRead(Maker(kind, fill, seed).message());
            const auto bytes = writeMessage(message);
            QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().text.english()));
            const auto read = readMessage(*bytes, "m.xml");
            QVERIFY2(read, read ? "" : qPrintable(read.error().text.english()));
            QCOMPARE(read->warnings.size(), 0);
            if (read->message != message)
                qWarning("%s", bytes->constData());
            QVERIFY(read->message == message);
            QCOMPARE(read->message.sentAt.offsetFromUtc(), message.sentAt.offsetFromUtc());
            QCOMPARE(*writeMessage(read->message), *bytes);
        }
    }

    void theSchemaRefusesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("Z") << request().replace("+01:00", "Z");
        QTest::newRow("no contact") << request().replace(
            "<ContactInformation><rm:ContactDescription>Vik</rm:ContactDescription>"
            "</ContactInformation>",
            "");
        QTest::newRow("other order")
            << request().replace("<Resource><Name>Sykepleier</Name></Resource>", "");
        QTest::newRow("namespace") << request().replace("RM:1.0:msg", "RM:1.0:other");
        QTest::newRow("comma") << request().replace(">2<", ">2,5<");
    }
    void theSchemaRefusesWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(complaint(request()), QByteArray());
        QVERIFY(!complaint(bytes).isEmpty());
    }

    void nothingWrongIsWritten_data()
    {
        QTest::addColumn<ResourceMessage>("message");
        QTest::addColumn<QString>("element");
        const auto least = [](MessageKind kind) {
            return Maker(kind, Maker::Fill::Least).message();
        };
        ResourceMessage m = least(MessageKind::RequestResource);
        m.contacts.clear();
        QTest::newRow("no contact") << m << "ContactInformation";
        m = least(MessageKind::RequestResource);
        m.preceding = "x";
        QTest::newRow("a request answers nothing") << m << "PrecedingMessageID";
        m = least(MessageKind::ResponseToRequestResource);
        m.preceding.clear();
        QTest::newRow("an answer to nothing") << m << "PrecedingMessageID";
        m = least(MessageKind::CommitResource);
        m.items.first().answer->answer = MessageAnswer::Provisional;
        QTest::newRow("conditional without reason") << m << "ResponseReason";
        m = least(MessageKind::CommitResource);
        m.items.first().schedules.clear();
        QTest::newRow("commitment without time") << m << "ScheduleInformation";
        m = least(MessageKind::RequisitionResource);
        m.items.first().assignment->quantity = MessageQuantity{ {}, -1.0, {} };
        QTest::newRow("negative") << m << "Quantity";
        m.items.first().assignment->quantity = MessageQuantity{ { "1" }, 1.0, {} };
        QTest::newRow("text and amount") << m << "Quantity";
        m = least(MessageKind::OfferUnsolicitedResource);
        m.items.first().schedules.append({ ScheduleKind::RequestedArrival, {}, {} });
        QTest::newRow("schedule") << m << "ScheduleType";
        m = least(MessageKind::RequestInformation);
        m.description.clear();
        QTest::newRow("empty question") << m << "MessageDescription";
        m = least(MessageKind::RequestReturn);
        m.items.append(m.items.first());
        QTest::newRow("two of one number") << m << "ResourceInfoElementID";
        m = least(MessageKind::RequestReturn);
        m.items.first().resource = MessageItem::Resource();
        QTest::newRow("a resource that says nothing") << m << "Resource";
    }
    void nothingWrongIsWritten()
    {
        QFETCH(ResourceMessage, message);
        QFETCH(QString, element);
        const auto written = writeMessage(message);
        QVERIFY(!written);
        QVERIFY2(written.error().text.english().contains('<' + element + '>'),
            qPrintable(written.error().text.english()));
    }

    void foreignMessagesAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("warnings");
        QTest::newRow("as it is") << request() << 0;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + request() << 0;
        QTest::newRow("all in one namespace") << request().replace("RM:1.0:msg", "RM:1.0") << 0;
        QTest::newRow("Z") << request().replace("+01:00", "Z") << 0;
        QTest::newRow("fraction") << request().replace("00+01:00", "00.125+01:00") << 0;
        QTest::newRow("no offset") << request().replace("+01:00", "") << 1;
        QTest::newRow("unknown element")
            << request().replace("<Resource>", "<Extra>1</Extra><Resource>") << 1;
        QTest::newRow("unknown role") << request().replace("</rm:ContactDescription>",
            "</rm:ContactDescription><rm:ContactRole>Boss</rm:ContactRole>")
                                      << 1;
        QTest::newRow("misspelt role") << request().replace("</rm:ContactDescription>",
            "</rm:ContactDescription><rm:ContactRole>SubjectMatterExepert</rm:ContactRole>")
                                       << 0;
        QTest::newRow("forbidden element") << request().replace(" <ContactInformation>",
            "<PrecedingMessageID>a</PrecedingMessageID><ContactInformation>")
                                           << 1;
        QTest::newRow("windows line ends") << request().replace("\n", "\r\n") << 0;
        QTest::newRow("UTF-16") << QByteArray([] {
            const QString text = QString::fromUtf8(request());
            return QByteArray("\xFF\xFE")
                + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        }()) << 0;
        QTest::newRow("envelope")
            << R"(<d:EDXLDistribution xmlns:d="urn:oasis:names:tc:emergency:EDXL:DE:1.0">
<d:distributionStatus>Exercise</d:distributionStatus><d:contentObject><d:xmlContent>
<d:embeddedXMLContent>)"
                + request()
                + "</d:embeddedXMLContent></d:xmlContent></d:contentObject></d:EDXLDistribution>"
            << 0;
    }
    void foreignMessagesAreRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, warnings);
        const auto read = readMessage(bytes, "m.xml");
        QVERIFY2(read, read ? "" : qPrintable(read.error().text.english()));
        QStringList said;
        for (const Text& warning : read->warnings)
            said.append(warning.english());
        QVERIFY2(said.size() == warnings, qPrintable(said.join('\n')));
        QCOMPARE(read->message.id, "urn:x-vik:1");
        QCOMPARE(read->message.items.size(), 1);
        QCOMPARE(read->message.items.first().assignment->quantity->amount, 2.0);
        QCOMPARE(read->exercise, bytes.contains("Exercise"));
    }

    void layoutIsNoPartOfATextAndALineBreakIs()
    {
        const auto read = readMessage(
            request().replace("Sykepleier", "\n   Sykepleier\n     natt\nog helg  "), "m.xml");
        QVERIFY(read);
        QCOMPARE(read->message.items.first().resource->name, "Sykepleier natt\nog helg");
    }

    void whatCannotBeReadSaysWhereAndWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray(" \n") << "empty";
        QTest::newRow("no XML") << QByteArray("Hei, kan dere hjelpe?") << "damaged";
        QTest::newRow("half") << request().left(600) << "line 10";
        QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x00\x00", 6) << "damaged";
        QTest::newRow("binary") << QByteArray(1000, '\xff') << "damaged";
        QTest::newRow("other XML") << QByteArray("<html><body/></html>") << "no EDXL-RM message";
        QTest::newRow("namespace") << request().replace("EDXL:RM:1.0:msg", "EDXL:RM:2.0:msg")
                                   << "namespace is “urn:oasis:names:tc:emergency:EDXL:RM:2.0:msg”";
        QTest::newRow("kind") << request().replace("RequestResource", "OrderResource")
                              << "line 2, <OrderResource>: There is no such kind";
        QTest::newRow("kind in other case")
            << request().replace("RequestResource", "requestresource") << "no such kind";
        QTest::newRow("content type")
            << request().replace(">RequestResource<", ">RequestReturn<") << "<MessageContentType>";
        QTest::newRow("no id") << request().replace("<MessageID>urn:x-vik:1</MessageID>", "")
                               << "<MessageID>: The element is missing";
        QTest::newRow("empty id") << request().replace(
            "<MessageID>urn:x-vik:1</MessageID>", "<MessageID> </MessageID>")
                                  << "line 3, <MessageID>: The element is missing";
        QTest::newRow("no time") << request().replace(
            "<SentDateTime>2026-02-14T18:05:00+01:00</SentDateTime>", "")
                                 << "<SentDateTime>";
        QTest::newRow("time") << request().replace("2026-02-14T", "14.02.2026 kl ")
                              << "line 4, <SentDateTime>";
        QTest::newRow("no such day")
            << request().replace("2026-02-14T", "2026-02-30T") << "line 4, <SentDateTime>";
        QTest::newRow("amount") << request().replace(">2<", ">2,5<") << "line 10, <Amount>";
        QTest::newRow("negative") << request().replace(">2<", ">-2<") << "<Amount>";
        QTest::newRow("infinite") << request().replace(">2<", ">INF<") << "<Amount>";
        QTest::newRow("no resource")
            << request().replace("<Resource><Name>Sykepleier</Name></Resource>", "")
            << "<Resource>: The element is missing";
        QTest::newRow("no answer") << request()
                                          .replace("RequestResource", "CommitResource")
                                          .replace(" <ContactInformation>",
                                              "<PrecedingMessageID>a</PrecedingMessageID>"
                                              "<ContactInformation>")
                                   << "<ResponseInformation>";
        QTest::newRow("strange answer")
            << request()
                   .replace("RequestResource", "CommitResource")
                   .replace("  <Resource>",
                       "<ResponseInformation><rm:ResponseType>Conditional</rm:ResponseType>"
                       "</ResponseInformation><Resource>")
            << "<ResponseType>: “Conditional” is no answer";
        QTest::newRow("entities")
            << "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
               "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                + request().replace("Vik", "&c;")
            << "DOCTYPE";
        QTest::newRow("file entity") << "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + request().replace("Vik", "&a;")
                                     << "DOCTYPE";
        QTest::newRow("entity") << request().replace("Vik", "&sjukeheim;") << "line 7";
        QTest::newRow("too large") << QByteArray(largestFile + 1, ' ') << "larger than 5 MB";
        QTest::newRow("too deep") << request().replace(
            "Sykepleier", QByteArray("<a>").repeated(3000))
                                  << "deeper";
        QTest::newRow("too full") << request().replace(
            "Sykepleier", QByteArray("<a/>").repeated(60'000))
                                  << "more elements";
        QTest::newRow("two messages in an envelope")
            << R"(<EDXLDistribution xmlns="urn:oasis:names:tc:emergency:EDXL:DE:1.0"><contentObject>
<xmlContent><embeddedXMLContent>)"
                + request() + request()
                + "</embeddedXMLContent></xmlContent></contentObject></EDXLDistribution>"
            << "holds 2 messages";
    }
    void whatCannotBeReadSaysWhereAndWhatToDo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto read = readMessage(bytes, "m.xml");
        QVERIFY(!read);
        const QString text = read.error().text.english();
        QVERIFY2(text.contains("m.xml"), qPrintable(text));
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    /// Bytes lost, changed or doubled anywhere: read or refused, and never anything else.
    void damageNeverCrashes()
    {
        QRandomGenerator luck(7);
        const QByteArray whole =
            *writeMessage(Maker(MessageKind::CommitResource, Maker::Fill::All).message());
        int refused = 0;
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes = whole;
            for (int n = luck.bounded(1, 6); n > 0; --n) {
                const qsizetype at = luck.bounded(int(bytes.size()));
                switch (luck.bounded(3)) {
                case 0:
                    bytes[at] = char(luck.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, luck.bounded(40));
                    break;
                default:
                    bytes.insert(at, bytes.mid(luck.bounded(int(bytes.size())), 30));
                }
                if (bytes.isEmpty())
                    bytes = "<";
            }
            const auto read = readMessage(bytes, "m.xml");
            refused += read ? 0 : 1;
            if (!read)
                QVERIFY(!read.error().text.english().isEmpty());
        }
        QVERIFY(refused > 500);
    }

    void exerciseIsHeard_data()
    {
        QTest::addColumn<QString>("description");
        QTest::addColumn<bool>("exercise");
        QTest::newRow("nb") << "ØVELSE – ØVELSE: 2 sykepleiere" << true;
        QTest::newRow("nn") << "Øving: 2 sjukepleiarar" << true;
        QTest::newRow("en") << "*** EXERCISE *** two nurses" << true;
        QTest::newRow("about one") << "Trengs etter øvelsen" << false;
        QTest::newRow("another word") << "Øvelsesleder" << false;
        QTest::newRow("nothing") << "" << false;
    }
    void exerciseIsHeard()
    {
        QFETCH(QString, description);
        QFETCH(bool, exercise);
        ResourceMessage message;
        message.description = description;
        QCOMPARE(saysExercise(message), exercise);
        message.description.clear();
        message.incidents.append({ "1", description });
        QCOMPARE(saysExercise(message), exercise);
    }
};

Q_DECLARE_METATYPE(samvirke::ResourceMessage)

QTEST_GUILESS_MAIN(TestEdxl)
#include "tst_edxl.moc"
