#include "ui/pages/reports/report_words.h"

#include "core/base/norwegian.h"
#include "core/session/report_persons.h"

#include <QCoreApplication>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace

QString draftHeadline(const SituationReport& draft, int lastNumber)
{
    int empty = 0;
    int carried = 0;
    for (const ReportSection& one : draft.sections) {
        empty += one.text.trimmed().isEmpty() ? 1 : 0;
        carried += one.carried ? 1 : 0;
    }
    const int all = int(draft.sections.size());
    if (carried > 0)
        return Tr::tr("%1 of %2 sections are still as in report no. %3")
            .arg(carried)
            .arg(all)
            .arg(lastNumber);
    if (empty > 0)
        return Tr::tr("%1 of %2 sections are written").arg(all - empty).arg(all);
    return Tr::tr("All sections are written");
}

QString sentHeadline(const SentReport& sent)
{
    return Tr::tr("Report no. %1 was sent %2").arg(sent.number).arg(timeText(sent.sentAt));
}

message::Question sendQuestion(const Session& session, const SituationReport& draft)
{
    const QList<SentReport> sent = session.sentReports();
    const int number = sent.isEmpty() ? 1 : sent.first().number + 1;
    QStringList carried;
    QStringList empty;
    for (const ReportSection& one : draft.sections) {
        if (one.text.trimmed().isEmpty())
            empty.append(one.heading);
        else if (one.carried)
            carried.append(one.heading);
    }
    QStringList detail;
    const QList<PersonInReport> persons = personsIn(session, draft);
    for (const PersonInReport& one : persons)
        detail.append(sentenceOf(one).translated());
    if (!persons.isEmpty())
        detail = { Tr::tr("It says who somebody is. Write the function or the body instead."),
            detail.join(u'\n') };
    detail.append({
        Tr::tr("Its figures are frozen as they are now, and it stands in the series for good. "
               "Nothing is sent by the program: save it as PDF or ODT, and send that. A mistake is "
               "mended by a new report that replaces it."),
    });
    if (!carried.isEmpty())
        detail.append(Tr::tr("Unchanged since report no. %1: %2.")
                          .arg(number - 1)
                          .arg(carried.join(QStringLiteral(", "))));
    if (!empty.isEmpty())
        detail.append(Tr::tr("Without a text: %1.").arg(empty.join(QStringLiteral(", "))));
    return { Tr::tr("Send this as report no. %1?").arg(number), detail.join(QStringLiteral("\n\n")),
        persons.isEmpty() ? Tr::tr("Freeze and send") : Tr::tr("Send with the persons"), {},
        !persons.isEmpty() };
}

QString reportFileName(int number, const QDate& day)
{
    const QString name = Tr::tr("situation-report");
    return number > 0 ? QStringLiteral("%1-%2").arg(name).arg(number, 2, 10, QChar(u'0'))
                      : QStringLiteral("%1-%2").arg(name, day.toString(Qt::ISODate));
}

} // namespace samvirke
