#include "core/planning/last_contacts.h"

namespace kartei {

using namespace Qt::StringLiterals;

Result<QHash<qint64, Instant>> lastContactsOf(Session& session, const std::vector<qint64>& contacts)
{
    const auto rows = session.select(u"SELECT contact, max(at) FROM activity WHERE contact IN ("_s
            + session.database().idListSql() + u") AND kind <> 'note' GROUP BY contact"_s,
        {session.database().idList(contacts)});
    if (!rows)
        return rows.error();
    QHash<qint64, Instant> last;
    for (const QVariantList& row : *rows)
        last.insert(row[0].toLongLong(), {row[1].toLongLong()});
    return last;
}

} // namespace kartei
