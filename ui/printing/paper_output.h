#pragma once

#include "core/printing/paper_document.h"

class QWidget;

namespace kartei {

class Prompts;

/// Asks for printer and pages, then prints. False: the user stepped back.
Result<bool> printPaper(const PaperDocument& document, QWidget* parent);

/// Asks where to, then writes the PDF. False: the user stepped back.
Result<bool> savePaper(const PaperDocument& document, Prompts& prompts, const QString& fileName);
/// The same for a PDF made before.
Result<bool> savePdf(const QByteArray& pdf, Prompts& prompts, const QString& fileName);

} // namespace kartei
