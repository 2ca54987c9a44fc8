#include "core/planning/losing_touch.h"

#include "core/contacts/contact_queries.h"

#include <QSet>

namespace kartei {

using namespace Qt::StringLiterals;

Result<std::vector<qint64>> idsLosingTouch(Session& session, const ListQuery& query)
{
    ListQuery all = query;
    all.limit = 0;
    const Result<std::vector<qint64>> wanted = idsOf(session.database(), all);
    if (!wanted)
        return wanted;
    const QSet<qint64> isWanted(wanted->begin(), wanted->end());
    const SqlCondition condition = contactsWhere({}, ContactFilter::LosingTouch, session.clock().today());
    std::vector<qint64> ids;
    const Result<> read = session.database().each(u"SELECT contact.id FROM contact WHERE "_s + condition.where
            + u" ORDER BY "_s + QString::fromLatin1(kTouchDueSql).arg(u"contact"_s) + u", contact.id"_s,
        condition.values, [&](const Row& row) {
            const bool isRoom = query.limit == 0 || std::ssize(ids) < query.limit;
            if (isRoom && isWanted.contains(row.integer(0)))
                ids.push_back(row.integer(0));
        });
    return read ? Result<std::vector<qint64>>(std::move(ids)) : Result<std::vector<qint64>>(read.error());
}

} // namespace kartei
