#include "core/contacts/contact.h"

#include "core/contacts/contact_merge.h"
#include "core/exchange/mailing_list.h"
#include "core/storage/filter.h"
#include "tests/core/exchange/import_fixture.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 30);

Contact with(const QString& name, Several<ContactRole> roles)
{
    Contact contact = aPerson(name, u"Huber"_s);
    contact.roles = roles;
    return contact;
}

QStringList found(Session& session, const QString& filter)
{
    const auto condition = compiledFilter(describe<Contact>(), filter, kToday);
    REQUIRE(condition);
    const auto contacts
        = session.list<Contact>(u"WHERE "_s + condition->where + u" ORDER BY name"_s, condition->values);
    REQUIRE(contacts);
    QStringList names;
    for (const Contact& contact : *contacts)
        names += contact.firstName;
    return names;
}

} // namespace

TEST_CASE("somebody may be several things to us at once, and a filter finds each", "[A20]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    stored(session, with(u"Anna"_s, {ContactRole::Supplier, ContactRole::Customer}));
    stored(session, with(u"Bob"_s, {ContactRole::Authority}));
    stored(session, with(u"Carl"_s, {}));

    CHECK(found(session, u"roles has supplier"_s) == QStringList{u"Anna"_s});
    CHECK(found(session, u"roles has Customer"_s) == QStringList{u"Anna"_s});
    CHECK(found(session, u"roles has authority or roles has supplier"_s) == QStringList{u"Anna"_s, u"Bob"_s});
    CHECK(found(session, u"roles = \"\""_s) == QStringList{u"Carl"_s});
    const auto unknown = compiledFilter(describe<Contact>(), u"roles has friend"_s, kToday);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message.contains(u"supplier, partner"_s));
}

TEST_CASE("letters go to suppliers as to customers", "[A20][C7]")
{
    ON_EACH_ENGINE(business);
    Contact supplier = with(u"Anna"_s, {ContactRole::Supplier});
    supplier.addresses.emplace_back();
    supplier.addresses.back().street = u"Weg 1"_s;
    supplier.addresses.back().city = u"Köln"_s;
    supplier = stored(business.session(), supplier);
    const Result<MailingList> list = mailingList(business.session(), {supplier.id.value}, {MailChannel::Post});
    REQUIRE(list);
    CHECK(list->kept == std::vector<qint64>{supplier.id.value});
}

TEST_CASE("roles and types are read from a list by name or label, and another word is left out and told", "[A20]")
{
    const std::unique_ptr<Session> session = business();
    const ImportReport report = importContacts(*session,
        "First name,Roles,Kundentyp,Strategy\n"
        "Anna,\"Supplier; customer\",\"door_opener, Loyal\",Win back\n"
        "Bob,\"friend, Press\",Privat,\n");
    CHECK(report.created == 2);
    CHECK(report.rejected.empty());
    REQUIRE(report.notes.size() == 2);
    CHECK(report.notes[0].text.contains(u"friend"_s));
    CHECK(report.notes[1].text.contains(u"Privat"_s));
    const Contact anna = contactNamed(*session, u"Anna"_s);
    CHECK(anna.roles == Several{ContactRole::Customer, ContactRole::Supplier});
    CHECK(anna.customerType == Several{CustomerType::Loyal, CustomerType::DoorOpener});
    CHECK(anna.strategy == Strategy::Regain);
    CHECK(contactNamed(*session, u"Bob"_s).roles == Several{ContactRole::Press});
}

TEST_CASE("a merged card is to us what both were", "[A20][P1]")
{
    ON_EACH_ENGINE(business);
    const Contact one = stored(business.session(), with(u"Anna"_s, {ContactRole::Supplier}));
    const Contact other = stored(business.session(), with(u"Anne"_s, {ContactRole::Press}));
    REQUIRE(mergeContacts(business.session(), one.id, other.id));
    CHECK(business.session().get(one.id)->roles == Several{ContactRole::Supplier, ContactRole::Press});
}
