#include "core/contacts/field_demand.h"
#include "core/storage/record_sql.h"
#include "core/storage/search_text.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"

#include <QMap>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// Column name to type as the engine names it, with " null" where absence is allowed.
QMap<QString, QString> columnsOf(Session& session, const QString& table)
{
    const bool sqlite = session.database().engine() == Engine::Sqlite;
    const auto rows = sqlite
        ? session.select(u"SELECT name, lower(type), \"notnull\" = 0 AND pk = 0 FROM pragma_table_info(?)"_s, {table})
        : session.select(
            u"SELECT column_name::text, data_type::text, is_nullable = 'YES' FROM information_schema.columns"
            " WHERE table_name = ?"_s,
            {table});
    REQUIRE(rows);
    QMap<QString, QString> columns;
    for (const QVariantList& row : *rows)
        columns.insert(row[0].toString(), row[1].toString() + (row[2].toBool() ? u" null"_s : u""_s));
    return columns;
}

QString storedType(const Field& field, bool sqlite)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Labels:
    case FieldType::Choice:
    case FieldType::Currency:
    case FieldType::Date:
        return u"text"_s;
    case FieldType::Bool:
        return sqlite ? u"integer"_s : u"boolean"_s;
    case FieldType::Blob:
        return sqlite ? u"blob"_s : u"bytea"_s;
    default:
        return sqlite ? u"integer"_s : u"bigint"_s;
    }
}

/// Whether a default value of the field is stored as NULL.
bool mayBeNull(const EntityDesc& entity, const Field& field)
{
    const bool isOneOfTwo = &field == &fieldOf<&FieldDemand::ownField>(); // or one of the program's
    const bool mustBeThere = field.is(Required) && !isOneOfTwo;
    return field.type != FieldType::Key && field.get(entity.create().get()).isNull() && !mustBeThere;
}

QMap<QString, QString> expectedColumns(const EntityDesc& entity, bool sqlite)
{
    QMap<QString, QString> columns;
    const QString integer = sqlite ? u"integer"_s : u"bigint"_s;
    for (const Field& field : entity.fields) {
        columns.insert(
            QLatin1String(field.name), storedType(field, sqlite) + (mayBeNull(entity, field) ? u" null"_s : u""_s));
    }
    if (entity.owner) {
        columns.insert(QLatin1String(entity.owner), integer);
        columns.insert(u"position"_s, integer);
    }
    return columns;
}

} // namespace

TEST_CASE("the migrated database has exactly the columns that the descriptions name")
{
    ON_EACH_ENGINE(business);
    const bool sqlite = engineUnderTest == Engine::Sqlite;

    for (const EntityDesc* entity : allEntities()) {
        CAPTURE(entity->name);
        CHECK(columnsOf(business.session(), QLatin1String(entity->name)) == expectedColumns(*entity, sqlite));
        for (const PartList& list : entity->parts) {
            CAPTURE(list.name);
            CHECK(
                columnsOf(business.session(), QLatin1String(list.desc().name)) == expectedColumns(list.desc(), sqlite));
        }
    }
}
