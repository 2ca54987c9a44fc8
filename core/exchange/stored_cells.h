#pragma once

#include "core/exchange/csv_writer.h"
#include "core/exchange/references.h"
#include "core/storage/database.h"

namespace kartei {

/// Writes the values of one column as cells, in the words of unmistakableTextOf(): most texts straight as they are
/// stored.
class StoredCells {
public:
    StoredCells(const Field& field, References& references);

    /// The value in `column` of `row`, amounts in `currency`. False: it is none of the field's.
    bool add(CsvCells& cells, const Row& row, int column, const Currency& currency);
    /// Of a part that is not there.
    void addNothing(CsvCells& cells) const;
    const Field& field() const { return m_field; }

private:
    bool addStored(CsvCells& cells, QByteArrayView stored);
    bool addWord(CsvCells& cells, QByteArrayView word) const;
    void addLabels(CsvCells& cells, QByteArrayView stored);
    void addMoment(CsvCells& cells, qint64 utcMs);
    void addReference(CsvCells& cells, qint64 id);
    bool addOther(CsvCells& cells, const Row& row, int column, const Currency& currency);

    /// The cell that was written last for a number: values repeat from row to row.
    struct Known {
        qint64 value = 0;
        Currency currency;
        QByteArray text;
        bool isSet = false;
    };

    const Field& m_field;
    References& m_references;
    std::vector<QByteArrayView> m_words; ///< of a choice
    bool m_mayBeEmpty; ///< as a text
    Known m_last;
    QByteArray m_labels; ///< keeps its room
};

} // namespace kartei
