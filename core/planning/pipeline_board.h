#pragma once

#include "core/planning/activity.h"
#include "core/storage/session.h"

#include <array>

namespace kartei {

/// How long nothing has happened with a deal, measured by its stage's limit.
enum class Ripeness { Fresh, Old, Rotten };

struct BoardCard {
    Deal deal;
    QString customer; ///< the company where the contact has one, else the contact
    qint64 customerId = 0;
    bool customerIsCompany = false;
    std::optional<Task> nextStep;
    int age = 0; ///< days since the last contact or change of stage
    Ripeness ripeness = Ripeness::Fresh;
};

/// Sums of open deals in the business's currency; deals in others are counted, not converted.
struct BoardSums {
    Money open;
    Money weighted; ///< each value by its probability, rounded half away from zero, once
    Money closingThisMonth;
    int otherCurrencies = 0;
};

struct BoardColumn {
    Stage stage;
    std::vector<BoardCard> cards; ///< in their order
    Money sum;
    Money weighted; ///< as that of BoardSums
};

enum class BoardFilter { All, NeedsAttention, ClosingThisMonth, Rotting };
inline constexpr std::array kBoardFilters{
    BoardFilter::All, BoardFilter::NeedsAttention, BoardFilter::ClosingThisMonth, BoardFilter::Rotting};

struct Board {
    std::vector<BoardColumn> columns;
    BoardSums sums;
    std::array<int, kBoardFilters.size()> fitting{}; ///< deals that pass each filter, whichever is in force
};

/// Age in days and what it means: from the stage's limit Old, from twice the limit Rotten; Fresh while a step is
/// planned for today or later.
Ripeness ripenessOf(int age, const Stage& stage, const std::optional<Task>& nextStep, QDate today);

/// All open deals by stage. Four queries, whatever the number of deals.
Result<Board> pipelineBoard(Session& session, BoardFilter filter);

/// Deals without a next step, or with one that is late.
Result<int> dealsNeedingAttention(Session& session);

} // namespace kartei
