#include "core/exchange/import_mapping.h"

#include "core/base/text.h"
#include "core/storage/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr Field kFields[] = {
    key<&ImportMapping::id>(),
    field<&ImportMapping::name>("name", QT_TRANSLATE_NOOP("ImportMapping", "Name"), Title | Listed),
    field<&ImportMapping::kind>("kind", QT_TRANSLATE_NOOP("ImportMapping", "Kind"), Listed | Code),
    field<&ImportMapping::headings>("headings", QT_TRANSLATE_NOOP("ImportMapping", "Headings"), Multiline | Code),
    field<&ImportMapping::fields>("fields", QT_TRANSLATE_NOOP("ImportMapping", "Fields"), Listed | Multiline | Code),
    field<&ImportMapping::encoding>("encoding", QT_TRANSLATE_NOOP("ImportMapping", "Encoding"), Code),
    field<&ImportMapping::delimiter>("delimiter", QT_TRANSLATE_NOOP("ImportMapping", "Separator"), Code),
    field<&ImportMapping::header>("header", QT_TRANSLATE_NOOP("ImportMapping", "Has headings"), Code),
    field<&ImportMapping::duplicates>("duplicates", QT_TRANSLATE_NOOP("ImportMapping", "What is there already"), Code),
    field<&ImportMapping::clean>("clean", QT_TRANSLATE_NOOP("ImportMapping", "Tidied up"), Code),
    field<&ImportMapping::source>("source", QT_TRANSLATE_NOOP("ImportMapping", "Source")),
};

constexpr std::array kDuplicates{"create", "skip", "merge"}; ///< in the order of Duplicates
constexpr QStringView kLeftOut = u"-";

QString say(const char* text)
{
    return QCoreApplication::translate("ImportMapping", text);
}

Result<std::vector<ImportMapping>> mappingsOfKind(Session& session, const QString& kind)
{
    return session.list<ImportMapping>(u"WHERE kind = ? ORDER BY name, id"_s, {kind});
}

/// "Outlook", "Outlook (2)".
QString freeName(const std::vector<ImportMapping>& taken, const QString& wanted)
{
    QString name = wanted;
    for (int i = 2; std::ranges::find(taken, name, &ImportMapping::name) != taken.end(); ++i)
        name = u"%1 (%2)"_s.arg(wanted).arg(i);
    return name;
}

} // namespace

template <>
const EntityDesc& describe<ImportMapping>()
{
    static constexpr EntityDesc desc = withType<ImportMapping>({.name = "import_mapping",
        .plural = "mappings",
        .context = "ImportMapping",
        .label = QT_TRANSLATE_NOOP("ImportMapping", "Mapping of a list"),
        .fields = kFields,
        .order = "kind, name, id",
        .rule = &importMappingRule});
    return desc;
}

Result<> importMappingRule(Transaction& tx, const void*, void* after)
{
    if (!after)
        return {};
    auto& mapping = *static_cast<ImportMapping*>(after);
    mapping.name = mapping.name.simplified();
    mapping.kind = mapping.kind.trimmed().toLower();
    if (mapping.name.isEmpty())
        return invalid(say(QT_TRANSLATE_NOOP("ImportMapping", "The mapping of a list needs a name.")));
    const auto isKind
        = [&](const EntityDesc* entity) { return *entity->plural && mapping.kind == QLatin1String(entity->plural); };
    if (std::ranges::none_of(allEntities(), isKind))
        return invalid(
            say(QT_TRANSLATE_NOOP("ImportMapping", "The mapping “%1” is for “%2”, and that is not a kind of record."))
                .arg(mapping.name, mapping.kind));
    const Result<QVariant> other
        = tx.database().value(u"SELECT id FROM import_mapping WHERE kind = ? AND name = ? AND id <> ? LIMIT 1"_s,
            {mapping.kind, mapping.name, mapping.id.value});
    if (!other)
        return other.error();
    return other->isNull()
        ? Result<>()
        : Result<>(
            invalid(say(QT_TRANSLATE_NOOP("ImportMapping", "There is a mapping “%1” already. Choose another name."))
                        .arg(mapping.name)));
}

QString headingsOf(const ImportPlan& found)
{
    if (!found.hasHeader)
        return u"#\n"_s + fieldsOf(found);
    QStringList headings;
    for (const QString& header : found.headers)
        headings += normalisedHeader(header);
    return headings.join(u'\n');
}

Result<std::vector<ImportMapping>> mappingsOf(Session& session, const EntityDesc& entity)
{
    return mappingsOfKind(session, QString::fromLatin1(entity.plural));
}

std::optional<ImportMapping> mappingAmong(const std::vector<ImportMapping>& mappings, const ImportPlan& found)
{
    const auto known = std::ranges::find(mappings, headingsOf(found), &ImportMapping::headings);
    return known == mappings.end() ? std::nullopt : std::optional(*known);
}

Result<std::optional<ImportMapping>> mappingOf(Session& session, const ImportPlan& found)
{
    const Result<std::vector<ImportMapping>> all = mappingsOf(session, *found.entity);
    return all ? Result<std::optional<ImportMapping>>(mappingAmong(*all, found))
               : Result<std::optional<ImportMapping>>(all.error());
}

Result<ImportMapping> mappingNamed(Session& session, const EntityDesc& entity, const QString& name)
{
    const Result<std::vector<ImportMapping>> all = mappingsOf(session, entity);
    if (!all)
        return all.error();
    QStringList names;
    for (const ImportMapping& mapping : *all) {
        if (folded(mapping.name) == folded(name.simplified()) || QString::number(mapping.id.value) == name)
            return mapping;
        names += mapping.name;
    }
    return Error{Error::Kind::NotFound,
        names.isEmpty() ? say(QT_TRANSLATE_NOOP("ImportMapping", "There is no mapping “%1”, nor any other of “%2”."))
                              .arg(name, entity.displayLabel())
                        : say(QT_TRANSLATE_NOOP("ImportMapping", "There is no mapping “%1”. There are: %2."))
                              .arg(name, names.join(u", "_s)),
        {}};
}

ReadingOptions readingOf(const ImportMapping& mapping, ReadingOptions usual)
{
    if (!mapping.encoding.isEmpty())
        usual.encoding = mapping.encoding;
    if (!mapping.delimiter.isEmpty())
        usual.separator = mapping.delimiter == "tab"_L1 ? '\t' : mapping.delimiter[0].toLatin1();
    if (!mapping.header.isEmpty())
        usual.hasHeader = mapping.header == "yes"_L1;
    return usual;
}

QString fieldsOf(const ImportPlan& plan)
{
    QStringList names;
    for (const std::optional<ColumnTarget>& target : plan.targets)
        names += target ? nameOf(*target) : kLeftOut.toString();
    return names.join(u'\n');
}

bool applyMapping(const ImportMapping& mapping, ImportPlan& plan)
{
    const HeaderMap map(*plan.entity, plan.own ? *plan.own : OwnFields::none());
    const QStringList names = mapping.fields.split(u'\n');
    std::vector<std::optional<ColumnTarget>> targets;
    for (const QString& name : names) {
        targets.push_back(name == kLeftOut ? std::nullopt : map.find(name));
        if (!targets.back() && name != kLeftOut)
            return false;
    }
    if (targets.size() != plan.targets.size())
        return false;
    plan.targets = std::move(targets);
    return true;
}

Result<> rememberMapping(Session& session, ImportMapping mapping)
{
    const Result<std::vector<ImportMapping>> all = mappingsOfKind(session, mapping.kind);
    if (!all)
        return all.error();
    const auto known = std::ranges::find(*all, mapping.headings, &ImportMapping::headings);
    mapping.id = known == all->end() ? Id<ImportMapping>() : known->id;
    mapping.name = known == all->end() ? freeName(*all, mapping.name) : known->name;
    if (known != all->end() && *known == mapping)
        return {};
    return session.transact(
        say(QT_TRANSLATE_NOOP("ImportMapping", "Remember how “%1” is mapped")).arg(isolated(mapping.name)),
        Undo::Possible,
        [&](Transaction& tx) { return known == all->end() ? tx.insert(mapping) : tx.update(*known, mapping); });
}

Result<> forgetMapping(Session& session, const ImportPlan& found)
{
    const Result<std::optional<ImportMapping>> known = mappingOf(session, found);
    if (!known || !*known)
        return known ? Result<>() : Result<>(known.error());
    return session.transact(
        say(QT_TRANSLATE_NOOP("ImportMapping", "Forget how “%1” is mapped")).arg(isolated((*known)->name)),
        Undo::Possible, [&](Transaction& tx) { return tx.remove((*known)->id); });
}

QString wordOf(Duplicates duplicates)
{
    return QString::fromLatin1(kDuplicates[static_cast<size_t>(duplicates)]);
}

std::optional<Duplicates> duplicatesFrom(const QString& word)
{
    const auto known = std::ranges::find_if(kDuplicates, [&](const char* name) { return word == QLatin1String(name); });
    return known == kDuplicates.end() ? std::nullopt
                                      : std::optional(static_cast<Duplicates>(known - kDuplicates.begin()));
}

} // namespace kartei
