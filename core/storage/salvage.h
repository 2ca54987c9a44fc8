#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace kartei {

/// What a salvage brought and what it did not.
struct SalvageReport {
    struct Count {
        QString kind; ///< "Contact", "Phones"
        qint64 kept = 0;
        qint64 lost = 0;
    };
    std::vector<Count> counts; ///< of kinds with anything to tell
    QStringList losses; ///< a sentence for each row that could not be saved, and for each link that led to one
};

/// Copies whatever can still be read of a damaged business file into a new one at `target`, mends the links between
/// the rows, and makes the search anew. The damaged file and its log are only read. Access: `target` exists, no room;
/// Damaged: not even its first page can be read.
Result<SalvageReport> salvage(const QString& damaged, const QString& target);

} // namespace kartei
