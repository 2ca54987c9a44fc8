#pragma once

#include "core/planning/data_health.h"
#include "core/planning/pipeline_board.h"
#include "core/printing/paper_document.h"
#include "core/printing/report_frame.h"

#include <utility>
#include <vector>

namespace kartei {

/// How a list or report was asked for.
struct ReportChoice {
    QString language; ///< ISO 639-1, of the paper
    std::vector<std::pair<QString, QString>> filters; ///< name and value, in that language
};

inline constexpr int kMostPrinted = 5'000; ///< rows of a list: some two hundred pages
/// Invalid: a list of so many rows is not printed; says what to do.
Result<> checkPrintable(qint64 rows);

/// Whose report it is, of when, and how filtered.
Result<ReportHead> reportHead(Session& session, const ReportChoice& choice);

/// The board as filtered, deals by falling value.
Result<PaperDocument> pipelineDocument(Session& session, const Board& board, const ReportChoice& choice);

/// Contacts in the order given; initials in front of them where that is the order of their names. Fails as
/// checkPrintable(), too.
Result<PaperDocument> contactListDocument(
    Session& session, const std::vector<qint64>& contacts, const ReportChoice& choice);

/// How good the data are. Their sentences are in the program's language, and so is the paper.
Result<PaperDocument> healthDocument(Session& session, const DataHealth& health);

} // namespace kartei
