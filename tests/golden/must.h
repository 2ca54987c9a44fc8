#pragma once

#include "core/base/result.h"

#include <stdexcept>
#include <utility>

namespace kartei::test {

/// The value; throws the error where there is none.
template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().message.toStdString() + '\n' + result.error().detail.toStdString());
    return std::move(*result);
}

} // namespace kartei::test
