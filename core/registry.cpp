#include "core/business/business.h"
#include "core/business/segment.h"
#include "core/business/user.h"
#include "core/contacts/distinct_contacts.h"
#include "core/contacts/field_demand.h"
#include "core/contacts/relation.h"
#include "core/contacts/tag.h"
#include "core/exchange/import_mapping.h"
#include "core/planning/activity.h"
#include "core/planning/attachment.h"
#include "core/service/asset.h"
#include "core/service/reply_template.h"

namespace kartei {

std::span<const EntityDesc* const> allEntities()
{
    static const EntityDesc* const all[] = {&describe<Business>(), &describe<User>(), &describe<NumberRange>(),
        &describe<CustomField>(), &describe<Tag>(), &describe<Contact>(), &describe<Relation>(),
        &describe<DistinctContacts>(), &describe<Product>(), &describe<Stage>(), &describe<Deal>(), &describe<Quote>(),
        &describe<QuotePrint>(), &describe<Asset>(), &describe<Ticket>(), &describe<ReplyTemplate>(),
        &describe<Activity>(), &describe<Task>(), &describe<AttachmentContent>(), &describe<Attachment>(),
        &describe<Segment>(), &describe<ImportMapping>(), &describe<FieldDemand>()};
    return all;
}

} // namespace kartei
