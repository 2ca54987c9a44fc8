#include "core/exchange/exporter.h"

#include "core/exchange/csv_columns.h"
#include "core/exchange/reference_tables.h"
#include "core/exchange/value_text.h"
#include "core/planning/activity.h"
#include "core/sample/sample_business.h"

#include "tests/core/exchange/import_fixture.h"
#include "tests/support/engines.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <random>

using namespace kartei;

namespace {

const std::vector<const EntityDesc*>& kinds()
{
    static const std::vector<const EntityDesc*> all{&describe<Contact>(), &describe<Product>(), &describe<Deal>(),
        &describe<Quote>(), &describe<Asset>(), &describe<Ticket>(), &describe<Activity>(), &describe<Task>()};
    return all;
}

template <class T>
T valueOf(const Result<T>& result)
{
    if (!result)
        FAIL(result.error().message.toStdString() + ' ' + result.error().detail.toStdString());
    return *result;
}

ImportReport importBack(Session& session, const EntityDesc& entity, const QByteArray& csv, Duplicates duplicates)
{
    QBuffer input;
    input.setData(csv);
    REQUIRE(input.open(QIODevice::ReadOnly));
    ImportOptions options;
    options.duplicates = duplicates;
    return valueOf(importCsv(session, input, valueOf(planImport(input, entity)), options));
}

/// Of a table: the place of a deal on the board is no column.
QByteArray withoutPlaces(const QByteArray& json)
{
    QJsonArray entries;
    for (const QJsonValue& entry : QJsonDocument::fromJson(json).array()) {
        QJsonObject object = entry.toObject();
        object.remove(u"rank"_s);
        object.remove(u"stage_since"_s);
        entries += object;
    }
    return QJsonDocument(entries).toJson();
}

/// Without what another file gives anew: ids, and the time of writing.
QJsonValue withoutIds(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& entry : value.toArray())
            array += withoutIds(entry);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    object.remove(u"id"_s);
    object.remove(u"updated"_s);
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        entry.value() = withoutIds(entry.value());
    return object;
}

std::vector<std::string> sortedEntries(const QByteArray& json)
{
    std::vector<std::string> entries;
    for (const QJsonValue& entry : QJsonDocument::fromJson(json).array())
        entries.push_back(QJsonDocument(withoutIds(entry).toObject()).toJson(QJsonDocument::Compact).toStdString());
    std::ranges::sort(entries);
    return entries;
}

void checkNothingRejected(const ImportReport& report)
{
    for (const RejectedRow& rejected : report.rejected)
        FAIL_CHECK(rejected.line << ": " << rejected.reason.toStdString());
}

QString randomText(std::mt19937& random, int longest)
{
    static const QString alphabet = u"'\"=+-@,;:\t\n 5.aßŽ€א｡＝"_s;
    QString text;
    for (auto length = random() % static_cast<size_t>(longest); length > 0; --length)
        text += alphabet[static_cast<qsizetype>(random() % static_cast<size_t>(alphabet.size()))];
    return text;
}

QString cellOf(const Record& record, const CsvColumn& column, qsizetype row, References& references)
{
    const CellPath& path = column.path;
    const qsizetype index = column.isOfRow ? row : path.index;
    if (path.list && index >= path.list->size(record.row()))
        return {};
    const void* from = path.list ? path.list->at(record.row(), index) : record.row();
    const QVariant stored = path.field->get(from);
    if (path.field->type == FieldType::Reference)
        return stored.isNull() ? QString() : referenceText(*path.field, stored.toLongLong(), references);
    return unmistakableTextOf(*path.field, stored, currencyOf(record.desc(), record.row()));
}

/// Made of records, value by value.
QByteArray tableOf(Session& session, const EntityDesc& entity)
{
    const std::vector<CsvColumn> columns = valueOf(csvColumns(session, entity, OwnFields::none(), {}));
    ReferenceTables references(session.database());
    CsvWriter writer;
    for (const CsvColumn& column : columns)
        writer.addText(column.name());
    writer.endRow();
    for (const Record& record : valueOf(session.list(entity, u"ORDER BY id"_s, {}, Parts::Load))) {
        const auto ofRow = std::ranges::find(columns, true, &CsvColumn::isOfRow);
        const qsizetype rows = ofRow == columns.end() ? 1 : qMax<qsizetype>(1, ofRow->path.list->size(record.row()));
        for (qsizetype row = 0; row < rows; ++row) {
            for (const CsvColumn& column : columns) {
                const QString text = cellOf(record, column, row, references);
                if (isNumeric(column.path.field->type))
                    writer.addNumber(text);
                else
                    writer.addText(text);
            }
            writer.endRow();
        }
    }
    return writer.content();
}

} // namespace

TEST_CASE("a table is written straight from what is stored, and as if each value had been read and spelled")
{
    ON_EACH_ENGINE(business);
    REQUIRE(fillSampleBusiness(business.session()));
    Contact contact;
    contact.lastName = u"O\"Hara; =1"_s;
    contact.notes = u"\u00AD=1+1\n\"x\""_s;
    contact.tags = {u"a, b"_s, u"c"_s, u"=d"_s};
    REQUIRE(business->transact(u"Add"_s, Undo::Never, [&](Transaction& tx) { return tx.insert(contact); }));

    for (const EntityDesc* entity : allEntities()) {
        INFO(entity->name);
        const QByteArray made = valueOf(exportCsv(business.session(), *entity));
        CHECK(made.toStdString() == tableOf(business.session(), *entity).toStdString());
    }
}

TEST_CASE("exporting a business as CSV and importing it again changes nothing")
{
    const auto session = business();
    REQUIRE(fillSampleBusiness(*session));

    for (const EntityDesc* kind : kinds()) {
        INFO(kind->name);
        const QByteArray csv = valueOf(exportCsv(*session, *kind));
        const ImportReport report = importBack(*session, *kind, csv, Duplicates::Merge);
        checkNothingRejected(report);
        CHECK(report.created == 0);
        CHECK(report.updated == 0);
        CHECK(report.unchanged > 0);
        CHECK(report.unmapped.isEmpty());
        CHECK(report.notes.empty());
        CHECK(summaryOf(report).contains(u"0 records changed"_s));
    }
}

TEST_CASE("a business taken to another file as JSON is the same business")
{
    const auto from = business();
    REQUIRE(fillSampleBusiness(*from));
    const auto to = business();

    for (const EntityDesc* kind : kinds()) {
        INFO(kind->name);
        const QByteArray json = valueOf(exportJson(*from, *kind));
        checkNothingRejected(valueOf(importJson(*to, json, *kind, {})));
        CHECK(sortedEntries(valueOf(exportJson(*to, *kind))) == sortedEntries(json));
        ImportOptions again;
        again.duplicates = Duplicates::Merge;
        CHECK(valueOf(importJson(*from, json, *kind, again)).updated == 0);
    }
}

TEST_CASE("a business taken to another file as CSV keeps every value", "[P3]")
{
    const auto from = business();
    REQUIRE(fillSampleBusiness(*from));
    const auto to = business();

    for (const EntityDesc* kind : kinds()) {
        INFO(kind->name);
        checkNothingRejected(importBack(*to, *kind, valueOf(exportCsv(*from, *kind)), Duplicates::Create));
        CHECK(sortedEntries(withoutPlaces(valueOf(exportJson(*to, *kind))))
            == sortedEntries(withoutPlaces(valueOf(exportJson(*from, *kind)))));
    }
}

TEST_CASE("any text on a card survives the way through a spreadsheet")
{
    std::mt19937 random(4711);
    const auto session = business();
    const Result<> filled = session->transact(u"Fill"_s, Undo::Never, [&](Transaction& tx) -> Result<> {
        for (int i = 0; i < 60; ++i) {
            Contact contact;
            contact.lastName = u"N%1"_s.arg(i);
            contact.notes = randomText(random, 12);
            contact.position = randomText(random, 6).simplified();
            contact.number = u"+%1"_s.arg(i);
            for (int tag = 0; tag < 3; ++tag) {
                const QString label = randomText(random, 6).simplified();
                if (!label.isEmpty() && !contact.tags.contains(label))
                    contact.tags += label;
            }
            contact.emails.push_back({{}, ReachLabel::Home, u"=%1@x.de"_s.arg(i), i % 2 == 0, {}});
            if (const Result<> inserted = tx.insert(contact); !inserted)
                return inserted;
        }
        return {};
    });
    REQUIRE(filled);
    const auto before = valueOf(session->list<Contact>(u"ORDER BY id"_s, {}, Parts::Load));
    const QByteArray csv = valueOf(exportCsv(*session, describe<Contact>()));
    CHECK(importBack(*session, describe<Contact>(), csv, Duplicates::Merge).unchanged == 60);

    const auto other = business();
    checkNothingRejected(importBack(*other, describe<Contact>(), csv, Duplicates::Create));
    auto after = valueOf(other->list<Contact>(u"ORDER BY id"_s, {}, Parts::Load));
    REQUIRE(after.size() == before.size());
    for (size_t i = 0; i < after.size(); ++i) {
        CHECK(after[i].notes.trimmed() == before[i].notes.trimmed());
        CHECK(after[i].position == before[i].position);
        CHECK(after[i].tags == before[i].tags);
        CHECK(after[i].emails[0].value == before[i].emails[0].value);
        CHECK(after[i].emails[0].preferred == before[i].emails[0].preferred);
        CHECK(after[i].created == before[i].created);
    }
}

TEST_CASE("chosen fields stand in the order asked for, chosen rows in theirs")
{
    const auto session = business();
    importBack(*session, describe<Contact>(),
        "First name,Last name,Email,City\nAnna,Huber,a@x.de,Köln\nBob,Maier,b@x.de,Bonn\n", Duplicates::Create);

    ExportOptions options;
    options.fields = {u"city"_s, u"last_name"_s, u"emails"_s};
    options.condition = u"last_name <> ?"_s;
    options.values = {u"Nobody"_s};
    options.order = u"last_name DESC"_s;
    options.form.separator = ';';
    CHECK(valueOf(exportCsv(*session, describe<Contact>(), options))
        == "\xEF\xBB\xBF\"address_1_city\";\"last_name\";\"email_1_label\";\"email_1_value\";\"email_1_preferred\"\r\n"
           "\"Bonn\";\"Maier\";\"work\";\"b@x.de\";\"no\"\r\n\"Köln\";\"Huber\";\"work\";\"a@x.de\";\"no\"\r\n");

    options.fields = {u"shoe_size"_s};
    const Result<QByteArray> refused = exportCsv(*session, describe<Contact>(), options);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Usage);
}

TEST_CASE("records are written in the order asked for, however far apart, and without those that are gone")
{
    const auto session = business();
    QByteArray list = "Last name\n";
    for (int i = 1; i <= 40; ++i)
        list += "N" + QByteArray::number(i) + '\n';
    importBack(*session, describe<Contact>(), list, Duplicates::Create);
    const auto namesOf = [&](const std::vector<qint64>& ids) {
        ExportOptions options;
        options.fields = {u"last_name"_s};
        options.ids = ids;
        QByteArray csv = valueOf(exportCsv(*session, describe<Contact>(), options));
        return QString::fromUtf8(csv.replace("\"", "")).split(u"\r\n"_s, Qt::SkipEmptyParts).sliced(1);
    };

    CHECK(namesOf({5, 3, 4}) == QStringList{u"N5"_s, u"N3"_s, u"N4"_s});
    CHECK(namesOf({40, 1}) == QStringList{u"N40"_s, u"N1"_s});
    CHECK(namesOf({40, 99, 1, 7000}) == QStringList{u"N40"_s, u"N1"_s});
    CHECK(namesOf({}).isEmpty());
}

TEST_CASE("an export stops at a value that can't be read")
{
    const auto session = business();
    importContacts(*session, kAnna);
    const char* change = GENERATE("UPDATE contact SET birthday = 'soon'", "UPDATE contact SET lifecycle = 'odd'",
        "UPDATE contact_email SET label = 'odd'", "UPDATE contact SET birthday = ''");
    REQUIRE(session->database().run(QString::fromLatin1(change)));

    const Result<QByteArray> made = exportCsv(*session, describe<Contact>());
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == Error::Kind::Damaged);
}

TEST_CASE("what is exported in portions is the same as at once")
{
    const auto session = business();
    QByteArray list = "Last name\n";
    for (int i = 1; i <= 1200; ++i)
        list += "N" + QByteArray::number(i) + '\n';
    importBack(*session, describe<Contact>(), list, Duplicates::Create);

    QByteArray content;
    qsizetype largest = 0;
    const Sink sink = [&](const QByteArray& portion) {
        content += portion;
        largest = qMax(largest, portion.size());
        return Result<>();
    };
    SECTION("as a table")
    {
        REQUIRE(exportCsv(*session, describe<Contact>(), {}, sink));
        CHECK(content == valueOf(exportCsv(*session, describe<Contact>())));
    }
    SECTION("as a list of objects")
    {
        REQUIRE(exportJson(*session, describe<Contact>(), {}, sink));
        CHECK(QJsonDocument::fromJson(content).array().size() == 1200);
    }
    SECTION("as cards")
    {
        REQUIRE(exportVCards(*session, {}, VCardVersion::V40, sink));
        CHECK(content.count("END:VCARD") == 1200);
    }
    CHECK(largest < content.size() / 2);
}

TEST_CASE("a quote is one row a line, and one row without lines")
{
    const auto session = business();
    importBack(*session, describe<Contact>(), "Last name,Email\nHuber,a@x.de\n", Duplicates::Create);
    importBack(*session, describe<Quote>(),
        "Quote number,Contact email,Description,Quantity,Unit "
        "price\nQ-1,a@x.de,Oak,1,2\nQ-1,a@x.de,Elm,1,2\nQ-2,a@x.de,,,\n",
        Duplicates::Create);

    ExportOptions options;
    options.fields = {u"number"_s, u"contact"_s, u"line_text"_s, u"line_amount"_s};
    CHECK(valueOf(exportCsv(*session, describe<Quote>(), options))
        == "\xEF\xBB\xBF\"number\",\"contact\",\"line_text\",\"line_amount\"\r\n\"Q-1\",\"a@x.de\",\"Oak\",2.00\r\n"
           "\"Q-1\",\"a@x.de\",\"Elm\",2.00\r\n\"Q-2\",\"a@x.de\",\"\",\r\n");
}

TEST_CASE("an export without records is still a table and a list")
{
    const auto session = business();
    CHECK(valueOf(exportCsv(*session, describe<Product>())).startsWith("\xEF\xBB\xBF\"id\",\"sku\""));
    CHECK(valueOf(exportJson(*session, describe<Product>())) == "[]\n");
}

TEST_CASE("deals taken to another file as JSON stand in the same order and are as old")
{
    const auto from = business();
    REQUIRE(fillSampleBusiness(*from));
    const auto to = business();
    for (const EntityDesc* kind : kinds())
        checkNothingRejected(valueOf(importJson(*to, valueOf(exportJson(*from, *kind)), *kind, {})));

    const std::vector<Deal> before = valueOf(from->list<Deal>(u"ORDER BY title"_s));
    const std::vector<Deal> after = valueOf(to->list<Deal>(u"ORDER BY title"_s));
    REQUIRE(after.size() == before.size());
    for (size_t i = 0; i < after.size(); ++i) {
        CHECK(after[i].rank == before[i].rank);
        CHECK(after[i].stageSince == before[i].stageSince);
    }
}

TEST_CASE("a number with three decimals is exported so that it can't be taken for thousands")
{
    const auto session = business();
    importContacts(*session, kAnna);
    Quote quote;
    quote.contact = contactNamed(*session, u"Anna Huber"_s).id;
    quote.number = u"Q-1"_s;
    quote.lines = {QuoteLine{}, QuoteLine{}};
    quote.lines[0].quantity = *Quantity::fromText(u"1.125");
    quote.lines[0].unitPrice = *UnitPrice::fromText(u"25.375");
    quote.lines[1].quantity = *Quantity::fromText(u"0.125");
    REQUIRE(session->transact(u"Add"_s, Undo::Never, [&](Transaction& tx) { return tx.insert(quote); }));

    const QByteArray csv = valueOf(exportCsv(*session, describe<Quote>()));
    CHECK(csv.contains("1.1250"));
    CHECK(csv.contains("25.3750"));
    CHECK(importBack(*session, describe<Quote>(), csv, Duplicates::Merge).unchanged == 1);
    ImportOptions merging;
    merging.duplicates = Duplicates::Merge;
    const QByteArray json = valueOf(exportJson(*session, describe<Quote>()));
    CHECK(valueOf(importJson(*session, json, describe<Quote>(), merging)).unchanged == 1);
}
