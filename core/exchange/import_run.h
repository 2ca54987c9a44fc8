#pragma once

#include "core/exchange/import_hook.h"
#include "core/storage/session.h"

#include <map>

namespace kartei {

/// One import inside its transaction: finds what is there, writes row by row, collects what went wrong.
class ImportRun {
public:
    ImportRun(Transaction& tx, const ImportOptions& options, ImportReport& report);

    Result<> prepare(const EntityDesc& entity);
    /// `read` makes the record of a row; it and the writing are taken back together. Only an error of the database or
    /// the disk ends the import.
    Result<> take(qint64 line, const std::vector<QStringList>& rows, const std::function<Result<Candidate>()>& read);
    /// The same of a row that was read already.
    Result<> take(qint64 line, const std::vector<QStringList>& rows, Result<Candidate>& candidate);
    /// After the last row.
    Result<> finish();

    ReferenceTables& references() { return m_references; }
    ImportHook* hookOf(const EntityDesc& entity);

private:
    Result<> takeFrom(
        qint64 line, const std::vector<QStringList>& rows, const std::function<Result<Candidate>&()>& read);
    Result<RowFate> write(Candidate& candidate, qint64 line);
    Result<RowFate> insert(Candidate& candidate, qint64 line);
    Result<RowFate> merge(const Record& existing, Candidate& candidate);
    Result<> refuseOtherCurrency(const Record& existing, const Candidate& candidate);
    Result<RowFate> describe(qint64 id, Candidate& candidate);
    Result<> refuseTakenKey(const Candidate& candidate);
    /// Null: none.
    Result<std::optional<Record>> existing(const Candidate& candidate);
    void preview(qint64 line, const QStringList& cells, RowFate fate, const QString& reason);
    void count(RowFate outcome);
    void countCleaned(qint64 line);

    ReferenceTables m_references;
    ImportContext m_context;
    std::map<const EntityDesc*, std::unique_ptr<ImportHook>> m_hooks;
    std::vector<CellChange> m_cleaned; ///< of the row
    std::optional<Record> m_written; ///< what the row became, or what is there already
};

/// Runs `body` in one transaction and fills in what only the end knows.
Result<ImportReport> runImport(
    Session& session, const ImportOptions& options, const std::function<Result<>(Transaction&, ImportReport&)>& body);

/// Tells now and then how far it is. Cancelled: the user wants it to stop.
Result<> reportProgress(const ImportOptions& options, qint64 row, qint64 done, qint64 total);

} // namespace kartei
