#include "core/exchange/import_plan.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kSampleRows = 20;

Error usage(const QString& message)
{
    return {Error::Kind::Usage, message, {}};
}

qsizetype columnOf(const QStringList& headers, const QString& wanted)
{
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

Result<> applyMap(ImportPlan& plan, const HeaderMap& map, const std::vector<std::pair<QString, QString>>& wanted)
{
    for (const auto& [fieldName, header] : wanted) {
        const std::optional<ColumnTarget> target = map.find(fieldName);
        if (!target)
            return usage(QCoreApplication::translate("Exchange", "%1 has no field “%2”.")
                             .arg(plan.entity->displayLabel(), isolated(fieldName)));
        const qsizetype column = columnOf(plan.headers, header);
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
    const Result<std::optional<CsvRow>> head = reader->next();
    if (!head)
        return head.error();
    if (!*head)
        return invalid(
            QCoreApplication::translate("Exchange", "The file is empty; its first line must name the columns."));
    ImportPlan plan{&entity, *encoding, reader->separator(), (*head)->cells, {}, {}, options.own};
    const HeaderMap map(entity, options.own ? *options.own : OwnFields::none());
    for (const QString& header : plan.headers)
        plan.targets.push_back(map.find(header));
    if (const Result<> mapped = applyMap(plan, map, options.map); !mapped)
        return mapped.error();
    while (plan.sample.size() < kSampleRows) {
        const Result<std::optional<CsvRow>> row = reader->next();
        if (!row || !*row)
            break; // what is wrong further down is said by the import, with its line
        plan.sample.push_back((*row)->cells);
    }
    return input.seek(0) ? Result<ImportPlan>(plan)
                         : Result<ImportPlan>(Error{Error::Kind::Access, input.errorString(), {}});
}

} // namespace kartei
