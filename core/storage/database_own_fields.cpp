#include "core/schema/own_fields.h"
#include "core/storage/database.h"

namespace kartei {

Result<std::shared_ptr<const OwnFields>> Database::ownFields(const EntityDesc& entity)
{
    KnownOwnFields& known = m_ownFields[&entity];
    if (known.isCurrent)
        return known.fields;
    std::vector<OwnFieldSpec> specs;
    if (entity.ownFields) {
        Result<std::vector<OwnFieldSpec>> read = entity.ownFields(*this);
        if (!read)
            return read.error();
        specs = *std::move(read);
    }
    if (!known.fields || known.fields->specs() != specs)
        known.fields = specs.empty() ? std::make_shared<const OwnFields>()
                                     : std::make_shared<const OwnFields>(*entity.ownValues(), std::move(specs));
    known.isCurrent = true;
    return known.fields;
}

void Database::forgetOwnFields()
{
    for (KnownOwnFields& known : m_ownFields)
        known.isCurrent = false;
}

} // namespace kartei
