#pragma once

#include "core/schema/record.h"

namespace kartei {

class EntityForm;

/// Puts the editors of a kind into the order people think in; everything in the order of its description where nobody
/// thought of one.
void layOut(EntityForm& form, const EntityDesc& entity);

/// "New contact", "New deal".
QString newTitleOf(const EntityDesc& entity);
/// "Edit contact".
QString editTitleOf(const EntityDesc& entity);

/// Kinds of which a form can make one while another is being filled in.
bool canBeMadeByName(const EntityDesc& entity);
/// Not stored yet. A contact's name is split into first and last name unless it is a company.
Record namedRecord(const EntityDesc& entity, const QString& name, bool asCompany);

} // namespace kartei
