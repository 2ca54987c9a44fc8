#include "core/exchange/import_mapping.h"

#include "tests/core/exchange/import_fixture.h"

using namespace kartei;

namespace {

const QByteArray kCodes = "A1;A2;A3\nHuber;Anna;x\n";

ImportPlan planOf(const QByteArray& list, const ReadingOptions& options = {})
{
    QBuffer input;
    input.setData(list);
    REQUIRE(input.open(QIODevice::ReadOnly));
    const Result<ImportPlan> plan = planImport(input, describe<Contact>(), options);
    REQUIRE(plan);
    return *plan;
}

ImportMapping mappingFor(const ImportPlan& found, const QString& fields, const QString& name = u"Codes"_s)
{
    ImportMapping mapping;
    mapping.name = name;
    mapping.headings = headingsOf(found);
    mapping.fields = fields;
    return mapping;
}

} // namespace

TEST_CASE("a mapping by hand is there for the next list with the same headings", "[P2]")
{
    const auto session = business();
    REQUIRE(rememberMapping(*session, mappingFor(planOf(kCodes), u"last_name\nfirst_name\n-"_s)));

    ImportPlan next = planOf("a1 ;A2;A3\nNovak;Eva;y\n");
    const auto known = mappingOf(*session, next);
    REQUIRE(known);
    REQUIRE(*known);
    REQUIRE(applyMapping(**known, next));
    CHECK(fieldsOf(next) == u"last_name\nfirst_name\n-"_s);
    CHECK_FALSE(*mappingOf(*session, planOf("A1;A2\nNovak;Eva\n")));
    CHECK_FALSE(*mappingOf(*session, planOf("Last name;A2;A3\nNovak;Eva;y\n")));
}

TEST_CASE("the last mapping of a sort of lists counts, and no mapping at all once it was forgotten", "[P2]")
{
    const auto session = business();
    const ImportPlan found = planOf(kCodes);
    REQUIRE(rememberMapping(*session, mappingFor(found, u"last_name\nfirst_name\n-"_s)));
    REQUIRE(rememberMapping(*session, mappingFor(found, u"last_name\nfirst_name\nnumber"_s, u"Other name"_s)));
    REQUIRE(rememberMapping(*session, mappingFor(planOf("B1;B2\n1;2\n"), u"last_name\n-"_s)));

    const std::vector<ImportMapping> kept = all<ImportMapping>(*session);
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].name == u"Codes"_s);
    CHECK(kept[0].fields == u"last_name\nfirst_name\nnumber"_s);
    CHECK(kept[1].name == u"Codes (2)"_s);
    const qint64 acts = session->select(u"SELECT count(*) FROM journal"_s)->front()[0].toLongLong();
    REQUIRE(rememberMapping(*session, kept[0]));
    CHECK(session->select(u"SELECT count(*) FROM journal"_s)->front()[0].toLongLong() == acts);

    REQUIRE(forgetMapping(*session, found));
    CHECK_FALSE(*mappingOf(*session, found));
    REQUIRE(session->undo());
    CHECK(*mappingOf(*session, found));
}

TEST_CASE("a list without headings is known again by what stands in its columns", "[P2]")
{
    const auto session = business();
    const ImportPlan found = planOf("Anna Huber;x;a@x.de\n");
    REQUIRE_FALSE(found.hasHeader);
    REQUIRE(rememberMapping(*session, mappingFor(found, u"name\nnotes\nemail_1_value"_s)));

    CHECK(*mappingOf(*session, planOf("Ben Levi;y;b@x.de\n")));
    CHECK_FALSE(*mappingOf(*session, planOf("b@x.de;Ben Levi;y\n")));
}

TEST_CASE("a mapping with a field that is gone, or of other columns, is not used in part", "[P2]")
{
    ImportPlan plan = planOf(kCodes);
    const QString before = fieldsOf(plan);

    CHECK_FALSE(applyMapping(mappingFor(plan, u"last_name\nshoe_size\n-"_s), plan));
    CHECK_FALSE(applyMapping(mappingFor(plan, u"last_name\n-"_s), plan));
    CHECK(fieldsOf(plan) == before);
}

TEST_CASE("what reads a list is remembered with its columns", "[P2]")
{
    ImportMapping mapping;
    mapping.encoding = u"windows-1250"_s;
    mapping.delimiter = u"tab"_s;
    mapping.header = u"no"_s;
    const ReadingOptions reading = readingOf(mapping, {});
    CHECK(reading.encoding == u"windows-1250"_s);
    CHECK(reading.separator == '\t');
    CHECK(reading.hasHeader == false);
    ReadingOptions usual;
    usual.encoding = u"UTF-8"_s;
    CHECK(readingOf({}, usual).encoding == u"UTF-8"_s);
}

TEST_CASE("a mapping needs a name of its own and a kind that there is", "[P2]")
{
    const auto session = business();
    const auto add = [&](const QString& name, const QString& kind) {
        ImportMapping mapping;
        mapping.name = name;
        mapping.kind = kind;
        return session->transact(u"test"_s, Undo::Possible, [&](Transaction& tx) { return tx.insert(mapping); });
    };
    CHECK(add(u"Codes"_s, u"contacts"_s));
    CHECK(add(u"Codes"_s, u"products"_s));
    CHECK_FALSE(add(u" codes "_s, u"cards"_s));
    CHECK_FALSE(add(u" Codes "_s, u"contacts"_s));
    CHECK_FALSE(add(u" "_s, u"contacts"_s));
}
