#include "core/sales/introducers.h"

#include "core/business/business.h"
#include "core/sales/quote_versions.h"
#include "core/storage/lookups.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

using ById = std::map<qint64, Introducer>;

Result<> countIntroduced(Session& session, ById& all)
{
    return session.database().each(
        u"SELECT other, count(DISTINCT contact) FROM relation WHERE role = 'introduced_by' GROUP BY other"_s, {},
        [&](const Row& row) {
            Introducer& one = all[row.integer(0)];
            one.contact = {row.integer(0)};
            one.introduced = static_cast<int>(row.integer(1));
        });
}

Result<> addRevenue(Session& session, ById& all)
{
    return session.database().each(
        u"SELECT brought.other, quote.currency, quote.net FROM"
        " (SELECT other, contact FROM relation WHERE role = 'introduced_by' UNION"
        " SELECT relation.other, person.id FROM relation JOIN contact person ON person.company = relation.contact"
        " WHERE relation.role = 'introduced_by') brought"
        " JOIN quote ON quote.contact = brought.contact WHERE "_s
            + boughtSql() + u" ORDER BY quote.id"_s,
        {}, [&](const Row& row) {
            std::vector<Money>& sums = all[row.integer(0)].revenue;
            const Currency currency{row.text(1)};
            auto sum = std::ranges::find(sums, currency, &Money::currency);
            if (sum == sums.end())
                sum = sums.insert(sums.end(), {{}, currency});
            sum->amount = sumOf(sum->amount, {row.integer(2)});
        });
}

/// The business's currency before others, those by their codes.
void sortSums(std::vector<Money>& sums, const Currency& usual)
{
    std::ranges::sort(sums, {}, [&](const Money& sum) { return std::pair(sum.currency != usual, sum.currency.code); });
}

Amount usualSum(const Introducer& one, const Currency& usual)
{
    const auto sum = std::ranges::find(one.revenue, usual, &Money::currency);
    return sum == one.revenue.end() ? Amount{} : sum->amount;
}

} // namespace

Result<std::vector<Introducer>> introducers(Session& session)
{
    const Result<Business> business = session.get(Id<Business>{1});
    if (!business)
        return business.error();
    ById all;
    Result<> read = countIntroduced(session, all);
    if (read)
        read = addRevenue(session, all);
    if (!read)
        return read.error();
    std::vector<qint64> ids;
    for (const auto& [id, one] : all)
        ids.push_back(id);
    const Result<QHash<qint64, QString>> names = titlesOf(session, describe<Contact>(), ids);
    if (!names)
        return names.error();
    std::vector<Introducer> sorted;
    for (auto& [id, one] : all) {
        one.name = names->value(id);
        sortSums(one.revenue, business->currency);
        sorted.push_back(std::move(one));
    }
    std::ranges::stable_sort(sorted, [&](const Introducer& a, const Introducer& b) {
        const auto worth = [&](const Introducer& one) {
            return std::tuple(-usualSum(one, business->currency).minor, -one.introduced);
        };
        return worth(a) != worth(b) ? worth(a) < worth(b) : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return sorted;
}

} // namespace kartei
