#include "core/contacts/merge_choice.h"

#include "core/contacts/contact_merge.h"

#include <algorithm>
#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const PartList& list, const void* part)
{
    QString key = QString::fromLatin1(list.name);
    for (const Field& field : list.desc().fields) {
        if (tellsEntriesApart(list, field))
            key += u'\n' + field.get(part).toString();
    }
    return key;
}

QString keyOfTag(const QString& tag)
{
    return u"tags\n"_s + tag;
}

/// Whether uniting it with the entries of `contact` adds none.
bool isAmongThose(const PartList& list, const Contact& contact, const void* part)
{
    Contact alone;
    void* copy = list.append(&alone);
    for (const Field& field : list.desc().fields)
        field.set(copy, field.get(part));
    const Contact united = mergedContact(contact, alone);
    return list.size(&united) == list.size(&contact);
}

} // namespace

bool tellsEntriesApart(const PartList& list, const Field& field)
{
    const bool isOfChoices = list.desc().title().type == FieldType::Choice;
    return field.makesPart() || (isOfChoices && field.is(TellsApart));
}

MergeChoice::MergeChoice(Contact first, Contact second, std::shared_ptr<const OwnFields> own)
    : m_first(std::move(first)), m_second(std::move(second)), m_own(std::move(own))
{
}

/// Between which somebody may choose.
std::vector<const Field*> MergeChoice::fields() const
{
    std::vector<const Field*> all = fieldsOf(describe<Contact>(), m_own ? *m_own : OwnFields::none());
    std::erase_if(all, [](const Field* field) { return !isChosenInMerge(*field) || field->is(Hidden); });
    return all;
}

void MergeChoice::setCards(Contact first, Contact second)
{
    m_first = std::move(first);
    m_second = std::move(second);
}

std::vector<const Field*> MergeChoice::differing() const
{
    std::vector<const Field*> found = fields();
    std::erase_if(found, [this](const Field* field) {
        return (!says(m_first, *field) && !says(m_second, *field)) || field->get(&m_first) == field->get(&m_second);
    });
    return found;
}

std::vector<const Field*> MergeChoice::alike() const
{
    std::vector<const Field*> found = fields();
    std::erase_if(found,
        [this](const Field* field) { return !says(m_first, *field) || field->get(&m_first) != field->get(&m_second); });
    return found;
}

MergeChoice::Side MergeChoice::side(const Field& field) const
{
    const auto chosen = m_chosen.constFind(QLatin1String(field.name));
    if (chosen != m_chosen.constEnd() && says(card(*chosen), field))
        return *chosen;
    return says(kept(), field) ? m_staying : opposite(m_staying);
}

void MergeChoice::choose(const Field& field, Side side)
{
    m_chosen.insert(QLatin1String(field.name), side);
}

void MergeChoice::chooseAll(Side side)
{
    for (const Field* field : differing())
        choose(*field, side);
}

std::vector<MergeChoice::Entry> MergeChoice::entries(const PartList* list) const
{
    std::vector<Entry> all;
    const Contact united = mergedContact(kept(), other());
    if (!list) {
        for (const QString& tag : united.tags) {
            const Side side = kept().tags.contains(tag) ? m_staying : opposite(m_staying);
            all.push_back({side, keyOfTag(tag), nullptr, tag, kept().tags.contains(tag) && other().tags.contains(tag)});
        }
        return all;
    }
    if (list->csvShape == CsvShape::Own)
        return all;
    for (qsizetype i = 0; i < list->size(&kept()); ++i) {
        const void* part = list->at(&kept(), i);
        all.push_back({m_staying, keyOf(*list, part), part, {}, isAmongThose(*list, other(), part)});
    }
    for (qsizetype i = 0; i < list->size(&other()); ++i) {
        const void* part = list->at(&other(), i);
        if (!isAmongThose(*list, kept(), part))
            all.push_back({opposite(m_staying), keyOf(*list, part), part, {}, false});
    }
    return all;
}

void MergeChoice::take(const QString& key, bool isTaken)
{
    if (isTaken)
        m_left.remove(key);
    else
        m_left.insert(key);
}

Contact MergeChoice::becomes() const
{
    Contact contact = mergedContact(kept(), other());
    apply(contact);
    return contact;
}

void MergeChoice::apply(Contact& becomes) const
{
    for (const Field* field : differing()) {
        if (m_chosen.contains(QLatin1String(field->name)))
            field->set(&becomes, field->get(&card(side(*field))));
    }
    for (const PartList& list : describe<Contact>().parts) {
        for (qsizetype i = list.csvShape == CsvShape::Own ? 0 : list.size(&becomes); i-- > 0;) {
            if (m_left.contains(keyOf(list, list.at(&becomes, i))))
                list.removeAt(&becomes, i);
        }
    }
    becomes.tags.removeIf([this](const QString& tag) { return m_left.contains(keyOfTag(tag)); });
}

} // namespace kartei
