#pragma once

#include <functional>

class QUrl;

namespace kartei {

/// Hands an address or a file to the desktop. False: no program takes it.
using UrlOpener = std::function<bool(const QUrl&)>;

bool openInDesktop(const QUrl& url);

} // namespace kartei
