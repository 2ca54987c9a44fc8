-- Who pays for what is offered, and who gets it.
ALTER TABLE quote ADD COLUMN bill_to {int} REFERENCES contact (id);
ALTER TABLE quote ADD COLUMN ship_to {int} REFERENCES contact (id);
ALTER TABLE quote ADD COLUMN delivery_address {text} NOT NULL DEFAULT '';
CREATE INDEX quote_bill_to ON quote (bill_to);
CREATE INDEX quote_ship_to ON quote (ship_to);
-- How much a customer may owe.
ALTER TABLE contact ADD COLUMN credit_limit {int};
ALTER TABLE contact ADD COLUMN currency {text} NOT NULL DEFAULT '';
-- Who introduced whom, without looking at all relations.
CREATE INDEX relation_introduced ON relation (other, contact) WHERE role = 'introduced_by';
