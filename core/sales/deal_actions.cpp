#include "core/sales/deal_actions.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "core/sales/deal_queries.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// A rank just before `above` in the column. Makes room by renumbering the column when there is none.
Result<qint64> rankAbove(Transaction& tx, const Deal& moved, Id<Stage> stage, Id<Deal> above)
{
    std::vector<std::pair<qint64, qint64>> column; // id, rank
    const Result<> read = tx.database().each(
        u"SELECT id, rank FROM deal WHERE stage = ? AND id <> ? ORDER BY rank, id"_s, {stage.value, moved.id.value},
        [&](const Row& row) { column.emplace_back(row.integer(0), row.integer(1)); });
    if (!read)
        return read.error();
    const auto next = std::ranges::find(column, above.value, &std::pair<qint64, qint64>::first);
    const qint64 upper = next == column.begin() ? 0 : std::prev(next)->second;
    if (next == column.end())
        return upper + kDealRankStep;
    if (next->second - upper > 1)
        return upper + (next->second - upper) / 2;
    qint64 rank = 0;
    qint64 free = 0;
    for (const auto& [id, old] : column) {
        rank += kDealRankStep;
        if (id == above.value) {
            free = rank;
            rank += kDealRankStep;
        }
        const Result<Deal> before = tx.get(Id<Deal>{id});
        if (!before)
            return before.error();
        Deal after = *before;
        after.rank = rank;
        if (const Result<> done = tx.update(*before, after); !done)
            return done.error();
    }
    return free;
}

Result<> changeDeal(
    Session& session, Id<Deal> id, const char* title, const std::function<Result<>(Transaction&, Deal&)>& change)
{
    const Result<Deal> known = session.get(id);
    if (!known)
        return known.error();
    return session.transact(QCoreApplication::translate("Deal", title).arg(isolated(known->title)), Undo::Possible,
        [&](Transaction& tx) -> Result<> {
            const Result<Deal> before = tx.get(id);
            if (!before)
                return before.error();
            Deal after = *before;
            const Result<> changed = change(tx, after);
            return changed ? tx.update(*before, after) : changed;
        });
}

} // namespace

Result<Deal> newDeal(Session& session)
{
    const Result<Business> business = session.get(Id<Business>{1});
    const Result<std::vector<Stage>> stages = stagesInOrder(session);
    if (!business || !stages)
        return business ? stages.error() : business.error();
    Deal deal;
    deal.currency = business->currency;
    deal.owner = session.options().author;
    if (!stages->empty())
        deal.stage = stages->front().id;
    return deal;
}

Result<> moveDeal(Session& session, Id<Deal> id, Id<Stage> stage, Id<Deal> above)
{
    return changeDeal(
        session, id, QT_TRANSLATE_NOOP("Deal", "Move deal %1"), [&](Transaction& tx, Deal& deal) -> Result<> {
            const Result<qint64> rank = rankAbove(tx, deal, stage, above);
            if (!rank)
                return rank.error();
            deal.stage = stage;
            deal.rank = *rank;
            deal.status = DealStatus::Open;
            return {};
        });
}

Result<> winDeal(Session& session, Id<Deal> id)
{
    return changeDeal(session, id, QT_TRANSLATE_NOOP("Deal", "Win deal %1"), [](Transaction&, Deal& deal) -> Result<> {
        deal.status = DealStatus::Won;
        deal.lostReason.clear();
        return {};
    });
}

Result<> loseDeal(Session& session, Id<Deal> id, const QString& reason, const QString& competitor)
{
    if (reason.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("Deal", "Say why the deal was lost."));
    return changeDeal(
        session, id, QT_TRANSLATE_NOOP("Deal", "Lose deal %1"), [&](Transaction&, Deal& deal) -> Result<> {
            deal.status = DealStatus::Lost;
            deal.lostReason = reason;
            deal.competitor = competitor;
            return {};
        });
}

} // namespace kartei
