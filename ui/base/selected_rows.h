#pragma once

#include <vector>

class QItemSelectionModel;

namespace kartei {

/// From top to bottom, of a view that selects whole rows. Makes no index of each, as Qt's selectedRows() does: all of a
/// long list may be selected.
std::vector<int> selectedRows(const QItemSelectionModel& selection);

} // namespace kartei
