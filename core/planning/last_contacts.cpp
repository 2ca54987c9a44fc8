#include "core/planning/last_contacts.h"

#include "core/contacts/contact.h"
#include "core/storage/gathered_values.h"

namespace kartei {

using namespace Qt::StringLiterals;

Result<QHash<qint64, Instant>> lastContactsOf(Session& session, const std::vector<qint64>& contacts)
{
    const Field& field = *describe<Contact>().findGathered("last_contact");
    const Result<GatheredValues> values = gatheredValues(session.database(), describe<Contact>(), {&field}, contacts);
    if (!values)
        return values.error();
    QHash<qint64, Instant> last;
    const QHash<qint64, QVariant> moments = values->value(&field);
    for (auto moment = moments.cbegin(); moment != moments.cend(); ++moment) {
        if (!moment->isNull())
            last.insert(moment.key(), {moment->toLongLong()});
    }
    return last;
}

} // namespace kartei
