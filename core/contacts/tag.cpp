#include "core/contacts/tag.h"

#include "core/base/text.h"
#include "core/business/segment.h"
#include "core/contacts/contact_rules.h"
#include "core/contacts/tag_days.h"
#include "core/storage/filter_names.h"
#include "core/storage/session.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

static constexpr Field kTagFields[] = {
    key<&Tag::id>(),
    field<&Tag::name>("name", QT_TRANSLATE_NOOP("Tag", "Tag"), Title | Listed),
    field<&Tag::colour>("colour", QT_TRANSLATE_NOOP("Tag", "Colour"), Listed),
    field<&Tag::keepInTouch>("keep_in_touch", QT_TRANSLATE_NOOP("Tag", "Keep in touch (days)"), Listed),
};

template <>
const EntityDesc& describe<Tag>()
{
    static constexpr EntityDesc desc = withType<Tag>({.name = "tag",
        .plural = "tags",
        .context = "Tag",
        .label = QT_TRANSLATE_NOOP("Tag", "Tag"),
        .fields = kTagFields,
        .keyField = "name",
        .order = "name, id",
        .rule = &tagRule,
        .isSetting = true});
    return desc;
}

namespace {

constexpr qsizetype kLongestName = 100;
constexpr qint64 kPerReport = 100; ///< contacts

Result<std::vector<qint64>> contactsWith(Transaction& tx, const QString& name)
{
    const QVariant stored = FieldCodec<QStringList>::toStored({name});
    std::vector<qint64> ids;
    const Result<> read
        = tx.database().each(u"SELECT id FROM contact WHERE tags <> '' AND replace(tags, ?, '') <> tags ORDER BY id"_s,
            {stored}, [&](const Row& row) { ids.push_back(row.integer(0)); });
    return read ? Result<std::vector<qint64>>(std::move(ids)) : Result<std::vector<qint64>>(read.error());
}

/// In its place; where the contact has the new one already, that stays.
Result<> renameOn(Transaction& tx, Id<Contact> id, const QString& from, const QString& to)
{
    const Result<Contact> before = tx.get(id);
    if (!before)
        return before.error();
    Contact after = *before;
    for (QString& tag : after.tags) {
        if (tag == from)
            tag = to;
    }
    after.tags.removeDuplicates();
    return tx.update(*before, after);
}

Result<> renameOnContacts(Transaction& tx, const QString& from, const QString& to, const TagProgress& progress)
{
    const Result<std::vector<qint64>> ids = contactsWith(tx, from);
    if (!ids)
        return ids.error();
    const qint64 all = std::ssize(*ids);
    for (qint64 i = 0; i < all; ++i) {
        if (progress && i % kPerReport == 0 && !progress(i, 2 * all)) // the other half is the search
            return Error{Error::Kind::Cancelled, {}, {}};
        if (const Result<> done = renameOn(tx, {(*ids)[static_cast<size_t>(i)]}, from, to); !done)
            return done;
    }
    return {};
}

Result<> checkName(const QString& name)
{
    if (name.isEmpty())
        return invalid(QCoreApplication::translate("Contact", "A tag needs a name."));
    if (name.size() > kLongestName)
        return invalid(
            QCoreApplication::translate("Tag", "The tag “%1” is longer than 100 characters.").arg(isolated(name)));
    return {};
}

Result<Id<Tag>> tagNamed(Transaction& tx, const QString& name)
{
    const Result<QVariant> id = tx.database().value(u"SELECT id FROM tag WHERE name = ?"_s, {name});
    return id ? Result<Id<Tag>>(Id<Tag>{id->toLongLong()}) : Result<Id<Tag>>(id.error());
}

Result<> renameRow(Transaction& tx, const QString& from, const QString& to)
{
    const Result<Id<Tag>> id = tagNamed(tx, from);
    const Result<Id<Tag>> other = tagNamed(tx, to);
    if (!id || !other)
        return id ? other.error() : id.error();
    if (!id->isSet())
        return {};
    if (other->isSet())
        return tx.remove(*id);
    const Result<Tag> before = tx.get(*id);
    if (!before)
        return before.error();
    Tag after = *before;
    after.name = to;
    return tx.update(*before, after);
}

/// `where` with the new name in place of the old one wherever it asks for the tag.
QString asksForRenamed(const QString& where, const QString& from, const QString& to)
{
    const QString word = QRegularExpression::escape(from);
    QString quoted = from;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    const QRegularExpression asks(u"\\b(tags\\s*(?:=|!=|has|contains)\\s*)(?:\"%1\"|%2(?![\\p{L}\\p{N}_]))"_s.arg(
                                      QRegularExpression::escape(quoted), word),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString renamed;
    qsizetype at = 0;
    for (const QRegularExpressionMatch& match : asks.globalMatch(where)) {
        renamed += where.sliced(at, match.capturedStart() - at) + match.captured(1) + filterValue(to);
        at = match.capturedEnd();
    }
    return renamed + where.sliced(at);
}

/// Saved lists go on holding whom they held.
Result<> renameInSegments(Transaction& tx, const QString& from, const QString& to)
{
    const auto recalled = tx.recallAll(describe<Segment>());
    if (!recalled)
        return recalled.error();
    const std::vector<Record> segments(recalled->begin(), recalled->end()); // which is forgotten with the first written
    for (const Record& record : segments) {
        Segment after = record.as<Segment>();
        after.where = asksForRenamed(after.where, from, to);
        if (after.where == record.as<Segment>().where)
            continue;
        if (const Result<> done = tx.update(record.as<Segment>(), after); !done)
            return done;
    }
    return {};
}

Result<> rename(Transaction& tx, const QString& from, const QString& to, const TagProgress& progress)
{
    if (const Result<> renamed = renameOnContacts(tx, from, to, progress); !renamed)
        return renamed;
    if (const Result<> renamed = renameInSegments(tx, from, to); !renamed)
        return renamed;
    const Result<> done = renameRow(tx, from, to);
    if (!done || !progress)
        return done;
    constexpr qint64 kHalf = 1000; // is done
    return tx.indexNow([&](qint64 indexed, qint64 total) {
        return progress(kHalf + (total > 0 ? kHalf * indexed / total : 0), 2 * kHalf);
    });
}

} // namespace

Result<> tagRule(Transaction& tx, const void* before, void* after)
{
    const auto* old = static_cast<const Tag*>(before);
    auto* tag = static_cast<Tag*>(after);
    if (tag) {
        tag->name = tag->name.simplified();
        if (const Result<> named = checkName(tag->name); !named)
            return named;
        const Result<Id<Tag>> other = tagNamed(tx, tag->name);
        if (!other)
            return other.error();
        if (other->isSet() && *other != tag->id)
            return invalid(QCoreApplication::translate(
                "Tag", "There is a tag “%1” already. Rename the other tag to it, and the two become one.")
                               .arg(isolated(tag->name)));
        if (tag->keepInTouch && !isTouchInterval(*tag->keepInTouch))
            return invalid(QCoreApplication::translate("Tag",
                "How many days may pass without a contact to who has the tag “%1” is a number from 1 to 36500, or empty.")
                               .arg(isolated(tag->name)));
    }
    if (old && tag && old->name != tag->name && !tx.isReverting()) { // what is undone is undone on each contact
        Result<> renamed = renameOnContacts(tx, old->name, tag->name, {});
        if (renamed)
            renamed = renameInSegments(tx, old->name, tag->name);
        if (!renamed)
            return renamed;
    }
    return keepDaysInStep(tx, old, tag);
}

Result<> renameTag(Session& session, const QString& from, const QString& to, const TagProgress& progress)
{
    const QString name = to.simplified();
    if (const Result<> named = checkName(name); !named || name == from)
        return named;
    const QString title = QCoreApplication::translate("Tag", "Rename the tag %1").arg(isolated(from));
    return session.transact(title, Undo::InPart, [&](Transaction& tx) { return rename(tx, from, name, progress); });
}

Result<QStringList> tagsInUse(Session& session, const TagProgress& progress)
{
    constexpr qint64 kAtOnce = 20'000; // ids
    const Result<QVariant> newest = session.database().value(u"SELECT max(id) FROM contact"_s);
    if (!newest)
        return newest.error();
    QSet<QString> words;
    for (qint64 last = 0; last < newest->toLongLong(); last += kAtOnce) {
        if (progress && !progress(last, newest->toLongLong()))
            return Error{Error::Kind::Cancelled, {}, {}};
        const Result<> read
            = session.database().each(u"SELECT DISTINCT tags FROM contact WHERE id > ? AND id <= ? AND tags <> ''"_s,
                {last, last + kAtOnce}, [&](const Row& row) {
                    QStringList tags;
                    FieldCodec<QStringList>::fromStored(tags, row.text(0));
                    for (const QString& tag : tags)
                        words.insert(tag);
                });
        if (!read)
            return read.error();
    }
    QStringList sorted = words.values();
    std::ranges::sort(sorted, {}, [](const QString& word) { return folded(word); });
    return sorted;
}

} // namespace kartei
