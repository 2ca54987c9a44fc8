#include "ui/base/acts.h"

#include "core/base/text.h"
#include "core/storage/lookups.h"
#include "ui/base/prompts.h"
#include "ui/base/workbench.h"

#include <QCoreApplication>

namespace kartei {

bool perform(Workbench& bench, const QString& announcement, const std::function<Result<>()>& act)
{
    qint64 journal = 0;
    const auto watch = QObject::connect(&bench.session(), &Session::changed, &bench.session(),
        [&journal](const ChangeSet& changes) { journal = changes.journal; });
    const Result<> done = act();
    QObject::disconnect(watch);
    if (!done)
        bench.report(done.error());
    else if (!announcement.isEmpty() && journal != 0)
        bench.announce(announcement, journal);
    return done.has_value();
}

bool perform(Workbench& bench, const QString& title, const QString& announcement,
    const std::function<Result<>(Transaction&)>& act)
{
    return perform(bench, announcement, [&] { return bench.session().transact(title, Undo::Possible, act); });
}

Result<qint64> storeRecord(Workbench& bench, const Record& before, Record after)
{
    const bool isNew = before.id() == 0;
    // a contact's title is made by its rule: here it may still be empty
    const QString name = isolated(after.title().isEmpty() ? after.desc().displayLabel() : after.title());
    const QString title = isNew ? QCoreApplication::translate("Acts", "Add %1").arg(name)
                                : QCoreApplication::translate("Acts", "Change %1").arg(name);
    const Result<> done = bench.session().transact(
        title, Undo::Possible, [&](Transaction& tx) { return isNew ? tx.insert(after) : tx.update(before, after); });
    return done ? Result<qint64>(after.id()) : Result<qint64>(done.error());
}

bool deleteRecords(Workbench& bench, const EntityDesc& entity, const std::vector<qint64>& ids)
{
    if (ids.empty())
        return false;
    const int count = static_cast<int>(ids.size());
    const QString name = isolated(titleOf(bench.session(), entity, ids.front()));
    const QString title = count == 1 ? QCoreApplication::translate("Acts", "Delete %1").arg(name)
                                     : QCoreApplication::translate("Acts", "Delete %n entries", nullptr, count);
    const QString said = count == 1 ? QCoreApplication::translate("Acts", "%1 was deleted.").arg(name)
                                    : QCoreApplication::translate("Acts", "%n entries were deleted.", nullptr, count);
    const auto removeAll = [&](Transaction& tx) -> Result<> {
        for (const qint64 id : ids) {
            if (const Result<> done = tx.remove(entity, id); !done)
                return done;
        }
        return {};
    };
    const Undo undo = count == 1 ? Undo::Possible : Undo::InPart;
    return perform(bench, said, [&] { return bench.session().transact(title, undo, removeAll); });
}

void tellUndone(Workbench& bench, const Undone& undone)
{
    bench.announce(QCoreApplication::translate("Acts", "Undone: %1").arg(isolated(undone.title)));
    if (undone.kept > 0)
        bench.prompts().notify({keptText(undone), {}, {}});
}

} // namespace kartei
