#include "core/contacts/card_counts.h"

#include "core/contacts/duplicates.h"
#include "core/contacts/each_contact.h"

#include <QSet>

#include <algorithm>

namespace kartei {

namespace {

Result<qint64> doublesIn(Session& session, const SearchProgress& progress)
{
    const Result<std::vector<LikelyDuplicate>> pairs = likelyDuplicates(session, progress);
    if (!pairs)
        return pairs.error();
    QSet<qint64> doubles;
    for (const LikelyDuplicate& pair : *pairs) {
        if (pair.why != LikenessKeys::Kind::Household)
            doubles.insert(pair.contact.value);
    }
    return doubles.size();
}

} // namespace

Result<CardCounts> countCards(
    Session& session, const CardRules& rules, const std::function<bool(qint64 done, qint64 total)>& progress)
{
    const auto half = [&](int which) -> SearchProgress {
        if (!progress)
            return {};
        return [&progress, which](qint64 done, qint64 total) { return progress(which * total + done, 2 * total); };
    };
    CardCounts counts;
    const auto look = [&](const Contact& contact) {
        const std::vector<ContactProblem> problems = problemsOf(contact, rules);
        const auto isCountry = [](const ContactProblem& problem) { return problem.field == u"country"; };
        ++counts.all;
        counts.faulty += problems.empty() ? 0 : 1;
        counts.strange += std::ranges::any_of(problems, isCountry) ? 1 : 0;
        return true;
    };
    if (const Result<> looked = eachContact(session, look, half(0)); !looked)
        return looked.error();
    const Result<qint64> doubles = doublesIn(session, half(1));
    if (!doubles)
        return doubles.error();
    counts.doubles = *doubles;
    return counts;
}

} // namespace kartei
