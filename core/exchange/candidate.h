#pragma once

#include "core/exchange/csv_reader.h"
#include "core/schema/record.h"

#include <QHash>

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

    bool has(const Field& field) const { return given.contains(&field); }
};

/// `existing` with what `candidate` gives: blank never overwrites, labels and parts are united, other values replaced.
/// Parts that are rows of their own (lines of a quote) replace the old ones in order.
Record merged(const Record& existing, const Candidate& candidate);

/// Digits of a phone number without the ways to write "abroad": 0049, +49 and 049 are alike.
QString phoneDigits(const QString& typed);

/// Whether two parts are the same thing: e-mail, digits of a phone, web address, street and city.
bool isSamePart(const PartList& list, const void* one, const void* other);

} // namespace kartei
