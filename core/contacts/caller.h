#pragma once

#include "core/contacts/contact.h"
#include "core/storage/session.h"

namespace kartei {

/// The number of somebody who calls, as a telephone program hands it over: "+49 171/234 56 78",
/// "tel:+491712345678;ext=2". Empty: withheld. Usage: it has more than digits, + and what divides them.
Result<QString> callerNumber(const QString& handedOver);

struct IncomingCall {
    QString number; ///< callerNumber()
    Instant at; ///< when it came
    bool operator==(const IncomingCall&) const = default;
};

/// Who may be calling, with parts, by name.
struct Callers {
    std::vector<Contact> contacts;
    /// False: one of the two numbers can't be understood, and only their last digits are the same.
    bool isCertain = true;
};
/// `number` as callerNumber() gives it, dialled in the country of the business or from abroad.
Result<Callers> callersWith(Session& session, const QString& number);

/// The card of `id` gets another phone; unless it has that one already.
Result<> addPhone(Transaction& tx, Id<Contact> id, const QString& number);

} // namespace kartei
