#pragma once

#include "core/contacts/custom_field.h"

#include <vector>

namespace kartei {

enum class ContactKind { Person, Company };
inline constexpr Choice kContactKinds[]
    = {{"person", QT_TRANSLATE_NOOP("Contact", "Person")}, {"company", QT_TRANSLATE_NOOP("Contact", "Company")}};
template <>
inline constexpr std::span<const Choice> choicesOf<ContactKind>{kContactKinds};

/// Where an e-mail, phone or web address reaches somebody.
enum class ReachLabel { Work, Home, Mobile, Fax, Other };
inline constexpr Choice kReachLabels[] = {{"work", QT_TRANSLATE_NOOP("Contact", "Work")},
    {"home", QT_TRANSLATE_NOOP("Contact", "Home")}, {"mobile", QT_TRANSLATE_NOOP("Contact", "Mobile")},
    {"fax", QT_TRANSLATE_NOOP("Contact", "Fax")}, {"other", QT_TRANSLATE_NOOP("Contact", "Other")}};
template <>
inline constexpr std::span<const Choice> choicesOf<ReachLabel>{kReachLabels};

enum class AddressLabel { Postal, Billing, Delivery, Home, Other };
inline constexpr Choice kAddressLabels[] = {{"postal", QT_TRANSLATE_NOOP("Contact", "Postal")},
    {"billing", QT_TRANSLATE_NOOP("Contact", "Billing")}, {"delivery", QT_TRANSLATE_NOOP("Contact", "Delivery")},
    {"home", QT_TRANSLATE_NOOP("Contact", "Home")}, {"other", QT_TRANSLATE_NOOP("Contact", "Other")}};
template <>
inline constexpr std::span<const Choice> choicesOf<AddressLabel>{kAddressLabels};

/// What somebody may be reached by, as far as that takes their consent.
enum class ConsentChannel { None, Email, Phone, Post, Messaging };
inline constexpr Choice kConsentChannels[] = {{"", QT_TRANSLATE_NOOP("Contact", "–")},
    {"email", QT_TRANSLATE_NOOP("Contact", "E-mail")}, {"phone", QT_TRANSLATE_NOOP("Contact", "Phone")},
    {"post", QT_TRANSLATE_NOOP("Contact", "Post")}, {"messaging", QT_TRANSLATE_NOOP("Contact", "Messages")}};
template <>
inline constexpr std::span<const Choice> choicesOf<ConsentChannel>{kConsentChannels};

enum class ConsentState { None, Given, Withdrawn };
inline constexpr Choice kConsentStates[] = {{"", QT_TRANSLATE_NOOP("Contact", "–")},
    {"given", QT_TRANSLATE_NOOP("Contact", "Given")}, {"withdrawn", QT_TRANSLATE_NOOP("Contact", "Withdrawn")}};
template <>
inline constexpr std::span<const Choice> choicesOf<ConsentState>{kConsentStates};

/// Where the customer stands in the customer life cycle.
enum class Lifecycle { None, Reached, Acquired, Converted, Retained, Inspiring, Lost };
inline constexpr Choice kLifecycles[] = {{"", QT_TRANSLATE_NOOP("Contact", "–")},
    {"reached", QT_TRANSLATE_NOOP("Contact", "Reached")}, {"acquired", QT_TRANSLATE_NOOP("Contact", "Interested")},
    {"converted", QT_TRANSLATE_NOOP("Contact", "New customer")},
    {"retained", QT_TRANSLATE_NOOP("Contact", "Regular customer")},
    {"inspiring", QT_TRANSLATE_NOOP("Contact", "Recommends us")}, {"lost", QT_TRANSLATE_NOOP("Contact", "Lost")}};
template <>
inline constexpr std::span<const Choice> choicesOf<Lifecycle>{kLifecycles};

/// What somebody is to us; several may hold.
enum class ContactRole { Customer, Supplier, Partner, Employee, Authority, Adviser, Press, Competitor };
inline constexpr Choice kContactRoles[]
    = {{"customer", QT_TRANSLATE_NOOP("Contact", "Customer")}, {"supplier", QT_TRANSLATE_NOOP("Contact", "Supplier")},
        {"partner", QT_TRANSLATE_NOOP("Contact", "Partner")}, {"employee", QT_TRANSLATE_NOOP("Contact", "Employee")},
        {"authority", QT_TRANSLATE_NOOP("Contact", "Authority")}, {"adviser", QT_TRANSLATE_NOOP("Contact", "Adviser")},
        {"press", QT_TRANSLATE_NOOP("Contact", "Press")}, {"competitor", QT_TRANSLATE_NOOP("Contact", "Competitor")}};
template <>
inline constexpr std::span<const Choice> choicesOf<ContactRole>{kContactRoles};

/// How a customer buys; several may hold.
enum class CustomerType {
    Loyal,
    Discount,
    Impulsive,
    NeedBased,
    Wanderer,
    HighVolume,
    HighPotential,
    Benchmark,
    DoorOpener,
    Inspiring,
};
inline constexpr Choice kCustomerTypes[] = {{"loyal", QT_TRANSLATE_NOOP("Contact", "Loyal")},
    {"discount", QT_TRANSLATE_NOOP("Contact", "Buys at a discount")},
    {"impulsive", QT_TRANSLATE_NOOP("Contact", "Buys on impulse")},
    {"need_based", QT_TRANSLATE_NOOP("Contact", "Buys what is needed")},
    {"wanderer", QT_TRANSLATE_NOOP("Contact", "Looks around")},
    {"high_volume", QT_TRANSLATE_NOOP("Contact", "Buys much")},
    {"high_potential", QT_TRANSLATE_NOOP("Contact", "Could buy much more")},
    {"benchmark", QT_TRANSLATE_NOOP("Contact", "Others follow them")},
    {"door_opener", QT_TRANSLATE_NOOP("Contact", "Opens doors")},
    {"inspiring", QT_TRANSLATE_NOOP("Contact", "Makes us better")}};
template <>
inline constexpr std::span<const Choice> choicesOf<CustomerType>{kCustomerTypes};

/// What decides for them.
enum class Orientation { None, Cost, Value, Technology };
inline constexpr Choice kOrientations[]
    = {{"", QT_TRANSLATE_NOOP("Contact", "–")}, {"cost", QT_TRANSLATE_NOOP("Contact", "Low cost")},
        {"value", QT_TRANSLATE_NOOP("Contact", "Value")}, {"technology", QT_TRANSLATE_NOOP("Contact", "Technology")}};
template <>
inline constexpr std::span<const Choice> choicesOf<Orientation>{kOrientations};

/// What we mean to do about the relationship.
enum class Strategy { None, Start, Protect, Reengineer, Enhance, Harvest, End, Regain };
inline constexpr Choice kStrategies[] = {{"", QT_TRANSLATE_NOOP("Contact", "–")},
    {"start", QT_TRANSLATE_NOOP("Contact", "Start")}, {"protect", QT_TRANSLATE_NOOP("Contact", "Protect")},
    {"reengineer", QT_TRANSLATE_NOOP("Contact", "Make it pay")}, {"enhance", QT_TRANSLATE_NOOP("Contact", "Enhance")},
    {"harvest", QT_TRANSLATE_NOOP("Contact", "Harvest")}, {"end", QT_TRANSLATE_NOOP("Contact", "End")},
    {"regain", QT_TRANSLATE_NOOP("Contact", "Win back")}};
template <>
inline constexpr std::span<const Choice> choicesOf<Strategy>{kStrategies};

struct ContactEmail {
    Id<ContactEmail> id;
    ReachLabel label = ReachLabel::Work;
    QString value; ///< as typed
    bool preferred = false;
    QString match; ///< trimmed and lower case, for finding

    bool operator==(const ContactEmail&) const = default;
};
struct ContactPhone {
    Id<ContactPhone> id;
    ReachLabel label = ReachLabel::Work;
    QString value; ///< as typed
    bool preferred = false;
    QString e164; ///< for matching; empty when the number can't be understood

    bool operator==(const ContactPhone&) const = default;
};
struct ContactUrl {
    Id<ContactUrl> id;
    ReachLabel label = ReachLabel::Work;
    QString value;

    bool operator==(const ContactUrl&) const = default;
};
struct ContactAddress {
    Id<ContactAddress> id;
    AddressLabel label = AddressLabel::Postal;
    QString street; ///< may have several lines
    QString postalCode; ///< text: leading zeros stay
    QString city;
    QString region;
    QString country; ///< ISO 3166-1 alpha-2; what was typed where that is unknown

    bool operator==(const ContactAddress&) const = default;
};
/// That they may be written to or called, or not any more. Which of several counts: consent.h.
struct ContactConsent {
    Id<ContactConsent> id;
    ConsentChannel channel = ConsentChannel::None;
    ConsentState state = ConsentState::None;
    QDate day; ///< on which it was given or withdrawn
    QString how; ///< "form", "by phone", "at the fair"
    QString evidence; ///< where that can be seen: a link, a file, who heard it

    bool operator==(const ContactConsent&) const = default;
};

/// A person or a company we deal with. Rules: contact_rules.h.
struct Contact {
    Id<Contact> id;
    ContactKind kind = ContactKind::Person;
    QString name; ///< as shown: first and last name, company name, or the first e-mail or phone
    QString number; ///< customer number; unique unless empty
    QString salutation;
    QString title;
    QString firstName;
    QString lastName;
    QString suffix;
    QString companyName;
    QString legalForm;
    QString vatId;
    QString registrationNumber;
    Id<Contact> company; ///< person: where they work
    QString position;
    QString department;
    std::vector<ContactEmail> emails;
    std::vector<ContactPhone> phones;
    std::vector<ContactUrl> urls;
    std::vector<ContactAddress> addresses;
    std::vector<ContactConsent> consents;
    std::vector<CustomValue> custom; ///< in the fields that the business defined
    QDate birthday;
    QDate anniversary;
    QString language; ///< ISO 639-1; empty: the business's
    QString preferredChannel;
    QString notes;
    QStringList tags;
    Several<ContactRole> roles;
    Lifecycle lifecycle = Lifecycle::None;
    Several<CustomerType> customerType;
    Orientation orientation = Orientation::None;
    Strategy strategy = Strategy::None;
    QString owner; ///< member of staff
    QString source;
    std::optional<qint64> keepInTouch; ///< days that may pass without a contact; none: as many as like
    QString paymentTerms;
    Percent discount; ///< on their documents
    std::optional<Amount> creditLimit; ///< in `currency`; none: as much as they like
    Currency currency; ///< of the credit limit; empty without one
    Instant created;
    Instant updated;
    ConsentState consentEmail = ConsentState::None; ///< what counts of `consents`
    ConsentState consentPhone = ConsentState::None;
    ConsentState consentPost = ConsentState::None;
    ConsentState consentMessaging = ConsentState::None;
    std::optional<Instant> confirmed; ///< when somebody last said that the card is still right
    std::optional<qint64> touchEvery; ///< what counts of keepInTouch and the tags' (tag_days.h)
    QByteArray sortKey; ///< of `name`, in the order of the business's language

    bool operator==(const Contact&) const = default;
};
template <>
const EntityDesc& describe<ContactEmail>();
template <>
const EntityDesc& describe<ContactPhone>();
template <>
const EntityDesc& describe<ContactUrl>();
template <>
const EntityDesc& describe<ContactAddress>();
template <>
const EntityDesc& describe<ContactConsent>();
template <>
const EntityDesc& describe<Contact>();

} // namespace kartei
