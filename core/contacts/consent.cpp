#include "core/contacts/consent.h"

#include "core/base/text.h"
#include "core/storage/many_records.h"
#include "core/storage/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

namespace {

/// A day that is not known is before all others.
bool isStronger(const ContactConsent& one, const ContactConsent& other)
{
    if (one.day == other.day)
        return one.state == ConsentState::Withdrawn;
    return !other.day.isValid() || (one.day.isValid() && one.day > other.day);
}

ConsentState stateOf(const Contact& contact, ConsentChannel channel, QDate today)
{
    const ContactConsent* standing = standingConsent(contact, channel, today);
    return standing ? standing->state : ConsentState::None;
}

bool isWhole(const ContactConsent& consent)
{
    return consent.channel != ConsentChannel::None && consent.state != ConsentState::None;
}

/// A withdrawal has to be kept from the day on which it is known.
void tidy(ContactConsent& consent, QDate today)
{
    consent.how = consent.how.simplified();
    consent.evidence = consent.evidence.trimmed();
    if (consent.state == ConsentState::Withdrawn && !consent.day.isValid())
        consent.day = today;
}

bool isSame(const ContactConsent& one, ContactConsent other)
{
    other.id = one.id;
    return one == other;
}

} // namespace

const ContactConsent* standingConsent(const Contact& contact, ConsentChannel channel, QDate today)
{
    const ContactConsent* standing = nullptr;
    for (const ContactConsent& consent : contact.consents) {
        const bool isToCome = consent.day.isValid() && consent.day > today;
        if (consent.channel == channel && !isToCome && (!standing || isStronger(consent, *standing)))
            standing = &consent;
    }
    return standing;
}

Result<> settleConsents(Contact& contact, QDate today)
{
    for (ContactConsent& consent : contact.consents) {
        if (!isWhole(consent))
            return invalid(QCoreApplication::translate(
                "Contact", "A consent of %1 does not say what it is to, or whether it was given or withdrawn.")
                               .arg(isolated(contact.name)));
        tidy(consent, today);
    }
    contact.consentEmail = stateOf(contact, ConsentChannel::Email, today);
    contact.consentPhone = stateOf(contact, ConsentChannel::Phone, today);
    contact.consentPost = stateOf(contact, ConsentChannel::Post, today);
    contact.consentMessaging = stateOf(contact, ConsentChannel::Messaging, today);
    return {};
}

Result<> checkWhole(const ContactConsent& consent)
{
    return isWhole(consent) ? Result<>()
                            : Result<>(invalid(QCoreApplication::translate(
                                "Contact", "Say what the consent is to, and whether it was given or withdrawn.")));
}

Result<> recordConsent(Session& session, const std::vector<qint64>& contacts, const ContactConsent& consent,
    const std::function<bool(qint64 done, qint64 total)>& progress)
{
    if (const Result<> whole = checkWhole(consent); !whole)
        return whole;
    const int count = static_cast<int>(contacts.size());
    const QString title = QCoreApplication::translate("Contact", "Record the consent of %n contacts", nullptr, count);
    ContactConsent said = consent;
    tidy(said, session.clock().today());
    const auto add = [&](Contact& contact) {
        if (std::ranges::none_of(contact.consents, [&](const ContactConsent& known) { return isSame(known, said); }))
            contact.consents.push_back(said);
    };
    return changeMany(
        session, describe<Contact>(), contacts, title,
        [&](Record& contact) {
            add(contact.edit<Contact>());
            return Result<>();
        },
        progress);
}

} // namespace kartei
