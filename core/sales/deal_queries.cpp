#include "core/sales/deal_queries.h"

#include "core/contacts/contact_queries.h"

namespace kartei {

using namespace Qt::StringLiterals;

Result<std::vector<Stage>> stagesInOrder(Session& session)
{
    return session.list<Stage>(u"ORDER BY rank, id"_s);
}

Result<std::vector<Deal>> openDealsOf(Session& session, Id<Contact> contact)
{
    const SqlCondition ours = businessOf(describe<Deal>(), contact);
    // || '' keeps SQLite from beginning with all open deals
    return session.list<Deal>(
        u"WHERE "_s + ours.where + u" AND status || '' = 'open' ORDER BY value DESC, id"_s, ours.values);
}

} // namespace kartei
