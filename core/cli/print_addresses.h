#pragma once

#include "core/cli/command.h"

namespace kartei {

/// The addresses of these contacts on labels (`--labels FORMAT`, from `--start` on) or on envelopes (`--envelopes
/// FORMAT`), with `--one-per-address` once for a household or a company. Who has none is told and left out. Usage:
/// there is no such format or label.
Result<QByteArray> addressesPdf(const Command& command, Session& session, const std::vector<qint64>& contacts);

/// Whether `print` is about addresses. Usage: options that only go with these, without them.
Result<bool> wantsAddresses(const Command& command);

} // namespace kartei
