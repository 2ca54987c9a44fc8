#include "ui/sales/mail_quote.h"

#include "core/base/text.h"
#include "core/planning/activity.h"
#include "core/printing/quote_mail.h"
#include "ui/base/acts.h"
#include "ui/base/mail_hand_off.h"
#include "ui/base/workbench.h"

#include <QCoreApplication>

namespace kartei {

namespace {

class MailQuote {
    Q_DECLARE_TR_FUNCTIONS(MailQuote)
public:
    static void note(Workbench& bench, const Quote& quote, const MailDraft& mail)
    {
        Activity sent;
        sent.kind = ActivityKind::Email;
        sent.direction = Direction::Outgoing;
        sent.subject = mail.subject;
        sent.body = mail.text;
        sent.contact = quote.contact;
        sent.quote = quote.id;
        sent.deal = quote.deal;
        sent.at = bench.session().clock().now();
        perform(bench, tr("Note the mail with %1").arg(isolatedLtr(quote.number)),
            tr("Noted: %1").arg(isolated(mail.subject)), [&sent](Transaction& tx) { return tx.insert(sent); });
    }
    static void offerNote(Workbench& bench, const Quote& quote, const MailDraft& mail)
    {
        const QString done = mail.toAddress.isEmpty()
            ? tr("A mail with %1 is open. The card has no address: fill it in there. Where it can only be read, choose "
                 "to edit it as a new one.")
            : tr("A mail with %1 is open. Where it can only be read, choose to edit it as a new one.");
        bench.offer(done.arg(isolatedLtr(quote.number)), tr("Note it on the card"),
            [&bench, quote, mail] { note(bench, quote, mail); });
    }
};

} // namespace

void mailQuote(Workbench& bench, const UrlOpener& opener, Id<Quote> id)
{
    const Result<Quote> quote = bench.session().get(id);
    const Result<MailDraft> mail = quote ? quoteMail(bench.session(), *quote) : Result<MailDraft>(quote.error());
    if (!mail)
        return bench.report(mail.error());
    if (const Result<> done = handOver(*mail, opener); !done)
        return bench.report(done.error());
    MailDraft told = *mail;
    told.file.clear(); // the offer needs its words only
    MailQuote::offerNote(bench, *quote, told);
}

} // namespace kartei
