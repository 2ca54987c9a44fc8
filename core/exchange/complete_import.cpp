#include "core/exchange/complete_import.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "core/exchange/complete_export.h"
#include "core/exchange/export_folder.h"
#include "core/exchange/record_line.h"
#include "core/exchange/row_references.h"
#include "core/planning/attachment_files.h"
#include "core/sales/quote_actions.h"
#include "core/storage/drawn_ids.h"
#include "core/storage/journal_rows.h"
#include "core/storage/migrations.h"
#include "core/storage/new_file.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kComparedAtOnce = 200;
constexpr qint64 kTextAtOnce = 8 << 20;

Error refused(const QString& text)
{
    return {Error::Kind::Refused, text, {}};
}

/// What a failure is about: "quotes.json, record 17: …".
Error inRecord(const QString& name, qint64 id, Error error)
{
    error.message = QCoreApplication::translate("CompleteExport", "%1, record %2: %3")
                        .arg(name + u".json"_s)
                        .arg(id)
                        .arg(error.message);
    return error;
}

/// Up to `most` records, fewer where they are long; none: the end.
Result<std::vector<QJsonObject>> nextPortion(RecordLines& lines, size_t most)
{
    std::vector<QJsonObject> portion;
    const qint64 begin = lines.bytes();
    while (portion.size() < most && lines.bytes() - begin < kTextAtOnce) {
        const Result<std::optional<QJsonObject>> line = lines.next();
        if (!line)
            return line.error();
        if (!*line)
            break;
        portion.push_back(**line);
    }
    return portion;
}

/// The names are those of the folder; size and digest say what is in the files.
QJsonValue withoutFileNames(const QJsonValue& told)
{
    if (told.isArray()) {
        QJsonArray array;
        for (const QJsonValue& each : told.toArray())
            array += withoutFileNames(each);
        return array;
    }
    if (!told.isObject())
        return told;
    QJsonObject object = told.toObject();
    if (object.contains(u"sha256"_s) && object.contains(u"size"_s))
        object.remove(u"file"_s);
    for (auto value = object.begin(); value != object.end(); ++value)
        *value = withoutFileNames(*value);
    return object;
}

/// One import inside the transaction that makes the business.
class CarryingIn {
public:
    CarryingIn(const ExportFolder& folder, Transaction& tx, const CompleteImport& options)
        : m_folder(folder), m_tx(tx), m_options(options)
    {
        for (const ExportedKind& kind : folder.manifest().kinds)
            m_kinds.insert(kind.name, kind);
    }

    Result<> run();

private:
    struct Forward {
        const Field* field;
        qint64 record;
        qint64 target;
    };

    Result<> refuseUnknownKinds() const;
    Result<std::unique_ptr<RecordLines>> linesOf(const EntityDesc& table) const;
    Result<> place(const EntityDesc& table);
    Result<> placeOne(Record record);
    Result<> compare(const EntityDesc& table);
    Result<> comparePortion(const EntityDesc& table, const std::vector<QJsonObject>& told, RowReferences& references);
    Result<> setLastId(const EntityDesc& table);
    Result<> step(qint64 steps);
    ExportedKind kindOf(const EntityDesc& table) const { return m_kinds.value(exportName(table)); }

    const ExportFolder& m_folder;
    Transaction& m_tx;
    const CompleteImport& m_options;
    QMap<QString, ExportedKind> m_kinds;
    std::vector<Forward> m_forward; ///< references to records that come later in the same kind
    FindFile m_find = [this](const QString& name, const FileMark& mark) { return m_folder.content(name, mark); };
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<> CarryingIn::step(qint64 steps)
{
    m_done += steps;
    if (!m_options.progress || m_options.progress(m_total + m_done, 3 * m_total)) // a third is the folder
        return {};
    return Error{Error::Kind::Cancelled,
        QCoreApplication::translate("Exchange", "The import was stopped. Nothing was written."), {}};
}

Result<> CarryingIn::refuseUnknownKinds() const
{
    const std::vector<const EntityDesc*> tables = exportedTables();
    for (const ExportedKind& kind : m_kinds) {
        if (std::ranges::none_of(tables, [&](const EntityDesc* table) { return exportName(*table) == kind.name; }))
            return refused(QCoreApplication::translate("CompleteExport",
                "The export holds a kind of records that this version does not know: %1. Install the newest Kartei.")
                               .arg(isolated(kind.name.left(80))));
    }
    if (kindOf(describe<Business>()).count != 1)
        return refused(QCoreApplication::translate("CompleteExport", "The export does not say whose business it is."));
    return {};
}

Result<std::unique_ptr<RecordLines>> CarryingIn::linesOf(const EntityDesc& table) const
{
    return RecordLines::open(m_folder.path() + u'/' + exportName(table) + u".json"_s);
}

Result<> CarryingIn::placeOne(Record record)
{
    const EntityDesc& table = record.desc();
    const bool isAct = &table == &describe<ActRow>();
    if (isAct || &table == &describe<ChangeRow>()) {
        if (!isAct && !findEntity(record.as<ChangeRow>().entity))
            return refused(QCoreApplication::translate("CompleteExport", "“%1” is no kind of records.")
                               .arg(isolated(record.as<ChangeRow>().entity.left(80))));
        return insertRow(m_tx.database(), table, record.edit(), {});
    }
    if (&table == &describe<Attachment>() && record.as<Attachment>().name.contains(u'/'))
        return refused(QCoreApplication::translate("CompleteExport", "“%1” is a path and no name of a file.")
                           .arg(isolated(record.as<Attachment>().name.left(80))));
    for (const Field& field : table.fields) {
        const qint64 target = field.target && &field.target() == &table ? record.value(field).toLongLong() : 0;
        if (target < record.id())
            continue;
        m_forward.push_back({&field, record.id(), target});
        record.setValue(field, {});
    }
    return m_tx.place(record);
}

Result<> CarryingIn::place(const EntityDesc& table)
{
    const ExportedKind kind = kindOf(table);
    if (kind.name.isEmpty())
        return {}; // of a version that had no such records
    const Result<std::unique_ptr<RecordLines>> lines = linesOf(table);
    if (!lines)
        return lines.error();
    m_forward.clear();
    qint64 count = 0;
    for (qint64 last = 0;; ++count) {
        const Result<std::optional<QJsonObject>> line = (*lines)->next();
        if (!line)
            return line.error();
        if (!*line)
            break;
        const Result<Record> record = recordFromExact(table, **line, m_find);
        const qint64 id = (*line)->value(u"id"_s).toInteger();
        if (!record)
            return inRecord(kind.name, id, record.error());
        if (id <= last)
            return inRecord(kind.name, id,
                refused(QCoreApplication::translate("CompleteExport", "its id stands behind a higher one.")));
        last = id;
        if (const Result<> placed = placeOne(*record); !placed)
            return inRecord(kind.name, id, placed.error());
        if (const Result<> told = step(1); !told)
            return told;
    }
    if (count != kind.count || (*lines)->sha256() != kind.sha256)
        return refused(QCoreApplication::translate(
            "CompleteExport", "The file %1 does not hold the records that the manifest counts.")
                           .arg(kind.name + u".json"_s));
    for (const Forward& reference : m_forward) {
        const Result<> set = m_tx.placeReference(table, reference.record, *reference.field, reference.target);
        if (!set)
            return inRecord(kind.name, reference.record, set.error());
    }
    return setLastId(table);
}

Result<> CarryingIn::setLastId(const EntityDesc& table)
{
    const Result<qint64> now = lastDrawnId(m_tx.database(), table);
    if (!now)
        return now.error();
    const qint64 told = m_folder.manifest().lastIds.value(QLatin1String(table.name));
    if (const Result<> set = setLastDrawnId(m_tx.database(), table, std::max(*now, told)); !set)
        return set;
    for (const PartList& list : table.parts) {
        if (const Result<> set = setLastId(list.desc()); !set)
            return set;
    }
    return {};
}

Result<> CarryingIn::comparePortion(
    const EntityDesc& table, const std::vector<QJsonObject>& told, RowReferences& references)
{
    std::vector<qint64> ids;
    ids.reserve(told.size());
    for (const QJsonObject& line : told)
        ids.push_back(line.value(u"id"_s).toInteger());
    Result<std::vector<Record>> found = selectRecords(m_tx.database(), table,
        u"WHERE \"id\" IN ("_s + m_tx.database().idListSql() + u") ORDER BY \"id\""_s, {m_tx.database().idList(ids)});
    if (!found)
        return found.error();
    if (const Result<> loaded = loadParts(m_tx.database(), *found); !loaded)
        return loaded;
    for (size_t i = 0; i < told.size(); ++i) {
        const auto measured = [](const QString& name, const QByteArray& content) {
            const QByteArray sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
            return Result<FileInFolder>({name, {content.size(), sha256}});
        };
        const Result<QJsonObject> object
            = i < found->size() ? exactJson((*found)[i], references, measured) : Result<QJsonObject>(QJsonObject());
        if (!object)
            return object.error();
        const bool same = holdsFiles(table) ? saysAll(*object, withoutFileNames(told[i])) : saysAll(*object, told[i]);
        if (!same)
            return inRecord(exportName(table), ids[i],
                refused(QCoreApplication::translate(
                    "CompleteExport", "it would not come in as it was exported, so nothing was imported.")));
    }
    return step(std::ssize(told));
}

/// What stands in the database now says the same as the folder.
Result<> CarryingIn::compare(const EntityDesc& table)
{
    const ExportedKind kind = kindOf(table);
    const Result<QVariant> rows = m_tx.database().value(u"SELECT count(*) FROM "_s + quotedName(table.name));
    if (!rows)
        return rows.error();
    if (rows->toLongLong() != kind.count)
        return refused(QCoreApplication::translate(
            "CompleteExport", "Of %1 there would be other records than were exported, so nothing was imported.")
                           .arg(exportName(table)));
    if (kind.count == 0)
        return {};
    const Result<std::unique_ptr<RecordLines>> lines = linesOf(table);
    if (!lines)
        return lines.error();
    RowReferences references(m_tx.database());
    for (;;) {
        const auto portion = nextPortion(**lines, holdsFiles(table) ? 1 : kComparedAtOnce);
        if (!portion)
            return portion.error();
        if (portion->empty())
            break;
        if (const Result<> same = comparePortion(table, *portion, references); !same)
            return same;
    }
    if (references.error())
        return *references.error();
    return (*lines)->sha256() == kind.sha256 ? Result<>()
                                             : Result<>(refused(QCoreApplication::translate("CompleteExport",
                                                 "The file %1 was changed while it was imported. Nothing was imported.")
                                                                    .arg(kind.name + u".json"_s)));
}

Result<> CarryingIn::run()
{
    if (const Result<> known = refuseUnknownKinds(); !known)
        return known;
    for (const ExportedKind& kind : m_kinds)
        m_total += kind.count;
    const std::vector<const EntityDesc*> tables = exportedTables();
    for (const EntityDesc* table : tables) {
        if (const Result<> placed = place(*table); !placed)
            return placed;
    }
    for (const EntityDesc* table : tables) {
        if (const Result<> same = compare(*table); !same)
            return same;
    }
    return {};
}

/// What `kartei check` looks at, beside the pages of a file: while all of it can still be taken back.
Result<> checkContent(Session& session)
{
    Result<> sound = checkSearch(session.database());
    if (sound)
        sound = checkSentPdfs(session);
    return sound ? checkAttachments(session) : sound;
}

} // namespace

Result<ExportManifest> importEverything(const QString& path, const Location& location, const CompleteImport& options)
{
    const Result<ExportFolder> folder = ExportFolder::open(path);
    if (!folder)
        return folder.error();
    if (folder->manifest().schema > schemaVersion())
        return refused(QCoreApplication::translate(
            "CompleteExport", "The export was made by a newer version of Kartei (%1). Install that, then try again.")
                           .arg(isolated(folder->manifest().program.left(80))));
    const auto third
        = [&](qint64 done, qint64 total) { return !options.progress || options.progress(done, 3 * total); };
    if (const Result<> whole = folder->verify(third); !whole)
        return whole.error();
    const Result<> made = makeBusiness(location, options.session, [&](Session& session) -> Result<> {
        const Result<> carried = session.carryIn([&](Transaction& tx) {
            const Result<> placed = CarryingIn(*folder, tx, options).run();
            return placed ? checkContent(session) : placed;
        });
        return carried ? checkThoroughly(session.database()) : carried;
    });
    return made ? Result<ExportManifest>(folder->manifest()) : Result<ExportManifest>(made.error());
}

} // namespace kartei
