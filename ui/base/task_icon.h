#pragma once

#include "core/planning/activity.h"
#include "ui/base/icons.h"

namespace kartei {

Icon iconOf(TaskKind kind);

} // namespace kartei
