CREATE TABLE business (
    id {id},
    name {text} NOT NULL,
    slogan {text} NOT NULL,
    proprietor {text} NOT NULL,
    street {text} NOT NULL,
    postal_code {text} NOT NULL,
    city {text} NOT NULL,
    country {text} NOT NULL,
    phone {text} NOT NULL,
    email {text} NOT NULL,
    website {text} NOT NULL,
    vat_id {text} NOT NULL,
    tax_number {text} NOT NULL,
    registration {text} NOT NULL,
    bank_name {text} NOT NULL,
    iban {text} NOT NULL,
    bic {text} NOT NULL,
    currency {text} NOT NULL,
    language {text} NOT NULL,
    tax_rate {int} NOT NULL CHECK (tax_rate BETWEEN 0 AND 10000),
    payment_terms {text} NOT NULL,
    validity_days {int} NOT NULL CHECK (validity_days >= 0),
    brand_color {text} NOT NULL,
    logo {blob} NOT NULL,
    is_sample {bool} NOT NULL
);

CREATE TABLE number_range (
    id {id},
    name {text} NOT NULL UNIQUE,
    pattern {text} NOT NULL,
    next {int} NOT NULL CHECK (next > 0),
    year {int} NOT NULL,
    yearly {bool} NOT NULL
);
