#include "core/exchange/import_plan.h"

#include "core/base/text.h"
#include "core/exchange/column_guess.h"
#include "core/exchange/heading_row.h"
#include "core/exchange/known_layouts.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kSampleRows = 20;
constexpr size_t kFirstRows = 30; ///< with what stands above the records

Error usage(const QString& message)
{
    return {Error::Kind::Usage, message, {}};
}

/// By its heading; of a list without by its number, from 1.
qsizetype columnOf(const ImportPlan& plan, const QString& wanted)
{
    const QStringList& headers = plan.headers;
    const int number = plan.hasHeader ? 0 : wanted.trimmed().toInt();
    if (number > 0 && number <= headers.size())
        return number - 1;
    const qsizetype exact = headers.indexOf(wanted);
    if (exact >= 0)
        return exact;
    const QString key = normalisedHeader(wanted);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (normalisedHeader(headers[i]) == key)
            return i;
    }
    return -1;
}

/// What is wrong further down is said by the import, with its line.
Result<std::vector<QStringList>> firstRows(CsvReader& reader)
{
    std::vector<QStringList> rows;
    while (rows.size() < kFirstRows) {
        const Result<std::optional<CsvRow>> row = reader.next();
        if (rows.empty() && !row)
            return row.error();
        if (!row || !*row)
            break;
        rows.push_back((*row)->cells);
    }
    if (rows.empty())
        return invalid(QCoreApplication::translate("Exchange", "The list is empty."));
    return rows;
}

/// Headings, targets and the first records.
void readColumns(
    ImportPlan& plan, const std::vector<QStringList>& rows, const HeaderMap& map, std::optional<bool> hasHeader)
{
    const std::optional<size_t> headings = !hasHeader ? headingRowOf(rows, map)
        : *hasHeader                                  ? std::optional(statedHeadingRowOf(rows, map))
                                                      : std::nullopt;
    plan.hasHeader = headings.has_value();
    plan.rowsAbove = headings ? static_cast<qint64>(*headings) + 1 : 0;
    plan.sample.assign(rows.begin() + plan.rowsAbove, rows.end());
    if (plan.sample.size() > kSampleRows)
        plan.sample.resize(kSampleRows);
    if (headings) {
        plan.headers = rows[*headings];
        plan.program = programOfHeadings(plan.headers);
        for (const QString& header : plan.headers)
            plan.targets.push_back(map.find(header));
        return;
    }
    qsizetype columns = 0;
    for (const QStringList& row : rows)
        columns = qMax(columns, row.size());
    for (qsizetype i = 1; i <= columns; ++i)
        plan.headers += QCoreApplication::translate("Exchange", "Column %1").arg(i);
    plan.targets = guessedTargets(*plan.entity, plan.sample, columns);
}

Result<> applyMap(ImportPlan& plan, const HeaderMap& map, const std::vector<std::pair<QString, QString>>& wanted)
{
    for (const auto& [fieldName, header] : wanted) {
        const std::optional<ColumnTarget> target = map.find(fieldName);
        if (!target)
            return usage(QCoreApplication::translate("Exchange", "%1 has no field “%2”.")
                             .arg(plan.entity->displayLabel(), isolated(fieldName)));
        if (target->field && target->field->sql)
            return usage(
                QCoreApplication::translate("Exchange", "“%1” is computed from other records and can't be set.")
                    .arg(isolated(fieldName)));
        const qsizetype column = columnOf(plan, header);
        if (column < 0)
            return usage(QCoreApplication::translate("Exchange", "The file has no column “%1”; it has: %2.")
                             .arg(isolated(header), plan.headers.join(u", "_s)));
        for (std::optional<ColumnTarget>& other : plan.targets) {
            if (other == target)
                other.reset();
        }
        plan.targets[static_cast<size_t>(column)] = target;
    }
    return {};
}

} // namespace

Result<ImportPlan> planImport(QIODevice& input, const EntityDesc& entity, const ReadingOptions& options)
{
    const Result<TextEncoding> encoding
        = options.encoding.isEmpty() ? detectEncoding(input) : statedEncoding(input, options.encoding);
    if (!encoding)
        return encoding.error();
    Result<CsvReader> reader = CsvReader::open(input, *encoding, options.separator);
    if (!reader)
        return reader.error();
    const Result<std::vector<QStringList>> rows = firstRows(*reader);
    if (!rows)
        return rows.error();
    ImportPlan plan{&entity, *encoding, reader->separator(), {}, {}, {}, options.own};
    const HeaderMap map(entity, options.own ? *options.own : OwnFields::none());
    readColumns(plan, *rows, map, options.hasHeader);
    if (const Result<> mapped = applyMap(plan, map, options.map); !mapped)
        return mapped.error();
    return input.seek(0) ? Result<ImportPlan>(plan)
                         : Result<ImportPlan>(Error{Error::Kind::Access, input.errorString(), {}});
}

} // namespace kartei
