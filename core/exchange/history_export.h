#pragma once

#include "core/exchange/csv_writer.h"
#include "core/storage/act_list.h"

namespace kartei {

/// What an export of the history takes along and who hears of it.
struct HistoryExport {
    ActQuery acts = {}; ///< `limit` and `before` do not count
    CsvForm form = {}; ///< of CSV
    /// How far it is; false stops the export.
    std::function<bool(qint64 done, qint64 total)> progress = {};
};

/// Everything that was done, a row for each value: when, who, act, kind, record, field, before, after. Machine form as
/// in other exports; newest act first. Hidden fields are left out. Cancelled: stopped.
Result<QByteArray> exportHistoryCsv(Session& session, const HistoryExport& options = {});
/// The same in portions, so that memory does not grow with the file.
Result<> exportHistoryCsv(Session& session, const HistoryExport& options, const Sink& sink);
/// The same as a workbook. Invalid: more than it takes.
Result<> exportHistoryXlsx(Session& session, const HistoryExport& options, const Sink& sink);
/// The same as a list of objects.
Result<QByteArray> exportHistoryJson(Session& session, const HistoryExport& options = {});

} // namespace kartei
