#include "core/contacts/custom_field_removal.h"

#include "core/contacts/contact.h"
#include "core/storage/transaction.h"

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPerReport = 100; ///< contacts

Result<> emptyField(Transaction& tx, Id<Contact> id, Id<CustomField> field)
{
    const Result<Contact> before = tx.get(id);
    if (!before)
        return before.error();
    Contact after = *before;
    std::erase_if(after.custom, [&](const CustomValue& value) { return value.field == field; });
    return tx.update(*before, after);
}

} // namespace

Result<> removeCustomField(
    Transaction& tx, Id<CustomField> id, const std::function<bool(qint64 done, qint64 total)>& progress)
{
    std::vector<Id<Contact>> saying;
    const Result<> read
        = tx.database().each(u"SELECT DISTINCT contact FROM contact_custom WHERE field = ? ORDER BY contact"_s,
            {id.value}, [&](const Row& row) { saying.push_back({row.integer(0)}); });
    if (!read)
        return read;
    const auto all = static_cast<qint64>(saying.size());
    for (qint64 i = 0; i < all; ++i) {
        if (i % kPerReport == 0 && !progress(i, 2 * all)) // the other half is the search
            return Error{Error::Kind::Cancelled, {}, {}};
        if (const Result<> done = emptyField(tx, saying[static_cast<size_t>(i)], id); !done)
            return done;
    }
    if (const Result<> removed = tx.remove(id); !removed)
        return removed;
    return tx.indexNow(
        [&](qint64 done, qint64 total) { return progress(all + (total > 0 ? all * done / total : 0), 2 * all); });
}

} // namespace kartei
