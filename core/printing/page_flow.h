#pragma once

#include "core/printing/paper_document.h"

#include "core/base/money.h"

#include <functional>
#include <optional>

namespace kartei {

/// A piece of a document that is never cut.
struct PaperBlock {
    PaperMarks marks; ///< y from the block's top
    qreal height = 0;
    bool joined = false; ///< stays on the page of the block after it
    bool inTable = false; ///< below a table head
    Amount carried; ///< what counts up to here
};

/// Where blocks may stand, and what a table repeats on each page.
struct PageRoom {
    qreal firstTop = 0;
    qreal nextTop = 0;
    qreal bottom = 0;
    PaperBlock tableHead;
    std::function<PaperBlock(Amount carried)> carriedTo; ///< at the foot when the table goes on; empty: none
    std::function<PaperBlock(Amount carried, int fromPage)> carriedFrom; ///< below the next head; pages from 1
};

/// Breaks blocks into pages: joined blocks stay together unless they are longer than a page.
std::vector<PaperMarks> pagesOf(const std::vector<PaperBlock>& blocks, const PageRoom& room);

} // namespace kartei
