#pragma once

#include "core/contacts/contact.h"

#include <functional>

namespace kartei {

class Session;

/// What counts of all that was said about a channel: the latest that is not after `today`, of one day the withdrawal. A
/// consent of which no day is known is older than any other. Null: nothing was said.
const ContactConsent* standingConsent(const Contact& contact, ConsentChannel channel, QDate today);

/// Fills what counts into the contact. A withdrawal without a day is of `today`. Invalid: one does not say for what, or
/// whether it was given.
Result<> settleConsents(Contact& contact, QDate today);

/// Invalid: it does not say for what, or whether it was given.
Result<> checkWhole(const ContactConsent& consent);

/// Adds what somebody said to the cards of these contacts, as changeMany() does; a card that says so already stays
/// as it is. Fails as checkWhole(), too.
Result<> recordConsent(Session& session, const std::vector<qint64>& contacts, const ContactConsent& consent,
    const std::function<bool(qint64 done, qint64 total)>& progress = {});

} // namespace kartei
