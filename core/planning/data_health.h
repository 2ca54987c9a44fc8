#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/storage/backup_plan.h"

#include <functional>
#include <vector>

namespace kartei {

class Session;

/// What data about customers have to be, after Buttle, Customer Relationship Management: sharable, transportable,
/// accurate, relevant, timely and secure.
enum class HealthAttribute { Sharable, Relevant, Accurate, UpToDate, Transportable, Secured };
inline constexpr size_t kHealthAttributes = 6;
QString nameOf(HealthAttribute attribute); ///< public: "up_to_date"
QString labelOf(HealthAttribute attribute); ///< as shown
QString meaningOf(HealthAttribute attribute); ///< a sentence: what it takes

/// Where it is seen, and mended, what a check is short of.
struct HealthPlace {
    enum class Kind {
        Nowhere, ///< outside of the program
        Contacts, ///< those that `where` finds
        Problems, ///< what is likely wrong on the cards
        Duplicates,
        Backups, ///< in the settings
        Access, ///< in the settings: passphrase and users
        Permissions, ///< of the file
    };
    Kind kind = Kind::Nowhere;
    QString where = {}; ///< in the language of core/storage/filter.h
};

/// Something that holds of `good` out of `all`.
struct HealthCheck {
    HealthAttribute attribute;
    QString name; ///< public: "duplicates"
    QString finding; ///< a sentence with the figures
    qint64 good = 0;
    qint64 all = 0; ///< 0: there is nothing of which it could be wrong
    HealthPlace place;

    bool isGood() const { return good == all; }
    /// Rounded down: 100 % only where it is all.
    Percent share() const;
};

/// What would make it better, and by how much.
struct HealthFix {
    QString text; ///< what to do
    HealthPlace place;
    Percent gain; ///< points of the whole, were it done
};

struct DataHealth {
    std::vector<HealthCheck> checks; ///< of each attribute at least one
    std::vector<HealthFix> fixes; ///< those that gain most first, at most ten

    /// 0 to 100: of its checks, each counting alike; 100 only where all is well.
    int score(HealthAttribute attribute) const;
    int score() const; ///< of the six, each counting alike
};

/// Looks at every card, for likely duplicates, and at backups and access; at 100,000 contacts that takes some seconds.
/// `plan` is where the backups are. Cancelled: `progress` says no.
Result<DataHealth> dataHealth(
    Session& session, const BackupPlan& plan, const std::function<bool(qint64 done, qint64 total)>& progress = {});

} // namespace kartei
