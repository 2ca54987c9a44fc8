#include "core/printing/quote_mail.h"

#include "core/printing/paper_language.h"
#include "core/printing/quote_printing.h"
#include "core/sales/quote_actions.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

ContactEmail anEmail(const QString& value, bool preferred = false)
{
    ContactEmail email;
    email.value = value;
    email.preferred = preferred;
    return email;
}

Quote sentQuote(Session& session, Id<Contact> customer, const QString& language)
{
    Quote quote = aQuote(u"Counter"_s, customer);
    quote.language = language;
    quote.salutation = u"Dear Anna Huber,"_s;
    quote.date = QDate(2026, 11, 21);
    quote.validUntil = QDate(2026, 12, 20);
    quote.clerk = u"Jana"_s;
    quote.lines = {aLine(u"Oak top"_s, u"3.2"_s, u"690"_s)};
    const Id<Quote> id = stored(session, quote).id;
    REQUIRE(sendQuote(session, id, [&](const Quote& sent) { return quotePdf(session, sent); }));
    return *session.get(id);
}

} // namespace

TEST_CASE("the mail of a quote goes to the preferred address, in its language, with what was sent", "[P32]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.emails = {anEmail(u"old@huber.example"_s), anEmail(u"anna@huber.example"_s, true)};
    const Quote quote = sentQuote(session, stored(session, anna).id, u"en"_s);

    const Result<MailDraft> mail = quoteMail(session, quote);

    REQUIRE(mail);
    CHECK(mail->toName == u"Anna Huber"_s);
    CHECK(mail->toAddress == u"anna@huber.example"_s);
    CHECK(mail->subject == u"Quotation %1: Counter"_s.arg(quote.number));
    CHECK(mail->text.startsWith(u"Dear Anna Huber,\n\nplease find attached our quotation "_s + quote.number));
    const PaperLanguage english(u"en"_s, u"DE"_s);
    CHECK(mail->text.contains(u"It is valid until %1."_s.arg(english.date(quote.validUntil))));
    CHECK(mail->text.contains(u"Jana"_s));
    CHECK(mail->fileName == u"Quotation %1.pdf"_s.arg(quote.number));
    CHECK(mail->file == *sentPdf(session, quote.id));
}

TEST_CASE("who has no address of their own is written to at their company, if that has one", "[P32]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact company = aCompany(u"Huber GmbH"_s);
    company.emails = {anEmail(u"info@huber.example"_s)};
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.company = stored(session, company).id;
    const Quote quote = sentQuote(session, stored(session, anna).id, u"en"_s);
    CHECK(quoteMail(session, quote)->toAddress == u"info@huber.example"_s);

    const Quote other = sentQuote(session, stored(session, aPerson(u"Tom"_s, u"Berg"_s)).id, u"en"_s);
    CHECK(quoteMail(session, other)->toAddress.isEmpty());
}

TEST_CASE("what is no address is none that a mail goes to, and two companies of each other lead nowhere", "[P32]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.emails = {anEmail(u"x@y.example',attachment='/etc/passwd"_s, true), anEmail(u"anna@huber.example"_s)};
    const Quote quote = sentQuote(session, stored(session, anna).id, u"en"_s);
    CHECK(quoteMail(session, quote)->toAddress == u"anna@huber.example"_s);

    const Contact one = stored(session, aPerson(u"Tom"_s, u"One"_s));
    Contact two = aPerson(u"Tim"_s, u"Two"_s);
    two.company = one.id;
    Contact circle = one;
    circle.company = stored(session, two).id;
    REQUIRE(session.transact(u"t"_s, Undo::Possible, [&](Transaction& tx) { return tx.update(one, circle); }));
    CHECK(quoteMail(session, sentQuote(session, one.id, u"en"_s))->toAddress.isEmpty());
}

TEST_CASE("a draft goes nowhere by mail", "[P32]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Quote draft = stored(session, aQuote(u"Counter"_s, stored(session, aPerson(u"Anna"_s, u"Huber"_s)).id));
    const Result<MailDraft> mail = quoteMail(session, draft);
    REQUIRE_FALSE(mail);
    CHECK(mail.error().message.contains(u"still a draft"_s));
}
