#pragma once

#include "core/exchange/references.h"
#include "core/schema/record.h"
#include "core/storage/gathered_values.h"

#include <QJsonObject>
#include <QStringList>

namespace kartei {

class Session;

/// What other records say of these, where `fields` (of `--fields`) ask for it.
Result<GatheredValues> gatheredFor(
    Session& session, const EntityDesc& entity, const QStringList& fields, const std::vector<Record>& records);

/// A record with only the keys asked for, of own fields where they stand; without `fields` with all that it holds.
QJsonObject chosenJson(
    const Record& record, const QStringList& fields, const GatheredValues& gathered, References& references);

} // namespace kartei
