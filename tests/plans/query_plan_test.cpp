#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/plans/statements.h"
#include "tests/plans/tour.h"

#include "core/business/segment.h"
#include "core/contacts/contact_queries.h"
#include "core/planning/activity.h"
#include "core/sales/new_business.h"
#include "core/sample/sample_business.h"
#include "core/storage/gathered_values.h"
#include "core/storage/list_query.h"
#include "ui/base/apply_theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// Have a few rows, however much is sold.
const QStringList kSmallTables{u"business"_s, u"custom_field"_s, u"field_demand"_s, u"file_identity"_s,
    u"import_mapping"_s, u"number_range"_s, u"reply_template"_s, u"segment"_s, u"stage"_s, u"tag"_s, u"user"_s};

struct Expected {
    const char* statement; ///< regular expression
    const char* reason;
};
/// Statements that read a whole table, and why they may. One that is not met any more is to go.
constexpr Expected kExpected[] = {
    {R"sql(^SELECT "(contact|quote|task|attachment)"\."id" FROM "\w+" (WHERE .+ )?ORDER BY "\1"\.)sql",
        "a list knows the ids of all its rows, in the order that it shows them in"},
    {R"sql(^SELECT "product"\."id", "product"\."name")sql",
        "products are sorted by name here, as people of the language do"},
    {R"sql(^SELECT count\(\*\) FROM "\w+"$)sql", "an export takes everything, and says how much that is"},
    {R"sql(^SELECT "(\w+)" FROM "\w+" ORDER BY "\1"$)sql",
        "an export has as many columns as the record with the most parts needs"},
    {R"sql(^SELECT count\(\*\) FROM "contact" WHERE .+ GROUP BY .+ HAVING)sql",
        "a saved list is counted over all that it may hold, and what belongs to them is read once"},
    {R"sql(^SELECT count\(\*\) FROM "contact" WHERE \(\()sql",
        "the health of data counts all cards on which something is missing"},
    {R"sql(^SELECT count\(\*\) FROM ticket WHERE our_turn$)sql", "the index holds only those that are counted"},
    {R"sql(^SELECT contact, "match" FROM contact_email WHERE "match" <> '' ORDER BY contact$)sql",
        "an export names customers by their e-mail address, an import finds them by it"},
    {R"sql(^SELECT "id", "\w+" FROM "\w+"( WHERE "(number|sku|serial)" <> '')?$)sql",
        "an import knows the names and numbers that rows may refer to"},
    {R"sql(^SELECT c\.id, c\.kind, .+ FROM contact c LEFT JOIN .+ ORDER BY c\.id$)sql",
        "an import looks for duplicates among all"},
    {R"sql(^SELECT line\.product, quote\.contact FROM \(SELECT product)sql",
        "newest lines first, and no more of them than are looked at"},
    {R"sql(^SELECT id(, tags, touch_every)? FROM contact WHERE tags <> '' AND replace\()sql",
        "a tag that gets other days or another name concerns whoever has it, and that is words on the card"},
    {R"sql(^SELECT (other|brought\.other), .+ FROM .*relation WHERE (relation\.)?role = 'introduced_by')sql",
        "the index holds only those that are counted"},
    {R"sql(^SELECT one, other FROM distinct_contacts$)sql", "pairs that a search among all contacts leaves out"},
    {R"sql(^SELECT id, at, author, title, kind, undone, undoable FROM journal WHERE (1 = 1|kind = 'act').* ORDER BY id DESC LIMIT)sql",
        "newest acts first, and no more of them than are shown"},
    {R"sql(^SELECT (id, title, in_part, undoable|u\.id, a\.title) FROM .*journal WHERE kind = .+ ORDER BY id DESC LIMIT 1)sql",
        "the newest act that stands: behind it lie only those that were taken back"},
    {R"sql(^SELECT .+ FROM "activity" WHERE state = 'open' .*ORDER BY due IS NULL, due, id LIMIT)sql",
        "the index holds only what is open, in the order in which it is shown"},
    {R"sql(^SELECT ticket\.id, .+ WHERE ticket\.id > 0 ORDER BY ticket\.created DESC, ticket\.id DESC LIMIT)sql",
        "newest tickets first, and no more of them than are shown"},
};

std::unique_ptr<Session> sampleBusiness()
{
    Session::Options options;
    options.author = u"Jana"_s;
    Result<std::unique_ptr<Session>> session = Session::createInMemory(options);
    NewBusiness wishes;
    wishes.name = u"Berger Joinery"_s;
    wishes.country = u"GB"_s;
    wishes.isSample = true;
    REQUIRE(session);
    REQUIRE(populateNewBusiness(**session, wishes));
    REQUIRE(fillSampleBusiness(**session));
    Segment good;
    good.name = u"Good ones"_s;
    good.where = u"sum(quotes.total where status = accepted and date > today - 12 months) > 1000 and"
                 " count(tickets where status != closed) = 0"_s;
    REQUIRE((*session)->transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) { return tx.insert(good); }));
    return std::move(*session);
}

sqlite3* connectionOf(Session& session)
{
    return static_cast<sqlite3*>(session.database().sqliteHandle());
}

} // namespace

TEST_CASE("a plan tells what reads a table once, what does so for each row of another, and what stops in time")
{
    const std::unique_ptr<Session> session = sampleBusiness();
    const auto reads = [&](const QString& sql) { return wholeReads(connectionOf(*session), sql); };

    const QList<WholeRead> once = reads(u"SELECT id FROM contact WHERE notes = 'oak'"_s);
    REQUIRE(once.size() == 1);
    CHECK(once[0].table == u"contact");
    CHECK_FALSE(once[0].isForEachRow);
    CHECK_FALSE(once[0].hasEnd);
    const QList<WholeRead> often
        = reads(u"SELECT (SELECT count(*) FROM activity a WHERE a.subject = c.name) FROM contact c WHERE c.id = 1"_s);
    REQUIRE(often.size() == 1);
    CHECK(often[0].table == u"activity");
    CHECK(often[0].isForEachRow);
    CHECK(reads(u"SELECT id FROM contact ORDER BY sort_key LIMIT 10"_s)[0].hasEnd);
    CHECK_FALSE(reads(u"SELECT id FROM contact ORDER BY notes LIMIT 10"_s)[0].hasEnd);
    CHECK(reads(u"SELECT id FROM contact WHERE company = 7"_s).isEmpty());
}

TEST_CASE("nothing that the program asks by itself reads a whole table, but what is known to")
{
    const std::unique_ptr<Session> session = sampleBusiness();
    defineOwnFields(*session);
    forgetStatements();
    tourOfOverviews(*session);
    tourOfWindow(*session);
    tourOfExchange(*session);
    tourOfRecords(*session);
    // with statistics a plan would hang on how many rows there are
    REQUIRE_FALSE(session->database().rows(u"SELECT count(*) FROM sqlite_stat1"_s));

    const QStringList statements = rememberedStatements();
    CHECK(statements.size() > 200);
    std::vector<bool> wasMet(std::size(kExpected));
    for (const QString& sql : statements) {
        for (const WholeRead& read : wholeReads(connectionOf(*session), sql)) {
            if (kSmallTables.contains(read.table) || read.hasEnd)
                continue;
            bool isExpected = false;
            for (size_t i = 0; i < std::size(kExpected); ++i) {
                if (QRegularExpression(QLatin1String(kExpected[i].statement)).match(sql).hasMatch())
                    isExpected = wasMet[i] = true;
            }
            INFO(sql.toStdString());
            INFO(read.step.toStdString() << (read.isSorted ? ", sorted" : ""));
            CHECK(isExpected);
            CHECK_FALSE(read.isForEachRow);
        }
    }
    for (size_t i = 0; i < std::size(kExpected); ++i) {
        INFO("no statement is like this any more: " << kExpected[i].statement);
        CHECK(wasMet[i]);
    }
}

TEST_CASE("a list in any order and with any filter reads no table once for each of its rows")
{
    const std::unique_ptr<Session> session = sampleBusiness();
    defineOwnFields(*session);
    forgetStatements();
    tourOfLists(*session);

    const QStringList statements = rememberedStatements();
    CHECK(statements.size() > 300);
    for (const QString& sql : statements) {
        for (const WholeRead& read : wholeReads(connectionOf(*session), sql)) {
            INFO(sql.toStdString());
            INFO(read.step.toStdString());
            CHECK_FALSE((read.isForEachRow && !kSmallTables.contains(read.table)));
        }
    }
}

TEST_CASE("a list sorted by an own field looks for one value of each contact", "[P29]")
{
    const std::unique_ptr<Session> session = sampleBusiness();
    defineOwnFields(*session);
    const auto own = session->database().ownFields(describe<Contact>());
    REQUIRE(own);
    for (const Field* field : (*own)->fields()) {
        forgetStatements();
        REQUIRE(idsOf(session->database(), {&describe<Contact>(), {}, {}, {QString::fromLatin1(field->name)}, 0}));
        const QString sql = rememberedStatements().filter(u"contact_custom"_s).last();
        const auto steps = session->database().rows(u"EXPLAIN QUERY PLAN "_s + sql);
        REQUIRE(steps);
        QStringList plan;
        for (const QVariantList& step : *steps)
            plan += step.back().toString();
        INFO(sql.toStdString());
        INFO(plan.join(u'\n').toStdString());
        CHECK(plan.filter(u"contact_custom_field (field=? AND contact=?)"_s).size() == 1);
    }
}

TEST_CASE("who is losing touch is looked for among those with days alone, and their last contact in an index", "[A24]")
{
    const std::unique_ptr<Session> session = sampleBusiness();
    forgetStatements();
    REQUIRE(idsOf(session->database(),
        {&describe<Contact>(), contactsWhere({}, ContactFilter::LosingTouch, session->clock().today()), {}, {}, 0}));
    const auto steps
        = session->database().rows(u"EXPLAIN QUERY PLAN "_s + rememberedStatements().filter(u"touch_every"_s).last());
    REQUIRE(steps);
    QStringList plan;
    for (const QVariantList& step : *steps)
        plan += step.back().toString();
    INFO(plan.join(u'\n').toStdString());
    CHECK(plan.filter(u"kept USING COVERING INDEX contact_touch_every"_s).size() == 1);
    CHECK(plan.filter(u"SCAN"_s).isEmpty());
    CHECK(plan.filter(u"activity_touch (contact=?)"_s).size() == 1);
}

TEST_CASE("what a page of a list says from other records takes some looks into an index for each row", "[A24]")
{
    const std::unique_ptr<Session> session = sampleBusiness();
    for (const EntityDesc* entity : {&describe<Contact>(), &describe<Deal>(), &describe<Ticket>()}) {
        forgetStatements();
        REQUIRE(gatheredValues(session->database(), *entity, shownFields(*entity, OwnFields::none()), {1, 2, 3}));
        REQUIRE(rememberedStatements().size() == 1);
        const auto steps = session->database().rows(u"EXPLAIN QUERY PLAN "_s + rememberedStatements().constFirst());
        REQUIRE(steps);
        for (const QVariantList& step : *steps) {
            const QString text = step.back().toString();
            INFO(text.toStdString());
            CHECK((!text.startsWith(u"SCAN"_s) || text == u"SCAN CONSTANT ROW"_s || text.contains(u"VIRTUAL"_s)));
        }
    }
}

TEST_CASE("the list of each kind in its own order is read from an index")
{
    const std::unique_ptr<Session> session = sampleBusiness();
    for (const EntityDesc* entity : allEntities()) {
        if (entity == &describe<Task>()) // no index of SQLite has at its end what is not filled in
            continue;
        forgetStatements();
        REQUIRE(idsOf(session->database(), {entity, {}, {}, {}, 0}));
        for (const QString& sql : rememberedStatements()) {
            for (const WholeRead& read : wholeReads(connectionOf(*session), sql)) {
                INFO(sql.toStdString());
                INFO(read.step.toStdString());
                CHECK((!read.isSorted || kSmallTables.contains(read.table)));
            }
        }
    }
}

int main(int argc, char** argv)
{
    rememberStatements();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home; // nobody's backups and settings
    for (const char* place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(place, home.path().toLocal8Bit());
    QApplication app(argc, argv);
    applyTheme(app, Theme::Mode::Light);
    return Catch::Session().run(argc, argv);
}
