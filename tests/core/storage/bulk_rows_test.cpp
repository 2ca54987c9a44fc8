#include "core/storage/bulk_indexes.h"
#include "core/storage/record_sql.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Error refusal()
{
    return invalid(u"not this one"_s);
}

Result<> inBulk(Session& session, const std::function<Result<>(Transaction&)>& act)
{
    return session.transact(u"Import"_s, Undo::InPart, [&](Transaction& tx) {
        tx.insertInBulk();
        return act(tx);
    });
}

Result<> insertPeople(Transaction& tx, int count)
{
    Contact company = aCompany(u"Huber GmbH"_s);
    Result<> done = tx.insert(company);
    for (int i = 0; done && i < count; ++i) {
        Contact person = aFullContact(company.id);
        person.number = u"K-%1"_s.arg(i);
        done = tx.insert(person);
    }
    return done;
}

QStringList namesOf(Session& session)
{
    const auto rows = session.select(u"SELECT name FROM contact ORDER BY id"_s);
    REQUIRE(rows);
    QStringList names;
    for (const QVariantList& row : *rows)
        names += row[0].toString();
    return names;
}

std::vector<QVariantList> rowsOf(Session& session, const QString& table)
{
    const auto rows = session.select(u"SELECT * FROM "_s + table + u" ORDER BY id"_s);
    REQUIRE(rows);
    return *rows;
}

std::vector<QVariantList> schemaOf(Session& session)
{
    const auto rows = session.select(u"SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"_s);
    REQUIRE(rows);
    return *rows;
}

} // namespace

TEST_CASE("what is inserted in bulk is stored as what is inserted one by one")
{
    ON_EACH_ENGINE(business);
    TestBusiness plain(engineUnderTest);

    REQUIRE(inBulk(business.session(), [](Transaction& tx) { return insertPeople(tx, 150); }));
    REQUIRE(plain->transact(u"Import"_s, Undo::InPart, [](Transaction& tx) { return insertPeople(tx, 150); }));

    for (const char* table : {"contact_email", "contact_phone", "contact_address", "contact_url", "journal_change"})
        CHECK(rowsOf(business.session(), QLatin1String(table)) == rowsOf(plain.session(), QLatin1String(table)));
    const auto contacts = business->list<Contact>(u"ORDER BY id"_s, {}, Parts::Load);
    const auto expected = plain->list<Contact>(u"ORDER BY id"_s, {}, Parts::Load);
    REQUIRE(contacts);
    REQUIRE(expected);
    REQUIRE(contacts->size() == 151);
    for (size_t i = 0; i < contacts->size(); ++i) {
        Contact contact = (*contacts)[i];
        contact.created = (*expected)[i].created;
        contact.updated = (*expected)[i].updated;
        CHECK(contact == (*expected)[i]);
    }
    Contact next = aPerson(u"Next"_s, u"One"_s);
    REQUIRE(business->transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) { return tx.insert(next); }));
    CHECK(next.id.value > contacts->back().id.value);
}

TEST_CASE("whoever reads finds the rows that wait")
{
    ON_EACH_ENGINE(business);
    REQUIRE(inBulk(business.session(), [](Transaction& tx) -> Result<> {
        Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
        REQUIRE(tx.insert(anna));
        const Result<Contact> read = tx.get(anna.id);
        REQUIRE(read);
        Contact after = *read;
        after.position = u"Baker"_s;
        return tx.update(*read, after);
    }));
    CHECK(namesOf(business.session()) == QStringList{u"Anna Huber"_s});
}

TEST_CASE("an attempt that fails takes back its own rows of those that wait")
{
    ON_EACH_ENGINE(business);
    const bool reads = GENERATE(false, true); // what waits is then written before the attempt fails
    REQUIRE(inBulk(business.session(), [&](Transaction& tx) -> Result<> {
        for (int i = 0; i < 200; ++i) {
            const bool fails = i % 3 == 1;
            const Result<> done = tx.attempt([&]() -> Result<> {
                Contact contact = aPerson(fails ? u"Bad"_s : u"Good"_s, QString::number(i));
                contact.emails = {{{}, ReachLabel::Work, u"a%1@example.org"_s.arg(i), false, {}}};
                if (const Result<> inserted = tx.insert(contact); !inserted)
                    return inserted;
                if (reads && i % 5 == 0)
                    REQUIRE(tx.get(contact.id));
                return fails ? Result<>(refusal()) : Result<>();
            });
            CHECK(done.has_value() != fails);
        }
        return {};
    }));
    const QStringList names = namesOf(business.session());
    CHECK(names.size() == 133);
    CHECK(names.filter(u"Bad"_s).isEmpty());
    CHECK(rowsOf(business.session(), u"contact_email"_s).size() == 133);
    CHECK(rowsOf(business.session(), u"journal_change"_s).size() >= 133);
}

TEST_CASE("an update in an attempt that fails is taken back, and the rows before it stay")
{
    ON_EACH_ENGINE(business);
    REQUIRE(inBulk(business.session(), [](Transaction& tx) -> Result<> {
        Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
        REQUIRE(tx.insert(anna));
        CHECK_FALSE(tx.attempt([&]() -> Result<> {
            Contact bob = aPerson(u"Bob"_s, u"Maier"_s);
            REQUIRE(tx.insert(bob));
            Contact after = anna;
            after.lastName = u"Changed"_s;
            REQUIRE(tx.update(anna, after));
            return refusal();
        }));
        Contact cyril = aPerson(u"Cyril"_s, u"Novák"_s);
        return tx.insert(cyril);
    }));
    CHECK(namesOf(business.session()) == QStringList{u"Anna Huber"_s, u"Cyril Novák"_s});
}

TEST_CASE("a waiting row that the engine refuses undoes the whole act")
{
    ON_EACH_ENGINE(business);
    const Result<> done = inBulk(business.session(), [](Transaction& tx) -> Result<> {
        for (int i = 0; i < 2; ++i) {
            Contact contact = aPerson(u"Anna"_s, QString::number(i));
            contact.number = u"K-1"_s;
            static_cast<void>(tx.attempt([&] { return tx.insert(contact); }));
        }
        static_cast<void>(tx.attempt([&]() -> Result<> {
            const Result<Record> read = tx.get(describe<Contact>(), 1);
            return read ? Result<>() : Result<>(read.error());
        }));
        return {};
    });
    CHECK_FALSE(done);
    CHECK(namesOf(business.session()).isEmpty());
}

TEST_CASE("indexes that were dropped for many rows are made again as they were")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    const std::vector<QVariantList> before = schemaOf(session);
    const bool isKept = GENERATE(true, false);

    const Result<> done = inBulk(session, [&](Transaction& tx) -> Result<> {
        BulkIndexes indexes(tx.database());
        REQUIRE(indexes.drop(describe<Contact>(), 100'000));
        CHECK(schemaOf(session).size() < before.size());
        REQUIRE(insertPeople(tx, 5));
        return isKept ? indexes.makeAgain() : Result<>(refusal());
    });

    CHECK(done.has_value() == isKept);
    CHECK(schemaOf(session) == before);
    const auto sound = session.select(u"PRAGMA integrity_check"_s);
    REQUIRE(sound);
    CHECK(sound->front()[0].toString() == u"ok"_s);
}

TEST_CASE("few rows, or many among many more, leave the indexes alone")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    REQUIRE(inBulk(session, [](Transaction& tx) { return insertPeople(tx, 3000); }));
    const std::vector<QVariantList> before = schemaOf(session);

    for (const qint64 rows : {10, 2500}) {
        REQUIRE(session.transact(u"Import"_s, Undo::InPart, [&](Transaction& tx) -> Result<> {
            BulkIndexes indexes(tx.database());
            REQUIRE(indexes.drop(describe<Contact>(), rows));
            CHECK(schemaOf(session) == before);
            return {};
        }));
    }
}
