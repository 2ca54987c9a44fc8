#include "core/business/business.h"
#include "core/schema/record.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"

#include <algorithm>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Quote quoteOf(std::initializer_list<qint64> lines)
{
    Quote quote = aQuote(u"Counter"_s, {1});
    quote.id = {1};
    for (const qint64 id : lines) {
        quote.lines.push_back(aLine(u"line %1"_s.arg(id), u"1"_s, u"1"_s));
        quote.lines.back().id = {id};
    }
    return quote;
}

} // namespace

TEST_CASE("names of fields and part lists are unique, and every entity has one title and one key")
{
    for (const EntityDesc* entity : allEntities()) {
        CAPTURE(entity->name);
        std::vector<const EntityDesc*> descs{entity};
        for (const PartList& list : entity->parts) {
            descs.push_back(&list.desc());
            CHECK(list.desc().owner != nullptr);
            CHECK(entity->find(list.name) == nullptr);
        }
        for (const EntityDesc* desc : descs) {
            QStringList names;
            qsizetype titles = 0;
            for (const Field& field : desc->fields) {
                names += QLatin1String(field.name);
                titles += field.is(Title) ? 1 : 0;
            }
            CHECK(names.removeDuplicates() == 0);
            CHECK(titles <= 1);
            CHECK(desc->fields[0].type == FieldType::Key);
        }
        if (entity->keyField)
            CHECK(entity->find(entity->keyField) != nullptr);
    }
}

TEST_CASE("a copy of a record does not change with the other")
{
    const Record first = Record::of(aPerson(u"Anna"_s, u"Huber"_s));
    Record second = first;
    second.edit<Contact>().firstName = u"Bob"_s;

    CHECK(first.as<Contact>().firstName == u"Anna"_s);
    CHECK(second.as<Contact>().firstName == u"Bob"_s);
}

TEST_CASE("every field of every entity survives its stored form and the journal's")
{
    Contact full = aFullContact({7});
    full.id = {3};
    qint64 id = 10;
    for (ContactEmail& email : full.emails)
        email.id = {id++};
    for (ContactPhone& phone : full.phones)
        phone.id = {id++};
    for (ContactUrl& url : full.urls)
        url.id = {id++};
    for (ContactAddress& address : full.addresses)
        address.id = {id++};
    for (ContactConsent& consent : full.consents)
        consent.id = {id++};
    const Record record = Record::of(full);

    CHECK(recordFrom(describe<Contact>(), 3, snapshotOf(record)).as<Contact>() == full);

    Business business;
    business.id = {1};
    business.logo = QByteArray("\0\xff\x80", 3);
    business.isSample = true;
    CHECK(recordFrom(describe<Business>(), 1, snapshotOf(Record::of(business))).as<Business>() == business);
}

TEST_CASE("a difference names only what differs, and is taken back exactly")
{
    const Record before = Record::of(quoteOf({1, 2, 3}));
    Record after = before;
    after.edit<Quote>().title = u"Shelf"_s;
    after.edit<Quote>().validUntil = QDate(2026, 12, 1);

    const RecordDiff diff = diffOf(before, after);

    CHECK(diff.before == QJsonObject{{u"title"_s, u"Counter"_s}, {u"valid_until"_s, QJsonValue::Null}});
    CHECK(diff.after == QJsonObject{{u"title"_s, u"Shelf"_s}, {u"valid_until"_s, u"2026-12-01"_s}});
    CHECK(reverted(after, diff.after, diff.before)->as<Quote>() == before.as<Quote>());
    CHECK(reverted(before, diff.after, diff.before).error().kind == Error::Kind::Conflict);
    CHECK(diffOf(before, before).isEmpty());
}

TEST_CASE("every change of the order of parts, with some gone and some new, is taken back and forth")
{
    const std::vector<std::vector<qint64>> lists{{}, {1}, {2, 1}, {1, 2, 3}, {3, 2, 1}, {10, 9, 2}, {4, 1, 5, 2},
        {5, 4, 3, 2, 1}, {2, 3, 4, 5, 1}, {10, 1, 9, 2, 8, 3}, {3, 8, 2, 9, 1, 10, 11}};
    for (const auto& from : lists) {
        for (const auto& to : lists) {
            Quote old = quoteOf({});
            for (const qint64 id : from)
                old.lines.push_back(quoteOf({id}).lines[0]);
            Quote now = quoteOf({});
            for (const qint64 id : to)
                now.lines.push_back(quoteOf({id}).lines[0]);
            const Record before = Record::of(old);
            const Record after = Record::of(now);
            const RecordDiff diff = diffOf(before, after);

            REQUIRE(reverted(after, diff.after, diff.before)->as<Quote>() == old);
            REQUIRE(reverted(before, diff.before, diff.after)->as<Quote>() == now);
        }
    }
}

TEST_CASE("taking back a change of one part keeps what came to the others since")
{
    const Record before = Record::of(quoteOf({1, 2}));
    Record after = before;
    after.edit<Quote>().lines[0].text = u"changed"_s;
    const RecordDiff diff = diffOf(before, after);
    Record since = after;
    since.edit<Quote>().lines[1].text = u"other"_s;
    since.edit<Quote>().lines.push_back(quoteOf({7}).lines[0]);

    const Result<Record> back = reverted(since, diff.after, diff.before);

    REQUIRE(back);
    CHECK(back->as<Quote>().lines[0].text == u"line 1"_s);
    CHECK(back->as<Quote>().lines[1].text == u"other"_s);
    CHECK(back->as<Quote>().lines.size() == 3);

    since.edit<Quote>().lines.erase(since.as<Quote>().lines.begin());
    CHECK(reverted(since, diff.after, diff.before).error().kind == Error::Kind::Conflict);
}
