#pragma once

#include "core/printing/label_formats.h"
#include "core/printing/paper_document.h"
#include "core/storage/session.h"

#include <functional>
#include <vector>

namespace kartei {

/// What addresses are printed on.
struct LabelChoice {
    const LabelSheet* sheet;
    int start = 1; ///< the first label that is still there, from 1
};

/// How many contacts are read of all; false: stop.
using AddressProgress = std::function<bool(qint64 done, qint64 total)>;

/// The postal addresses of these contacts in their order, as on letters: the company's for a person who has none.
/// Sheets are filled from the side where the language of the business begins. Who has no address is printed with their
/// name: mailingList() leaves them out. Invalid: none, or more than 5,000. Cancelled.
Result<PaperDocument> labelsDocument(Session& session, const std::vector<qint64>& contacts, const LabelChoice& choice,
    const AddressProgress& progress = {});

/// The same on envelopes, with the business as sender.
Result<PaperDocument> envelopesDocument(Session& session, const std::vector<qint64>& contacts, const Envelope& envelope,
    const AddressProgress& progress = {});

} // namespace kartei
