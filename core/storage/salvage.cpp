#include "core/storage/salvage.h"

#include "core/base/safe_file.h"
#include "core/storage/damaged_table.h"
#include "core/storage/log_damage.h"
#include "core/storage/migrations.h"
#include "core/storage/record_sql.h"
#include "core/storage/session.h"
#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <algorithm>
#include <map>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPageCountAt = 28; // SQLite file format, section 1.3: size of the database in pages
constexpr qint64 kPageSizeAt = 16;

QString say(const char* text)
{
    return QCoreApplication::translate("Salvage", text);
}

/// Block by block, with zeros for what the disk does not give: the digests tell which pages that are.
bool copyReadable(const QString& from, const QString& to)
{
    constexpr qint64 kBlock = 4096;
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    const qint64 size = source.size();
    for (qint64 at = 0; at < size; at += kBlock) {
        QByteArray block = source.seek(at) ? source.read(kBlock) : QByteArray();
        block.resize(std::min(kBlock, size - at), '\0');
        if (target.write(block) != block.size())
            return false;
    }
    return target.flush();
}

/// As long as its header says, so that what is missing at the end is only missing there.
qint64 wholeSizeOf(const QString& path)
{
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(kPageCountAt + 4) : QByteArray();
    if (header.size() < kPageCountAt + 4)
        return file.size();
    const qint64 stored = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    const qint64 pageSize = std::max<qint64>(stored == 1 ? 65536 : stored, 512);
    const qint64 said = pageSize * qFromBigEndian<quint32>(header.constData() + kPageCountAt);
    const qint64 wholePages = (file.size() + pageSize - 1) / pageSize * pageSize;
    return said > wholePages && said / 16 < file.size() ? said : wholePages; // a header can be damaged, too
}

struct WorkingCopy {
    QString path;
    bool isLogCut = false; ///< acts behind a damaged place of the log are not in it
};

/// A copy to read from, filled up to whole pages: opening it may write into its log.
Result<WorkingCopy> workingCopy(const QString& damaged, const QTemporaryDir& directory)
{
    const QString real = realPathOf(damaged);
    const QString copy = directory.filePath(u"damaged.kartei"_s);
    const QString log = copy + u"-wal"_s;
    bool copied = directory.isValid() && copyReadable(real, copy);
    if (copied && QFileInfo::exists(real + u"-wal"_s))
        copied = copyReadable(real + u"-wal"_s, log);
    const std::optional<qint64> soundPart = soundPartOfDamagedLog(log);
    if (copied && soundPart)
        copied = QFile::resize(log, *soundPart);
    if (copied && QFile::resize(copy, wholeSizeOf(copy)))
        return WorkingCopy{copy, soundPart.has_value()};
    return Error{Error::Kind::Access,
        say(QT_TRANSLATE_NOOP("Salvage",
                "%1 can't be copied to be looked at. Make room on the disk or ask for permission, then try again."))
            .arg(damaged),
        {}};
}

struct TableKind {
    const EntityDesc* entity = nullptr;
    const EntityDesc* ownerKind = nullptr; ///< of a part
    QString label;
};

TableKind kindOf(const QString& table)
{
    for (const EntityDesc* entity : allEntities()) {
        if (table == QLatin1String(entity->name))
            return {entity, nullptr, entity->displayLabel()};
        for (const PartList& list : entity->parts) {
            if (table == QLatin1String(list.desc().name))
                return {&list.desc(), entity, entity->displayLabel(list)};
        }
    }
    return {nullptr, nullptr, say(QT_TRANSLATE_NOOP("Salvage", "History"))};
}

/// From one file to the other, table by table.
class Salvage {
public:
    Salvage(Database& source, Database& target) : m_source(source), m_target(target) { }

    Result<> copyTables();
    Result<> mendLinks();
    SalvageReport report() const;

private:
    Result<QStringList> columnsOf(const QString& table);
    Result<> copy(const QString& table);
    void tellLosses(const QString& table, const std::vector<qint64>& ids);
    QString nameOf(const EntityDesc& entity, qint64 id);
    QHash<qint64, qint64> ownersOf(const QString& table, const EntityDesc& part);
    Result<qint64> mend(const EntityDesc& entity, const char* column, const EntityDesc& target, bool mustExist);
    Result<qint64> mendOnce();

    Database& m_source;
    Database& m_target;
    std::map<QString, SalvageReport::Count> m_counts; ///< by table
    QStringList m_losses;
};

Result<QStringList> Salvage::columnsOf(const QString& table)
{
    QStringList columns;
    const Result<> read = m_target.each(
        u"SELECT name FROM pragma_table_info(?)"_s, {table}, [&](const Row& row) { columns += row.text(0); });
    return read ? Result<QStringList>(columns) : Result<QStringList>(read.error());
}

Result<> Salvage::copyTables()
{
    QStringList tables;
    if (const Result<> listed = eachDataTable(m_target, [&](const QString& name) { tables += name; }); !listed)
        return listed;
    tables.removeOne(u"search_text"_s); // made anew
    for (const QString& table : tables) {
        if (const Result<> copied = copy(table); !copied)
            return copied;
    }
    return {};
}

Result<> Salvage::copy(const QString& table)
{
    const Result<QStringList> columns = columnsOf(table);
    if (!columns)
        return columns.error();
    if (columns->front() != "id"_L1)
        return {}; // what it is known by: the new file is another one
    const QString sql = u"INSERT INTO \"%1\" (\"%2\") VALUES (%3)"_s.arg(
        table, columns->join(u"\", \""_s), QStringList(columns->size(), u"?"_s).join(u", "_s));
    DamagedTable from(m_source, table, *columns);
    SalvageReport::Count& count = m_counts[table];
    Result<> written;
    std::vector<qint64> refused; // of files without digests: a flipped bit can make a value that no field takes
    from.each([&](const QVariantList& row) {
        const auto inserted = written ? m_target.run(sql, row) : Result<int>(0);
        const bool isRefused = !inserted
            && (inserted.error().kind == Error::Kind::Invalid || inserted.error().kind == Error::Kind::Conflict);
        if (isRefused)
            refused.push_back(row.front().toLongLong());
        else if (!inserted)
            written = inserted.error();
        else
            ++count.kept;
    });
    if (!written)
        return written;
    tellLosses(table, refused);
    tellLosses(table, from.lostIds());
    if (from.mayHaveLostMore())
        m_losses += say(QT_TRANSLATE_NOOP("Salvage", "%1: a part of the list can't be read, nor what stood in it."))
                        .arg(kindOf(table).label);
    // ids of what was lost are not given to others; acts have no counter, nothing outside of the journal refers to them
    const Result<QVariant> drawn = m_source.value(u"SELECT seq FROM sqlite_sequence WHERE name = ?"_s, {table});
    if (!drawn || drawn->isNull())
        return {};
    if (const auto emptied = m_target.run(u"DELETE FROM sqlite_sequence WHERE name = ?"_s, {table}); !emptied)
        return emptied.error();
    const auto kept = m_target.run(u"INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"_s, {table, *drawn});
    return kept ? Result<>() : Result<>(kept.error());
}

/// "Contact 17 (anna huber)": by the search, where its row went.
QString Salvage::nameOf(const EntityDesc& entity, qint64 id)
{
    const Result<QVariant> folded = m_source.value(
        u"SELECT folded FROM search_text WHERE entity = ? AND record = ?"_s, {QString::fromLatin1(entity.name), id});
    const QString title = folded ? folded->toString().trimmed().section(u'\n', 0, 0).simplified() : QString();
    const QString name = entity.displayLabel() + u' ' + QString::number(id);
    return title.isEmpty() ? name : QString(name + u" ("_s + title + u')');
}

QHash<qint64, qint64> Salvage::ownersOf(const QString& table, const EntityDesc& part)
{
    QHash<qint64, qint64> owners;
    const QString owner = QLatin1String(part.owner);
    static_cast<void>( // the index may be damaged, too
        m_source.each(u"SELECT id, \"%2\" FROM \"%1\" INDEXED BY \"%1_%2\""_s.arg(table, owner), {},
            [&](const Row& row) { owners.insert(row.integer(0), row.integer(1)); }));
    return owners;
}

void Salvage::tellLosses(const QString& table, const std::vector<qint64>& ids)
{
    if (ids.empty())
        return;
    m_counts[table].lost += static_cast<qint64>(ids.size());
    const TableKind kind = kindOf(table);
    const QHash<qint64, qint64> owners = kind.ownerKind ? ownersOf(table, *kind.entity) : QHash<qint64, qint64>();
    for (const qint64 id : ids) {
        if (kind.ownerKind && owners.contains(id))
            //: "Contact 17 (anna huber): one of Phones can't be read."
            m_losses += say(QT_TRANSLATE_NOOP("Salvage", "%1: an entry of “%2” can't be read."))
                            .arg(nameOf(*kind.ownerKind, owners.value(id)), kind.label);
        else if (kind.entity && !kind.ownerKind)
            m_losses += say(QT_TRANSLATE_NOOP("Salvage", "%1 can't be read.")).arg(nameOf(*kind.entity, id));
        else
            m_losses += say(QT_TRANSLATE_NOOP("Salvage", "%1: entry %2 can't be read.")).arg(kind.label).arg(id);
    }
}

/// References of one column that lead nowhere: cleared, or their rows dropped. Gives how many.
Result<qint64> Salvage::mend(const EntityDesc& entity, const char* column, const EntityDesc& target, bool mustExist)
{
    const QString table = QLatin1String(entity.name);
    const QString name = QLatin1String(column);
    const QString where = u" FROM \"%1\" WHERE \"%2\" IS NOT NULL AND \"%2\" NOT IN (SELECT id FROM \"%3\")"_s.arg(
        table, name, QLatin1String(target.name));
    const auto dangling = m_target.rows(u"SELECT id, \"%1\""_s.arg(name) + where);
    if (!dangling)
        return dangling.error();
    for (const QVariantList& row : *dangling) {
        const QString sql = mustExist ? u"DELETE FROM \"%1\" WHERE id = ?"_s.arg(table)
                                      : u"UPDATE \"%1\" SET \"%2\" = NULL WHERE id = ?"_s.arg(table, name);
        if (const auto mended = m_target.run(sql, {row[0]}); !mended)
            return mended.error();
        const QString lost = nameOf(target, row[1].toLongLong());
        const QString of = kindOf(table).label + u' ' + row[0].toString();
        if (mustExist) {
            --m_counts[table].kept;
            ++m_counts[table].lost;
        }
        m_losses += (mustExist ? say(QT_TRANSLATE_NOOP("Salvage", "%1 is left out: %2, which it belongs to, is lost."))
                               : say(QT_TRANSLATE_NOOP("Salvage", "%1 no longer refers to %2, which is lost.")))
                        .arg(of, lost);
    }
    return static_cast<qint64>(dangling->size());
}

Result<qint64> Salvage::mendOnce()
{
    qint64 mended = 0;
    const auto add = [&](const Result<qint64>& some) {
        mended += some ? *some : 0;
        return some.has_value();
    };
    const auto inFields = [&](const EntityDesc& entity) {
        for (const Field& field : entity.fields) {
            if (!field.target || !m_counts.contains(QLatin1String(entity.name)))
                continue;
            const Result<qint64> some = mend(entity, field.name, field.target(), field.is(Required));
            if (!add(some))
                return Result<>(some.error());
        }
        return Result<>();
    };
    for (const EntityDesc* entity : allEntities()) {
        if (const Result<> done = inFields(*entity); !done)
            return done.error();
        for (const PartList& list : entity->parts) {
            if (!m_counts.contains(QLatin1String(list.desc().name)))
                continue; // of a later version
            const Result<qint64> some = mend(list.desc(), list.desc().owner, *entity, true);
            if (!add(some))
                return some.error();
            if (const Result<> done = inFields(list.desc()); !done)
                return done.error();
        }
    }
    return mended;
}

Result<> Salvage::mendLinks()
{
    for (;;) { // what is left out may have been referred to
        const Result<qint64> mended = mendOnce();
        if (!mended)
            return mended.error();
        if (*mended == 0)
            break;
    }
    for (const char* step : {"DELETE FROM journal_change WHERE journal NOT IN (SELECT id FROM journal)",
             "UPDATE journal SET reverts = NULL WHERE reverts NOT IN (SELECT id FROM journal)"}) {
        if (const auto mended = m_target.run(QLatin1String(step)); !mended)
            return mended.error();
    }
    return {};
}

SalvageReport Salvage::report() const
{
    SalvageReport report;
    for (const auto& [table, count] : m_counts) {
        const QString label = kindOf(table).label;
        const auto same = std::ranges::find(report.counts, label, &SalvageReport::Count::kind);
        if (same != report.counts.end()) {
            same->kept += count.kept;
            same->lost += count.lost;
        } else if (count.kept + count.lost > 0) {
            report.counts.push_back({label, count.kept, count.lost});
        }
    }
    report.losses = m_losses;
    return report;
}

Result<SalvageReport> copyInto(Database& source, Database& target)
{
    const Result<int> version = schemaVersionOf(source);
    if (!version)
        return version.error();
    if (const auto off = target.rows(u"PRAGMA foreign_keys = OFF"_s); !off) // rows come in any order
        return off.error();
    if (const Result<> guarded = target.beginGuarded(); !guarded)
        return guarded.error();
    if (const Result<> begun = target.begin(); !begun)
        return begun.error();
    Salvage work(source, target);
    Result<> done = makeSchema(target, *version);
    if (done)
        done = work.copyTables();
    if (done)
        done = work.mendLinks();
    if (done)
        done = target.commit();
    if (!done) {
        target.rollback();
        return done.error();
    }
    return work.report();
}

/// Brings what was copied up to date and checks it as any other file.
Result<> finish(const QString& target, const QTemporaryDir& directory)
{
    Session::Options options;
    options.backups.folder = directory.filePath(u"backups"_s); // bringing it up to date is nothing to go back from
    const Result<std::unique_ptr<Session>> session = Session::open({target}, options);
    if (!session)
        return session.error();
    Database& database = (*session)->database();
    if (const Result<> begun = database.begin(); !begun)
        return begun;
    if (const Result<> rebuilt = rebuildSearch(database); !rebuilt) {
        database.rollback();
        return rebuilt;
    }
    if (const Result<> committed = database.commit(); !committed)
        return committed;
    return checkThoroughly(database);
}

} // namespace

Result<SalvageReport> salvage(const QString& damaged, const QString& target)
{
    if (const Result<> free = checkTarget(target, Overwrite::Refuse); !free)
        return free.error();
    removeLeftDrafts(QFileInfo(target).absolutePath());
    const QTemporaryDir directory(draftBeside(target) + u"-XXXXXX"_s); // named so that it goes when we are killed
    const Result<WorkingCopy> copy = workingCopy(damaged, directory);
    if (!copy)
        return copy.error();
    const auto source = Database::open({copy->path}, Database::Mode::ReadOnly);
    if (!source)
        return source.error();
    const QString draft = directory.filePath(u"rescued.kartei"_s); // beside the target, so that it only needs its name
    auto made = Database::open({draft}, Database::Mode::Create);
    if (!made)
        return made.error();
    Result<SalvageReport> report = copyInto(**source, **made);
    made->reset();
    if (!report)
        return report;
    if (copy->isLogCut)
        report->losses.prepend(say(QT_TRANSLATE_NOOP("Salvage",
            "What was saved last is missing: the log that it was in is damaged. Look through your newest changes.")));
    Result<> finished = finish(draft, directory);
    if (finished)
        finished = checkLogIsGone(draft);
    if (finished)
        finished = publishForSure(draft, target, Overwrite::Refuse);
    return finished ? report : Result<SalvageReport>(finished.error());
}

} // namespace kartei
