#include "ui/shell/palette_list.h"

#include "core/base/text.h"
#include "ui/base/display_text.h"
#include "ui/base/icons.h"
#include "ui/base/number_input.h"
#include "ui/shell/palette_match.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

namespace {

constexpr size_t kBestMatches = 4;
constexpr size_t kMatches = 6;
constexpr size_t kWithoutText = 5;

std::optional<MatchRank> rankOf(const PaletteEntry& entry, const QString& text)
{
    const std::optional<MatchRank> byTitle = matchRank(folded(entry.title), text, true);
    if (!matchRank(folded(entry.synonyms), text, false))
        return byTitle;
    return std::min(byTitle.value_or(MatchRank::ByMeaning), MatchRank::ByMeaning);
}

std::vector<PaletteEntry> matchingCommands(
    const std::vector<PaletteEntry>& commands, const QString& typed, size_t limit)
{
    const QString text = folded(typed);
    std::vector<std::pair<MatchRank, const PaletteEntry*>> found;
    for (const PaletteEntry& entry : commands) {
        if (const auto rank = text.isEmpty() ? MatchRank::Exact : rankOf(entry, text))
            found.emplace_back(*rank, &entry);
    }
    std::ranges::stable_sort(found, {}, [](const auto& match) { return match.first; });
    found.resize(std::min(found.size(), limit));
    std::ranges::stable_sort(found, {}, [](const auto& match) { return match.second->group; });
    std::vector<PaletteEntry> rows;
    rows.reserve(found.size());
    for (const auto& match : found)
        rows.push_back(*match.second);
    return rows;
}

bool isWanted(const PaletteEntry& record, PaletteScope scope)
{
    const QLatin1String kind(record.entity->name);
    if (scope == PaletteScope::People)
        return kind == QLatin1String("contact");
    return scope != PaletteScope::Documents || kind == QLatin1String("quote") || kind == QLatin1String("ticket");
}

void addRecords(std::vector<PaletteEntry>& rows, const PaletteQuery& query, const std::vector<PaletteEntry>& records)
{
    size_t count = 0;
    for (PaletteEntry entry : records) {
        if (!isWanted(entry, query.scope))
            continue;
        entry.group = count++ < kBestMatches ? PaletteGroup::Best : PaletteGroup::Records;
        rows.push_back(std::move(entry));
    }
}

std::vector<PaletteEntry> arithmetic(const QString& text)
{
    const std::optional<Quantity> result = quantityFromInput(text);
    if (!result)
        return {};
    const QString number = quantityText(*result);
    PaletteEntry entry;
    entry.key = QStringLiteral("arithmetic");
    entry.group = PaletteGroup::Best;
    entry.title = number;
    entry.detail = QCoreApplication::translate("Palette", "Enter copies the result");
    entry.iconName = iconName(Icon::Duplicate);
    entry.text = number;
    return {entry};
}

std::vector<PaletteEntry> help()
{
    const std::pair<const char*, const char*> lines[] = {{"@", QT_TRANSLATE_NOOP("Palette", "People and companies")},
        {"#", QT_TRANSLATE_NOOP("Palette", "Quotes and tickets")}, {">", QT_TRANSLATE_NOOP("Palette", "Commands")},
        {"=", QT_TRANSLATE_NOOP("Palette", "Arithmetic, such as 3*12.50")}};
    std::vector<PaletteEntry> rows;
    for (const auto& [prefix, words] : lines) {
        PaletteEntry entry;
        entry.key = QStringLiteral("help:%1").arg(QLatin1String(prefix));
        entry.group = PaletteGroup::Help;
        entry.title = QCoreApplication::translate("Palette", words);
        entry.shortcut = QLatin1String(prefix);
        entry.iconName = iconName(Icon::Help);
        entry.text = QLatin1String(prefix);
        rows.push_back(std::move(entry));
    }
    return rows;
}

std::optional<PaletteEntry> newContact(const QString& typed)
{
    if (std::ranges::none_of(typed, [](QChar c) { return c.isLetter(); }))
        return std::nullopt;
    PaletteEntry entry;
    entry.key = QStringLiteral("newContact");
    entry.group = PaletteGroup::New;
    entry.newName = typed.simplified();
    entry.newName[0] = entry.newName[0].toUpper();
    entry.title = QCoreApplication::translate("Palette", "Create contact “%1”").arg(isolated(entry.newName));
    entry.iconName = iconName(Icon::Add);
    return entry;
}

/// What was chosen before for this text stands first, whatever its kind.
void putChosenFirst(std::vector<PaletteEntry>& rows, const QString& key)
{
    const auto chosen = std::ranges::find(rows, key, &PaletteEntry::key);
    if (key.isEmpty() || chosen == rows.end())
        return;
    chosen->group = PaletteGroup::Best;
    std::rotate(rows.begin(), chosen, std::next(chosen));
}

} // namespace

std::vector<PaletteEntry> paletteRows(const PaletteQuery& query, const PaletteSources& sources)
{
    if (query.scope == PaletteScope::Arithmetic)
        return arithmetic(query.text);
    if (query.scope == PaletteScope::Help)
        return help();
    if (query.scope == PaletteScope::Commands)
        return matchingCommands(sources.commands, query.text, sources.commands.size());
    std::vector<PaletteEntry> rows;
    addRecords(rows, query, query.text.isEmpty() ? sources.recent : sources.records);
    const bool isUnknown = rows.empty() && !query.text.isEmpty() && query.scope != PaletteScope::Documents;
    if (query.scope == PaletteScope::Everything) {
        std::vector<PaletteEntry> commands
            = matchingCommands(sources.commands, query.text, query.text.isEmpty() ? kWithoutText : kMatches);
        std::ranges::move(commands, std::back_inserter(rows));
    }
    if (const auto made = isUnknown && sources.canMakeContacts ? newContact(query.text) : std::nullopt)
        rows.push_back(*made);
    putChosenFirst(rows, sources.chosenBefore);
    return rows;
}

} // namespace kartei
