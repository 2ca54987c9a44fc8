#include "core/storage/journal_rows.h"

#include <QCoreApplication>

namespace kartei {

static constexpr Field kActFields[] = {
    key<&ActRow::id>(),
    field<&ActRow::at>("at", ""),
    field<&ActRow::author>("author", ""),
    field<&ActRow::title>("title", "", Title),
    field<&ActRow::kind>("kind", ""),
    field<&ActRow::undoable>("undoable", ""),
    field<&ActRow::undone>("undone", ""),
    field<&ActRow::reverts>("reverts", ""),
    field<&ActRow::inPart>("in_part", ""),
};

template <>
const EntityDesc& describe<ActRow>()
{
    static constexpr EntityDesc desc = withType<ActRow>({.name = "journal",
        .plural = "acts",
        .context = "Journal",
        .label = QT_TRANSLATE_NOOP("Journal", "What was done"),
        .fields = kActFields});
    return desc;
}

static constexpr Field kChangeFields[] = {
    key<&ChangeRow::id>(),
    field<&ChangeRow::act>("journal", ""),
    field<&ChangeRow::entity>("entity", ""),
    field<&ChangeRow::record>("record", ""),
    field<&ChangeRow::operation>("operation", ""),
    field<&ChangeRow::before>("before", ""),
    field<&ChangeRow::after>("after", ""),
};

template <>
const EntityDesc& describe<ChangeRow>()
{
    static constexpr EntityDesc desc = withType<ChangeRow>({.name = "journal_change",
        .plural = "changes",
        .context = "Journal",
        .label = QT_TRANSLATE_NOOP("Journal", "What it changed"),
        .fields = kChangeFields});
    return desc;
}

} // namespace kartei
