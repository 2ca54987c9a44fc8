#pragma once

#include "core/exchange/csv_writer.h"
#include "core/exchange/export_manifest.h"

namespace kartei {

/// The page that explains a complete export to whoever finds it, in the language of the business.
QByteArray readmeOf(const ExportManifest& manifest, CsvGuard guard);

} // namespace kartei
