#pragma once

#include "core/base/result.h"
#include "core/storage/location.h"

#include <QStringList>

#include <optional>

namespace kartei {

/// What the program was started for, when it is no command: `kartei [FILE|URL] [--call NUMBER]`, `kartei tel:NUMBER`.
struct WindowWish {
    std::optional<Location> business; ///< none: that of the last time
    std::optional<QString> call; ///< the number of who calls (callerNumber()); empty: withheld

    /// `arguments` with the program first. A desktop may hand over a file as `file:` URL. Usage.
    static Result<WindowWish> of(const QStringList& arguments);
};

} // namespace kartei
