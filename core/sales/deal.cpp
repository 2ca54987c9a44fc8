#include "core/sales/deal.h"

#include "core/sales/sales_rules.h"

#include <QCoreApplication>

namespace kartei {

static constexpr Field kStageFields[] = {
    key<&Stage::id>(),
    field<&Stage::name>("name", QT_TRANSLATE_NOOP("Stage", "Stage"), Title | Listed),
    field<&Stage::rank>("rank", QT_TRANSLATE_NOOP("Stage", "Order")),
    field<&Stage::probability>("probability", QT_TRANSLATE_NOOP("Stage", "Probability"), Listed),
    field<&Stage::rotsAfterDays>("rots_after_days", QT_TRANSLATE_NOOP("Stage", "Too old after (days)"), Listed),
};

template <>
const EntityDesc& describe<Stage>()
{
    static constexpr EntityDesc desc = withType<Stage>({.name = "stage",
        .plural = "stages",
        .context = "Stage",
        .label = QT_TRANSLATE_NOOP("Stage", "Stage"),
        .fields = kStageFields,
        .keyField = "name",
        .order = "rank, id",
        .rule = &stageRule,
        .isSetting = true});
    return desc;
}

static constexpr Field kDealFields[] = {
    key<&Deal::id>(),
    field<&Deal::number>("number", QT_TRANSLATE_NOOP("Deal", "Number"), Searchable | Code),
    field<&Deal::title>("title", QT_TRANSLATE_NOOP("Deal", "Title"), Title | Listed | Searchable),
    field<&Deal::contact>("contact", QT_TRANSLATE_NOOP("Deal", "Customer"), Listed | Required),
    field<&Deal::stage>("stage", QT_TRANSLATE_NOOP("Deal", "Stage"), Listed | Required),
    field<&Deal::status>("status", QT_TRANSLATE_NOOP("Deal", "Status"), Listed),
    field<&Deal::value>("value", QT_TRANSLATE_NOOP("Deal", "Value"), Listed),
    field<&Deal::currency>("currency", QT_TRANSLATE_NOOP("Deal", "Currency")),
    field<&Deal::probability>("probability", QT_TRANSLATE_NOOP("Deal", "Probability")),
    field<&Deal::expectedClose>("expected_close", QT_TRANSLATE_NOOP("Deal", "Expected close"), Listed),
    field<&Deal::owner>("owner", QT_TRANSLATE_NOOP("Deal", "Looked after by"), Listed),
    field<&Deal::source>("source", QT_TRANSLATE_NOOP("Deal", "Source")),
    field<&Deal::competitor>("competitor", QT_TRANSLATE_NOOP("Deal", "Competitor")),
    field<&Deal::lostReason>("lost_reason", QT_TRANSLATE_NOOP("Deal", "Reason for losing")),
    field<&Deal::notes>("notes", QT_TRANSLATE_NOOP("Deal", "Notes"), Searchable | Multiline),
    field<&Deal::rank>("rank", "", Hidden),
    field<&Deal::stageSince>("stage_since", "", Hidden),
    field<&Deal::closed>("closed", QT_TRANSLATE_NOOP("Deal", "Closed on")),
    field<&Deal::created>("created", QT_TRANSLATE_NOOP("Deal", "Created")),
    field<&Deal::updated>("updated", QT_TRANSLATE_NOOP("Deal", "Changed"), Derived),
};

static constexpr Field kDealGathered[] = {
    gathered("next_step", QT_TRANSLATE_NOOP("Deal", "Next step"), FieldType::Text,
        "coalesce((SELECT step.subject FROM task step WHERE step.deal = %1.id AND NOT step.done"
        " ORDER BY step.due NULLS LAST, step.time, step.id LIMIT 1), '')"),
    gathered("next_step_due", QT_TRANSLATE_NOOP("Deal", "Next step on"), FieldType::Date,
        "(SELECT step.due FROM task step WHERE step.deal = %1.id AND NOT step.done"
        " ORDER BY step.due NULLS LAST, step.time, step.id LIMIT 1)"),
};

template <>
const EntityDesc& describe<Deal>()
{
    static constexpr EntityDesc desc = withType<Deal>({.name = "deal",
        .plural = "deals",
        .context = "Deal",
        .label = QT_TRANSLATE_NOOP("Deal", "Deal"),
        .fields = kDealFields,
        .keyField = "number",
        .order = "rank, id",
        .rule = &dealRule,
        .gathered = kDealGathered});
    return desc;
}

} // namespace kartei
