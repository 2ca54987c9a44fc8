#include "core/contacts/custom_field.h"

#include "core/contacts/contact_merge.h"
#include "core/contacts/merge_choice.h"
#include "core/exchange/complete_export.h"
#include "core/exchange/complete_import.h"
#include "core/exchange/export_folder.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/json.h"
#include "core/exchange/session_references.h"
#include "core/exchange/value_text.h"
#include "core/sales/new_business.h"
#include "core/storage/deleted.h"
#include "core/storage/list_query.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <random>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

CustomField aField(const QString& label, CustomKind kind, const QStringList& choices = {})
{
    CustomField field;
    field.label = label;
    field.kind = kind;
    field.choices = choices;
    return field;
}

/// One field of each kind.
void defineAll(Session& session)
{
    stored(session, aField(u"Shoe size"_s, CustomKind::Number));
    stored(session, aField(u"Nickname"_s, CustomKind::Text));
    stored(session, aField(u"Rebate limit"_s, CustomKind::Money));
    stored(session, aField(u"First visit"_s, CustomKind::Date));
    stored(session, aField(u"Colour"_s, CustomKind::Choice, {u"Grün"_s, u"it's red"_s, u"Blau"_s}));
    stored(session, aField(u"Newsletter"_s, CustomKind::YesNo));
    stored(session, aField(u"Folder"_s, CustomKind::Link));
}

const OwnFields& ownFields(Session& session)
{
    static std::shared_ptr<const OwnFields> held;
    const auto own = session.database().ownFields(describe<Contact>());
    REQUIRE(own);
    held = *own;
    return *held;
}

/// As `--set` does.
Result<> tell(Session& session, Id<Contact> id, const QJsonObject& values)
{
    const Result<Record> before = session.get(describe<Contact>(), id.value);
    REQUIRE(before);
    Record after = *before;
    SessionReferences references(session);
    if (const Result<QStringList> read = readJson(after, {{u"custom"_s, values}}, references); !read)
        return read.error();
    return session.transact(u"Change"_s, Undo::Possible, [&](Transaction& tx) { return tx.update(*before, after); });
}

QJsonObject toldBy(Session& session, Id<Contact> id)
{
    SessionReferences references(session);
    return toJson(*session.get(describe<Contact>(), id.value), references).value(u"custom"_s).toObject();
}

Contact person(Session& session, const QString& name, const QJsonObject& values)
{
    const Contact contact = stored(session, aPerson(name, u"Huber"_s));
    REQUIRE(tell(session, contact.id, values));
    return contact;
}

/// First names of those that a filter finds, in the order of `sort`.
QStringList found(Session& session, const QString& where, const QStringList& sort = {})
{
    ListQuery query;
    query.entity = &describe<Contact>();
    query.sort = sort;
    const Result<SqlCondition> condition
        = compiledFilter(describe<Contact>(), where, session.clock().today(), ownFields(session));
    if (!condition)
        return {condition.error().message};
    query.condition = *condition;
    const auto ids = idsOf(session.database(), query);
    REQUIRE(ids);
    QStringList names;
    for (const qint64 id : *ids)
        names += session.get(Id<Contact>{id})->firstName;
    return names;
}

Result<ImportReport> importCsvText(Session& session, const QByteArray& csv)
{
    QBuffer input;
    input.setData(csv);
    REQUIRE(input.open(QIODevice::ReadOnly));
    ReadingOptions reading;
    reading.own = *session.database().ownFields(describe<Contact>());
    const Result<ImportPlan> plan = planImport(input, describe<Contact>(), reading);
    REQUIRE(plan);
    return importCsv(session, input, *plan, {});
}

QByteArray exported(Session& session, const ExportOptions& options = {})
{
    QByteArray csv;
    REQUIRE(exportCsv(session, describe<Contact>(), options, [&](QByteArrayView bytes) -> Result<> {
        csv += bytes;
        return {};
    }));
    return csv;
}

const QJsonObject kAll{{u"shoe_size"_s, u"39.5"_s}, {u"nickname"_s, u"Änne, \"die\" Große"_s},
    {u"rebate_limit"_s, QJsonObject{{u"amount"_s, u"1250.00"_s}, {u"currency"_s, u"EUR"_s}}},
    {u"first_visit"_s, u"2016-03-01"_s}, {u"colour"_s, u"it's red"_s}, {u"newsletter"_s, true},
    {u"folder"_s, u"https://example.org/anna"_s}};

} // namespace

TEST_CASE("a business defines fields of every kind, and a contact says something in each", "[P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    defineAll(session);
    const Contact anna = person(session, u"Anna"_s, kAll);
    CHECK(toldBy(session, anna.id) == kAll);

    REQUIRE(tell(session, anna.id, {{u"shoe_size"_s, u"40"_s}, {u"newsletter"_s, false}, {u"colour"_s, QJsonValue()}}));
    QJsonObject fewer = kAll;
    fewer.insert(u"shoe_size"_s, u"40"_s);
    fewer.remove(u"newsletter"_s);
    fewer.remove(u"colour"_s);
    CHECK(toldBy(session, anna.id) == fewer);
}

TEST_CASE("the name of a field is made from its label, once, and is like no other", "[P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const CustomField shoe = stored(session, aField(u" Schuhgröße (EU) "_s, CustomKind::Number));
    CHECK(shoe.name == u"schuhgrosse_eu"_s);
    CHECK(shoe.label == u"Schuhgröße (EU)"_s);
    CHECK(stored(session, aField(u"Schuhgröße EU"_s, CustomKind::Number)).name == u"schuhgrosse_eu_2"_s);
    CHECK(stored(session, aField(u"City"_s, CustomKind::Text)).name == u"own_city"_s);
    CHECK(stored(session, aField(u"Phone at night"_s, CustomKind::Text)).name == u"own_phone_at_night"_s);
    CHECK(stored(session, aField(u"Not"_s, CustomKind::YesNo)).name == u"own_not"_s);
    CHECK(stored(session, aField(u"מידת נעל"_s, CustomKind::Number)).name == u"field"_s);

    CustomField renamed = shoe;
    renamed.label = u"Fußgröße"_s;
    REQUIRE(changed(session, shoe, renamed));
    CHECK(session.get(shoe.id)->name == u"schuhgrosse_eu"_s);
}

TEST_CASE("a field is refused without label, twice, without choices, or under a name that is taken", "[P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    stored(session, aField(u"Size"_s, CustomKind::Number));
    const auto refused = [&](CustomField field) {
        return !session.transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) { return tx.insert(field); });
    };
    CHECK(refused(aField(u" "_s, CustomKind::Text)));
    CHECK(refused(aField(u"SIZE"_s, CustomKind::Text)));
    CHECK(refused(aField(u"Colour"_s, CustomKind::Choice, {u" "_s})));
    for (const auto& name : {u"size"_s, u"email"_s, u"city"_s, u"email_2_value"_s, u"Ä"_s, u"2nd"_s, u"and"_s}) {
        CustomField field = aField(u"Other"_s, CustomKind::Text);
        field.name = name;
        INFO(name.toStdString());
        CHECK(refused(field));
    }
}

TEST_CASE("what does not fit a field is refused, and says which field and what it takes", "[P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    defineAll(session);
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    for (const auto& [name, value] : {std::pair(u"shoe_size"_s, u"big"_s), std::pair(u"first_visit"_s, u"spring"_s),
             std::pair(u"rebate_limit"_s, u"1.005"_s), std::pair(u"colour"_s, u"Pink"_s),
             std::pair(u"newsletter"_s, u"maybe"_s), std::pair(u"nickname"_s, u"x"_s.repeated(801))}) {
        const Result<> done = tell(session, anna.id, {{name, value}});
        INFO(name.toStdString());
        REQUIRE_FALSE(done);
        CHECK(done.error().message.contains(ownFields(session).find(name)->own->label()));
    }
    CHECK(toldBy(session, anna.id).isEmpty());
}

TEST_CASE("lists filter and sort by own fields as by any other", "[P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    defineAll(session);
    person(session, u"Anna"_s, kAll);
    person(session, u"Bob"_s,
        {{u"shoe_size"_s, u"9"_s}, {u"nickname"_s, u"bobby"_s}, {u"first_visit"_s, u"2020-01-01"_s},
            {u"colour"_s, u"Grün"_s}, {u"rebate_limit"_s, u"80"_s}});
    stored(session, aPerson(u"Cleo"_s, u"Huber"_s));

    CHECK(found(session, u"shoe_size > 9"_s) == QStringList{u"Anna"_s});
    CHECK(found(session, u"shoe_size = 39.50"_s) == QStringList{u"Anna"_s});
    CHECK(found(session, u"shoe_size != 9"_s, {u"first_name"_s}) == QStringList{u"Anna"_s, u"Cleo"_s});
    CHECK(found(session, u"shoe_size = \"\""_s) == QStringList{u"Cleo"_s});
    CHECK(found(session, u"nickname contains BOB"_s) == QStringList{u"Bob"_s});
    CHECK(found(session, u"rebate_limit >= 1250"_s) == QStringList{u"Anna"_s});
    CHECK(found(session, u"first_visit < 2017-01-01"_s) == QStringList{u"Anna"_s});
    CHECK(found(session, u"colour = grün"_s) == QStringList{u"Bob"_s});
    CHECK(found(session, u"colour > Grün"_s) == QStringList{u"Anna"_s});
    CHECK(found(session, u"newsletter"_s) == QStringList{u"Anna"_s});
    CHECK(found(session, u"newsletter = no"_s, {u"first_name"_s}) == QStringList{u"Bob"_s, u"Cleo"_s});
    CHECK(found(session, u"not newsletter and shoe_size = 9"_s) == QStringList{u"Bob"_s});
    CHECK(found(session, u"shoe_size = big"_s).front().contains(u"number"_s));

    CHECK(found(session, {}, {u"shoe_size"_s}) == QStringList{u"Bob"_s, u"Anna"_s, u"Cleo"_s});
    CHECK(found(session, {}, {u"-rebate_limit"_s}) == QStringList{u"Anna"_s, u"Bob"_s, u"Cleo"_s});
    CHECK(found(session, {}, {u"-nickname"_s}) == QStringList{u"Bob"_s, u"Anna"_s, u"Cleo"_s});
    CHECK(found(session, {}, {u"colour"_s}) == QStringList{u"Bob"_s, u"Anna"_s, u"Cleo"_s});
    CHECK(found(session, {}, {u"-first_visit"_s}) == QStringList{u"Bob"_s, u"Anna"_s, u"Cleo"_s});
}

TEST_CASE("what a contact says in an own field is found by searching", "[P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    defineAll(session);
    const Contact anna = person(session, u"Anna"_s, {{u"nickname"_s, u"Wirbelwind"_s}});
    const auto hits = search(session.database(), describe<Contact>(), u"wirbelw"_s, 10);
    REQUIRE(hits);
    REQUIRE(hits->size() == 1);
    CHECK(hits->front().id == anna.id.value);
    REQUIRE(tell(session, anna.id, {{u"nickname"_s, QJsonValue()}}));
    CHECK(search(session.database(), describe<Contact>(), u"wirbelw"_s, 10)->empty());
    CHECK(checkSearch(session.database()));
}

TEST_CASE("a change of an own field is in the history and is undone and done again", "[P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    defineAll(session);
    const Contact anna = person(session, u"Anna"_s, {{u"shoe_size"_s, u"39"_s}});
    REQUIRE(tell(session, anna.id, {{u"shoe_size"_s, u"40"_s}}));
    REQUIRE(session.undo());
    CHECK(toldBy(session, anna.id).value(u"shoe_size"_s) == u"39"_s);
    CHECK(found(session, u"shoe_size = 39"_s) == QStringList{u"Anna"_s});
    REQUIRE(session.redo());
    CHECK(toldBy(session, anna.id).value(u"shoe_size"_s) == u"40"_s);
    CHECK(found(session, u"shoe_size = 40"_s) == QStringList{u"Anna"_s});
    const auto entries = session.history(describe<Contact>(), anna.id.value);
    REQUIRE(entries);
    const auto steps = session.stepsOf(describe<Contact>(), anna.id.value, *entries);
    REQUIRE(steps);
    CHECK(steps->front().names == QStringList{u"custom"_s});
}

TEST_CASE("a field that is deleted takes its values along, and undo brings both back", "[P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    defineAll(session);
    const Contact anna = person(session, u"Anna"_s, kAll);
    const Contact bob = person(session, u"Bob"_s, {{u"shoe_size"_s, u"44"_s}});
    const Id<CustomField> shoe = session.list<CustomField>(u"WHERE name = 'shoe_size'"_s)->front().id;
    CHECK(*valuesOf(session.database(), shoe) == 2);
    const QStringList before = everything(session);

    REQUIRE(removed(session, shoe));
    CHECK_FALSE(toldBy(session, anna.id).contains(u"shoe_size"_s));
    CHECK(toldBy(session, bob.id).isEmpty());
    CHECK(found(session, u"shoe_size = 44"_s).front().contains(u"shoe_size"_s));

    REQUIRE(session.undo());
    CHECK(everything(session) == before);
    CHECK(found(session, u"shoe_size = 44"_s) == QStringList{u"Bob"_s});
}

TEST_CASE("a field that is restored from what was deleted has its values again", "[P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    defineAll(session);
    const Contact anna = person(session, u"Anna"_s, kAll);
    const Id<CustomField> shoe = session.list<CustomField>(u"WHERE name = 'shoe_size'"_s)->front().id;
    REQUIRE(removed(session, shoe));
    REQUIRE(tell(session, anna.id, {{u"nickname"_s, u"Anni"_s}}));
    REQUIRE(restoreDeleted(session, describe<CustomField>(), shoe.value));
    QJsonObject expected = kAll;
    expected.insert(u"nickname"_s, u"Anni"_s);
    CHECK(toldBy(session, anna.id) == expected);
}

TEST_CASE("a deleted contact comes back without what it said in a field that is gone since", "[P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    defineAll(session);
    const Contact anna = person(session, u"Anna"_s, {{u"shoe_size"_s, u"39"_s}, {u"nickname"_s, u"Anni"_s}});
    REQUIRE(removed(session, anna.id));
    REQUIRE(removed(session, session.list<CustomField>(u"WHERE name = 'shoe_size'"_s)->front().id));
    const auto deleted = listDeleted(session, &describe<Contact>(), {}, 10);
    REQUIRE(deleted);
    REQUIRE(restoreDeleted(session, describe<Contact>(), anna.id.value));
    CHECK(toldBy(session, anna.id) == QJsonObject{{u"nickname"_s, u"Anni"_s}});
}

TEST_CASE("a new label keeps all values, and so does a choice that is offered no longer", "[P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    defineAll(session);
    const Contact anna = person(session, u"Anna"_s, kAll);
    const CustomField colour = session.list<CustomField>(u"WHERE name = 'colour'"_s)->front();
    CustomField fewer = colour;
    fewer.label = u"Lieblingsfarbe"_s;
    fewer.choices = {u"Grün"_s};
    REQUIRE(changed(session, colour, fewer));
    CHECK(toldBy(session, anna.id) == kAll);
    CHECK(found(session, u"colour = \"it's red\""_s) == QStringList{u"Anna"_s});
    CHECK(exported(session).contains("it's red"));
    REQUIRE(tell(session, anna.id, {{u"nickname"_s, u"A"_s}}));
    CHECK_FALSE(tell(session, anna.id, {{u"colour"_s, u"Blau"_s}}));

    CustomField other = fewer;
    other.kind = CustomKind::Text;
    CHECK_FALSE(changed(session, fewer, other));
}

TEST_CASE("CSV carries own fields out and in, by name and by label, and rejects what does not fit", "[P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    defineAll(session);
    const Result<ImportReport> report = importCsvText(session,
        "First name,Shoe size,nickname,Rebate limit,First visit,COLOUR,Newsletter\n"
        "Anna,\"39,5\",Änne,\"1.250,00\",1.3.2016,grün,ja\nBob,huge,,,,,\nCleo,,,,,,nein\n");
    REQUIRE(report);
    CHECK(report->created == 2);
    REQUIRE(report->rejected.size() == 1);
    CHECK(report->rejected.front().reason.contains(u"Shoe size"_s));
    const auto anna = session.list<Contact>(u"WHERE first_name = 'Anna'"_s)->front();
    CHECK(toldBy(session, anna.id)
        == QJsonObject{{u"shoe_size"_s, u"39.5"_s}, {u"nickname"_s, u"Änne"_s},
            {u"rebate_limit"_s, QJsonObject{{u"amount"_s, u"1250.00"_s}, {u"currency"_s, u"EUR"_s}}},
            {u"first_visit"_s, u"2016-03-01"_s}, {u"colour"_s, u"Grün"_s}, {u"newsletter"_s, true}});

    ExportOptions options;
    options.fields
        = {u"first_name"_s, u"shoe_size"_s, u"rebate_limit"_s, u"first_visit"_s, u"colour"_s, u"newsletter"_s};
    CHECK(QString::fromUtf8(exported(session, options)).contains(u"Anna"_s));
    CHECK(QString::fromUtf8(exported(session, options)).contains(u"39.5"_s));
}

TEST_CASE("merging two cards keeps what either says in own fields, and what is given up in the history", "[P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    defineAll(session);
    const Contact kept = person(session, u"Anna"_s, {{u"shoe_size"_s, u"39"_s}});
    const Contact other = person(session, u"Anna"_s, {{u"shoe_size"_s, u"40"_s}, {u"nickname"_s, u"Anni"_s}});
    REQUIRE(mergeContacts(session, kept.id, other.id));
    CHECK(toldBy(session, kept.id) == QJsonObject{{u"shoe_size"_s, u"39"_s}, {u"nickname"_s, u"Anni"_s}});
    const auto entries = session.history(describe<Contact>(), kept.id.value);
    REQUIRE(entries);
    const auto steps = session.stepsOf(describe<Contact>(), kept.id.value, *entries);
    REQUIRE(steps);
    const Field& size = *ownFields(session).find(u"shoe_size"_s);
    CHECK(std::ranges::any_of(*steps,
        [&](const RecordStep& step) { return step.before && step.before->value(size) == QVariant(qint64(400'000)); }));
    REQUIRE(session.undo());
    CHECK(toldBy(session, kept.id) == QJsonObject{{u"shoe_size"_s, u"39"_s}});
    CHECK(toldBy(session, other.id) == QJsonObject{{u"shoe_size"_s, u"40"_s}, {u"nickname"_s, u"Anni"_s}});
}

TEST_CASE(
    "of two cards that differ in an own field one value is chosen, and no other is taken for the same", "[P29][P1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    defineAll(session);
    const Contact first
        = *session.get(person(session, u"Anna"_s, {{u"shoe_size"_s, u"39"_s}, {u"newsletter"_s, u"true"_s}}).id);
    const Contact second
        = *session.get(person(session, u"Anna"_s, {{u"shoe_size"_s, u"40"_s}, {u"nickname"_s, u"Anni"_s}}).id);
    MergeChoice choice(first, second, *session.database().ownFields(describe<Contact>()));
    QStringList differing;
    for (const Field* field : choice.differing())
        differing += QLatin1String(field->name);
    CHECK(differing == QStringList{u"shoe_size"_s, u"nickname"_s, u"newsletter"_s});
    CHECK(choice.entries(describe<Contact>().findParts(u"custom")).empty());
    choice.choose(*ownFields(session).find(u"shoe_size"_s), MergeChoice::Side::Second);
    REQUIRE(mergeContacts(session, first.id, second.id, [&](Contact& becomes) { choice.apply(becomes); }));
    CHECK(toldBy(session, first.id)
        == QJsonObject{{u"shoe_size"_s, u"40"_s}, {u"nickname"_s, u"Anni"_s}, {u"newsletter"_s, true}});
}

TEST_CASE("any values come back as they were through JSON, CSV, vCard and a complete export", "[P29]")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    defineAll(session);
    std::mt19937 random(29);
    const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    const QStringList texts{u"plain"_s, u" \"quoted\", ; and\nlines"_s, u"=SUM(A1)"_s, u"-1"_s, u"1.000"_s, u"שלום"_s,
        u"Ä€😀"_s, u"yes"_s, u"2020-01-01"_s, u"+49 171"_s, u"'"_s};
    for (int i = 0; i < 60; ++i) {
        QJsonObject values;
        if (pick(2))
            values.insert(u"nickname"_s, texts[pick(static_cast<int>(texts.size()))]);
        if (pick(2))
            values.insert(u"shoe_size"_s, Quantity{static_cast<qint64>(random()) - 2'000'000'000}.toText());
        if (pick(2))
            values.insert(u"rebate_limit"_s,
                QJsonObject{
                    {u"amount"_s, Amount{pick(1'000'000) - 500'000}.toText({u"EUR"_s})}, {u"currency"_s, u"EUR"_s}});
        if (pick(2))
            values.insert(u"first_visit"_s, QDate(1900, 1, 1).addDays(pick(80'000)).toString(Qt::ISODate));
        if (pick(2))
            values.insert(u"colour"_s, QStringList{u"Grün"_s, u"it's red"_s, u"Blau"_s}[pick(3)]);
        if (pick(2))
            values.insert(u"newsletter"_s, true);
        person(session, u"P%1"_s.arg(i), values);
    }
    const auto said = [](Session& of) {
        QHash<QString, QJsonObject> all;
        const auto contacts = of.list<Contact>(u"ORDER BY id"_s);
        REQUIRE(contacts);
        for (const Contact& contact : *contacts)
            all.insert(contact.firstName, toldBy(of, contact.id));
        return all;
    };
    const QHash<QString, QJsonObject> before = said(session);

    SECTION("JSON, vCard and CSV")
    {
        TestBusiness again(Engine::Sqlite);
        defineAll(again.session());
        TestBusiness third(Engine::Sqlite);
        defineAll(third.session());
        QByteArray json;
        REQUIRE(exportJson(session, describe<Contact>(), {}, [&](QByteArrayView bytes) -> Result<> {
            json += bytes;
            return {};
        }));
        const Result<ImportReport> fromJson = importJson(again.session(), json, describe<Contact>(), {});
        REQUIRE(fromJson);
        CHECK(fromJson->rejected.empty());
        CHECK(fromJson->unmapped.isEmpty());
        CHECK(said(again.session()) == before);
        TestBusiness fourth(Engine::Sqlite);
        defineAll(fourth.session());
        const Result<QByteArray> cards = exportVCards(session);
        REQUIRE(cards);
        const Result<ImportReport> fromCards = importVCards(fourth.session(), *cards, {});
        REQUIRE(fromCards);
        CHECK(fromCards->unmapped.isEmpty());
        CHECK(said(fourth.session()) == before);
        ExportOptions options;
        const Result<ImportReport> fromCsv = importCsvText(third.session(), exported(session, options));
        REQUIRE(fromCsv);
        CHECK(fromCsv->rejected.empty());
        CHECK(said(third.session()) == before);
    }
    SECTION("a complete export")
    {
        QTemporaryDir directory;
        const QString folder = directory.filePath(u"all"_s);
        REQUIRE(exportEverything(session, folder, {}));
        const Location location{directory.filePath(u"back.kartei"_s)};
        REQUIRE(importEverything(folder, location, {TestBusiness::defaultOptions(), {}}));
        const auto fresh = Session::open(location, TestBusiness::defaultOptions());
        REQUIRE(fresh);
        CHECK(everything(**fresh) == everything(session));
        CHECK(found(**fresh, u"shoe_size > 0"_s) == found(session, u"shoe_size > 0"_s));
        REQUIRE((*fresh)->undo());
    }
}

TEST_CASE("only an owner of the business defines fields", "[P29]")
{
    CHECK(describe<CustomField>().isSetting);
}
