#include "core/storage/backup_content.h"

#include "core/schema/entity.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"

namespace kartei {

using namespace Qt::StringLiterals;

qint64 BackupContent::records() const
{
    qint64 sum = 0;
    for (const EntityDesc* entity : allEntities()) {
        if (*entity->plural) // what people have names for
            sum += rows.value(QLatin1String(entity->name));
    }
    return sum;
}

Result<BackupContent> newestActOf(Database& database)
{
    const auto newest = database.rows(u"SELECT id, at FROM journal ORDER BY id DESC LIMIT 1"_s);
    if (!newest)
        return newest.error();
    BackupContent content;
    if (!newest->empty()) {
        content.act = newest->front()[0].toLongLong();
        content.actAt = {newest->front()[1].toLongLong()};
    }
    return content;
}

Result<BackupContent> contentOf(Database& database)
{
    QStringList tables;
    if (const Result<> listed = eachDataTable(database, [&](const QString& name) { tables += name; }); !listed)
        return listed.error();
    Result<BackupContent> content = newestActOf(database);
    if (!content)
        return content;
    for (const QString& name : tables) {
        const Result<QVariant> rows = database.value(u"SELECT count(*) FROM \"%1\""_s.arg(name));
        if (!rows)
            return rows.error();
        content->rows.insert(name, rows->toLongLong());
    }
    return content;
}

} // namespace kartei
