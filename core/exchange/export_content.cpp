#include "core/exchange/export_content.h"

#include "core/business/business.h"
#include "core/exchange/export_files.h"
#include "core/exchange/export_folder.h"
#include "core/exchange/export_readme.h"
#include "core/exchange/exporter.h"
#include "core/exchange/history_export.h"
#include "core/exchange/record_line.h"
#include "core/exchange/row_references.h"
#include "core/storage/drawn_ids.h"
#include "core/storage/journal_rows.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecordsAtOnce = 500;
constexpr qint64 kTextAtOnce = 8 << 20; ///< of the history: a single change may hold whole pictures
constexpr qint64 kShortestMark = 120; ///< what a file adds to the manifest

Error tooManyFiles()
{
    return invalid(QCoreApplication::translate("CompleteExport",
        "The business holds more files than a complete export can list, so nothing was exported. Make a backup, which "
        "holds them all."));
}

/// Whether there is anything to see in a spreadsheet.
bool hasColumns(const EntityDesc& table)
{
    return std::ranges::any_of(
        table.fields, [](const Field& field) { return field.type != FieldType::Key && !field.is(Hidden); });
}

bool isJournal(const EntityDesc& table)
{
    return &table == &describe<ActRow>() || &table == &describe<ChangeRow>();
}

/// One export on its way.
class Exporting {
public:
    Exporting(Session& session, FolderDraft& folder, const CompleteExport& options)
        : m_session(session), m_options(options), m_files(folder, m_manifest), m_references(session.database())
    {
    }

    Result<ExportManifest> run();

private:
    Result<> count();
    Result<> writeTable(const EntityDesc& table);
    Result<qint64> portionAfter(const EntityDesc& table, qint64 last);
    Result<> writeRecords(const EntityDesc& table, const ExportFiles::TakeRecord& take);
    Result<> writeCsv(const EntityDesc& table);
    Result<> writeHistory();
    Result<> noteLastIds(const EntityDesc& table);
    Result<> writeReadme();
    Result<> step(qint64 steps);
    bool tell(qint64 ahead) const { return !m_options.progress || m_options.progress(m_done + ahead, m_total); }

    Session& m_session;
    const CompleteExport& m_options;
    ExportManifest m_manifest;
    ExportFiles m_files;
    RowReferences m_references;
    QMap<QString, qint64> m_counts; ///< by table
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<> Exporting::step(qint64 steps)
{
    m_done += steps;
    return tell(0) ? Result<>()
                   : Result<>(Error{
                       Error::Kind::Cancelled, QCoreApplication::translate("Exchange", "The export was stopped."), {}});
}

/// Each record is a step in JSON and one in CSV, each act another one in the CSV of the history.
Result<> Exporting::count()
{
    qint64 files = 0;
    for (const EntityDesc* table : exportedTables()) {
        const Result<QVariant> rows = m_session.database().value(u"SELECT count(*) FROM "_s + quotedName(table->name));
        if (!rows)
            return rows.error();
        m_counts.insert(QLatin1String(table->name), rows->toLongLong());
        m_total += rows->toLongLong() * (table == &describe<ChangeRow>() ? 1 : 2);
        files += holdsFiles(*table) ? rows->toLongLong() : 0;
    }
    return files * kShortestMark > kLargestManifest ? Result<>(tooManyFiles()) : Result<>();
}

/// How many of the records after `last` are taken at once.
Result<qint64> Exporting::portionAfter(const EntityDesc& table, qint64 last)
{
    if (&table != &describe<ChangeRow>())
        return holdsFiles(table) ? 1 : kRecordsAtOnce;
    qint64 count = 0;
    qint64 text = 0;
    const Result<> measured = m_session.database().each(
        u"SELECT length(\"before\") + length(\"after\") FROM journal_change WHERE id > ? ORDER BY id LIMIT ?"_s,
        {last, kRecordsAtOnce}, [&](const Row& row) {
            text += row.integer(0);
            count += count == 0 || text <= kTextAtOnce ? 1 : 0;
        });
    return measured ? Result<qint64>(std::max<qint64>(count, 1)) : Result<qint64>(measured.error());
}

Result<> Exporting::writeRecords(const EntityDesc& table, const ExportFiles::TakeRecord& take)
{
    const KeepFile keeper = [this](const QString& name, const QByteArray& content) -> Result<FileInFolder> {
        const Result<FileMark> mark = m_files.keep(name, content);
        return mark ? Result<FileInFolder>({name, *mark}) : Result<FileInFolder>(mark.error());
    };
    for (qint64 last = 0;;) {
        const Result<qint64> portion = portionAfter(table, last);
        if (!portion)
            return portion.error();
        const Result<std::vector<Record>> records
            = m_session.list(table, u"WHERE \"id\" > ? ORDER BY \"id\" LIMIT ?"_s, {last, *portion}, Parts::Load);
        if (!records)
            return records.error();
        if (records->empty())
            break;
        for (const Record& record : *records) {
            const Result<QJsonObject> object = exactJson(record, m_references, keeper);
            if (!object)
                return object.error();
            if (const Result<> written = take(*object); !written)
                return written;
            last = record.id();
        }
        if (const Result<> told = step(std::ssize(*records)); !told)
            return told;
    }
    return {};
}

Result<> Exporting::writeCsv(const EntityDesc& table)
{
    const qint64 rows = m_counts.value(QLatin1String(table.name));
    if (!hasColumns(table))
        return step(rows);
    ExportOptions options;
    options.form.guard = m_options.guard;
    options.progress = [this](qint64 done, qint64) { return tell(done); };
    const Result<> written = m_files.keep(
        exportName(table) + u".csv"_s, [&](const Sink& sink) { return exportCsv(m_session, table, options, sink); });
    return written ? step(rows) : written;
}

Result<> Exporting::writeHistory()
{
    const qint64 acts = m_counts.value(QLatin1String(describe<ActRow>().name));
    HistoryExport options;
    options.form.guard = m_options.guard;
    options.progress = [this, acts](qint64 done, qint64 total) { return tell(total > 0 ? acts * done / total : 0); };
    const Result<> written
        = m_files.keep(u"history.csv"_s, [&](const Sink& sink) { return exportHistoryCsv(m_session, options, sink); });
    return written ? step(acts) : written;
}

Result<> Exporting::noteLastIds(const EntityDesc& table)
{
    const Result<qint64> last = lastDrawnId(m_session.database(), table);
    if (!last)
        return last.error();
    m_manifest.lastIds.insert(QLatin1String(table.name), *last);
    for (const PartList& list : table.parts) {
        if (const Result<> noted = noteLastIds(list.desc()); !noted)
            return noted;
    }
    return {};
}

Result<> Exporting::writeTable(const EntityDesc& table)
{
    const Result<> written = m_files.keepKind(
        exportName(table), [&](const ExportFiles::TakeRecord& take) { return writeRecords(table, take); });
    if (!written)
        return written;
    if (const Result<> noted = noteLastIds(table); !noted)
        return noted;
    return isJournal(table) ? Result<>() : writeCsv(table);
}

Result<> Exporting::writeReadme()
{
    const Result<FileMark> kept = m_files.keep(u"README.txt"_s, readmeOf(m_manifest, m_options.guard));
    return kept ? Result<>() : Result<>(kept.error());
}

Result<ExportManifest> Exporting::run()
{
    Result<ExportManifest> begun = beginManifest(m_session);
    if (!begun)
        return begun;
    m_manifest = *std::move(begun);
    if (const Result<> counted = count(); !counted)
        return counted.error();
    for (const EntityDesc* table : exportedTables()) {
        if (const Result<> written = writeTable(*table); !written)
            return written.error();
    }
    Result<> done = writeHistory();
    if (done && m_references.error())
        done = *m_references.error();
    if (done)
        done = writeReadme();
    return done ? Result<ExportManifest>(m_manifest) : Result<ExportManifest>(done.error());
}

} // namespace

Result<ExportManifest> writeEverything(Session& session, FolderDraft& folder, const CompleteExport& options)
{
    const Result<ExportManifest> written = Exporting(session, folder, options).run();
    return written && written->toBytes().size() > kLargestManifest ? Result<ExportManifest>(tooManyFiles()) : written;
}

} // namespace kartei
