#include "ui/exchange/read_list.h"

#include "core/exchange/known_layouts.h"

#include <QIODevice>

namespace kartei {

/// Its fields as last time all the same: what was kept is known by the headings as they were found, else as they read
/// now.
static ReadList readByHand(const std::vector<ImportMapping>& mappings, const ImportPlan& found, const ImportPlan& plan)
{
    ReadList list{found, plan, {}, true};
    for (const ImportPlan* headings : {&found, &plan}) {
        const std::optional<ImportMapping> known = mappingAmong(mappings, *headings);
        if (known && applyMapping(*known, list.plan)) {
            list.used = known;
            break;
        }
    }
    return list;
}

Result<ReadList> readList(const ImportSource& source, const ListWishes& wishes)
{
    const Result<std::unique_ptr<QIODevice>> input = source.open();
    if (!input)
        return input.error();
    const auto planned = [&](const ReadingOptions& options) { return planImport(**input, *wishes.entity, options); };
    const Result<ImportPlan> found = planned(wishes.usual);
    if (!found && !wishes.chosen)
        return found.error();
    if (wishes.chosen) {
        const Result<ImportPlan> plan = planned(*wishes.chosen);
        return plan ? Result<ReadList>(readByHand(wishes.mappings, found ? *found : *plan, *plan))
                    : Result<ReadList>(plan.error());
    }
    const std::optional<ImportMapping> known = mappingAmong(wishes.mappings, *found);
    if (!known)
        return ReadList{*found, *found, {}};
    Result<ImportPlan> plan = planned(readingOf(*known, wishes.usual));
    if (plan && applyMapping(*known, *plan))
        return ReadList{*found, *plan, known};
    return ReadList{*found, *found, {}};
}

QString writerOfCards(const ImportSource& source)
{
    constexpr qint64 kHead = 64 * 1024;
    const Result<std::unique_ptr<QIODevice>> input = source.open();
    return input ? programOfCards((*input)->read(kHead)) : QString();
}

} // namespace kartei
