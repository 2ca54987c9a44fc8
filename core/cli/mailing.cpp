#include "core/cli/mailing.h"

#include "core/contacts/contact.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<std::vector<qint64>> recipients(
    const Command& command, Session& session, const std::vector<qint64>& ids, const MailingChoice& choice)
{
    Result<MailingList> list = mailingList(session, ids, choice);
    if (!list)
        return list.error();
    const QString rejects = command.option(u"rejects"_s);
    if (!rejects.isEmpty()) {
        const Result<> kept = writeFile(rejects, droppedCsv(*list), command.overwrite());
        if (!kept)
            return kept.error();
    }
    for (const MailingList::Dropped& dropped : list->dropped)
        command.note(say(QT_TRANSLATE_NOOP("CommandLine", "%1 (%2) is left out: %3."))
                         .arg(dropped.name)
                         .arg(dropped.id)
                         .arg(dropped.why));
    return std::move(list->kept);
}

} // namespace

Result<std::vector<qint64>> recipientsAmong(
    const Command& command, Session& session, const Kind& kind, const std::vector<qint64>& ids)
{
    const QString channel = command.option(u"mailing"_s);
    if (channel != "post"_L1 && channel != "email"_L1)
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "--mailing is post or email, not “%1”.")).arg(channel));
    if (kind.entity != &describe<Contact>())
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "--mailing is of contacts, companies and persons.")));
    return recipients(
        command, session, ids, {.channel = channel == "post"_L1 ? MailChannel::Post : MailChannel::Email});
}

Result<std::vector<qint64>> postRecipientsAmong(
    const Command& command, Session& session, const std::vector<qint64>& ids, MailingChoice::One one)
{
    return recipients(command, session, ids, {.one = one, .address = MailingChoice::Address::OrOfCompany});
}

} // namespace kartei
