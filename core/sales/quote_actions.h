#pragma once

#include "core/business/business.h"
#include "core/sales/quote_recipient.h"
#include "core/storage/session.h"

#include <functional>

namespace kartei {

/// Prints the final quote; called inside the transaction, so that number, freeze and PDF come together or not at all.
using QuotePrinter = std::function<Result<QByteArray>(const Quote& quote)>;

/// Invalid: sent already, without a line that counts, or valid until a day before its date.
Result<> checkSendable(const Quote& quote);

/// Draws the number, freezes addresses and amounts, keeps the PDF. Not undoable: the number is used up. Revisions take
/// their first version's number with `-R2`, `-R3`. Gives the number.
Result<QString> sendQuote(Session& session, Id<Quote> id, const QuotePrinter& printer);

/// The customer said yes; its deal is won with it. Invalid: not sent, or decided already.
Result<> acceptQuote(Session& session, Id<Quote> id);
Result<> declineQuote(Session& session, Id<Quote> id, const QString& reason);

/// A new draft with the same content that replaces a sent quote; the older one stays as it is.
Result<Id<Quote>> reviseQuote(Session& session, Id<Quote> id);
/// A new draft with the same content, on its own.
Result<Id<Quote>> duplicateQuote(Session& session, Id<Quote> id);

/// The PDF as sent. NotFound: never sent from here, as imported quotes. Damaged: it is not what was sent.
Result<QByteArray> sentPdf(Session& session, Id<Quote> id);
/// Compares every kept PDF with its digest. Damaged: names the first quote whose PDF is not what was sent.
Result<> checkSentPdfs(Session& session);

/// What stands on a quote beside the quote itself.
struct SentHead {
    Business business;
    QString customerNumber;
};
/// As it was when the quote was sent. Nothing: never sent from here, or by a version that did not keep it.
Result<std::optional<SentHead>> sentHead(Session& session, Id<Quote> id);

/// For the quote's page: frozen, or as of now. Without a customer there are none.
Result<QuoteAddresses> addressesOf(Session& session, const Quote& quote);

} // namespace kartei
