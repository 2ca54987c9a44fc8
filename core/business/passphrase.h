#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace kartei {

inline constexpr int kShortestPassphrase = 8; ///< characters

/// What is kept of a passphrase. Slow on purpose (a quarter of a second): not in the thread of a window. Invalid: too
/// short.
Result<QString> hashOf(const QByteArray& passphrase);

/// As slow. False also for a hash that asks for more time or memory than ours do.
bool fits(const QByteArray& passphrase, const QString& hash);

} // namespace kartei
