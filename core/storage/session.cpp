#include "core/storage/session.h"

#include "core/base/text.h"
#include "core/storage/backup_shelf.h"
#include "core/storage/file_claim.h"
#include "core/storage/file_place.h"
#include "core/storage/journal.h"
#include "core/storage/migrations.h"
#include "core/storage/record_sql.h"
#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kServerAttempts = 3;

QString accountName()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", u""_s)); // not null: that would be SQL NULL
}

Error readOnlyError(const Location& location)
{
    return {Error::Kind::Access,
        QCoreApplication::translate("Storage", "%1 is open for reading only. Nothing was changed.")
            .arg(location.address),
        {}};
}

Error onlyReadsError(const QString& name)
{
    return {Error::Kind::Access,
        QCoreApplication::translate("Storage", "%1 may read this business, but not change it. Nothing was changed.")
            .arg(isolated(name)),
        {}};
}

/// For those who only want to read: the file may be written all the same.
Result<> bringUpToDate(const Location& location, Session::Options options)
{
    options.readOnly = false;
    const Result<std::unique_ptr<Session>> writer = Session::open(location, options);
    return writer ? Result<>() : Result<>(writer.error());
}

/// An older file is brought up to date only when there is a way back.
Result<> backUpBeforeMigration(Database& database, const Session::Options& options)
{
    if (database.engine() != Engine::Sqlite)
        return {};
    const Result<BackupDone> done = backUp(database, options.backups, BackupReason::Migration, options.clock.now());
    if (done)
        return {};
    return Error{done.error().kind,
        QCoreApplication::translate("Storage",
            "%1 is from an older version of Kartei. It was not brought up to date, because it could not be backed up "
            "first: %2")
            .arg(database.location().address, done.error().message),
        done.error().detail};
}

/// A log beside the file means that others have it open or that the last session did not end in order. On a network
/// disk a long check would keep others from writing.
bool mayBeCheckedLater(const Location& location, const Session::Options& options)
{
    if (location.isServer() || placeOf(location).needsWholeFile())
        return false;
    const auto files = withLogs(realPathOf(location.address));
    const auto isEmpty = [](const QString& log) { return QFileInfo(log).size() == 0; };
    return QFileInfo(files[0]).size() > options.checkedAtOnce && std::all_of(files.begin() + 1, files.end(), isEmpty);
}

} // namespace

bool ChangeSet::touches(const EntityDesc& entity) const
{
    return isUnknown
        || std::ranges::any_of(changes, [&](const ChangedRecord& change) { return change.entity == &entity; });
}

bool ChangeSet::touches(const EntityDesc& entity, qint64 id) const
{
    return isUnknown || std::ranges::any_of(changes, [&](const ChangedRecord& change) {
        return change.entity == &entity && change.id == id;
    });
}

Session::Session(std::unique_ptr<Database> database, Options options)
    : m_database(std::move(database)), m_options(std::move(options))
{
    if (m_options.author.isEmpty())
        m_options.author = accountName();
    m_account = m_options.author;
}

bool Session::mayChange(const EntityDesc& entity) const
{
    return !isReadOnly() && (!entity.isSetting || m_role == Role::Owner);
}

Result<> Session::beginActing(const Actor& actor)
{
    const Result<Role> role = roleOf(*m_database, actor);
    if (!role)
        return role.error();
    m_role = *role;
    const bool isAnother = m_options.actor.user != actor.user;
    m_options.actor = actor;
    m_options.author = actor.name.isEmpty() ? m_account : actor.name;
    if (isAnother)
        noteForeignChange();
    return {};
}

Result<std::unique_ptr<Session>> Session::open(const Location& location, const Options& options)
{
    if (!options.readOnly) {
        if (const Result<> free = refuseWhereHeld(location); !free)
            return free.error();
    }
    const bool isLater = options.isOpenHere || mayBeCheckedLater(location, options);
    auto database = Database::open(location, options.readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    const Result<int> version = schemaVersionOf(**database);
    if (!version)
        return version.error();
    if (*version == 0)
        return Error{Error::Kind::Access,
            QCoreApplication::translate("Storage", "%1 holds no business. Make a new one there.").arg(location.address),
            {}};
    const bool isCurrent = *version == schemaVersion();
    if (const Result<> sound = isLater && isCurrent ? checkForm(**database) : checkIntegrity(**database); !sound)
        return sound.error();
    if (options.readOnly && *version < schemaVersion()) {
        database->reset();
        const Result<> current = bringUpToDate(location, options);
        return current ? open(location, options) : Result<std::unique_ptr<Session>>(current.error());
    }
    if ((*database)->isReadOnly() && *version < schemaVersion())
        return Error{Error::Kind::Access,
            QCoreApplication::translate("Storage",
                "%1 is from an older version of Kartei and can't be written. Open it once where it can be written.")
                .arg(location.address),
            {}};
    if (*version < schemaVersion()) {
        if (const Result<> safe = backUpBeforeMigration(**database, options); !safe)
            return safe.error();
    }
    if (const Result<> ready = (*database)->enableWriting(); !ready)
        return ready.error();
    if (const Result<> guarded = (*database)->guardPages(); !guarded)
        return guarded.error();
    if (const Result<> current = migrate(**database); !current)
        return current.error();
    std::unique_ptr<Session> session(new Session(std::move(*database), options));
    session->m_isChecked = !isLater || !isCurrent;
    if (!session->beginActing(options.actor))
        session->m_role = Role::ReadOnly; // until somebody signs in
    return session;
}

Result<std::unique_ptr<Session>> Session::create(const Location& location, const Options& options)
{
    auto database = Database::open(location, Database::Mode::Create);
    if (!database)
        return database.error();
    const Result<int> version = schemaVersionOf(**database);
    if (version && *version > 0)
        return Error{Error::Kind::Access,
            QCoreApplication::translate("Storage", "%1 holds a business already. Open it, or make another database.")
                .arg(location.address),
            {}};
    // the log comes after the schema: until its first checkpoint the file itself would not look like a business
    Result<> made = version ? (*database)->beginGuarded() : Result<>(version.error());
    if (made)
        made = migrate(**database);
    if (made)
        made = (*database)->enableWriting();
    if (!made) {
        database->reset();
        if (!location.isServer() && location.address != ":memory:"_L1)
            QFile::remove(location.address); // made by us a moment ago
        return made.error();
    }
    return std::unique_ptr<Session>(new Session(std::move(*database), options));
}

Result<std::unique_ptr<Session>> Session::createInMemory(const Options& options)
{
    return create({u":memory:"_s}, options);
}

Result<Record> Session::get(const EntityDesc& entity, qint64 id)
{
    Result<std::vector<Record>> found = list(entity, u"WHERE \"id\" = ?"_s, {id}, Parts::Load);
    if (!found)
        return found.error();
    return found->empty() ? Result<Record>(notFound(entity, id)) : Result<Record>(found->front());
}

Result<std::vector<Record>> Session::list(
    const EntityDesc& entity, const QString& tail, const QVariantList& values, Parts parts)
{
    Result<std::vector<Record>> records = selectRecords(*m_database, entity, tail, values);
    if (records && parts == Parts::Load) {
        if (const Result<> loaded = loadParts(*m_database, *records); !loaded)
            return loaded.error();
    }
    return records;
}

Result<std::vector<Record>> Session::byIds(const EntityDesc& entity, const std::vector<qint64>& ids, Parts parts)
{
    Result<std::vector<Record>> records
        = list(entity, u"WHERE \"id\" IN ("_s + m_database->idListSql() + u')', {m_database->idList(ids)}, parts);
    if (!records)
        return records;
    QHash<qint64, size_t> place;
    for (size_t i = 0; i < ids.size(); ++i)
        place.insert(ids[i], i);
    std::ranges::sort(*records, {}, [&](const Record& record) { return place.value(record.id()); });
    return records;
}

Result<std::vector<QVariantList>> Session::select(const QString& sql, const QVariantList& values)
{
    return m_database->rows(sql, values);
}

Result<> Session::transact(const QString& title, Undo undo, const std::function<Result<>(Transaction&)>& act)
{
    return write({{}, m_options.author, title, u"act"_s, undo != Undo::Never, undo == Undo::InPart, 0}, act);
}

Result<> Session::carryIn(const std::function<Result<>(Transaction&)>& fill)
{
    if (isReadOnly())
        return readOnlyError(location());
    if (const Result<> begun = m_database->begin(); !begun)
        return begun;
    const auto cleanUp = qScopeGuard([this] { m_database->rollback(); });
    const Result<QVariant> acts = m_database->value(u"SELECT count(*) FROM journal"_s);
    if (!acts)
        return acts.error();
    if (acts->toLongLong() > 0)
        return invalid(QCoreApplication::translate(
            "Storage", "%1 is a business with contents already. An export comes back into a new one only.")
                           .arg(location().address));
    Transaction transaction(*m_database, clock().now(), clock().today(), {});
    Result<> done = fill(transaction);
    if (done)
        done = transaction.finish();
    return done ? m_database->commit() : done;
}

Result<> Session::write(const JournalHeader& header, const std::function<Result<>(Transaction&)>& act)
{
    if (isOpenForReading())
        return readOnlyError(location());
    ChangeSet changes;
    Result<> done;
    for (int attempt = 0; attempt < kServerAttempts; ++attempt) {
        changes = {};
        done = writeOnce(header, act, changes);
        const bool mayRetry = !done && done.error().kind == Error::Kind::Conflict
            && (done.error().detail.startsWith("40001"_L1) || done.error().detail.startsWith("40P01"_L1));
        if (!mayRetry)
            break;
    }
    if (done && !changes.changes.empty())
        Q_EMIT changed(changes);
    return done;
}

Result<> Session::writeOnce(
    const JournalHeader& header, const std::function<Result<>(Transaction&)>& act, ChangeSet& changes)
{
    if (const Result<> begun = m_database->begin(); !begun)
        return begun;
    const auto cleanUp = qScopeGuard([this] { m_database->rollback(); }); // also when `act` throws
    const Result<Role> role = roleOf(*m_database, m_options.actor);
    if (!role)
        return role.error();
    m_role = *role; // may be another since it was looked at
    if (m_role == Role::ReadOnly)
        return onlyReadsError(m_options.author);
    Transaction transaction(*m_database, clock().now(), clock().today(), header);
    transaction.m_actor = m_options.actor;
    transaction.m_role = m_role;
    if (const Result<> done = act(transaction); !done)
        return done;
    if (const Result<> finished = transaction.finish(); !finished)
        return finished;
    changes.title = header.title;
    changes.journal = transaction.m_journal;
    changes.changes = std::move(transaction.m_changes);
    return m_database->commit();
}

void Session::noteForeignChange()
{
    m_database->forgetOwnFields();
    ChangeSet changes;
    changes.isUnknown = true;
    Q_EMIT changed(changes);
}

} // namespace kartei
