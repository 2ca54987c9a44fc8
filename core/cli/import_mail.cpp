#include "core/cli/import_mail.h"

#include "core/base/text.h"
#include "core/cli/import_wishes.h"
#include "core/exchange/importer.h"
#include "core/exchange/input_bytes.h"
#include "core/exchange/mail_import.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Onto the timeline of who has an address of it.
Result<MailAdded> addActivity(Session& session, const NewFile& file, Trial trial)
{
    const Result<Attachment> place = placeOfMail(session, file);
    if (!place)
        return place.error();
    if (trial == Trial::No)
        return addMail(session, *place, file);
    const Result<> isAddable = checkMail(session, *place, file);
    return isAddable ? Result<MailAdded>(MailAdded()) : Result<MailAdded>(isAddable.error());
}

QStringList sentencesOn(const MailAdded& added, Trial trial)
{
    QStringList sentences;
    if (!added.ticket.isEmpty() && !added.isNewTicket)
        sentences += say(QT_TRANSLATE_NOOP("CommandLine", "The mail goes on with ticket %1.")).arg(added.ticket);
    else if (!added.ticket.isEmpty() && trial == Trial::No)
        sentences += say(QT_TRANSLATE_NOOP("CommandLine", "The mail is ticket %1.")).arg(added.ticket);
    if (!added.card.isEmpty())
        sentences
            += (trial == Trial::No ? say(QT_TRANSLATE_NOOP("CommandLine", "Who wrote it has a new card: %1."))
                                   : say(QT_TRANSLATE_NOOP("CommandLine", "Who wrote it would have a new card: %1.")))
                   .arg(isolated(added.card));
    return sentences;
}

} // namespace

bool takesMails(const Kind& kind)
{
    return kind.entity == &describe<Activity>() || kind.entity == &describe<Ticket>();
}

Result<Outcome> importMail(const Command& command, Session& session, const Kind& kind, QIODevice& input)
{
    const Result<ImportOptions> options = importOptions(command, kind, false);
    const Result<QByteArray> bytes = options ? readWhole(input) : Result<QByteArray>(options.error());
    if (!bytes)
        return bytes.error();
    const NewFile file{QFileInfo(command.at(2)).fileName(), *bytes};
    const Trial trial = options->isDryRun ? Trial::Yes : Trial::No;
    const Result<MailAdded> added
        = kind.entity == &describe<Ticket>() ? addTicketMail(session, file, trial) : addActivity(session, file, trial);
    if (!added)
        return added.error();
    ImportReport report;
    report.isDryRun = options->isDryRun;
    const bool isAnswer = !added->ticket.isEmpty() && !added->isNewTicket;
    (isAnswer ? report.updated : report.created) = 1;
    const QStringList told = QStringList{summaryOf(report)} + sentencesOn(*added, trial);
    return command.report(told.join(u'\n') + u'\n');
}

} // namespace kartei
