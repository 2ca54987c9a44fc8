#pragma once

#include "core/cli/command.h"
#include "core/exchange/references.h"

namespace kartei {

/// Sets what `--json OBJECT|-` and then `--set field=value …` give. Besides fields: `email=…`, `phone=…` (the first of
/// its list), `city=…` (of the first address), `phone_2_label=…` as in CSV headers. Usage: unknown field, not JSON.
Result<> readGiven(Record& record, const Command& command, References& references);

/// The same for a record that is added: what a draft of a quote doesn't say is as usual for its customer, as in the
/// window.
Result<> readNew(Record& record, const Command& command, Session& session, References& references);

/// The same of assignments `field=value` alone.
Result<> setGiven(Record& record, const QStringList& assignments, References& references);

/// Usage: names the first that is no field or part list.
Result<> checkFieldNames(const EntityDesc& entity, const OwnFields& own, const QStringList& names);

} // namespace kartei
