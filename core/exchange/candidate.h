#pragma once

#include "core/contacts/contact_likeness.h"
#include "core/exchange/clean_up.h"
#include "core/exchange/csv_reader.h"
#include "core/schema/record.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <vector>

namespace kartei {

/// A record as an import brings it: only what was given counts, the rest is as in a new record.
struct Candidate {
    explicit Candidate(const EntityDesc& entity) : record(entity) { }
    /// Of a whole record: everything that is not as in a new one is given.
    static Candidate of(Record record);

    /// In the order in which they were given.
    class Fields : public std::vector<const Field*> {
    public:
        bool contains(const Field* field) const { return std::ranges::find(*this, field) != end(); }
        void insert(const Field* field)
        {
            if (!contains(field))
                push_back(field);
        }
        void erase(const Field* field) { std::erase(*this, field); }
    };

    Record record;
    qint64 id = 0; ///< as given, of this file or of another
    Fields given;
    QHash<const PartList*, std::vector<Fields>> givenParts; ///< per part, in the order of the record's list

    /// Of the record as it will be written; none: nothing to check.
    std::function<Result<>(const Record& whole)> check;

    // Of a contact:
    QString fullName; ///< what first and last name were made of; empty: they were given
    QString wholeName; ///< as given beside them
    QString companyName; ///< where they work
    QString partOfBirthday; ///< without day, month or year
    QStringList leftOut; ///< what had no place, a sentence each
    LikenessKeys likeness;
    std::vector<CellChange> cleaned; ///< by rules that somebody chose

    bool has(const Field& field) const { return given.contains(&field); }
};

/// `existing` with what `candidate` gives: blank never overwrites, labels and parts are united, other values replaced.
/// Parts that are rows of their own (lines of a quote) replace the old ones in order.
Record merged(const Record& existing, const Candidate& candidate);

} // namespace kartei
