#pragma once

#include "core/exchange/export_manifest.h"

namespace kartei {

/// What is in the folder of a dossier, in the language of the business.
QByteArray dossierReadme(const ExportManifest& manifest, const QString& contact);

} // namespace kartei
