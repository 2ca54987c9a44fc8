#pragma once

#include "core/exchange/clean_up.h"
#include "core/schema/record.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace kartei {

/// Something about one row that a person should know. Line 0: the whole file.
struct ImportNote {
    qint64 line = 0;
    QString text;
};

/// A row that was left out because something is wrong with it.
struct RejectedRow {
    qint64 line = 0;
    QString reason;
    std::vector<QStringList> rows; ///< as they stood in the file; of JSON the object
};

enum class RowFate { Created, Updated, Unchanged, Skipped, Rejected };

/// What a checked row would become.
struct ImportedRow {
    qint64 line = 0;
    RowFate fate = RowFate::Created;
    QString reason; ///< why it stays out
    std::optional<Record> record; ///< as it would be stored, or is; nothing when it is rejected
    QHash<const Field*, QString> titles; ///< of what its references point at
    QStringList cells; ///< as in the file
    std::vector<CellChange> cleaned;
};

/// What a rule changed.
struct CleanedCells {
    CleanUp rule;
    qint64 count = 0;
    std::vector<CellChange> examples; ///< the first ones that differ
};

/// What an import did, or would do.
struct ImportReport {
    qint64 created = 0; ///< records; companies that were made on the way are in `notes`
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0;
    std::vector<RejectedRow> rejected;
    std::vector<ImportNote> skippedRows; ///< which record is already there
    std::vector<ImportNote> likelyDuplicates; ///< of rows that were created
    std::vector<CleanedCells> cleaned; ///< of rows that came in; a rule that found nothing is not in it
    std::vector<ImportNote> cleanedCells; ///< of a dry run, each; of very many the first
    std::vector<ImportNote> notes; ///< companies and stages that were made on the way
    QStringList unmapped; ///< headers of columns with content that went nowhere
    std::vector<ImportedRow> preview; ///< of a dry run, the first rows
    QStringList headers;
    char separator = ',';
    qint64 journal = 0; ///< for Session::undoAct(); 0: nothing was written
    bool isDryRun = false;
};

/// Column of rejectsCsv() that an import passes over; the same in every language.
inline constexpr QLatin1String kRejectReason("Rejected because");

/// The rejected rows in the form of the file, the reason in a last column, ready to be corrected and imported again.
QByteArray rejectsCsv(const ImportReport& report);

/// The report in sentences, one a line, without the single rows.
QString summaryOf(const ImportReport& report);

} // namespace kartei
