#pragma once

#include "core/schema/own_fields.h"

#include <QDate>
#include <QVariantList>

namespace kartei {

/// A condition on the rows of one table, values as `?`.
struct SqlCondition {
    QString where; ///< empty: every row
    QVariantList values;
};

/// Translates the language of `--where` and of saved filters:
/// `city = "Köln" and created >= 2026-01-01 and (tags has "VIP" or not done)`.
///
/// Names are the public field names of `entity`, of its parts (`city`: any of the addresses; `emails`: the address
/// itself; `emails.label`), of the fields that the business defined (`own`), of what is gathered from other records
/// (`last_contact`) and, one step away, of what it refers to (`contact.name`, `company.city`). Operators: = != <
/// <= > >= has contains; `contains` ignores case. `= ""` finds what is not filled in. A day stands for all of it, in
/// the local zone, as windows show it, and may be written from `today`: `due < today + 2 weeks`. `!=` also finds
/// records that have no value.
///
/// What belongs to a record, its parts and the records that refer to it by the name of their kind, is counted and added
/// up: `count(tickets where status != closed) = 0`, `sum(quotes.total where date > today - 12 months) > 1000`. A sum of
/// amounts is of those in the business's currency, or in the one that the value names: `> 1000 CHF`.
///
/// Usage: names the character and what is expected there.
Result<SqlCondition> compiledFilter(
    const EntityDesc& entity, const QString& expression, QDate today, const OwnFields& own = OwnFields::none());

} // namespace kartei
