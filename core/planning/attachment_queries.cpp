#include "core/planning/attachment_queries.h"

#include "core/contacts/contact_queries.h"
#include "core/planning/attachment_files.h"
#include "core/storage/record_sql.h"

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// By which a file refers to records of `entity`.
const Field& referenceTo(const EntityDesc& entity)
{
    for (const Field& field : describe<Attachment>().fields) {
        if (field.target && &field.target() == &entity)
            return field;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::vector<FileRow>> filesOf(Session& session, const EntityDesc& entity, qint64 id)
{
    const bool isContact = &entity == &describe<Contact>();
    const SqlCondition ours = isContact ? businessOf(describe<Attachment>(), {id})
                                        : SqlCondition{quotedName(referenceTo(entity).name) + u" = ?"_s, {id}};
    const Result<std::vector<Attachment>> files
        = session.list<Attachment>(u"WHERE "_s + ours.where + u" ORDER BY added DESC, id DESC"_s, ours.values);
    if (!files)
        return files.error();
    std::vector<FileRow> rows;
    for (const Attachment& file : *files) {
        const bool isOfContact = !file.ticket.isSet() && !file.quote.isSet() && !file.deal.isSet();
        const bool isElsewhere = isContact && (!isOfContact || file.contact.value != id);
        rows.push_back({file, isElsewhere ? placeOf(session, file) : QString()});
    }
    return rows;
}

Attachment placeIn(const EntityDesc& entity, qint64 id)
{
    Record place{describe<Attachment>()};
    place.setValue(referenceTo(entity), id);
    return place.as<Attachment>();
}

} // namespace kartei
