#include "core/sales/quote_drafts.h"

#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Contact customer(const QString& lastName, const QString& language, const QString& terms)
{
    Contact contact = aPerson(u"Robin"_s, lastName);
    contact.salutation = u"Frau"_s;
    contact.language = language;
    contact.paymentTerms = terms;
    return contact;
}

} // namespace

TEST_CASE("a new quote greets its customer in the customer's language and has the customer's terms")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact huber = stored(session, customer(u"Huber"_s, u"de"_s, u"30 Tage"_s));

    const Result<Quote> quote = newQuoteFor(session, huber.id);

    REQUIRE(quote);
    CHECK(quote->language == u"de"_s);
    CHECK(quote->salutation == u"Sehr geehrte Frau Huber,"_s);
    CHECK(quote->paymentTerms == u"30 Tage"_s);
}

TEST_CASE("another customer brings terms, language and salutation along, but not over what was typed")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact huber = stored(session, customer(u"Huber"_s, u"de"_s, u"30 Tage"_s));
    const Contact clarke = stored(session, customer(u"Clarke"_s, u"en"_s, u"Cash"_s));
    Quote usual = *newQuoteFor(session, huber.id);
    Quote typed = usual;
    typed.salutation = u"Liebe Robin,"_s;
    typed.paymentTerms = u"Vorkasse"_s;

    REQUIRE(changeCustomer(session, usual, clarke.id));
    CHECK(usual.contact == clarke.id);
    CHECK(usual.language == u"en"_s);
    CHECK(usual.salutation == u"Dear Ms Clarke,"_s);
    CHECK(usual.paymentTerms == u"Cash"_s);

    REQUIRE(changeCustomer(session, typed, clarke.id));
    CHECK(typed.contact == clarke.id);
    CHECK(typed.salutation == u"Liebe Robin,"_s);
    CHECK(typed.paymentTerms == u"Vorkasse"_s);
}

TEST_CASE("a quote in another language greets in that language, unless somebody worded the greeting")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact huber = stored(session, customer(u"Huber"_s, u"de"_s, {}));
    Quote quote = *newQuoteFor(session, huber.id);

    REQUIRE(changeLanguage(session, quote, u"cs"_s));
    CHECK(quote.language == u"cs"_s);
    CHECK(quote.salutation == u"Vážená paní Huber,"_s);

    quote.salutation = u"Milá Robin,"_s;
    REQUIRE(changeLanguage(session, quote, u"en"_s));
    CHECK(quote.salutation == u"Milá Robin,"_s);
}
