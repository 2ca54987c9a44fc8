#include "core/contacts/consent.h"

#include "core/base/text.h"
#include "core/contacts/contact_merge.h"
#include "core/exchange/exporter.h"
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

ContactConsent said(ConsentChannel channel, ConsentState state, QDate day = {}, const QString& how = {})
{
    return {{}, channel, state, day, how, {}};
}
ContactConsent given(QDate day = {})
{
    return said(ConsentChannel::Email, ConsentState::Given, day);
}
ContactConsent withdrawn(QDate day = {})
{
    return said(ConsentChannel::Email, ConsentState::Withdrawn, day);
}

Contact withMail(const QString& name, const std::vector<ContactConsent>& consents)
{
    Contact contact = aPerson(name, u"Huber"_s);
    contact.emails.emplace_back().value = name.toLower() + u"@example.org"_s;
    contact.addresses.emplace_back();
    contact.addresses.back().street = u"Weg of "_s + name;
    contact.addresses.back().city = u"Köln"_s;
    contact.consents = consents;
    return contact;
}

QStringList named(Session& session, const QString& filter)
{
    const auto condition = compiledFilter(describe<Contact>(), filter, kToday);
    REQUIRE(condition);
    const auto found = session.list<Contact>(u"WHERE "_s + condition->where + u" ORDER BY name"_s, condition->values);
    REQUIRE(found);
    QStringList names;
    for (const Contact& contact : *found)
        names += contact.firstName;
    return names;
}

/// "Anna", "Bob: why".
QStringList mailedTo(Session& session, MailChannel channel)
{
    std::vector<qint64> all;
    const Result<std::vector<Contact>> contacts = session.list<Contact>(u"ORDER BY id"_s);
    for (const Contact& contact : *contacts)
        all.push_back(contact.id.value);
    const Result<MailingList> list = mailingList(session, all, {channel});
    REQUIRE(list);
    QStringList lines;
    for (const qint64 id : list->kept)
        lines += session.get(Id<Contact>{id})->firstName;
    for (const MailingList::Dropped& dropped : list->dropped)
        lines += dropped.name.section(u' ', 0, 0) + u": "_s + dropped.why;
    return lines;
}

} // namespace

TEST_CASE("of several consents the latest counts, of one day the withdrawal, one without a day last", "[A1][P43]")
{
    const QDate march(2025, 3, 3);
    const QDate may(2025, 5, 5);
    struct Case {
        std::vector<ContactConsent> consents;
        ConsentState counts;
    };
    const Case cases[] = {{{}, ConsentState::None}, {{given()}, ConsentState::Given},
        {{given(march), withdrawn(may)}, ConsentState::Withdrawn},
        {{withdrawn(may), given(march)}, ConsentState::Withdrawn},
        {{withdrawn(march), given(may)}, ConsentState::Given}, {{given(may), withdrawn(may)}, ConsentState::Withdrawn},
        {{withdrawn(may), given(may)}, ConsentState::Withdrawn}, {{given(), withdrawn(march)}, ConsentState::Withdrawn},
        {{withdrawn(march), given()}, ConsentState::Withdrawn},
        {{withdrawn(may), given(kToday.addYears(36))}, ConsentState::Withdrawn}, {{given(kToday)}, ConsentState::Given},
        {{given(kToday.addDays(1))}, ConsentState::None},
        {{said(ConsentChannel::Post, ConsentState::Given, may)}, ConsentState::None}};
    for (const Case& one : cases) {
        Contact contact;
        contact.consents = one.consents;
        REQUIRE(settleConsents(contact, kToday));
        INFO(&one - cases);
        CHECK(contact.consentEmail == one.counts);
    }
}

TEST_CASE("a consent says what it is to and whether it was given, and a withdrawal has its day", "[A1]")
{
    ON_EACH_ENGINE(business);
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    for (const ContactConsent& half :
        {said(ConsentChannel::Email, ConsentState::None), said({}, ConsentState::Given)}) {
        anna.consents = {half};
        const Result<> refused
            = business->transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) { return tx.insert(anna); });
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Invalid);
        CHECK(refused.error().message.contains(u"Anna"_s));
        CHECK_FALSE(recordConsent(business.session(), {1}, half));
    }

    anna.consents = {withdrawn(), given()};
    const Contact kept = stored(business.session(), anna);
    CHECK(kept.consents[0].day == business->clock().today());
    CHECK_FALSE(kept.consents[1].day.isValid());
    CHECK(kept.consentEmail == ConsentState::Withdrawn);
}

TEST_CASE("e-mails go to those who consented only, letters to all who did not object, and the others are told why",
    "[C7][C5]")
{
    ON_EACH_ENGINE(business);
    const QDate may(2025, 5, 5);
    stored(business.session(), withMail(u"Anna"_s, {given(may)}));
    stored(business.session(), withMail(u"Bob"_s, {}));
    stored(business.session(), withMail(u"Carl"_s, {given(may), withdrawn(QDate(2025, 6, 6))}));
    stored(business.session(),
        withMail(u"Dora"_s, {given(may), said(ConsentChannel::Post, ConsentState::Withdrawn, QDate(2025, 7, 7))}));

    CHECK(mailedTo(business.session(), MailChannel::Email)
        == QStringList{u"Anna"_s, u"Dora"_s, u"Bob: no consent to e-mail"_s,
            u"Carl: withdrew the consent to e-mail on 2025-06-06"_s});
    CHECK(mailedTo(business.session(), MailChannel::Post)
        == QStringList{u"Anna"_s, u"Bob"_s, u"Carl"_s, u"Dora: wants no post since 2025-07-07"_s});
}

TEST_CASE("no e-mail goes to an address that somebody else asked to be left alone at", "[C7]")
{
    ON_EACH_ENGINE(business);
    const QDate may(2025, 5, 5);
    Contact shop = withMail(u"Shop"_s, {given(may)});
    shop.emails.front().value = u"Info@Huber.example"_s;
    shop = stored(business.session(), shop);
    Contact anna = withMail(u"Anna"_s, {given(may), withdrawn(QDate(2025, 6, 6))});
    anna.emails.front().value = u"info@huber.example"_s;
    stored(business.session(), anna);
    const Result<MailingList> list = mailingList(business.session(), {shop.id.value}, {MailChannel::Email});
    REQUIRE(list);
    CHECK(list->kept.empty());
    REQUIRE(list->dropped.size() == 1);
    CHECK(list->dropped.front().why == isolated(u"Anna Huber"_s) + u" withdrew the consent to e-mail at the same address"_s);
}

TEST_CASE("who may be written to is found by a filter, by what counts and by how it was given", "[P43][C17]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    stored(
        session, withMail(u"Anna"_s, {said(ConsentChannel::Email, ConsentState::Given, QDate(2025, 3, 3), u"Fair"_s)}));
    stored(session, withMail(u"Bob"_s, {}));
    stored(session, withMail(u"Carl"_s, {given(QDate(2025, 3, 3)), withdrawn(QDate(2025, 4, 4))}));

    CHECK(named(session, u"consent_email = given"_s) == QStringList{u"Anna"_s});
    CHECK(named(session, u"consent_email = withdrawn"_s) == QStringList{u"Carl"_s});
    CHECK(named(session, u"consent_email = \"\""_s) == QStringList{u"Bob"_s});
    CHECK(named(session, u"consent.how = Fair"_s) == QStringList{u"Anna"_s});
    CHECK(named(session, u"count(consent where day >= 2025-04-01) = 0"_s) == QStringList{u"Anna"_s, u"Bob"_s});
}

TEST_CASE("a consent is recorded for many at once, a second time for none, and undone for all", "[P43]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    std::vector<qint64> ids;
    for (const auto& name : {u"Anna"_s, u"Bob"_s})
        ids.push_back(stored(session, withMail(name, {withdrawn(QDate(2025, 4, 4))})).id.value);

    const ContactConsent again = said(ConsentChannel::Email, ConsentState::Given, QDate(2026, 10, 1), u" by  phone "_s);
    REQUIRE(recordConsent(session, ids, again));
    CHECK(named(session, u"consent_email = given"_s).size() == 2);
    CHECK(session.get(Id<Contact>{ids[0]})->consents.back().how == u"by phone"_s);
    const auto acts = [&] { return countOf(session, u"journal"_s); };
    const qint64 before = acts();
    REQUIRE(recordConsent(session, ids, again));
    CHECK(acts() == before);
    REQUIRE(session.undo());
    CHECK(named(session, u"consent_email = withdrawn"_s).size() == 2);
    CHECK(session.get(Id<Contact>{ids[1]})->consents.size() == 1);
}

TEST_CASE("two cards that become one keep what was said on both, and the latest counts", "[P1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact one = stored(session, withMail(u"Anna"_s, {given(QDate(2025, 3, 3))}));
    const Contact other
        = stored(session, withMail(u"Anne"_s, {given(QDate(2025, 3, 3)), withdrawn(QDate(2025, 4, 4))}));

    REQUIRE(mergeContacts(session, one.id, other.id));
    const Result<Contact> merged = session.get(one.id);
    REQUIRE(merged);
    CHECK(merged->consents.size() == 2);
    CHECK(merged->consentEmail == ConsentState::Withdrawn);
}

TEST_CASE("a column of yes and no is read as consents, and a word that says neither is told", "[P4][C17]")
{
    const auto session = kartei::business();
    const QByteArray csv = "First name,Last name,E-mail,Newsletter,consent_post_state\n"
                           "Anna,Huber,anna@example.org,ja,\n"
                           "Bob,Huber,bob@example.org,unsubscribed,yes\n"
                           "Carl,Huber,carl@example.org,,\n"
                           "Dora,Huber,dora@example.org,perhaps,\n";
    const ImportReport report = import(*session, describe<Contact>(), csv);
    CHECK(report.created == 3);
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected[0].reason.contains(u"perhaps"_s));
    CHECK(named(*session, u"consent_email = given"_s) == QStringList{u"Anna"_s});
    CHECK(named(*session, u"consent_email = withdrawn and consent_post = given"_s) == QStringList{u"Bob"_s});
    CHECK(contactNamed(*session, u"Carl Huber"_s).consents.empty());
}

TEST_CASE("a list that says yes and no again says nothing new", "[P2][P43]")
{
    const auto session = kartei::business();
    const QByteArray csv = "First name,Last name,E-mail,Newsletter\n"
                           "Anna,Huber,anna@example.org,ja\n"
                           "Bob,Huber,bob@example.org,nein\n";
    REQUIRE(import(*session, describe<Contact>(), csv).created == 2);
    const ImportReport report = import(*session, describe<Contact>(), csv, Duplicates::Merge);
    CHECK(report.updated == 0);
    CHECK(contactNamed(*session, u"Bob Huber"_s).consents.size() == 1);
}

TEST_CASE("consents come back from CSV, JSON and vCards as they were", "[P4][C17]")
{
    const auto session = kartei::business();
    const Contact full = stored(*session, aFullContact({}));
    const auto comesBack = [&](const auto& importFrom) {
        const auto other = kartei::business();
        importFrom(*other);
        const std::vector<ContactConsent> read = contactNamed(*other, full.name).consents;
        REQUIRE(read.size() == full.consents.size());
        for (size_t i = 0; i < read.size(); ++i) {
            ContactConsent same = read[i];
            same.id = full.consents[i].id;
            CHECK(same == full.consents[i]);
        }
    };
    comesBack([&](Session& to) {
        const Result<QByteArray> csv = exportCsv(*session, describe<Contact>());
        REQUIRE(csv);
        CHECK(import(to, describe<Contact>(), *csv).created == 1);
    });
    comesBack([&](Session& to) {
        const Result<QByteArray> json = exportJson(*session, describe<Contact>());
        REQUIRE(json);
        REQUIRE(importJson(to, *json, describe<Contact>(), {}));
    });
    for (const VCardVersion version : {VCardVersion::V21, VCardVersion::V30, VCardVersion::V40}) {
        comesBack([&](Session& to) {
            const Result<QByteArray> cards = exportVCards(*session, {}, version);
            REQUIRE(cards);
            CHECK(cards->contains("X-KARTEI-CONSENT"));
            REQUIRE(importVCards(to, *cards, {}));
        });
    }
}
