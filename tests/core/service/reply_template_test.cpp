#include "core/service/reply_template.h"

#include "core/business/business.h"
#include "core/sales/new_business.h"
#include "core/service/text_template.h"
#include "core/storage/session.h"
#include "tests/support/catch_qt.h"

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T must(const Result<T>& result)
{
    if (!result)
        FAIL(result.error().message.toStdString());
    return *result;
}

struct Shop {
    std::unique_ptr<Session> session = std::move(
        *Session::createInMemory({false, Clock::fixed(*Instant::fromText(u"2026-11-21T10:00:00Z"_s)), u"tester"_s}));
    Ticket ticket;

    Shop()
    {
        NewBusiness wishes;
        wishes.name = u"Holz & Söhne"_s;
        wishes.country = u"DE"_s;
        wishes.language = u"de"_s;
        REQUIRE(populateNewBusiness(*session, wishes));
        Contact anna;
        anna.salutation = u"Frau"_s;
        anna.firstName = u"Anna"_s;
        anna.lastName = u"{today}"_s;
        store(anna);
        ticket.subject = u"Door squeaks"_s;
        ticket.contact = anna.id;
        store(ticket);
    }
    template <class E>
    Result<> tryStore(E& entity)
    {
        return session->transact(u"Store"_s, Undo::Possible, [&](Transaction& tx) { return tx.insert(entity); });
    }
    template <class E>
    void store(E& entity)
    {
        REQUIRE(tryStore(entity));
    }
    ReplyTemplate made(const QString& name, const QString& text, const QString& language = {})
    {
        ReplyTemplate one{{}, name, language, text};
        store(one);
        return one;
    }
};

} // namespace

TEST_CASE("a reply template is filled in from card, ticket and business, and what stands there is not filled in again")
{
    Shop shop;
    const ReplyTemplate used = shop.made(u"Thanks"_s,
        u"{greeting}\n{{{ ticket.subject }} by {contact.first_name} {contact.last_name}, {business.name}, {today}"_s);

    CHECK(must(replyText(*shop.session, used, shop.ticket))
        == u"Sehr geehrte Frau {today},\n{Door squeaks} by Anna {today}, Holz & Söhne, 21.11.26"_s);
}

TEST_CASE("a template in the customer's language comes first, and greets in its own")
{
    Shop shop;
    shop.made(u"A"_s, u"Hello"_s, u"en"_s);
    shop.made(u"B"_s, u"{greeting}"_s, u"de"_s);
    shop.made(u"C"_s, u"{greeting}"_s);
    const ReplyTemplate english = shop.made(u"D"_s, u"{greeting}"_s, u"EN "_s);

    QStringList names;
    for (const ReplyTemplate& one : must(replyTemplatesFor(*shop.session, shop.ticket)))
        names += one.name;
    CHECK(names == QStringList{u"B"_s, u"C"_s, u"A"_s, u"D"_s});
    CHECK(must(replyText(*shop.session, english, shop.ticket)).startsWith(u"Dear Ms"_s));
}

TEST_CASE("a template with a field that there is not is refused, and the refusal names it, its line and all there are")
{
    Shop shop;
    ReplyTemplate wrong{{}, u"Wrong"_s, {}, u"Hello\n{contact.shoe}"_s};
    const Result<> refused = shop.tryStore(wrong);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"contact.shoe"_s));
    CHECK(refused.error().message.contains(u"line 2"_s));
    CHECK(refused.error().message.contains(u"contact.first_name"_s));

    wrong.text = u"never {closed"_s;
    CHECK_FALSE(shop.tryStore(wrong));
    wrong.text = u"{contact.sort_key}"_s; // hidden
    CHECK_FALSE(shop.tryStore(wrong));
    wrong.text = u" \n"_s;
    CHECK_FALSE(shop.tryStore(wrong));
}
