#pragma once

#include "core/exchange/csv_writer.h"
#include "core/exchange/vcard.h"
#include "core/storage/session.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace kartei {

/// What an export takes along.
struct ExportOptions {
    QString condition; ///< SQL on the entity's columns, without WHERE; empty: all
    QVariantList values; ///< of the `?` in it
    QString order; ///< SQL; empty: by id
    QStringList fields; ///< "first_name", "email_1_value", "emails", "city"; empty: all. CSV and XLSX only
    CsvForm form = {}; ///< of CSV
    std::optional<std::vector<qint64>> ids = {}; ///< these and in this order, instead of condition and order
    /// Records done of all; false stops the export.
    std::function<bool(qint64 done, qint64 total)> progress = {};
};

/// A table with our own headers: parts in numbered columns, quotes one row a line. In portions: at most the
/// ids of all are in memory at once, and names that others refer to some of them by. Usage: unknown field.
Result<> exportCsv(Session& session, const EntityDesc& entity, const ExportOptions& options, const Sink& sink);

/// The same columns as a workbook, in portions: numbers, days and moments (in the time of this machine) as such, all
/// else as text. Pictures and files are left out. Usage: unknown field. Invalid: more rows or a longer text than XLSX
/// takes.
Result<> exportXlsx(Session& session, const EntityDesc& entity, const ExportOptions& options, const Sink& sink);

/// A list of objects in the shape of toJson(), in portions.
Result<> exportJson(Session& session, const EntityDesc& entity, const ExportOptions& options, const Sink& sink);

/// A card for each contact, in portions.
Result<> exportVCards(Session& session, const ExportOptions& options, VCardVersion version, const Sink& sink);

// The same where there are few records.
Result<QByteArray> exportCsv(Session& session, const EntityDesc& entity, const ExportOptions& options = {});
Result<QByteArray> exportXlsx(Session& session, const EntityDesc& entity, const ExportOptions& options = {});
Result<QByteArray> exportJson(Session& session, const EntityDesc& entity, const ExportOptions& options = {});
Result<QByteArray> exportVCards(
    Session& session, const ExportOptions& options = {}, VCardVersion version = VCardVersion::V40);

} // namespace kartei
