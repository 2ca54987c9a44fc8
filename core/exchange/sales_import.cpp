#include "core/base/text.h"
#include "core/exchange/choice_synonyms.h"
#include "core/exchange/import_hook.h"
#include "core/exchange/value_text.h"
#include "core/sales/quote.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// Stages are found by name and made where unknown; "Won" and "Lost" are a status.
class DealHook : public ImportHook {
public:
    explicit DealHook(const ImportContext& context) : m_context(context) { }

    Result<> prepare() override
    {
        m_stages.clear();
        m_isStale = false;
        return m_context.tx.database().each(
            u"SELECT id, name, rank, probability FROM stage ORDER BY rank, id"_s, {}, [&](const Row& row) {
                Stage stage;
                stage.id = {row.integer(0)};
                stage.name = row.text(1);
                stage.rank = row.integer(2);
                stage.probability = {row.integer(3)};
                m_stages.push_back(stage);
            });
    }

    bool takes(Candidate&, const ColumnTarget& target, const QString& text) override
    {
        if (target.field != &fieldOf<&Deal::stage>())
            return false;
        m_stageName = text.simplified();
        return true;
    }

    Result<> complete(Candidate& candidate) override
    {
        if (m_isStale) {
            if (const Result<> read = prepare(); !read)
                return read;
        }
        const QString name = std::exchange(m_stageName, {});
        auto& deal = candidate.record.edit<Deal>();
        const auto known
            = std::ranges::find(m_stages, folded(name), [](const Stage& stage) { return folded(stage.name); });
        if (known != m_stages.end())
            deal.stage = known->id;
        else if (!name.isEmpty() && !endsDeal(candidate, name)) {
            if (const Result<> made = makeStage(deal, name); !made)
                return made;
        }
        if (deal.stage.isSet())
            candidate.given.insert(&fieldOf<&Deal::stage>());
        if (deal.status != DealStatus::Open)
            closeDeal(candidate);
        dropUsualProbability(candidate);
        return {};
    }

    void settle(bool kept) override
    {
        m_stageName.clear();
        if (!kept && m_stageMade) {
            m_isStale = true;
            m_context.report.notes.pop_back();
        }
        m_stageMade = false;
    }

private:
    static bool endsDeal(Candidate& candidate, const QString& name)
    {
        const Field& status = fieldOf<&Deal::status>();
        const QString word = folded(name);
        const QString meant
            = word == "won"_L1 || word == "lost"_L1 ? word : synonymOf(status, word).value_or(QString());
        if (meant != "won"_L1 && meant != "lost"_L1)
            return false;
        candidate.record.setValue(status, meant);
        candidate.given.insert(&status);
        return true;
    }

    /// A deal that was closed before the import was not closed today.
    void closeDeal(Candidate& candidate)
    {
        auto& deal = candidate.record.edit<Deal>();
        if (!deal.closed.isValid() && deal.expectedClose.isValid() && deal.expectedClose <= m_context.tx.today())
            deal.closed = deal.expectedClose;
        if (!deal.stage.isSet() && !m_stages.empty())
            deal.stage = deal.status == DealStatus::Won ? m_stages.back().id : m_stages.front().id;
    }

    /// Every deal has the probability of its stage unless somebody knew better.
    void dropUsualProbability(Candidate& candidate)
    {
        auto& deal = candidate.record.edit<Deal>();
        const auto stage = std::ranges::find(m_stages, deal.stage, &Stage::id);
        const bool isUsual
            = deal.status != DealStatus::Open || (stage != m_stages.end() && deal.probability == stage->probability);
        if (isUsual) {
            deal.probability.reset();
            candidate.given.erase(&fieldOf<&Deal::probability>());
        }
    }

    /// Placed among the others by probability.
    Result<> makeStage(Deal& deal, const QString& name)
    {
        Stage made;
        made.name = name;
        made.probability = deal.probability.value_or(Percent{});
        auto next = m_stages.end();
        if (deal.probability)
            next = std::ranges::find_if(
                m_stages, [&](const Stage& stage) { return stage.probability > made.probability; });
        made.rank = next != m_stages.end() ? next->rank : m_stages.empty() ? 1 : m_stages.back().rank + 1;
        for (auto later = next; later != m_stages.end(); ++later) {
            const Stage before = *later;
            ++later->rank;
            if (const Result<> moved = m_context.tx.update(before, *later); !moved)
                return moved;
        }
        if (const Result<> inserted = m_context.tx.insert(made); !inserted)
            return inserted;
        m_stages.insert(next, made);
        m_stageMade = true;
        deal.stage = made.id;
        m_context.report.notes.push_back(
            {0, QCoreApplication::translate("Exchange", "The stage “%1” was made.").arg(isolated(name))});
        return {};
    }

    ImportContext m_context;
    std::vector<Stage> m_stages; ///< from left to right
    QString m_stageName;
    bool m_stageMade = false; ///< for the row at hand
    bool m_isStale = false; ///< a stage was taken back with its row
};

/// Lines find their product by its number; their order may be stated.
class QuoteHook : public ImportHook {
public:
    explicit QuoteHook(const ImportContext& context) : m_context(context) { }

    bool takes(Candidate& candidate, const ColumnTarget& target, const QString& text) override
    {
        if (target.field == &fieldOf<&QuoteLine::text>() && text.contains(u'\n')) {
            QuoteLine& line = candidate.record.edit<Quote>().lines.back();
            const QString whole = normalised(text.trimmed());
            line.text = whole.section(u'\n', 0, 0);
            line.description = whole.section(u'\n', 1);
            auto& given = candidate.givenParts[&candidate.record.desc().parts[0]].back();
            given.insert(target.field);
            given.insert(&fieldOf<&QuoteLine::description>());
            return true;
        }
        if (!target.list || target.field)
            return false;
        bool ok = false;
        const qint64 position = text.trimmed().toLongLong(&ok);
        m_positions.resize(candidate.record.as<Quote>().lines.size(), 0);
        m_positions.back() = ok ? position : 0;
        return true;
    }

    Result<> complete(Candidate& candidate) override
    {
        std::vector<qint64> positions = std::exchange(m_positions, {});
        auto& quote = candidate.record.edit<Quote>();
        sortLines(candidate, positions);
        auto& given = candidate.givenParts[&candidate.record.desc().parts[0]];
        for (size_t i = 0; i < quote.lines.size(); ++i) {
            QuoteLine& line = quote.lines[i];
            if (line.product.isSet() || line.sku.isEmpty())
                continue;
            line.product = {m_context.references.withKey(describe<Product>(), line.sku)};
            given[i].insert(&fieldOf<&QuoteLine::product>());
        }
        return {};
    }

    void settle(bool) override { m_positions.clear(); }

private:
    static void sortLines(Candidate& candidate, std::vector<qint64>& positions)
    {
        auto& lines = candidate.record.edit<Quote>().lines;
        if (positions.size() != lines.size() || std::ranges::is_sorted(positions))
            return;
        auto& given = candidate.givenParts[&candidate.record.desc().parts[0]];
        std::vector<size_t> order(lines.size());
        std::iota(order.begin(), order.end(), size_t{0});
        std::ranges::stable_sort(order, {}, [&](size_t i) { return positions[i]; });
        const auto oldLines = lines;
        const auto oldGiven = given;
        for (size_t i = 0; i < order.size(); ++i) {
            lines[i] = oldLines[order[i]];
            given[i] = oldGiven[order[i]];
        }
    }

    ImportContext m_context;
    std::vector<qint64> m_positions;
};

} // namespace

std::unique_ptr<ImportHook> makeDealHook(const ImportContext& context)
{
    return std::make_unique<DealHook>(context);
}

std::unique_ptr<ImportHook> makeQuoteHook(const ImportContext& context)
{
    return std::make_unique<QuoteHook>(context);
}

} // namespace kartei
