#pragma once

#include <QStringList>

namespace kartei::bench {

/// What people type into the search line to find one of the contacts: parts of 1 to 8 letters of names, firms, towns
/// and addresses, in the script and the case they are written in.
QStringList queriesFor(quint64 seed, qint64 contacts, int count);

} // namespace kartei::bench
