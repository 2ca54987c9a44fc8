#include "core/exchange/importer.h"

#include "core/base/text.h"
#include "core/contacts/contact.h"
#include "core/exchange/import_run.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/rows_ahead.h"
#include "core/exchange/value_text.h"
#include "core/planning/activity.h"
#include "core/storage/bulk_indexes.h"

#include <QCoreApplication>
#include <QHash>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRowLimit = 10'000'000; ///< well above an export of a million contacts with their companies
constexpr qint64 kBytesOfRow = 250; ///< about

bool isBlankRow(const CsvRow& row)
{
    return std::ranges::all_of(row.cells, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

/// The same columns for tasks: rows of an activity file may be tasks.
ImportPlan taskPlan(const ImportPlan& plan)
{
    ImportPlan tasks = plan;
    tasks.entity = &describe<Task>();
    const HeaderMap map(*tasks.entity);
    for (size_t i = 0; i < plan.targets.size(); ++i) {
        tasks.targets[i] = map.find(plan.headers[static_cast<qsizetype>(i)]);
        if (!tasks.targets[i] && plan.targets[i])
            tasks.targets[i] = map.find(nameOf(*plan.targets[i]));
    }
    return tasks;
}

/// Of a list without, those that an import of its rejected rows understands.
QStringList headersOf(const ImportPlan& plan)
{
    QStringList headers = plan.headers;
    for (size_t i = 0; i < plan.targets.size() && !plan.hasHeader; ++i) {
        if (plan.targets[i])
            headers[static_cast<qsizetype>(i)] = nameOf(*plan.targets[i]);
    }
    return headers;
}

/// Whether the list itself says where its contacts are from.
bool saysSource(const ImportPlan& plan)
{
    return std::ranges::any_of(plan.targets, [](const std::optional<ColumnTarget>& target) {
        return target && target->field == &fieldOf<&Contact::source>();
    });
}

bool isTaskWord(const QString& type)
{
    static const QStringList words{u"task"_s, u"todo"_s, u"to do"_s, u"to-do"_s, u"aufgabe"_s, u"ukol"_s, u"משימה"_s};
    return words.contains(folded(type.trimmed()));
}

/// Reads a CSV file into a run.
class CsvImport {
public:
    CsvImport(
        QIODevice& input, const ImportPlan& plan, ImportRun& run, ImportReport& report, const ImportOptions& options)
        : m_input(input), m_plan(plan), m_taskPlan(taskPlan(plan)), m_run(run), m_report(report), m_options(options),
          m_rows(plan, run.references(), run.hookOf(*plan.entity)),
          m_taskRows(m_taskPlan, run.references(), run.hookOf(describe<Task>())),
          m_takesTasks(plan.entity == &describe<Activity>()), m_lostContent(plan.headers.size(), false)
    {
        m_report.headers = headersOf(plan);
        m_report.separator = plan.separator;
    }

    Result<> run()
    {
        m_size = m_input.size();
        if (!m_input.seek(0))
            return Error{Error::Kind::Access, m_input.errorString(), {}};
        Result<CsvReader> reader = CsvReader::open(m_input, m_plan.encoding, m_plan.separator);
        if (!reader)
            return reader.error();
        const bool isGrouped = std::ranges::any_of(
            m_plan.entity->parts, [](const PartList& list) { return list.csvShape == CsvShape::Rows; });
        Result<> done = isGrouped ? runGroups(*reader) : runRows(*reader);
        for (qsizetype i = 0; i < m_lostContent.size(); ++i) {
            if (m_lostContent[i] && m_plan.headers[i] != kRejectReason)
                m_report.unmapped += m_plan.headers[i];
        }
        return done;
    }

private:
    Result<std::optional<RowRead>> nextRow(CsvReader& reader)
    {
        while (true) {
            Result<std::optional<CsvRow>> row = reader.next();
            if (!row)
                return row.error();
            if (!*row)
                return std::optional<RowRead>();
            if (++m_count <= m_plan.rowsAbove || isBlankRow(**row))
                continue;
            if (m_count - m_plan.rowsAbove > kRowLimit)
                return invalid(
                    QCoreApplication::translate("Exchange", "The file has more than %1 rows. Split it into parts.")
                        .arg(kRowLimit));
            return std::optional(RowRead{std::move(**row), reader.position(), {}});
        }
    }

    using Next = std::function<Result<std::optional<RowRead>>&()>;
    Next inTurn(CsvReader& reader)
    {
        return [this, &reader, row = Result<std::optional<RowRead>>(std::optional<RowRead>())]() mutable
               -> Result<std::optional<RowRead>>& { return row = nextRow(reader); };
    }

    Result<> each(const Next& next, const std::function<Result<>(RowRead&)>& take)
    {
        for (qint64 count = 1;; ++count) {
            Result<std::optional<RowRead>>& row = next();
            if (!row)
                return row.error();
            if (!*row)
                return {};
            noteLost((*row)->row);
            if (const Result<> taken = take(**row); !taken)
                return taken;
            if (const Result<> go = reportProgress(m_options, count, (*row)->position, m_size); !go)
                return go;
        }
    }

    Result<> runRows(CsvReader& reader)
    {
        const auto takeOne = [&](RowRead& read) {
            if (!read.candidate)
                return take({read.row});
            return m_run.take(read.row.line, {read.row.cells}, *read.candidate);
        };
        if (!m_rows.readsAhead() || m_takesTasks)
            return each(inTurn(reader), takeOne);
        RowsAhead ahead([&]() -> Result<std::optional<RowRead>> {
            Result<std::optional<RowRead>> read = nextRow(reader);
            if (read && *read)
                (*read)->candidate = candidateOf({(*read)->row});
            return read;
        });
        return each([&]() -> Result<std::optional<RowRead>>& { return ahead.next(); }, takeOne);
    }

    /// Rows with the same number, or id, are one record.
    Result<> runGroups(CsvReader& reader)
    {
        const EntityDesc& entity = *m_plan.entity;
        const Field* key = entity.keyField ? entity.find(QLatin1String(entity.keyField)) : nullptr;
        std::vector<std::vector<CsvRow>> groups;
        QHash<QString, size_t> places;
        const Result<> read = each(inTurn(reader), [&](RowRead& rowRead) -> Result<> {
            CsvRow& row = rowRead.row;
            const QString number = key ? m_rows.cell(row, *key) : QString();
            const QString id = m_rows.cell(row, entity.fields[0]);
            const QString name = number.isEmpty() ? QString(u"id "_s + id) : number;
            if (number.isEmpty() && id.isEmpty()) {
                groups.push_back({row});
                return {};
            }
            const auto place = places.constFind(name);
            if (place != places.constEnd()) {
                groups[*place].push_back(row);
                return {};
            }
            places.insert(name, groups.size());
            groups.push_back({row});
            return {};
        });
        for (size_t i = 0; read && i < groups.size(); ++i) {
            if (const Result<> taken = take(groups[i]); !taken)
                return taken;
        }
        return read;
    }

    Result<> take(const std::vector<CsvRow>& rows)
    {
        std::vector<QStringList> cells;
        cells.reserve(rows.size());
        for (const CsvRow& row : rows)
            cells.push_back(row.cells);
        return m_run.take(rows.front().line, cells, [&] { return candidateOf(rows); });
    }

    Result<Candidate> candidateOf(const std::vector<CsvRow>& rows) const
    {
        for (const CsvRow& row : rows) {
            if (row.cells.size() > m_plan.headers.size())
                return invalid(QCoreApplication::translate("Exchange", "There are %1 cells, but only %2 columns.")
                                   .arg(row.cells.size())
                                   .arg(m_plan.headers.size()));
        }
        return (isTask(rows.front()) ? m_taskRows : m_rows).read(rows);
    }

    bool isTask(const CsvRow& row) const
    {
        return m_takesTasks && isTaskWord(m_rows.cell(row, fieldOf<&Activity::kind>()));
    }

    void noteLost(const CsvRow& row)
    {
        const ImportPlan& own = isTask(row) ? m_taskPlan : m_plan;
        const ImportPlan& other = &own == &m_plan && m_takesTasks ? m_taskPlan : m_plan;
        for (qsizetype i = 0; i < qMin(row.cells.size(), m_lostContent.size()); ++i) {
            const auto column = static_cast<size_t>(i);
            if (!own.targets[column] && saysSomething(row.cells[i], other.targets[column]))
                m_lostContent[i] = true;
        }
    }

    /// `target`: what the cell would be for the other kind of record. An activity is done anyway.
    static bool saysSomething(const QString& cell, const std::optional<ColumnTarget>& target)
    {
        const QString text = cell.trimmed();
        if (text.isEmpty() || !target)
            return !text.isEmpty();
        const Field& done = fieldOf<&Task::done>();
        if (target->field != &done)
            return text != u"0"_s;
        const Result<QVariant> isDone = storedFromText(describe<Task>(), done, text, {});
        return !isDone || !isDone->toBool();
    }

    QIODevice& m_input;
    const ImportPlan& m_plan;
    const ImportPlan m_taskPlan;
    ImportRun& m_run;
    ImportReport& m_report;
    const ImportOptions& m_options;
    const RowReader m_rows;
    const RowReader m_taskRows;
    const bool m_takesTasks;
    qint64 m_size = 0; ///< asked before the file is read on another thread
    qint64 m_count = 0; ///< rows that were read
    QList<bool> m_lostContent; ///< by column: some row says something that went nowhere
};

} // namespace

/// What it keeps of a million rows is gone before their indexes are made.
static Result<> readCsv(Transaction& tx, QIODevice& input, const ImportPlan& plan, const ImportOptions& options,
    BulkIndexes& indexes, ImportReport& report)
{
    ImportRun run(tx, options, report);
    if (const Result<> prepared = run.prepare(*plan.entity); !prepared)
        return prepared;
    if (plan.entity == &describe<Activity>()) {
        if (const Result<> prepared = run.prepare(describe<Task>()); !prepared)
            return prepared;
    }
    const bool looksUp = options.duplicates != Duplicates::Create;
    if (const Result<> dropped = looksUp ? Result<>() : indexes.drop(*plan.entity, input.size() / kBytesOfRow);
        !dropped)
        return dropped;
    CsvImport csv(input, plan, run, report, options);
    const Result<> done = csv.run();
    return done ? run.finish() : done;
}

Result<ImportReport> importCsv(Session& session, QIODevice& input, const ImportPlan& plan, const ImportOptions& wanted)
{
    ImportOptions options = wanted;
    if (saysSource(plan))
        options.origin.clear();
    return runImport(session, options, [&](Transaction& tx, ImportReport& report) -> Result<> {
        BulkIndexes indexes(tx.database());
        const Result<> done = readCsv(tx, input, plan, options, indexes, report);
        return done && !options.isDryRun ? indexes.makeAgain() : done;
    });
}

} // namespace kartei
