#include "core/sales/quote_actions.h"

#include "core/base/text.h"
#include "core/business/number_ranges.h"
#include "core/sales/quote_rules.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

const QString kBusiness = u"business"_s;
const QString kCustomerNumber = u"customer_number"_s;

/// Number of a revision: the first version's with the next free suffix.
Result<QString> revisionNumber(Transaction& tx, const Quote& quote)
{
    const Result<Quote> older = tx.get(quote.revisionOf);
    if (!older)
        return older.error();
    static const QRegularExpression suffix(u"-R\\d+$"_s);
    QString base = older->number;
    if (older->revisionOf.isSet())
        base.remove(suffix);
    for (int n = 2;; ++n) {
        const QString number = base + u"-R%1"_s.arg(n);
        const Result<QVariant> taken = tx.database().value(u"SELECT count(*) FROM quote WHERE number = ?"_s, {number});
        if (!taken)
            return taken.error();
        if (taken->toLongLong() == 0)
            return number;
    }
}

/// The same content as a new draft.
Quote copyAsDraft(Quote quote, QDate today)
{
    const qint64 validity
        = quote.date.isValid() && quote.validUntil.isValid() ? quote.date.daysTo(quote.validUntil) : 0;
    quote.id = {};
    quote.number.clear();
    quote.status = QuoteStatus::Draft;
    quote.recipient.clear();
    quote.deliveryAddress.clear();
    quote.date = today;
    quote.validUntil = validity > 0 ? today.addDays(validity) : QDate();
    quote.sent.reset();
    quote.decided = {};
    quote.declineReason.clear();
    quote.revisionOf = {};
    quote.created = {};
    for (QuoteLine& line : quote.lines)
        line.id = {};
    return quote;
}

/// Sending froze the place that a card named.
Result<bool> tookDeliveryFromCard(Session& session, Id<Quote> id)
{
    static const QString place = u"delivery_address"_s;
    const Result<std::vector<JournalEntry>> acts = session.history(describe<Quote>(), id.value);
    if (!acts)
        return acts.error();
    const auto froze = [](const Change& change) {
        return change.operation == Operation::Update && change.diff.after.contains(u"sent"_s)
            && change.diff.after.contains(place) && change.diff.before.value(place).toString().isEmpty();
    };
    return std::ranges::any_of(*acts, [&](const JournalEntry& act) { return std::ranges::any_of(act.changes, froze); });
}

/// A place that somebody typed, say a building site, is on no card: it goes along. Of a quote that was not sent from
/// here nobody knows: there it is what no card says today.
Result<> keepTypedDelivery(Session& session, Transaction& tx, const Quote& original, Quote& copy)
{
    if (original.deliveryAddress.isEmpty())
        return {};
    const Result<bool> isFromCard = tookDeliveryFromCard(session, original.id);
    if (!isFromCard || *isFromCard)
        return isFromCard ? Result<>() : Result<>(isFromCard.error());
    const Result<QuoteAddresses> now = addressesNow(
        tx.database(), [&](Id<Contact> contact) { return tx.get(contact); }, copy);
    if (now && now->delivery.join(u'\n') != original.deliveryAddress)
        copy.deliveryAddress = original.deliveryAddress;
    return now ? Result<>() : Result<>(now.error());
}

Result<Id<Quote>> insertCopy(Session& session, Id<Quote> id, const QString& title, bool isRevision)
{
    Id<Quote> made;
    const Result<> done = session.transact(title, Undo::Possible, [&](Transaction& tx) -> Result<> {
        const Result<Quote> original = tx.get(id);
        if (!original)
            return original.error();
        if (isRevision && original->status == QuoteStatus::Draft)
            return invalid(
                QCoreApplication::translate("Quote", "A draft can be changed as it is; only a sent quote is revised."));
        Quote copy = copyAsDraft(*original, tx.today());
        if (isRevision)
            copy.revisionOf = id;
        if (const Result<> kept = keepTypedDelivery(session, tx, *original, copy); !kept)
            return kept;
        const Result<> inserted = tx.insert(copy);
        made = copy.id;
        return inserted;
    });
    return done ? Result<Id<Quote>>(made) : Result<Id<Quote>>(done.error());
}

/// JSON: the business as the journal keeps it, and the number of the customer.
Result<QString> letterheadOf(Transaction& tx, const Quote& quote)
{
    const Result<Business> business = tx.get(Id<Business>{1});
    const Result<Contact> contact = tx.get(quote.contact);
    if (!business || !contact)
        return business ? contact.error() : business.error();
    const QJsonObject head{{kBusiness, snapshotOf(Record::of(*business))}, {kCustomerNumber, contact->number}};
    return QString::fromUtf8(QJsonDocument(head).toJson(QJsonDocument::Compact));
}

Result<QuotePrint> printOf(Session& session, Id<Quote> id)
{
    const Result<std::vector<QuotePrint>> prints
        = session.list<QuotePrint>(u"WHERE quote = ? ORDER BY id DESC LIMIT 1"_s, {id.value});
    if (!prints)
        return prints.error();
    if (prints->empty())
        return Error{
            Error::Kind::NotFound, QCoreApplication::translate("Quote", "No PDF was kept for this quote."), {}};
    return prints->front();
}

QString digestOf(const QByteArray& pdf)
{
    return QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
}

Result<> checkDigest(Session& session, const QuotePrint& print)
{
    if (digestOf(print.pdf) == print.sha256)
        return {};
    const Result<Quote> quote = session.get(print.quote);
    return Error{Error::Kind::Damaged,
        QCoreApplication::translate("Quote",
            "The PDF that was kept of quote %1 is not the one that was sent. Restore the business from a copy.")
            .arg(isolatedLtr(quote ? quote->number : QString::number(print.quote.value))),
        {}};
}

Result<> keepPrint(Transaction& tx, const Quote& quote, const QuotePrinter& printer)
{
    const Result<QByteArray> pdf = printer(quote);
    const Result<QString> letterhead = letterheadOf(tx, quote);
    if (!pdf || !letterhead)
        return pdf ? letterhead.error() : pdf.error();
    QuotePrint print;
    print.quote = quote.id;
    print.pdf = *pdf;
    print.sha256 = digestOf(*pdf);
    print.letterhead = *letterhead;
    print.made = tx.now();
    return tx.insert(print);
}

} // namespace

Result<> checkSendable(const Quote& quote)
{
    if (quote.status != QuoteStatus::Draft)
        return invalid(
            QCoreApplication::translate("Quote", "Quote %1 was sent already.").arg(isolatedLtr(quote.number)));
    if (std::ranges::none_of(quote.lines, [](const QuoteLine& line) { return counts(line.kind); }))
        return invalid(
            QCoreApplication::translate("Quote", "The quote has no lines that count. Add one, then send it."));
    if (quote.validUntil.isValid() && quote.validUntil < quote.date)
        return invalid(QCoreApplication::translate(
            "Quote", "The quote would be valid until a day before its date. Correct one of them."));
    return {};
}

Result<QString> sendQuote(Session& session, Id<Quote> id, const QuotePrinter& printer)
{
    QString number;
    const Result<> done = session.transact(
        QCoreApplication::translate("Quote", "Send quote"), Undo::Never, [&](Transaction& tx) -> Result<> {
            const Result<Quote> before = tx.get(id);
            if (!before)
                return before.error();
            if (const Result<> ready = checkSendable(*before); !ready)
                return ready;
            const Result<QString> drawn = !before->number.isEmpty() ? Result<QString>(before->number)
                : before->revisionOf.isSet()                        ? revisionNumber(tx, *before)
                                                                    : drawNumber(tx, u"quote"_s, describe<Quote>());
            const Result<QuoteAddresses> addresses = addressesNow(
                tx.database(), [&](Id<Contact> contact) { return tx.get(contact); }, *before);
            if (!drawn || !addresses)
                return drawn ? addresses.error() : drawn.error();
            number = *drawn;
            Record after = Record::of(*before);
            auto& sent = after.edit<Quote>();
            sent.number = number;
            sent.status = QuoteStatus::Sent;
            sent.sent = tx.now();
            sent.recipient = addresses->recipient.join(u'\n');
            sent.deliveryAddress = addresses->delivery.join(u'\n');
            if (const Result<> written = tx.update(Record::of(*before), after); !written)
                return written;
            return keepPrint(tx, after.as<Quote>(), printer);
        });
    return done ? Result<QString>(number) : Result<QString>(done.error());
}

static Result<> decide(Session& session, Id<Quote> id, const QString& title, QuoteStatus fate, const QString& reason)
{
    return session.transact(title, Undo::Possible, [&](Transaction& tx) -> Result<> {
        const Result<Quote> before = tx.get(id);
        if (!before)
            return before.error();
        if (before->status != QuoteStatus::Sent && before->status != QuoteStatus::Expired)
            return invalid(QCoreApplication::translate("Quote", "Only a sent quote can be accepted or declined."));
        Quote after = *before;
        after.status = fate;
        after.decided = tx.today();
        after.declineReason = reason;
        if (const Result<> written = tx.update(*before, after); !written)
            return written;
        if (fate != QuoteStatus::Accepted || !before->deal.isSet())
            return {};
        const Result<Deal> deal = tx.get(before->deal);
        if (!deal)
            return deal.error();
        Deal won = *deal;
        won.status = DealStatus::Won;
        return tx.update(*deal, won);
    });
}

Result<> acceptQuote(Session& session, Id<Quote> id)
{
    return decide(session, id, QCoreApplication::translate("Quote", "Accept quote"), QuoteStatus::Accepted, {});
}

Result<> declineQuote(Session& session, Id<Quote> id, const QString& reason)
{
    return decide(session, id, QCoreApplication::translate("Quote", "Decline quote"), QuoteStatus::Declined, reason);
}

Result<Id<Quote>> reviseQuote(Session& session, Id<Quote> id)
{
    return insertCopy(session, id, QCoreApplication::translate("Quote", "Revise quote"), true);
}

Result<Id<Quote>> duplicateQuote(Session& session, Id<Quote> id)
{
    return insertCopy(session, id, QCoreApplication::translate("Quote", "Duplicate quote"), false);
}

Result<QByteArray> sentPdf(Session& session, Id<Quote> id)
{
    const Result<QuotePrint> print = printOf(session, id);
    if (!print)
        return print.error();
    const Result<> sound = checkDigest(session, *print);
    return sound ? Result<QByteArray>(print->pdf) : Result<QByteArray>(sound.error());
}

Result<> checkSentPdfs(Session& session)
{
    const auto ids = session.select(u"SELECT id FROM quote_print ORDER BY id"_s);
    if (!ids)
        return ids.error();
    for (const QVariantList& row : *ids) { // one at a time: they are large
        const Result<QuotePrint> print = session.get(Id<QuotePrint>{row[0].toLongLong()});
        const Result<> sound = print ? checkDigest(session, *print) : Result<>(print.error());
        if (!sound)
            return sound;
    }
    return {};
}

Result<std::optional<SentHead>> sentHead(Session& session, Id<Quote> id)
{
    const Result<QuotePrint> print = printOf(session, id);
    if (!print && print.error().kind != Error::Kind::NotFound)
        return print.error();
    if (!print || print->letterhead.isEmpty())
        return std::optional<SentHead>();
    const QJsonObject head = QJsonDocument::fromJson(print->letterhead.toUtf8()).object();
    const Record business = recordFrom(describe<Business>(), 1, head.value(kBusiness).toObject());
    return std::optional(SentHead{business.as<Business>(), head.value(kCustomerNumber).toString()});
}

Result<QuoteAddresses> addressesOf(Session& session, const Quote& quote)
{
    const auto lines = [](const QString& text) { return text.split(u'\n', Qt::SkipEmptyParts); };
    if (quote.status != QuoteStatus::Draft && !quote.recipient.isEmpty())
        return QuoteAddresses{lines(quote.recipient), lines(quote.deliveryAddress)};
    if (!quote.contact.isSet())
        return QuoteAddresses{};
    return addressesNow(
        session.database(), [&](Id<Contact> contact) { return session.get(contact); }, quote);
}

} // namespace kartei
