#pragma once

#include "core/contacts/contact.h"

namespace kartei {

/// A column of the board. `rank` gives the order from left to right.
struct Stage {
    Id<Stage> id;
    QString name;
    qint64 rank = 0;
    Percent probability;
    qint64 rotsAfterDays = 10;

    bool operator==(const Stage&) const = default;
};

enum class DealStatus { Open, Won, Lost };
inline constexpr Choice kDealStatuses[] = {{"open", QT_TRANSLATE_NOOP("Deal", "Open")},
    {"won", QT_TRANSLATE_NOOP("Deal", "Won")}, {"lost", QT_TRANSLATE_NOOP("Deal", "Lost")}};
template <>
inline constexpr std::span<const Choice> choicesOf<DealStatus>{kDealStatuses};

/// Distance of neighbours' ranks, so that a deal can be moved between two without touching the others.
inline constexpr qint64 kDealRankStep = 1 << 20;

/// An opportunity: somebody may buy something.
struct Deal {
    Id<Deal> id;
    QString number; ///< as imported; unique unless empty
    QString title;
    Id<Contact> contact;
    Id<Stage> stage;
    DealStatus status = DealStatus::Open;
    Amount value; ///< in `currency`
    Currency currency;
    std::optional<Percent> probability; ///< none: the stage's
    QDate expectedClose;
    QString owner;
    QString source;
    QString competitor;
    QString lostReason;
    QString notes;
    qint64 rank = 0; ///< order within the column, smallest on top
    Instant stageSince; ///< when it came into its stage
    QDate closed; ///< day it was won or lost
    Instant created;
    Instant updated;

    bool operator==(const Deal&) const = default;
};
template <>
const EntityDesc& describe<Stage>();
template <>
const EntityDesc& describe<Deal>();

} // namespace kartei
