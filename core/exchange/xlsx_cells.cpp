#include "core/exchange/xlsx_cells.h"

#include "core/base/text.h"
#include "core/exchange/value_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kartei {

namespace {

/// How many are shown of a number that a spreadsheet would otherwise show as it stands.
std::optional<int> decimalsOf(const Field& field, const Currency& currency)
{
    if (field.type == FieldType::Amount)
        return currencyFor(field, currency).minorDigits();
    return field.type == FieldType::Price ? std::optional(UnitPrice::digits) : std::nullopt;
}

/// False: a text that is too long.
bool addCell(XlsxSheet& sheet, const Field& field, const QVariant& stored, const Currency& currency, References& names)
{
    switch (field.type) {
    case FieldType::Date:
        sheet.addDate(stored.isNull() ? QDate() : QDate::fromString(stored.toString(), Qt::ISODate));
        return true;
    case FieldType::Instant:
        sheet.addMoment({stored.toLongLong()});
        return true;
    case FieldType::Bool:
        sheet.addTruth(stored.toBool());
        return true;
    case FieldType::Reference: {
        const qint64 id = stored.toLongLong();
        return sheet.addText(id == 0 ? QString() : referenceText(field, id, names));
    }
    default:
        if (!isNumeric(field.type))
            return sheet.addText(textOf(field, stored, currency));
        sheet.addNumber(textOf(field, stored, currency).toLatin1(), decimalsOf(field, currency));
        return true;
    }
}

Error tooLong(const Record& record, const Field& field)
{
    return invalid(QCoreApplication::translate("Exchange",
        "%1 of “%2” (%3) is longer than the %4 characters that a cell of XLSX holds, so nothing was written. Export "
        "it as CSV, or without that field.")
                       .arg(record.desc().displayLabel(field), isolated(record.title()))
                       .arg(record.id())
                       .arg(QLocale().toString(kLongestXlsxText)));
}

qsizetype rowsOf(const Record& record, const std::vector<CsvColumn>& columns)
{
    const auto ofRow = std::ranges::find(columns, true, &CsvColumn::isOfRow);
    return ofRow == columns.end() ? 1 : std::max<qsizetype>(1, ofRow->path.list->size(record.row()));
}

} // namespace

Result<> addRows(XlsxSheet& sheet, const Record& record, const std::vector<CsvColumn>& columns, References& references)
{
    const Currency currency = currencyOf(record.desc(), record.row(), references.usualCurrency());
    for (qsizetype row = 0; row < rowsOf(record, columns); ++row) {
        for (const CsvColumn& column : columns) {
            const CellPath& path = column.path;
            const qsizetype part = column.isOfRow ? row : path.index;
            if (path.list && part >= path.list->size(record.row())) {
                sheet.addNothing();
                continue;
            }
            const void* owner = path.list ? path.list->at(record.row(), part) : record.row();
            if (!addCell(sheet, *path.field, path.field->get(owner), currency, references))
                return tooLong(record, *path.field);
        }
        sheet.endRow();
    }
    return {};
}

} // namespace kartei
