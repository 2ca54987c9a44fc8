-- What customers own: which thing, by which quote, how long its warranty lasts; and the ticket that is about it.
CREATE TABLE asset (
    id {id},
    name {text} NOT NULL,
    serial {text} NOT NULL,
    contact {int} NOT NULL REFERENCES contact (id),
    product {int} REFERENCES product (id),
    quantity {int} NOT NULL,
    unit {text} NOT NULL,
    quote {int} REFERENCES quote (id),
    sold {text},
    installed {text},
    warranty_until {text},
    notes {text} NOT NULL,
    created {int} NOT NULL,
    updated {int} NOT NULL
);
CREATE INDEX asset_contact ON asset (contact, sold);
CREATE INDEX asset_product ON asset (product);
CREATE INDEX asset_quote ON asset (quote);
CREATE UNIQUE INDEX asset_serial ON asset (serial) WHERE serial <> '';
CREATE INDEX asset_created ON asset (created DESC, id DESC);
ALTER TABLE ticket ADD COLUMN asset {int} REFERENCES asset (id);
CREATE INDEX ticket_asset ON ticket (asset);
