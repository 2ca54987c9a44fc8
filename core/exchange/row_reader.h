#pragma once

#include "core/exchange/import_hook.h"

namespace kartei {

/// Makes records of rows as a plan says.
class RowReader {
public:
    /// `hook` may be null.
    RowReader(const ImportPlan& plan, References& references, ImportHook* hook);
    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;

    /// Of all rows of one record; several only where parts are rows. Invalid: names line and field.
    Result<Candidate> read(const std::vector<CsvRow>& rows) const;

    /// Whether read() asks neither the database nor anything else that changes.
    bool readsAhead() const { return m_readsAhead; }

    /// The cell of a field of the record; empty without such a column.
    QString cell(const CsvRow& row, const Field& field) const;

private:
    struct Source {
        ColumnTarget target;
        std::vector<qsizetype> columns;
    };
    struct Slot {
        const PartList* list;
        QString name;
        std::vector<const Source*> sources;
    };
    QString textOf(const CsvRow& row, const Source& source) const;
    QVariant choicesFrom(Candidate& candidate, const Field& field, const QString& text) const;
    Result<> readFields(Candidate& candidate, const CsvRow& row) const;
    Result<> readOwn(Candidate& candidate, const Source& source, const QString& text) const;
    Result<> readSlot(Candidate& candidate, const Slot& slot, const CsvRow& row) const;
    Result<> readPart(Candidate& candidate, const Slot& slot, const QStringList& texts) const;
    Result<QVariant> valueFrom(
        const Candidate& candidate, const EntityDesc& desc, const Field& field, const QString& text) const;
    Result<> checkSameHeader(const std::vector<CsvRow>& rows) const;

    const EntityDesc& m_entity;
    References& m_references;
    ImportHook* m_hook;
    Currency m_currency; ///< of the business
    bool m_readsAhead = false;
    std::vector<Source> m_sources; ///< currency first: amounts need it
    std::vector<Slot> m_slots;
};

} // namespace kartei
