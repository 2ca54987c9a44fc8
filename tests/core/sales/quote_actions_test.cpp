#include "core/sales/quote_actions.h"
#include "core/sales/quote_drafts.h"

#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> paper(const Quote& quote)
{
    return QByteArray("%PDF " + quote.number.toUtf8());
}

Result<QByteArray> noPaper(const Quote&)
{
    return Error{Error::Kind::Access, u"The disk is full."_s, {}};
}

Quote storedDraft(Session& session, Id<Deal> deal = {})
{
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.addresses = {{.id = {},
        .label = AddressLabel::Postal,
        .street = u"Lindenstraße 14"_s,
        .postalCode = u"80331"_s,
        .city = u"München"_s,
        .region = {},
        .country = u"DE"_s}};
    Quote quote = aQuote(u"Counter"_s, stored(session, anna).id);
    quote.deal = deal;
    quote.lines = {aLine(u"Oak top"_s, u"3.2"_s, u"690"_s)};
    return stored(session, quote);
}

qint64 nextNumber(Session& session)
{
    return session.select(u"SELECT next FROM number_range WHERE name = 'quote'"_s)->front()[0].toLongLong();
}

} // namespace

TEST_CASE("sending a quote draws its number, freezes the address and keeps the PDF")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Quote draft = storedDraft(session);
    CHECK(draft.number.isEmpty());

    const Result<QString> number = sendQuote(session, draft.id, &paper);

    REQUIRE(number);
    const Quote sent = *session.get(draft.id);
    CHECK(sent.status == QuoteStatus::Sent);
    CHECK(sent.number == *number);
    CHECK(sent.sent.has_value());
    CHECK(sent.recipient.contains(u"Lindenstraße 14"_s));
    CHECK(*sentPdf(session, draft.id) == "%PDF " + number->toUtf8());

    Contact moved = *session.get(draft.contact);
    const Contact before = moved;
    moved.addresses.front().street = u"Rosenweg 1"_s;
    REQUIRE(changed(session, before, moved));
    CHECK(addressesOf(session, *session.get(draft.id))->recipient.contains(u"Lindenstraße 14"_s));
}

TEST_CASE("a kept PDF that is not what was sent is told as damage, never printed")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Quote draft = storedDraft(session);
    const Result<QString> number = sendQuote(session, draft.id, &paper);
    REQUIRE(number);
    CHECK(checkSentPdfs(session));

    REQUIRE(session.database().run(u"UPDATE quote_print SET pdf = ?"_s, {QByteArray("%PDF other")}));

    CHECK(sentPdf(session, draft.id).error().kind == Error::Kind::Damaged);
    const Result<> checked = checkSentPdfs(session);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().message.contains(*number));
}

TEST_CASE("a quote is sent once, and sending is not undone")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Quote draft = storedDraft(session);
    REQUIRE(sendQuote(session, draft.id, &paper));
    const qint64 next = nextNumber(session);

    const Result<QString> again = sendQuote(session, draft.id, &paper);

    REQUIRE_FALSE(again);
    CHECK(again.error().kind == Error::Kind::Invalid);
    CHECK(nextNumber(session) == next);
    CHECK(session.undo().error().kind == Error::Kind::Conflict);
    CHECK(session.get(draft.id)->status == QuoteStatus::Sent);
}

TEST_CASE("when printing fails nothing is sent and no number is used up")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Quote draft = storedDraft(session);
    const qint64 next = nextNumber(session);

    const Result<QString> failed = sendQuote(session, draft.id, &noPaper);

    REQUIRE_FALSE(failed);
    CHECK(failed.error().message == u"The disk is full.");
    CHECK(*session.get(draft.id) == draft);
    CHECK(nextNumber(session) == next);
    CHECK(countOf(session, u"quote_print"_s) == 0);
}

TEST_CASE("a quote that is not ready says what is missing")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Quote draft = storedDraft(session);
    Quote empty = draft;
    empty.lines.clear();
    REQUIRE(changed(session, draft, empty));
    CHECK_FALSE(sendQuote(session, draft.id, &paper));
    Quote optional = *session.get(draft.id);
    const Quote before = optional;
    optional.lines = {aLine(u"Light"_s, u"1"_s, u"58"_s)};
    optional.lines[0].kind = LineKind::Optional;
    REQUIRE(changed(session, before, optional));
    CHECK_FALSE(sendQuote(session, draft.id, &paper));
    CHECK(session.get(draft.id)->status == QuoteStatus::Draft);
}

TEST_CASE("a sent quote can't be changed or deleted")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Quote draft = storedDraft(session);
    REQUIRE(sendQuote(session, draft.id, &paper));
    const Quote sent = *session.get(draft.id);

    Quote dearer = sent;
    dearer.lines[0].unitPrice = UnitPrice::of(700);
    CHECK_FALSE(changed(session, sent, dearer));
    Quote drafted = sent;
    drafted.status = QuoteStatus::Draft;
    CHECK_FALSE(changed(session, sent, drafted));
    const Result<> gone = removed(session, sent.id);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().kind == Error::Kind::Invalid);
    CHECK(*session.get(sent.id) == sent);
}

TEST_CASE("accepting a quote wins its deal in one act, and undo takes back both")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Deal deal = stored(session, aDeal(u"Counter"_s, stored(session, aPerson(u"Ben"_s, u"Ok"_s)).id));
    const Quote draft = storedDraft(session, deal.id);
    CHECK_FALSE(acceptQuote(session, draft.id));
    REQUIRE(sendQuote(session, draft.id, &paper));

    REQUIRE(acceptQuote(session, draft.id));
    CHECK(session.get(draft.id)->status == QuoteStatus::Accepted);
    CHECK(session.get(draft.id)->decided.isValid());
    CHECK(session.get(deal.id)->status == DealStatus::Won);
    CHECK(session.get(deal.id)->closed.isValid());

    REQUIRE(session.undo());
    CHECK(session.get(draft.id)->status == QuoteStatus::Sent);
    CHECK(session.get(deal.id)->status == DealStatus::Open);
}

TEST_CASE("declining a quote keeps the reason and leaves the deal open; a decided quote stays decided")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Deal deal = stored(session, aDeal(u"Counter"_s, stored(session, aPerson(u"Ben"_s, u"Ok"_s)).id));
    const Quote draft = storedDraft(session, deal.id);
    REQUIRE(sendQuote(session, draft.id, &paper));

    REQUIRE(declineQuote(session, draft.id, u"Too dear"_s));
    CHECK(session.get(draft.id)->status == QuoteStatus::Declined);
    CHECK(session.get(draft.id)->declineReason == u"Too dear");
    CHECK(session.get(deal.id)->status == DealStatus::Open);
    CHECK_FALSE(acceptQuote(session, draft.id));
}

TEST_CASE("a revision is a new draft that goes out under the old number with -R2, then -R3")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Quote draft = storedDraft(session);
    CHECK_FALSE(reviseQuote(session, draft.id));
    const QString number = *sendQuote(session, draft.id, &paper);
    const qint64 next = nextNumber(session);

    const Result<Id<Quote>> second = reviseQuote(session, draft.id);
    REQUIRE(second);
    const Quote copy = *session.get(*second);
    CHECK(copy.status == QuoteStatus::Draft);
    CHECK(copy.revisionOf == draft.id);
    CHECK(copy.recipient.isEmpty());
    CHECK(copy.total == draft.total);
    REQUIRE(copy.lines.size() == 1);
    CHECK(copy.lines[0].text == u"Oak top");
    CHECK(*sendQuote(session, *second, &paper) == number + u"-R2");
    const Result<Id<Quote>> third = reviseQuote(session, *second);
    REQUIRE(third);
    CHECK(*sendQuote(session, *third, &paper) == number + u"-R3");
    CHECK(session.get(draft.id)->number == number);
    CHECK(nextNumber(session) == next);
}

TEST_CASE("a duplicate is a draft on its own, with the same days to decide")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Quote draft = storedDraft(session);
    Quote dated = draft;
    dated.date = QDate(2026, 1, 10);
    dated.validUntil = QDate(2026, 1, 24);
    REQUIRE(changed(session, draft, dated));
    REQUIRE(sendQuote(session, draft.id, &paper));

    const Result<Id<Quote>> copy = duplicateQuote(session, draft.id);

    REQUIRE(copy);
    const Quote made = *session.get(*copy);
    CHECK_FALSE(made.revisionOf.isSet());
    CHECK(made.number.isEmpty());
    CHECK(made.date == QDate(2026, 11, 21));
    CHECK(made.validUntil == QDate(2026, 12, 5));
    CHECK_FALSE(made.sent.has_value());
    CHECK_FALSE(sentPdf(session, *copy));
}

TEST_CASE("a new quote takes the customer's terms before those of the business")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.language = u"cs"_s;
    anna.discount = Percent::of(3);
    const Quote quote = *newQuoteFor(session, stored(session, anna).id);
    CHECK(quote.language == u"cs");
    CHECK(quote.discount == Percent::of(3));
    CHECK(quote.currency.code == u"EUR");
    CHECK(quote.date == QDate(2026, 11, 21));
    CHECK(quote.validUntil > quote.date);
}
