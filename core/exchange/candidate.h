#pragma once

#include "core/exchange/csv_reader.h"
#include "core/schema/record.h"

#include <QHash>

#include <functional>
#include <set>

namespace kartei {

/// A record as an import brings it: only what was given counts, the rest is as in a new record.
struct Candidate {
    explicit Candidate(const EntityDesc& entity) : record(entity) { }
    /// Of a whole record: everything that is not as in a new one is given.
    static Candidate of(Record record);

    using Fields = std::set<const Field*>;

    Record record;
    qint64 id = 0; ///< as given, of this file or of another
    Fields given;
    QHash<const PartList*, std::vector<Fields>> givenParts; ///< per part, in the order of the record's list

    /// Of the record as it will be written; none: nothing to check.
    std::function<Result<>(const Record& whole)> check;
    QString fullName; ///< of a contact: what first and last name were made of; empty: they were given

    bool has(const Field& field) const { return given.contains(&field); }
};

/// `existing` with what `candidate` gives: blank never overwrites, labels and parts are united, other values replaced.
/// Parts that are rows of their own (lines of a quote) replace the old ones in order.
Record merged(const Record& existing, const Candidate& candidate);

/// What two spellings of one phone number have in common: E.164, else letters and digits.
QString phoneKey(const QString& typed, const QString& e164);

} // namespace kartei
