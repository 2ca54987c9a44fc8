#pragma once

#include "core/business/business.h"
#include "core/printing/paper_document.h"
#include "core/sales/quote_rules.h"

namespace kartei {

/// What is on a printed quotation.
struct QuotePaper {
    Quote quote; ///< its language is that of the paper; empty: the business's
    QuoteTotals totals;
    Business business;
    QStringList recipient; ///< lines of the address, at most six are printed
    QStringList delivery; ///< the same of where it goes; empty: to the recipient
    QString customerNumber;
};

/// DIN 5008 form B, or US Letter for businesses there. Right-to-left languages mirror the page; drafts say so across
/// it.
PaperDocument laidOut(const QuotePaper& paper);

} // namespace kartei
