#pragma once

#include "core/exchange/candidate.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/import_report.h"
#include "core/exchange/reference_tables.h"
#include "core/storage/transaction.h"

#include <memory>

namespace kartei {

/// What an import stands on while it runs.
struct ImportContext {
    Transaction& tx;
    ReferenceTables& references;
    ImportReport& report;
    const ImportOptions& options;
};

/// What importing one entity needs beyond its fields.
class ImportHook {
public:
    virtual ~ImportHook() = default;
    virtual Result<> prepare() { return {}; }
    /// Reads a cell in its own way. False: it is read as usual.
    virtual bool takes(Candidate&, const ColumnTarget&, const QString&) { return false; }
    /// A whole record of another format, before interpret(): what it says by name.
    virtual void adopt(Candidate&) { }
    /// Whether takes() and interpret() look at nothing but the candidate: rows are then read ahead on another thread.
    virtual bool readsAhead() const { return false; }
    /// All cells are read: what they say together.
    virtual void interpret(Candidate&) const { }
    /// The last before it is written.
    virtual Result<> complete(Candidate&) { return {}; }
    /// A record made on the way that this row describes; 0: none.
    virtual qint64 claims(const Candidate&) { return 0; }
    /// That record as it was made; null: it has to be read.
    virtual const Record* madeOnTheWay(qint64) const { return nullptr; }
    /// A record that was not there before, as it will be written.
    virtual void welcome(Record&) const { }
    /// Why a new record may be one that is there already; empty: no reason to think so.
    virtual Result<QString> doubt(const Candidate&) { return QString(); }
    /// The row was written.
    virtual void wrote(const Candidate&, const Record&) { }
    /// The row is in (`kept`) or was taken back with everything written for it.
    virtual void settle(bool kept) { Q_UNUSED(kept); }
    /// After the last row.
    virtual void finish() { }
};

std::unique_ptr<ImportHook> makeContactHook(const ImportContext& context);
std::unique_ptr<ImportHook> makeDealHook(const ImportContext& context);
std::unique_ptr<ImportHook> makeQuoteHook(const ImportContext& context);
std::unique_ptr<ImportHook> makeTicketHook(const ImportContext& context);
std::unique_ptr<ImportHook> makeTaskHook(const ImportContext& context);

} // namespace kartei
