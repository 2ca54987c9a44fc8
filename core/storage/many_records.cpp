#include "core/storage/many_records.h"

#include "core/base/text.h"
#include "core/storage/session.h"

#include <QCoreApplication>

namespace kartei {

namespace {

constexpr qint64 kPerReport = 100; ///< records

Result<> changeOne(Transaction& tx, const EntityDesc& entity, qint64 id, const RecordChange& change)
{
    const Result<Record> before = tx.get(entity, id);
    if (!before)
        return before.error();
    Record after = *before;
    Result<> done = change(after);
    if (done)
        done = tx.update(*before, after);
    if (done || done.error().kind == Error::Kind::Cancelled)
        return done;
    Error refusal = done.error();
    if (!refusal.message.contains(before->title()))
        refusal.message
            = QCoreApplication::translate("ManyRecords", "%1: %2").arg(isolated(before->title()), refusal.message);
    return refusal;
}

} // namespace

Result<> changeMany(Session& session, const EntityDesc& entity, const std::vector<qint64>& ids, const QString& title,
    const RecordChange& change, const std::function<bool(qint64 done, qint64 total)>& progress)
{
    const auto all = static_cast<qint64>(ids.size());
    return session.transact(title, all == 1 ? Undo::Possible : Undo::InPart, [&](Transaction& tx) -> Result<> {
        for (qint64 i = 0; i < all; ++i) {
            if (progress && i % kPerReport == 0 && !progress(i, 2 * all)) // the other half is the search
                return Error{Error::Kind::Cancelled, {}, {}};
            if (const Result<> done = changeOne(tx, entity, ids[static_cast<size_t>(i)], change); !done)
                return done;
        }
        if (!progress)
            return {};
        return tx.indexNow(
            [&](qint64 done, qint64 total) { return progress(all + (total > 0 ? all * done / total : 0), 2 * all); });
    });
}

} // namespace kartei
