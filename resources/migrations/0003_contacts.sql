CREATE TABLE contact (
    id {id},
    kind {text} NOT NULL CHECK (kind IN ('person', 'company')),
    number {text} NOT NULL,
    name {text} NOT NULL,
    salutation {text} NOT NULL,
    title {text} NOT NULL,
    first_name {text} NOT NULL,
    last_name {text} NOT NULL,
    suffix {text} NOT NULL,
    company_name {text} NOT NULL,
    legal_form {text} NOT NULL,
    vat_id {text} NOT NULL,
    registration_number {text} NOT NULL,
    company {int} REFERENCES contact (id),
    position {text} NOT NULL,
    department {text} NOT NULL,
    birthday {text},
    anniversary {text},
    language {text} NOT NULL,
    preferred_channel {text} NOT NULL,
    notes {text} NOT NULL,
    tags {text} NOT NULL,
    lifecycle {text} NOT NULL,
    owner {text} NOT NULL,
    source {text} NOT NULL,
    payment_terms {text} NOT NULL,
    discount {int} NOT NULL,
    created {int} NOT NULL,
    updated {int} NOT NULL,
    confirmed {int},
    sort_key {blob} NOT NULL
);
CREATE UNIQUE INDEX contact_number ON contact (number) WHERE number <> '';
CREATE INDEX contact_sort ON contact (sort_key, id);
CREATE INDEX contact_kind_sort ON contact (kind, sort_key, id);
CREATE INDEX contact_company ON contact (company);
CREATE INDEX contact_company_name ON contact (company_name) WHERE company_name <> '';

CREATE TABLE contact_email (
    id {id},
    contact {int} NOT NULL REFERENCES contact (id),
    position {int} NOT NULL,
    label {text} NOT NULL,
    value {text} NOT NULL,
    preferred {bool} NOT NULL,
    match {text} NOT NULL
);
CREATE INDEX contact_email_contact ON contact_email (contact, position);
CREATE INDEX contact_email_match ON contact_email (match);

CREATE TABLE contact_phone (
    id {id},
    contact {int} NOT NULL REFERENCES contact (id),
    position {int} NOT NULL,
    label {text} NOT NULL,
    value {text} NOT NULL,
    preferred {bool} NOT NULL,
    e164 {text} NOT NULL
);
CREATE INDEX contact_phone_contact ON contact_phone (contact, position);
CREATE INDEX contact_phone_e164 ON contact_phone (e164) WHERE e164 <> '';

CREATE TABLE contact_url (
    id {id},
    contact {int} NOT NULL REFERENCES contact (id),
    position {int} NOT NULL,
    label {text} NOT NULL,
    value {text} NOT NULL
);
CREATE INDEX contact_url_contact ON contact_url (contact, position);

CREATE TABLE contact_address (
    id {id},
    contact {int} NOT NULL REFERENCES contact (id),
    position {int} NOT NULL,
    label {text} NOT NULL,
    street {text} NOT NULL,
    postal_code {text} NOT NULL,
    city {text} NOT NULL,
    region {text} NOT NULL,
    country {text} NOT NULL
);
CREATE INDEX contact_address_contact ON contact_address (contact, position);
CREATE INDEX contact_address_city ON contact_address (city);
