#pragma once

#include "core/printing/report_printing.h"

#include <QStringList>

namespace kartei {

/// A list as a window shows it: these records in this order, with these fields as columns, by their public names; none:
/// the columns as delivered. NotFound: there is no such field. Invalid: more than checkPrintable() lets through.
Result<PaperDocument> recordListDocument(Session& session, const EntityDesc& entity, const std::vector<qint64>& ids,
    const QStringList& fields, const ReportChoice& choice);

} // namespace kartei
