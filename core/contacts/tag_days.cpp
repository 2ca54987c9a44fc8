#include "core/contacts/tag_days.h"

#include "core/storage/transaction.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr std::ptrdiff_t kAtOnce = 500; ///< contacts

using Days = std::optional<qint64>;
using ContactsByDays = std::map<Days, std::vector<qint64>>;

/// Of the tags that have any.
Result<QHash<QString, qint64>> daysByTag(Transaction& tx)
{
    const auto tags = tx.recallAll(describe<Tag>());
    if (!tags)
        return tags.error();
    QHash<QString, qint64> days;
    for (const Record& record : *tags) {
        const auto& tag = record.as<Tag>();
        if (tag.keepInTouch)
            days.insert(tag.name, *tag.keepInTouch);
    }
    return days;
}

Days fewest(const QStringList& tags, const QHash<QString, qint64>& byTag)
{
    Days fewest;
    for (const QString& tag : tags) {
        const auto days = byTag.constFind(tag);
        if (days != byTag.cend() && (!fewest || *days < *fewest))
            fewest = *days;
    }
    return fewest;
}

/// Contacts by the days that they are to have, of those with a tag and no days of their own.
Result<ContactsByDays> changedDays(Transaction& tx, const QString& tag, const QHash<QString, qint64>& byTag)
{
    ContactsByDays changed;
    const Result<> read
        = tx.database().each(u"SELECT id, tags, touch_every FROM contact"
                             " WHERE tags <> '' AND replace(tags, ?, '') <> tags AND keep_in_touch IS NULL"_s,
            {FieldCodec<QStringList>::toStored({tag})}, [&](const Row& row) {
                QStringList tags;
                FieldCodec<QStringList>::fromStored(tags, row.text(1));
                const Days now = fewest(tags, byTag);
                if (row.isNull(2) ? now.has_value() : now != row.integer(2))
                    changed[now].push_back(row.integer(0));
            });
    return read ? Result<ContactsByDays>(std::move(changed)) : Result<ContactsByDays>(read.error());
}

Result<> write(Transaction& tx, Days days, const std::vector<qint64>& contacts)
{
    Database& database = tx.database();
    for (auto begin = contacts.begin(); begin != contacts.end();) {
        const auto end = begin + std::min<std::ptrdiff_t>(kAtOnce, contacts.end() - begin);
        const Result<int> done
            = database.run(u"UPDATE contact SET touch_every = ? WHERE id IN ("_s + database.idListSql() + u')',
                {FieldCodec<Days>::toStored(days), database.idList({begin, end})});
        if (!done)
            return done.error();
        begin = end;
    }
    return {};
}

} // namespace

Result<> keepDaysInStep(Transaction& tx, const Tag* before, const Tag* after)
{
    const bool isSame = before && after && before->name == after->name;
    if (tx.isComputing() || (isSame && before->keepInTouch == after->keepInTouch)
        || (!(before && before->keepInTouch) && !(after && after->keepInTouch)))
        return {};
    Result<QHash<QString, qint64>> byTag = daysByTag(tx);
    if (!byTag)
        return byTag.error();
    if (before)
        byTag->remove(before->name);
    if (after && after->keepInTouch)
        byTag->insert(after->name, *after->keepInTouch);
    for (const Tag* tag : {before, isSame ? nullptr : after}) {
        const Result<ContactsByDays> changed
            = tag ? changedDays(tx, tag->name, *byTag) : Result<ContactsByDays>(ContactsByDays());
        if (!changed)
            return changed.error();
        for (const auto& [days, contacts] : *changed) {
            if (const Result<> written = write(tx, days, contacts); !written)
                return written;
        }
    }
    return {};
}

Result<std::optional<qint64>> touchEveryOf(Transaction& tx, const Contact& contact)
{
    if (contact.keepInTouch || contact.tags.isEmpty())
        return contact.keepInTouch;
    const auto tags = tx.recallAll(describe<Tag>());
    if (!tags)
        return tags.error();
    Days fewest; // an import asks this of each row: nothing is made for it
    for (const Record& record : *tags) {
        const auto& tag = record.as<Tag>();
        const bool isFewer = tag.keepInTouch && (!fewest || *tag.keepInTouch < *fewest);
        if (isFewer && contact.tags.contains(tag.name))
            fewest = tag.keepInTouch;
    }
    return fewest;
}

} // namespace kartei
