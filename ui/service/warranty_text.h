#pragma once

#include <QString>

class QDate;

namespace kartei {

struct Asset;

/// "In warranty until 31 Jan 2028"; empty: nothing is known of a warranty.
QString warrantyText(const Asset& asset, QDate today);

} // namespace kartei
