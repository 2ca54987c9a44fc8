#include "core/contacts/contact_tags.h"

#include "core/base/text.h"
#include "core/contacts/contact.h"
#include "core/storage/many_records.h"

#include <QCoreApplication>

namespace kartei {

Result<> addTag(Session& session, const std::vector<qint64>& contacts, const QString& tag,
    const std::function<bool(qint64 done, qint64 total)>& progress)
{
    const QString label = tag.simplified();
    if (label.isEmpty())
        return invalid(QCoreApplication::translate("Contact", "A tag needs a name."));
    const int count = static_cast<int>(contacts.size());
    const QString title
        = QCoreApplication::translate("Contact", "Tag %n contacts with %1", nullptr, count).arg(isolated(label));
    return changeMany(
        session, describe<Contact>(), contacts, title,
        [&](Record& contact) {
            if (!contact.as<Contact>().tags.contains(label))
                contact.edit<Contact>().tags += label;
            return Result<>();
        },
        progress);
}

} // namespace kartei
