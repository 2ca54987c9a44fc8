CREATE TABLE product (
    id {id},
    sku {text} NOT NULL,
    name {text} NOT NULL,
    description {text} NOT NULL,
    kind {text} NOT NULL,
    category {text} NOT NULL,
    unit {text} NOT NULL,
    price {int} NOT NULL,
    cost {int} NOT NULL,
    currency {text} NOT NULL,
    tax_rate {int} NOT NULL CHECK (tax_rate BETWEEN 0 AND 10000),
    warranty_months {int} NOT NULL CHECK (warranty_months >= 0),
    active {bool} NOT NULL,
    created {int} NOT NULL,
    updated {int} NOT NULL
);
CREATE UNIQUE INDEX product_sku ON product (sku) WHERE sku <> '';
CREATE INDEX product_name ON product (name, id);

CREATE TABLE stage (
    id {id},
    name {text} NOT NULL,
    rank {int} NOT NULL,
    probability {int} NOT NULL CHECK (probability BETWEEN 0 AND 10000),
    rots_after_days {int} NOT NULL CHECK (rots_after_days >= 0)
);

CREATE TABLE deal (
    id {id},
    number {text} NOT NULL,
    title {text} NOT NULL,
    contact {int} NOT NULL REFERENCES contact (id),
    stage {int} NOT NULL REFERENCES stage (id),
    status {text} NOT NULL CHECK (status IN ('open', 'won', 'lost')),
    value {int} NOT NULL,
    currency {text} NOT NULL,
    probability {int} CHECK (probability BETWEEN 0 AND 10000),
    expected_close {text},
    owner {text} NOT NULL,
    source {text} NOT NULL,
    competitor {text} NOT NULL,
    lost_reason {text} NOT NULL,
    notes {text} NOT NULL,
    rank {int} NOT NULL,
    stage_since {int} NOT NULL,
    closed {text},
    created {int} NOT NULL,
    updated {int} NOT NULL
);
CREATE UNIQUE INDEX deal_number ON deal (number) WHERE number <> '';
CREATE INDEX deal_contact ON deal (contact);
CREATE INDEX deal_stage ON deal (stage, rank);
CREATE INDEX deal_status ON deal (status, stage, rank);
CREATE INDEX deal_rank ON deal (rank, id);

CREATE TABLE quote (
    id {id},
    number {text} NOT NULL,
    title {text} NOT NULL,
    status {text} NOT NULL CHECK (status IN ('draft', 'sent', 'accepted', 'declined', 'expired')),
    contact {int} NOT NULL REFERENCES contact (id),
    deal {int} REFERENCES deal (id),
    date {text},
    valid_until {text},
    reference {text} NOT NULL,
    clerk {text} NOT NULL,
    currency {text} NOT NULL,
    language {text} NOT NULL,
    prices {text} NOT NULL CHECK (prices IN ('net', 'gross')),
    tax_mode {text} NOT NULL CHECK (tax_mode IN ('per_rate', 'per_line')),
    discount {int} NOT NULL,
    discount_amount {int} NOT NULL,
    intro {text} NOT NULL,
    closing {text} NOT NULL,
    payment_terms {text} NOT NULL,
    recipient {text} NOT NULL,
    net {int} NOT NULL,
    tax_total {int} NOT NULL,
    total {int} NOT NULL,
    revision_of {int} REFERENCES quote (id),
    sent {int},
    decided {text},
    decline_reason {text} NOT NULL,
    created {int} NOT NULL,
    updated {int} NOT NULL
);
CREATE UNIQUE INDEX quote_number ON quote (number) WHERE number <> '';
CREATE INDEX quote_contact ON quote (contact);
CREATE INDEX quote_deal ON quote (deal);
CREATE INDEX quote_revision_of ON quote (revision_of);
CREATE INDEX quote_date ON quote (date DESC, id DESC);

CREATE TABLE quote_line (
    id {id},
    quote {int} NOT NULL REFERENCES quote (id),
    position {int} NOT NULL,
    kind {text} NOT NULL,
    product {int} REFERENCES product (id),
    sku {text} NOT NULL,
    text {text} NOT NULL,
    description {text} NOT NULL,
    quantity {int} NOT NULL,
    unit {text} NOT NULL,
    unit_price {int} NOT NULL,
    discount {int} NOT NULL,
    tax_rate {int} NOT NULL,
    amount {int} NOT NULL
);
CREATE INDEX quote_line_quote ON quote_line (quote, position);
CREATE INDEX quote_line_product ON quote_line (product);

-- The PDF as it went to the customer; never changed.
CREATE TABLE quote_print (
    id {id},
    quote {int} NOT NULL REFERENCES quote (id),
    pdf {blob} NOT NULL,
    sha256 {text} NOT NULL,
    made {int} NOT NULL
);
CREATE INDEX quote_print_quote ON quote_print (quote);
