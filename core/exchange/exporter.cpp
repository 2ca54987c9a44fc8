#include "core/exchange/exporter.h"

#include "core/contacts/contact.h"
#include "core/exchange/contact_card.h"
#include "core/exchange/json.h"
#include "core/exchange/record_cells.h"
#include "core/exchange/record_line.h"
#include "core/exchange/reference_tables.h"
#include "core/exchange/xlsx_cells.h"
#include "core/storage/record_sql.h"
#include "core/storage/small_cache.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBatch = 500;

/// The ids of the chosen records, so many at a time as may be in memory.
class Portions {
public:
    Portions(Session& session, const EntityDesc& entity, const ExportOptions& options)
        : m_database(session.database()), m_table(quotedName(entity.name)), m_options(options),
          m_size(holdsFiles(entity) ? 1 : kBatch)
    {
    }

    Result<> begin()
    {
        if (areAll())
            return count();
        Result<> read;
        if (m_options.ids)
            m_ids = *m_options.ids;
        else
            read = select(chosen(), m_options.values, m_ids);
        m_total = std::ssize(m_ids);
        return read;
    }

    /// Empty: there are no more.
    Result<> next(std::vector<qint64>& ids)
    {
        ids.clear();
        if (areAll()) {
            const Result<> read = select(
                u"SELECT id FROM "_s + m_table + u" WHERE id > ? ORDER BY id LIMIT ?"_s, {m_last, m_size}, ids);
            m_last = ids.empty() ? m_last : ids.back();
            m_done += std::ssize(ids);
            return read;
        }
        const auto from = m_ids.begin() + m_done;
        ids.assign(from, from + std::min<qint64>(m_size, m_ids.end() - from));
        m_done += std::ssize(ids);
        return {};
    }

    qint64 done() const { return m_done; }
    qint64 total() const { return std::max(m_total, m_done); }

private:
    /// Then each portion begins where the last ended; a condition might read a whole table for each.
    bool areAll() const { return !m_options.ids && m_options.order.isEmpty() && m_options.condition.isEmpty(); }

    QString chosen() const
    {
        const QString where = m_options.condition.isEmpty() ? QString() : QString(u" WHERE "_s + m_options.condition);
        return u"SELECT id FROM "_s + m_table + where + u" ORDER BY "_s
            + (m_options.order.isEmpty() ? u"id"_s : m_options.order);
    }

    Result<> select(const QString& sql, const QVariantList& values, std::vector<qint64>& ids)
    {
        return m_database.each(sql, values, [&](const Row& row) { ids.push_back(row.integer(0)); });
    }

    Result<> count()
    {
        const Result<QVariant> total = m_database.value(u"SELECT count(*) FROM "_s + m_table);
        if (!total)
            return total.error();
        m_total = total->toLongLong();
        return {};
    }

    Database& m_database;
    QString m_table;
    const ExportOptions& m_options;
    qint64 m_size;
    std::vector<qint64> m_ids; ///< unless they are all, by id
    qint64 m_last = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<> eachPortion(Session& session, const EntityDesc& entity, const ExportOptions& options,
    const std::function<Result<>(const std::vector<qint64>& ids)>& use)
{
    Portions portions(session, entity, options);
    if (const Result<> begun = portions.begin(); !begun)
        return begun;
    for (std::vector<qint64> ids;;) {
        if (const Result<> read = portions.next(ids); !read || ids.empty())
            return read;
        if (const Result<> used = use(ids); !used)
            return used;
        if (options.progress && !options.progress(portions.done(), portions.total()))
            return Error{
                Error::Kind::Cancelled, QCoreApplication::translate("Exchange", "The export was stopped."), {}};
    }
}

/// `write` appends a record to the portion that it belongs to.
Result<> eachRecord(Session& session, const EntityDesc& entity, const ExportOptions& options, const Sink& sink,
    const std::function<void(const Record&, QByteArray& portion)>& write)
{
    return eachPortion(session, entity, options, [&](const std::vector<qint64>& ids) -> Result<> {
        const Result<std::vector<Record>> records = session.byIds(entity, ids, Parts::Load);
        if (!records)
            return records.error();
        QByteArray portion;
        for (const Record& record : *records)
            write(record, portion);
        return sink(portion);
    });
}

Result<QByteArray> whole(const std::function<Result<>(const Sink&)>& make)
{
    QByteArray content;
    const Result<> made = make([&](const QByteArray& portion) {
        content += portion;
        return Result<>();
    });
    return made ? Result<QByteArray>(content) : Result<QByteArray>(made.error());
}

Result<> unlessFailed(const Result<>& done, const ReferenceTables& references)
{
    return done && references.error() ? Result<>(*references.error()) : done;
}

} // namespace

Result<> exportCsv(Session& session, const EntityDesc& entity, const ExportOptions& options, const Sink& sink)
{
    const SmallCache cache(session.database());
    const Result<std::shared_ptr<const OwnFields>> own = session.database().ownFields(entity);
    if (!own)
        return own.error();
    const Result<std::vector<CsvColumn>> columns = csvColumns(session, entity, **own, options);
    if (!columns)
        return columns.error();
    CsvWriter writer(options.form);
    for (const CsvColumn& column : *columns)
        writer.addText(column.name());
    writer.endRow();
    if (const Result<> begun = writer.passTo(sink); !begun)
        return begun;
    ReferenceTables references(session.database());
    RecordCells cells(entity, *columns, options, references);
    const Result<> written = eachPortion(session, entity, options, [&](const std::vector<qint64>& ids) -> Result<> {
        if (const Result<> read = cells.read(session.database(), ids); !read)
            return read;
        for (const qint64 id : ids)
            cells.write(writer, id);
        return writer.passTo(sink);
    });
    return unlessFailed(written, references);
}

Result<> exportXlsx(Session& session, const EntityDesc& entity, const ExportOptions& options, const Sink& sink)
{
    const SmallCache cache(session.database());
    const Result<std::shared_ptr<const OwnFields>> own = session.database().ownFields(entity);
    if (!own)
        return own.error();
    Result<std::vector<CsvColumn>> columns = csvColumns(session, entity, **own, options);
    if (!columns)
        return columns.error();
    std::erase_if(*columns, [](const CsvColumn& column) { return column.path.field->type == FieldType::Blob; });
    QStringList headings;
    for (const CsvColumn& column : *columns)
        headings += column.name();
    XlsxSheet sheet(QLatin1String(entity.plural), headings, sink);
    ReferenceTables references(session.database());
    Result<> written = eachPortion(session, entity, options, [&](const std::vector<qint64>& ids) -> Result<> {
        const Result<std::vector<Record>> records = session.byIds(entity, ids, Parts::Load);
        if (!records)
            return records.error();
        for (const Record& record : *records) {
            if (const Result<> added = addRows(sheet, record, *columns, references); !added)
                return added;
        }
        return sheet.passOn();
    });
    if (written)
        written = sheet.finish();
    return unlessFailed(written, references);
}

Result<> exportJson(Session& session, const EntityDesc& entity, const ExportOptions& options, const Sink& sink)
{
    const SmallCache cache(session.database());
    ReferenceTables references(session.database());
    bool isFirst = true;
    Result<> written = sink("[");
    if (written)
        written = eachRecord(session, entity, options, sink, [&](const Record& record, QByteArray& portion) {
            portion += std::exchange(isFirst, false) ? "\n" : ",\n";
            portion += QJsonDocument(toJson(record, references)).toJson(QJsonDocument::Compact);
        });
    if (written)
        written = sink(isFirst ? "]\n" : "\n]\n");
    return unlessFailed(written, references);
}

Result<> exportVCards(Session& session, const ExportOptions& options, VCardVersion version, const Sink& sink)
{
    const SmallCache cache(session.database());
    ReferenceTables references(session.database());
    const Result<> written = eachRecord(session, describe<Contact>(), options, sink,
        [&](const Record& record, QByteArray& portion) { portion += cardOf(record, version, references); });
    return unlessFailed(written, references);
}

Result<QByteArray> exportCsv(Session& session, const EntityDesc& entity, const ExportOptions& options)
{
    return whole([&](const Sink& sink) { return exportCsv(session, entity, options, sink); });
}

Result<QByteArray> exportXlsx(Session& session, const EntityDesc& entity, const ExportOptions& options)
{
    return whole([&](const Sink& sink) { return exportXlsx(session, entity, options, sink); });
}

Result<QByteArray> exportJson(Session& session, const EntityDesc& entity, const ExportOptions& options)
{
    return whole([&](const Sink& sink) { return exportJson(session, entity, options, sink); });
}

Result<QByteArray> exportVCards(Session& session, const ExportOptions& options, VCardVersion version)
{
    return whole([&](const Sink& sink) { return exportVCards(session, options, version, sink); });
}

} // namespace kartei
