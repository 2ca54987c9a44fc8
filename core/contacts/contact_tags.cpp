#include "core/contacts/contact_tags.h"

#include "core/base/text.h"
#include "core/contacts/contact.h"
#include "core/storage/session.h"

#include <QCoreApplication>

namespace kartei {

namespace {

constexpr qint64 kPerReport = 100; ///< contacts

Result<> addTo(Transaction& tx, Id<Contact> id, const QString& label)
{
    const Result<Contact> before = tx.get(id);
    if (!before)
        return before.error();
    if (before->tags.contains(label))
        return {};
    Contact after = *before;
    after.tags += label;
    return tx.update(*before, after);
}

} // namespace

Result<> addTag(Session& session, const std::vector<qint64>& contacts, const QString& tag,
    const std::function<bool(qint64 done, qint64 total)>& progress)
{
    const QString label = tag.simplified();
    if (label.isEmpty())
        return invalid(QCoreApplication::translate("Contact", "A tag needs a name."));
    const int count = static_cast<int>(contacts.size());
    const QString title
        = QCoreApplication::translate("Contact", "Tag %n contacts with %1", nullptr, count).arg(isolated(label));
    const Undo undo = count == 1 ? Undo::Possible : Undo::InPart;
    return session.transact(title, undo, [&](Transaction& tx) -> Result<> {
        const auto all = static_cast<qint64>(contacts.size());
        for (qint64 i = 0; i < all; ++i) {
            if (progress && i % kPerReport == 0 && !progress(i, 2 * all)) // the other half is the search
                return Error{Error::Kind::Cancelled, {}, {}};
            if (const Result<> done = addTo(tx, {contacts[static_cast<size_t>(i)]}, label); !done)
                return done;
        }
        if (!progress)
            return {};
        return tx.indexNow(
            [&](qint64 done, qint64 total) { return progress(all + (total > 0 ? all * done / total : 0), 2 * all); });
    });
}

} // namespace kartei
