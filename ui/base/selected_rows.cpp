#include "ui/base/selected_rows.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace kartei {

std::vector<int> selectedRows(const QItemSelectionModel& selection)
{
    QList<QItemSelectionRange> ranges = selection.selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    std::vector<int> rows;
    for (const QItemSelectionRange& range : ranges) {
        const int first = rows.empty() ? range.top() : std::max(range.top(), rows.back() + 1);
        for (int row = first; row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    return rows;
}

} // namespace kartei
