#include "core/storage/backup_reader.h"

#include "core/base/text.h"
#include "core/storage/backup.h"
#include "core/storage/migrations.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

void keepOnly(QJsonObject& values, const QStringList& fields)
{
    for (const QString& name : values.keys()) {
        if (!fields.contains(name))
            values.remove(name);
    }
}

Result<> setBack(Transaction& tx, const Record& now, const Record& then, const QStringList& fields)
{
    RecordDiff diff = diffOf(now, then);
    keepOnly(diff.before, fields);
    keepOnly(diff.after, fields);
    Result<Record> after = reverted(now, diff.before, diff.after);
    return after ? tx.update(now, *after) : Result<>(after.error());
}

} // namespace

Result<std::unique_ptr<BackupReader>> BackupReader::open(const QString& backup)
{
    std::unique_ptr<BackupReader> reader(new BackupReader);
    const Result<std::unique_ptr<Database>> database = openSound(backup);
    const Result<int> version = database ? schemaVersionOf(**database) : Result<int>(database.error());
    if (!version)
        return version.error();
    const Result<> done = *version == schemaVersion() ? reader->read(backup) : reader->readCopyOf(**database);
    return done ? Result<std::unique_ptr<BackupReader>>(std::move(reader)) : done.error();
}

Result<> BackupReader::readCopyOf(Database& older)
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString copy = m_folder->filePath(u"copy.kartei"_s);
    const Result<BackupContent> made = makeBackup(older, copy);
    return made ? read(copy) : Result<>(made.error());
}

Result<> BackupReader::read(const QString& path)
{
    Session::Options options;
    options.readOnly = true;
    if (m_folder)
        options.backups.folder = m_folder->filePath(u"backups"_s); // of the copy: goes with it
    Result<std::unique_ptr<Session>> session = Session::open({path}, options);
    if (!session)
        return session.error();
    m_session = *std::move(session);
    return {};
}

QStringList differingFields(const Record& one, const Record& other)
{
    const RecordDiff diff = diffOf(one, other);
    QStringList names = diff.before.keys() + diff.after.keys();
    names.removeDuplicates();
    return names;
}

Result<> putBack(
    Session& session, const Record& then, const QStringList& fields, const std::function<Result<>(Transaction&)>& first)
{
    const QString title
        = QCoreApplication::translate("Backup", "Put back %1 from a backup").arg(isolated(then.title()));
    return session.transact(title, Undo::Possible, [&](Transaction& tx) -> Result<> {
        if (const Result<> ready = first ? first(tx) : Result<>(); !ready)
            return ready;
        const Result<Record> now = tx.get(then.desc(), then.id());
        if (now)
            return setBack(tx, *now, then, fields);
        if (now.error().kind != Error::Kind::NotFound)
            return now.error();
        Record gone = then;
        return tx.insert(gone);
    });
}

} // namespace kartei
