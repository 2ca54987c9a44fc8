#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace kartei {

class Session;

enum class MailChannel { Post, Email };

struct MailingChoice {
    MailChannel channel = MailChannel::Post;
    /// Of whom there is one: of those who share an address, or of each contact.
    enum class One { PerAddress, PerContact } one = One::PerAddress;
    /// Whether post for a person may go to their company: what is printed here can, a table of contacts has no such
    /// address in it.
    enum class Address { Own, OrOfCompany } address = Address::Own;
};

/// Who of a list is written to, and who is not.
struct MailingList {
    struct Dropped {
        qint64 id = 0;
        QString name;
        QString why; ///< translated: "no e-mail address"
    };
    std::vector<qint64> kept; ///< contacts, in the order of the list
    std::vector<Dropped> dropped;
};

/// Leaves out whom one may not write to: by e-mail all who did not consent to it (Directive 2002/58/EC art. 13, in
/// Germany UWG § 7) and who shares the address with somebody who withdrew theirs, by post those who objected (GDPR art.
/// 21). Of the others leaves out who has no address for the channel, and, where one is wanted per address, all but the
/// first of those who share it: a household or a company gets one letter. `progress` is told how many of all were
/// looked at; Cancelled: it said no.
Result<MailingList> mailingList(Session& session, const std::vector<qint64>& contacts, const MailingChoice& choice,
    const std::function<bool(qint64 done, qint64 total)>& progress = {});

/// One line for each who was dropped: id, name, why.
QByteArray droppedCsv(const MailingList& list);

} // namespace kartei
