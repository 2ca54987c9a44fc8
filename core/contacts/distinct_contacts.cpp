#include "core/contacts/distinct_contacts.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr Field kFields[] = {
    key<&DistinctContacts::id>(),
    field<&DistinctContacts::one>("one", QT_TRANSLATE_NOOP("Contact", "Contact"), Required),
    field<&DistinctContacts::other>("other", QT_TRANSLATE_NOOP("Contact", "Another contact"), Required),
    field<&DistinctContacts::since>("since", QT_TRANSLATE_NOOP("Contact", "Since")),
};

Result<> distinctRule(Transaction& tx, const void*, void* after)
{
    if (!after)
        return {};
    auto& pair = *static_cast<DistinctContacts*>(after);
    if (pair.one > pair.other)
        std::swap(pair.one, pair.other);
    if (pair.since.utcMs == 0)
        pair.since = tx.now();
    return {};
}

} // namespace

template <>
const EntityDesc& describe<DistinctContacts>()
{
    static constexpr EntityDesc desc = withType<DistinctContacts>({.name = "distinct_contacts",
        .plural = "",
        .context = "Contact",
        .label = QT_TRANSLATE_NOOP("Contact", "Not a duplicate"),
        .fields = kFields,
        .rule = &distinctRule});
    return desc;
}

Result<> keepApart(Session& session, Id<Contact> one, Id<Contact> other)
{
    if (one == other)
        return invalid(QCoreApplication::translate("Contact", "This is one and the same card. Choose another one."));
    const Result<Contact> first = session.get(one);
    const Result<Contact> second = session.get(other);
    if (!first || !second)
        return first ? second.error() : first.error();
    const QString title = QCoreApplication::translate("Contact", "Keep %1 and %2 apart")
                              .arg(isolated(first->name), isolated(second->name));
    return session.transact(title, Undo::Possible, [&](Transaction& tx) -> Result<> {
        const Result<bool> known = areKeptApart(tx.database(), one, other);
        if (!known || *known)
            return known ? Result<>() : Result<>(known.error());
        DistinctContacts pair{.id = {}, .one = one, .other = other, .since = {}};
        return tx.insert(pair);
    });
}

Result<bool> areKeptApart(Database& database, Id<Contact> one, Id<Contact> other)
{
    const auto [low, high] = std::minmax(one, other);
    const Result<QVariant> count = database.value(
        u"SELECT count(*) FROM distinct_contacts WHERE one = ? AND other = ?"_s, {low.value, high.value});
    return count ? Result<bool>(count->toLongLong() > 0) : Result<bool>(count.error());
}

} // namespace kartei
