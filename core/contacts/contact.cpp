#include "core/contacts/contact.h"

#include "core/contacts/contact_queries.h"
#include "core/contacts/contact_rules.h"

#include <QCoreApplication>

namespace kartei {

static constexpr Field kEmailFields[] = {
    key<&ContactEmail::id>(),
    field<&ContactEmail::label>("label", QT_TRANSLATE_NOOP("Contact", "Label"), TellsApart),
    field<&ContactEmail::value>("value", QT_TRANSLATE_NOOP("Contact", "E-mail"), Title | Searchable | Code),
    field<&ContactEmail::preferred>("preferred", QT_TRANSLATE_NOOP("Contact", "Preferred")),
    field<&ContactEmail::match>("match", "", Hidden | Derived),
};
static constexpr Field kPhoneFields[] = {
    key<&ContactPhone::id>(),
    field<&ContactPhone::label>("label", QT_TRANSLATE_NOOP("Contact", "Label"), TellsApart),
    field<&ContactPhone::value>("value", QT_TRANSLATE_NOOP("Contact", "Phone"), Title | Searchable | Code),
    field<&ContactPhone::preferred>("preferred", QT_TRANSLATE_NOOP("Contact", "Preferred")),
    field<&ContactPhone::e164>("e164", "", Derived | Searchable | Code),
};
static constexpr Field kUrlFields[] = {
    key<&ContactUrl::id>(),
    field<&ContactUrl::label>("label", QT_TRANSLATE_NOOP("Contact", "Label"), TellsApart),
    field<&ContactUrl::value>("value", QT_TRANSLATE_NOOP("Contact", "Website"), Title | Searchable | Code),
};
static constexpr Field kAddressFields[] = {
    key<&ContactAddress::id>(),
    field<&ContactAddress::label>("label", QT_TRANSLATE_NOOP("Contact", "Label"), TellsApart),
    field<&ContactAddress::street>("street", QT_TRANSLATE_NOOP("Contact", "Street"), Searchable | Multiline),
    field<&ContactAddress::postalCode>("postal_code", QT_TRANSLATE_NOOP("Contact", "Postal code"), Searchable),
    field<&ContactAddress::city>("city", QT_TRANSLATE_NOOP("Contact", "City"), Title | Searchable),
    field<&ContactAddress::region>("region", QT_TRANSLATE_NOOP("Contact", "Region")),
    field<&ContactAddress::country>("country", QT_TRANSLATE_NOOP("Contact", "Country")),
};
static constexpr Field kConsentFields[] = {
    key<&ContactConsent::id>(),
    field<&ContactConsent::channel>("channel", QT_TRANSLATE_NOOP("Contact", "Consent to"), TellsApart),
    field<&ContactConsent::state>("state", QT_TRANSLATE_NOOP("Contact", "Given or withdrawn"), Title),
    field<&ContactConsent::day>("day", QT_TRANSLATE_NOOP("Contact", "Day")),
    field<&ContactConsent::how>("how", QT_TRANSLATE_NOOP("Contact", "How")),
    field<&ContactConsent::evidence>("evidence", QT_TRANSLATE_NOOP("Contact", "Evidence")),
};

template <>
const EntityDesc& describe<ContactEmail>()
{
    static constexpr EntityDesc desc = withType<ContactEmail>({.name = "contact_email",
        .plural = "",
        .context = "Contact",
        .label = QT_TRANSLATE_NOOP("Contact", "E-mail"),
        .fields = kEmailFields,
        .owner = "contact"});
    return desc;
}
template <>
const EntityDesc& describe<ContactPhone>()
{
    static constexpr EntityDesc desc = withType<ContactPhone>({.name = "contact_phone",
        .plural = "",
        .context = "Contact",
        .label = QT_TRANSLATE_NOOP("Contact", "Phone"),
        .fields = kPhoneFields,
        .owner = "contact"});
    return desc;
}
template <>
const EntityDesc& describe<ContactUrl>()
{
    static constexpr EntityDesc desc = withType<ContactUrl>({.name = "contact_url",
        .plural = "",
        .context = "Contact",
        .label = QT_TRANSLATE_NOOP("Contact", "Website"),
        .fields = kUrlFields,
        .owner = "contact"});
    return desc;
}
template <>
const EntityDesc& describe<ContactAddress>()
{
    static constexpr EntityDesc desc = withType<ContactAddress>({.name = "contact_address",
        .plural = "",
        .context = "Contact",
        .label = QT_TRANSLATE_NOOP("Contact", "Address"),
        .fields = kAddressFields,
        .owner = "contact"});
    return desc;
}
template <>
const EntityDesc& describe<ContactConsent>()
{
    static constexpr EntityDesc desc = withType<ContactConsent>({.name = "contact_consent",
        .plural = "",
        .context = "Contact",
        .label = QT_TRANSLATE_NOOP("Contact", "Consent"),
        .fields = kConsentFields,
        .owner = "contact"});
    return desc;
}

static constexpr PartList kContactParts[] = {
    parts<&Contact::emails>("emails", "email", QT_TRANSLATE_NOOP("Contact", "E-mails")),
    parts<&Contact::phones>("phones", "phone", QT_TRANSLATE_NOOP("Contact", "Phones")),
    parts<&Contact::addresses>("addresses", "address", QT_TRANSLATE_NOOP("Contact", "Addresses")),
    parts<&Contact::urls>("urls", "url", QT_TRANSLATE_NOOP("Contact", "Websites")),
    parts<&Contact::consents>("consent", "consent", QT_TRANSLATE_NOOP("Contact", "Consents")),
    parts<&Contact::custom>("custom", "custom", QT_TRANSLATE_NOOP("Contact", "Own fields"), CsvShape::Own),
};

static constexpr Field kContactFields[] = {
    key<&Contact::id>(),
    field<&Contact::kind>("kind", QT_TRANSLATE_NOOP("Contact", "Kind")),
    field<&Contact::number>("number", QT_TRANSLATE_NOOP("Contact", "Customer number"), Listed | Searchable | Code),
    field<&Contact::name>("name", QT_TRANSLATE_NOOP("Contact", "Name"), Title | Listed | Derived | Searchable),
    field<&Contact::salutation>("salutation", QT_TRANSLATE_NOOP("Contact", "Salutation")),
    field<&Contact::title>("title", QT_TRANSLATE_NOOP("Contact", "Title")),
    field<&Contact::firstName>("first_name", QT_TRANSLATE_NOOP("Contact", "First name")),
    field<&Contact::lastName>("last_name", QT_TRANSLATE_NOOP("Contact", "Last name")),
    field<&Contact::suffix>("suffix", QT_TRANSLATE_NOOP("Contact", "Suffix")),
    field<&Contact::companyName>("company_name", QT_TRANSLATE_NOOP("Contact", "Company name")),
    field<&Contact::legalForm>("legal_form", QT_TRANSLATE_NOOP("Contact", "Legal form")),
    field<&Contact::vatId>("vat_id", QT_TRANSLATE_NOOP("Contact", "VAT ID"), Searchable | Code),
    field<&Contact::registrationNumber>("registration_number", QT_TRANSLATE_NOOP("Contact", "Register number"), Code),
    field<&Contact::company>("company", QT_TRANSLATE_NOOP("Contact", "Company"), Listed),
    field<&Contact::position>("position", QT_TRANSLATE_NOOP("Contact", "Position"), Listed),
    field<&Contact::department>("department", QT_TRANSLATE_NOOP("Contact", "Department")),
    field<&Contact::birthday>("birthday", QT_TRANSLATE_NOOP("Contact", "Birthday")),
    field<&Contact::anniversary>("anniversary", QT_TRANSLATE_NOOP("Contact", "Anniversary")),
    field<&Contact::language>("language", QT_TRANSLATE_NOOP("Contact", "Language")),
    field<&Contact::preferredChannel>("preferred_channel", QT_TRANSLATE_NOOP("Contact", "Preferred channel")),
    field<&Contact::notes>("notes", QT_TRANSLATE_NOOP("Contact", "Notes"), Searchable | Multiline),
    field<&Contact::tags>("tags", QT_TRANSLATE_NOOP("Contact", "Tags"), Listed | Searchable),
    field<&Contact::roles>("roles", QT_TRANSLATE_NOOP("Contact", "Roles")),
    field<&Contact::lifecycle>("lifecycle", QT_TRANSLATE_NOOP("Contact", "Life cycle")),
    field<&Contact::customerType>("customer_type", QT_TRANSLATE_NOOP("Contact", "Customer type")),
    field<&Contact::orientation>("orientation", QT_TRANSLATE_NOOP("Contact", "Orientation")),
    field<&Contact::strategy>("strategy", QT_TRANSLATE_NOOP("Contact", "Strategy")),
    field<&Contact::owner>("owner", QT_TRANSLATE_NOOP("Contact", "Looked after by")),
    field<&Contact::source>("source", QT_TRANSLATE_NOOP("Contact", "Source")),
    field<&Contact::keepInTouch>("keep_in_touch", QT_TRANSLATE_NOOP("Contact", "Keep in touch (days)")),
    field<&Contact::paymentTerms>("payment_terms", QT_TRANSLATE_NOOP("Contact", "Payment terms")),
    field<&Contact::discount>("discount", QT_TRANSLATE_NOOP("Contact", "Discount")),
    field<&Contact::creditLimit>("credit_limit", QT_TRANSLATE_NOOP("Contact", "Credit limit")),
    field<&Contact::currency>("currency", QT_TRANSLATE_NOOP("Contact", "Currency")),
    field<&Contact::consentEmail>("consent_email", QT_TRANSLATE_NOOP("Contact", "Consent to e-mail"), Derived),
    field<&Contact::consentPhone>("consent_phone", QT_TRANSLATE_NOOP("Contact", "Consent to calls"), Derived),
    field<&Contact::consentPost>("consent_post", QT_TRANSLATE_NOOP("Contact", "Consent to post"), Derived),
    field<&Contact::consentMessaging>(
        "consent_messaging", QT_TRANSLATE_NOOP("Contact", "Consent to messages"), Derived),
    field<&Contact::created>("created", QT_TRANSLATE_NOOP("Contact", "Created")),
    field<&Contact::updated>("updated", QT_TRANSLATE_NOOP("Contact", "Changed"), Derived),
    field<&Contact::confirmed>("confirmed", QT_TRANSLATE_NOOP("Contact", "Last confirmed")),
    field<&Contact::touchEvery>("touch_every", "", Hidden | Derived),
    field<&Contact::sortKey>("sort_key", "", Hidden | Derived),
};

static constexpr Field kContactGathered[] = {
    gathered("last_contact", QT_TRANSLATE_NOOP("Contact", "Last contact"), FieldType::Instant, kLastContactSql),
    gathered("next_step", QT_TRANSLATE_NOOP("Contact", "Next step"), FieldType::Text, kNextStepSql),
    gathered("next_step_due", QT_TRANSLATE_NOOP("Contact", "Next step on"), FieldType::Date, kNextStepDueSql),
    gathered("touch_due", QT_TRANSLATE_NOOP("Contact", "Get in touch by"), FieldType::Instant, kTouchDueSql,
        "%1.touch_every IS NOT NULL"),
};

template <>
const EntityDesc& describe<Contact>()
{
    static constexpr EntityDesc desc = withType<Contact>({.name = "contact",
        .plural = "contacts",
        .context = "Contact",
        .label = QT_TRANSLATE_NOOP("Contact", "Contact"),
        .fields = kContactFields,
        .parts = kContactParts,
        .keyField = "number",
        .order = "sort_key, id",
        .rule = &contactRule,
        .ownFields = &customFieldSpecs,
        .gathered = kContactGathered});
    return desc;
}

} // namespace kartei
