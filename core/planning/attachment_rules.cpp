#include "core/planning/attachment.h"

#include "core/base/file_name.h"
#include "core/base/text.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

template <class E>
Result<> takeContact(Transaction& tx, Attachment& file, Id<E> from)
{
    if (file.contact.isSet() || !from.isSet())
        return {};
    const Result<E> record = tx.get(from);
    if (!record)
        return record.error();
    file.contact = record->contact;
    return {};
}

Result<> fillContact(Transaction& tx, Attachment& file)
{
    Result<> filled = takeContact(tx, file, file.ticket);
    if (filled)
        filled = takeContact(tx, file, file.quote);
    if (filled)
        filled = takeContact(tx, file, file.deal);
    if (!filled || file.contact.isSet())
        return filled;
    return invalid(QCoreApplication::translate("Attachment", "The file “%1” needs a contact, deal, quote or ticket.")
                       .arg(isolated(file.name)));
}

Result<> findContent(Transaction& tx, Attachment& file)
{
    file.content = {};
    qint64 size = 0;
    const Result<> found = tx.database().each(
        u"SELECT id, length(bytes) FROM attachment_content WHERE sha256 = ?"_s, {file.sha256}, [&](const Row& row) {
            file.content = {row.integer(0)};
            size = row.integer(1);
        });
    if (!found)
        return found;
    if (file.content.isSet())
        file.size = size;
    else if (!tx.isReverting()) // what is lost must not keep its record from coming back
        return invalid(QCoreApplication::translate("Attachment",
            "What is in the file “%1” is not in this business. Add the file itself, with “Add file”, or “attach” on the"
            " command line.")
                           .arg(isolated(file.name)));
    return {};
}

} // namespace

Result<> attachmentRule(Transaction& tx, const void* before, void* after)
{
    if (!after)
        return {};
    auto& file = *static_cast<Attachment*>(after);
    file.name = plainFileName(file.name);
    if (file.name.isEmpty())
        return invalid(QCoreApplication::translate("Attachment", "A file needs a name."));
    if (const Result<> filled = fillContact(tx, file); !filled)
        return filled;
    if (file.added.utcMs == 0)
        file.added = tx.now();
    if (!before)
        return findContent(tx, file);
    const auto& old = *static_cast<const Attachment*>(before);
    if (old.sha256 != file.sha256 || old.size != file.size || old.mediaType != file.mediaType)
        return invalid(QCoreApplication::translate(
            "Attachment", "What is in the file “%1” can't be changed. Add the new file, then delete this one.")
                           .arg(isolated(old.name)));
    file.content = old.content;
    return {};
}

} // namespace kartei
