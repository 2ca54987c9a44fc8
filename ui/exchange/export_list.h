#pragma once

#include "ui/base/workbench.h"

namespace kartei {

/// Asks for a file and writes all records of a kind to it: CSV for spreadsheets, or JSON. The format follows the file's
/// name.
void exportList(Workbench& bench, const EntityDesc& entity);

} // namespace kartei
