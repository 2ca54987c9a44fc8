#pragma once

#include "core/schema/record.h"

namespace kartei {

class Session;

/// A field as people read it; empty for what is not known. `referenceTitle` is what the reference points at, `currency`
/// what the amounts are in.
QString fieldText(const EntityDesc& entity, const Field& field, const QVariant& stored, const Currency& currency,
    QDate today, const QString& referenceTitle = {});
/// Of the business.
Currency usualCurrency(Session& session);

} // namespace kartei
