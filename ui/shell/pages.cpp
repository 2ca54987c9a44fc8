#include "ui/shell/pages.h"

namespace kartei {

std::span<const PageEntry> allPages()
{
    return {};
}

} // namespace kartei
