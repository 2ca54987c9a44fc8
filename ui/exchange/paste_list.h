#pragma once

class QWidget;

namespace kartei {

struct EntityDesc;
class Workbench;

/// Ctrl+V over `list` and what is in it brings in the cells that were copied in a spreadsheet, once they were looked
/// at.
void takePastedLists(QWidget& list, Workbench& bench, const EntityDesc& entity);

} // namespace kartei
