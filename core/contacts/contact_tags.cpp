#include "core/contacts/contact_tags.h"

#include "core/base/text.h"
#include "core/contacts/contact.h"
#include "core/storage/session.h"

#include <QCoreApplication>

namespace kartei {

Result<> addTag(Session& session, const std::vector<qint64>& contacts, const QString& tag)
{
    const QString label = tag.simplified();
    if (label.isEmpty())
        return invalid(QCoreApplication::translate("Contact", "A tag needs a name."));
    const int count = static_cast<int>(contacts.size());
    const QString title
        = QCoreApplication::translate("Contact", "Tag %n contacts with %1", nullptr, count).arg(isolated(label));
    const Undo undo = count == 1 ? Undo::Possible : Undo::InPart;
    return session.transact(title, undo, [&](Transaction& tx) -> Result<> {
        for (const qint64 id : contacts) {
            const Result<Contact> before = tx.get(Id<Contact>{id});
            if (!before)
                return before.error();
            if (before->tags.contains(label))
                continue;
            Contact after = *before;
            after.tags += label;
            if (const Result<> done = tx.update(*before, after); !done)
                return done;
        }
        return {};
    });
}

} // namespace kartei
