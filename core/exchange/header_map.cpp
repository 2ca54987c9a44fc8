#include "core/exchange/header_map.h"

#include "core/base/text.h"
#include "core/base/translated.h"
#include "core/exchange/header_aliases.h"

#include <QCoreApplication>
#include <QHash>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr char kPosition[] = "position";

bool isTarget(const Field& field)
{
    return !field.is(Hidden) || field.type == FieldType::Key;
}

/// `"1_value"`, `"home_postal_code"`, `"mobile"`: slot and field of a part, in our own spelling.
std::optional<ColumnTarget> partTarget(const PartList& list, QStringView rest)
{
    const EntityDesc& part = list.desc();
    if (list.csvShape == CsvShape::Own)
        return std::nullopt;
    if (list.csvShape == CsvShape::Rows) {
        if (rest == QLatin1String(kPosition))
            return ColumnTarget{nullptr, &list, QString()};
        const Field* field = part.find(rest);
        return field && isTarget(*field) ? std::optional(ColumnTarget{field, &list, QString()}) : std::nullopt;
    }
    for (const Field& field : part.fields) {
        const QString suffix = u'_' + QLatin1String(field.name);
        if (isTarget(field) && field.type != FieldType::Key && rest.size() > suffix.size() && rest.endsWith(suffix)
            && !rest.chopped(suffix.size()).contains(u'_'))
            return ColumnTarget{&field, &list, rest.chopped(suffix.size()).toString()};
    }
    return std::nullopt;
}

std::optional<ColumnTarget> ownName(const EntityDesc& entity, QStringView name)
{
    if (const Field* field = entity.find(name); field && isTarget(*field))
        return ColumnTarget{field, nullptr, QString()};
    for (const PartList& list : entity.parts) {
        const QString prefix = QLatin1String(list.singular) + u'_';
        if (!name.startsWith(prefix))
            continue;
        if (const std::optional<ColumnTarget> target = partTarget(list, name.sliced(prefix.size())))
            return target;
    }
    return std::nullopt;
}

/// "E-mail 2 - Value", "Phone 1 - Type", "Website 1 - Value": numbered columns of address books.
std::optional<ColumnTarget> numberedColumn(const EntityDesc& entity, const QString& key)
{
    struct Prefix {
        QLatin1String list;
        QLatin1String word;
    };
    static constexpr Prefix kPrefixes[] = {{"email"_L1, "email"_L1}, {"phone"_L1, "phone"_L1}, {"url"_L1, "website"_L1},
        {"url"_L1, "url"_L1}, {"address"_L1, "address"_L1}};
    for (const PartList& list : entity.parts) {
        for (const Prefix& prefix : kPrefixes) {
            if (prefix.list != QLatin1String(list.singular) || !key.startsWith(prefix.word))
                continue;
            qsizetype end = prefix.word.size();
            while (end < key.size() && key[end].isDigit())
                ++end;
            const QString slot = key.sliced(prefix.word.size(), end - prefix.word.size());
            QString rest = key.sliced(end);
            if (rest == "type"_L1)
                rest = u"label"_s;
            for (const Field& field : list.desc().fields) {
                const bool fits = isTarget(field) && field.type != FieldType::Key
                    && normalisedHeader(QLatin1String(field.name)) == rest;
                if (fits && !slot.isEmpty())
                    return ColumnTarget{&field, &list, slot};
            }
        }
    }
    return std::nullopt;
}

using Targets = QHash<QString, ColumnTarget>;

void addTarget(Targets& targets, const QString& header, const ColumnTarget& target)
{
    const QString key = normalisedHeader(header);
    if (!key.isEmpty() && !targets.contains(key))
        targets.insert(key, target);
}

/// Our names first, then the names and labels of the business's own fields, then the words of others, then the labels
/// of the window.
Targets targetsOf(const EntityDesc& entity, const OwnFields& own)
{
    Targets targets;
    for (const Field& field : entity.fields) {
        if (isTarget(field))
            addTarget(targets, QLatin1String(field.name), {&field, nullptr, QString()});
    }
    for (const Field* field : own.fields()) {
        addTarget(targets, QLatin1String(field->name), {field, nullptr, QString()});
        addTarget(targets, field->own->label(), {field, nullptr, QString()});
    }
    for (const HeaderAlias& alias : headerAliasesOf(entity)) {
        const std::optional<ColumnTarget> target = ownName(entity, alias.target);
        Q_ASSERT(target);
        for (const QStringView header : alias.headers.tokenize(u'|'))
            addTarget(targets, header.toString(), *target);
    }
    for (const Field& field : entity.fields) {
        if (!isTarget(field))
            continue;
        addTarget(targets, QString::fromUtf8(field.label), {&field, nullptr, QString()});
        addTarget(targets, entity.displayLabel(field), {&field, nullptr, QString()});
        for (const QString& language : {u"de"_s, u"cs"_s, u"he"_s})
            addTarget(targets, translatedTo(language, entity.context, field.label), {&field, nullptr, QString()});
    }
    return targets;
}

} // namespace

QString normalisedHeader(const QString& header)
{
    QString key;
    for (const QChar c : folded(header)) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

QString nameOf(const ColumnTarget& target)
{
    const QString field = QLatin1String(target.field ? target.field->name : kPosition);
    if (!target.list)
        return field;
    const QString prefix = QLatin1String(target.list->singular) + u'_';
    return target.slot.isEmpty() ? QString(prefix + field) : QString(prefix + target.slot + u'_' + field);
}

QString labelOf(const EntityDesc& entity, const ColumnTarget& target)
{
    if (!target.list)
        return target.field->type == FieldType::Key ? QStringLiteral("id") : entity.displayLabel(*target.field);
    const EntityDesc& part = target.list->desc();
    const QString field
        = target.field ? part.displayLabel(*target.field) : QCoreApplication::translate("Exchange", "Position");
    QString slot = target.slot;
    if (const Field* label = part.tellsApart()) {
        for (const Choice& choice : label->choices) {
            if (slot == QLatin1String(choice.name))
                slot = part.displayLabel(*label, choice);
        }
    }
    return slot.isEmpty()
        ? QCoreApplication::translate("Exchange", "%1: %2").arg(part.displayLabel(), field)
        : QCoreApplication::translate("Exchange", "%1 (%2): %3").arg(part.displayLabel(), slot, field);
}

HeaderMap::HeaderMap(const EntityDesc& entity, const OwnFields& own)
    : m_entity(entity), m_own(own), m_targets(targetsOf(entity, own))
{
}

std::optional<ColumnTarget> HeaderMap::find(const QString& header) const
{
    if (const std::optional<ColumnTarget> own = ownName(m_entity, header.trimmed().toLower()))
        return own;
    if (const Field* field = m_own.find(header.trimmed().toLower()))
        return ColumnTarget{field, nullptr, QString()};
    if (const Field* field = m_entity.findGathered(header.trimmed().toLower())) // of an export of ours: computed
        return ColumnTarget{field, nullptr, QString()};
    const QString key = normalisedHeader(header);
    if (key.isEmpty())
        return std::nullopt;
    const auto found = m_targets.constFind(key);
    return found == m_targets.constEnd() ? numberedColumn(m_entity, key) : std::optional(*found);
}

std::vector<ColumnTarget> possibleTargets(const EntityDesc& entity, const OwnFields& own)
{
    std::vector<ColumnTarget> targets;
    for (const Field& field : entity.fields) {
        if (isTarget(field) && !field.is(Derived))
            targets.push_back({&field, nullptr, QString()});
    }
    for (const Field* field : own.fields())
        targets.push_back({field, nullptr, QString()});
    for (const PartList& list : entity.parts) {
        if (list.csvShape == CsvShape::Own)
            continue;
        QStringList partSlots{QString()};
        if (list.csvShape == CsvShape::Columns) {
            const Field* label = list.desc().tellsApart();
            partSlots = {u"1"_s, u"2"_s};
            for (const Choice& choice : label ? label->choices : std::span<const Choice>()) {
                if (*choice.name) // "none" tells nothing apart
                    partSlots += QString::fromLatin1(choice.name);
            }
        }
        for (const QString& slot : partSlots) {
            for (const Field& field : list.desc().fields) {
                if (isTarget(field) && field.type != FieldType::Key && !field.is(Derived))
                    targets.push_back({&field, &list, slot});
            }
        }
    }
    return targets;
}

} // namespace kartei
