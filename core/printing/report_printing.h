#pragma once

#include "core/planning/pipeline_board.h"
#include "core/printing/paper_document.h"

#include <utility>
#include <vector>

namespace kartei {

/// How a list or report was asked for.
struct ReportChoice {
    QString language; ///< ISO 639-1, of the paper
    std::vector<std::pair<QString, QString>> filters; ///< name and value, in that language
};

/// The board as filtered, deals by falling value.
Result<PaperDocument> pipelineDocument(Session& session, const Board& board, const ReportChoice& choice);

/// Contacts in the order given; initials in front of them where that is the order of their names.
Result<PaperDocument> contactListDocument(
    Session& session, const std::vector<qint64>& contacts, const ReportChoice& choice);

} // namespace kartei
