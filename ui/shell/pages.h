#pragma once

#include "ui/base/page.h"

#include <span>

namespace kartei {

/// Groups of the sidebar.
enum class PageGroup { Customers, Sales, Service };

/// What is known of a page without making it, which takes longer than all the rest of the window: it is made when it is
/// first shown or asked for a record.
struct PageEntry {
    PageGroup group;
    const EntityDesc& (*entity)(); ///< Page::entity()
    PageSign (*sign)();
    /// Into `parent` at once: what comes into another window is asked by the style sheet again.
    Page* (*create)(Workbench&, QWidget* parent);
    /// How many of its records need attention, shown as a chip in the sidebar. Null: none ever does.
    int (*attentionCount)(Session&) = nullptr;
};

/// What the program has, in the order of the sidebar. The only place that knows every page.
std::span<const PageEntry> allPages();

} // namespace kartei
