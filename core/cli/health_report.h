#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace kartei {

class Session;

/// `report FILE health`; `format` is text, csv, json or pdf, empty: text.
Result<QByteArray> healthReport(Session& session, const QString& format);

} // namespace kartei
