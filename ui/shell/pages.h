#pragma once

#include "ui/base/page.h"

#include <memory>
#include <span>

namespace kartei {

/// Groups of the sidebar.
enum class PageGroup { Customers, Sales, Service };

struct PageEntry {
    PageGroup group;
    std::unique_ptr<Page> (*create)(Workbench&);
};

/// What the program has, in the order of the sidebar. The only place that knows every page.
std::span<const PageEntry> allPages();

} // namespace kartei
