#pragma once

#include "core/exchange/csv_columns.h"
#include "core/exchange/stored_cells.h"

namespace kartei {

/// The cells of some records at a time, made from rows of the database as they are read: no record comes to be.
class RecordCells {
public:
    RecordCells(const EntityDesc& entity, const std::vector<CsvColumn>& columns, const ExportOptions& options,
        References& references);

    /// Takes the place of what was read before. Damaged: a stored value is none of its field's.
    Result<> read(Database& database, std::vector<qint64> ids);
    /// One row, or one a part where parts are rows; nothing of a record that is not there (any more).
    void write(CsvWriter& writer, qint64 id) const;

private:
    /// Columns beside each other that come from one row of the database.
    struct Run {
        std::vector<StoredCells> columns;
        CsvCells nothing; ///< where there is no such row
    };
    /// What is read of the records' own table or of one of parts.
    struct Table {
        const EntityDesc* desc;
        const PartList* list; ///< null: their own
        const OwnField* own; ///< set: of parts only its values
        std::vector<Run> runs;
        CsvCells cells;
        size_t rows;
        std::vector<size_t> ends; ///< in `cells`: of each run, row after row
        std::vector<size_t> firstRows; ///< by place of the record, and one behind the last
    };
    /// Where the next columns of a row are.
    struct Place {
        size_t table;
        size_t run;
        qsizetype part;
        bool isOfRow;
    };

    size_t tableOf(const PartList* list, const OwnField* own);
    size_t runOf(Table& table, const std::vector<const Field*>& fields);
    static QString columnSql(const Table& table, const Field& field);
    QString sqlOf(const Table& table, const QString& among) const;
    Result<> read(Database& database, Table& table, const QString& among, const QVariantList& values);
    bool add(Table& table, const Row& row, size_t record);
    QByteArrayView cellsAt(const Table& table, size_t run, size_t record, qsizetype row) const;

    const EntityDesc& m_entity;
    CsvCells m_noCells; ///< with separator and guard of this file
    References& m_references;
    std::vector<Table> m_tables; ///< the first: the records' own
    std::vector<Place> m_places;
    std::vector<qint64> m_ids; ///< ascending
    std::vector<Currency> m_currencies; ///< of the records; empty where they have none
};

} // namespace kartei
