#pragma once

#include "core/exchange/candidate.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/import_report.h"
#include "core/storage/session.h"

namespace kartei {

/// Imports run in one transaction, undone as one. Rows that do not fit are left out and reported; any other failure
/// (also a stop by the user: Cancelled) leaves everything as it was.

/// A CSV file as planImport() or the user mapped it. Rows of activities with the type "task" become tasks.
Result<ImportReport> importCsv(
    Session& session, QIODevice& input, const ImportPlan& plan, const ImportOptions& options);

/// A list of objects, or one, in the shape of toJson(). Rejected "lines" are the places in the list, from 1.
Result<ImportReport> importJson(
    Session& session, const QByteArray& document, const EntityDesc& entity, const ImportOptions& options);

/// Contacts as vCards of any version, in UTF-8, UTF-16 or what the cards say. Groups become tags of their members.
/// Rejected "lines" are those where the cards begin.
Result<ImportReport> importVCards(Session& session, QByteArray content, const ImportOptions& options);

/// Records that another format brought; ids are those of the file they came from.
Result<ImportReport> importRecords(
    Session& session, std::vector<Candidate> candidates, const EntityDesc& entity, const ImportOptions& options);

} // namespace kartei
