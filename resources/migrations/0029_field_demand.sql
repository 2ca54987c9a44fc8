-- What a business wants to know of persons and of companies, where that is not as delivered: of a field of the program by its
-- public name, or of one that the business defined.
CREATE TABLE field_demand (
    id {id},
    kind {text} NOT NULL,
    field {text} NOT NULL,
    own_field {int} REFERENCES custom_field (id),
    demand {text} NOT NULL
);
CREATE UNIQUE INDEX field_demand_field ON field_demand (kind, field) WHERE own_field IS NULL;
CREATE UNIQUE INDEX field_demand_own ON field_demand (own_field, kind) WHERE own_field IS NOT NULL;
