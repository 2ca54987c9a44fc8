#pragma once

#include "core/exchange/clean_up.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/header_map.h"

#include <functional>

namespace kartei {

/// What becomes of a contact whose customer number, e-mail or id is already there, of others with that number, sku or
/// id.
enum class Duplicates {
    Create, ///< taken as new; likely duplicates are named
    Skip, ///< left out and reported
    Merge, ///< fills in what is there
};

struct ImportOptions {
    Duplicates duplicates = Duplicates::Create;
    bool isDryRun = false;
    bool isSingleRow = false; ///< that is only read: nothing is looked up among all records
    CleanUps cleanUps = {}; ///< of contacts
    QString origin; ///< where the list is from: the source of new contacts, unless the list says it; empty: not kept
    QString only; ///< value of the field `kind` for every row: "company"; empty: as the rows say
    QString source; ///< name of the file, for the journal
    /// Bytes or records done of all; false stops the import and nothing is written.
    std::function<bool(qint64 done, qint64 total)> progress;
};

/// How a CSV file is read; made by planImport(), changed by the user.
struct ImportPlan {
    const EntityDesc* entity = nullptr;
    TextEncoding encoding;
    char separator = ',';
    QStringList headers; ///< of a list without: "Column 1", …
    std::vector<std::optional<ColumnTarget>> targets; ///< one per header; nothing: the column is left out
    std::vector<QStringList> sample; ///< the first rows
    std::shared_ptr<const OwnFields> own = {}; ///< where targets may be
    bool hasHeader = true; ///< else `targets` are guessed by what stands in the columns
    qint64 rowsAbove = 1; ///< before the first record: the header, and what stands above it
    QString program = {}; ///< that wrote the list; empty: unknown
};

struct ReadingOptions {
    QString encoding; ///< empty: found out
    std::optional<char> separator; ///< nothing: found out
    std::vector<std::pair<QString, QString>> map; ///< public name of a field and header; outweighs what headers say
    std::shared_ptr<const OwnFields> own = {}; ///< fields that the business defined; null: none
    std::optional<bool> hasHeader = {}; ///< nothing: found out
};

/// Reads the head of a CSV file. Usage: unknown encoding, field or header; Invalid: the file is empty, as CsvReader.
Result<ImportPlan> planImport(QIODevice& input, const EntityDesc& entity, const ReadingOptions& options = {});

} // namespace kartei
