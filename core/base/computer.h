#pragma once

#include <QString>

namespace kartei {

/// Tells this computer from others, also from copies of it under another name; the id of the machine, which is not for
/// others to know, can't be told from it.
QString computerId();

} // namespace kartei
