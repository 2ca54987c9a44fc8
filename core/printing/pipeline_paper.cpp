#include "core/printing/pipeline_paper.h"

#include "core/printing/letter_frame.h"
#include "core/printing/report_table.h"

#include <QColor>

#include <algorithm>
#include <iterator>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportColumn::Kind;

constexpr TextStyle kCaption{8, QFont::Normal, kPaperGrey};
constexpr TextStyle kKeyFigure{16, QFont::DemiBold};
constexpr TextStyle kSection{11, QFont::DemiBold};
constexpr TextStyle kLabel{9};
constexpr TextStyle kValue{9, QFont::Medium};

constexpr qreal kBarPitch = 8.6;
constexpr qreal kBarHeight = 5.2;
constexpr qreal kAboveChart = 3; ///< below its title and legend
constexpr qreal kLabels = 35; ///< width of the names of the stages
constexpr qreal kValues = 18; ///< room behind the longest bar

QRgb tintOf(QRgb ink)
{
    const auto part = [](int channel) { return (channel * 28 + 255 * 72) / 100; };
    return qRgb(part(qRed(ink)), part(qGreen(ink)), part(qBlue(ink)));
}

class PipelineLayout {
public:
    explicit PipelineLayout(const PipelinePaper& paper)
        : m_paper(paper), m_language(paper.language, paper.head.business.country), m_head(titled()),
          m_frame(m_head, m_language, Qt::Vertical)
    {
        for (const PipelinePaper::Stage& stage : paper.stages) {
            m_all.deals += stage.deals;
            m_all.sum.minor += stage.sum.minor;
            m_all.weighted.minor += stage.weighted.minor;
            m_all.averageDays += stage.averageDays * stage.deals;
            m_all.late += stage.late;
        }
        m_all.averageDays = averageOf(m_all.averageDays);
    }

    PaperDocument document() const
    {
        std::vector<PaperBlock> blocks{keyFigures()};
        if (m_all.sum.minor > 0) {
            blocks.push_back(section(word(QT_TRANSLATE_NOOP("Paper", "Value by stage"))));
            blocks.push_back(chart());
        }
        blocks.push_back(section(word(QT_TRANSLATE_NOOP("Paper", "Sums by stage"))));
        std::ranges::move(stageTable(), std::back_inserter(blocks));
        const std::vector<QStringList> rows = dealRows();
        const ReportTable table(m_frame, dealColumns(), rows, m_frame.begin());
        if (!rows.empty())
            blocks.push_back(section(word(QT_TRANSLATE_NOOP("Paper", "All deals"))));
        for (const QStringList& row : rows)
            blocks.push_back(table.row(row));
        return m_frame.document(blocks, table.head());
    }

private:
    QString word(const char* english) const { return m_language.word(english); }
    QString amount(Amount value) const { return m_language.wholeAmount(value, m_paper.currency); }
    QString money(Amount value) const { return m_language.wholeMoney(value, m_paper.currency); }
    QString withSymbol(const char* english) const { return word(english).arg(symbolOf(m_paper.currency)); }

    qint64 averageOf(qint64 sum) const { return m_all.deals == 0 ? 0 : dividedHalfUp(sum, m_all.deals).value_or(0); }

    ReportHead titled() const
    {
        ReportHead head = m_paper.head;
        if (head.title.isEmpty())
            head.title = word(QT_TRANSLATE_NOOP("Paper", "Pipeline"));
        if (head.subtitle.isEmpty())
            head.subtitle = word(QT_TRANSLATE_NOOP("Paper", "Open deals by stage"));
        if (head.note.isEmpty())
            head.note = head.business.name;
        return head;
    }

    PaperBlock keyFigures() const
    {
        const std::pair<QString, QString> figures[] = {
            {word(QT_TRANSLATE_NOOP("Paper", "Open")), money(m_all.sum)},
            {word(QT_TRANSLATE_NOOP("Paper", "Weighted")), money(m_all.weighted)},
            {word(QT_TRANSLATE_NOOP("Paper", "Deals")), m_language.count(m_all.deals)},
            {word(QT_TRANSLATE_NOOP("Paper", "Average")), money({averageOf(m_all.sum.minor)})},
        };
        Sheet paper = m_frame.sheet();
        const qreal width = (m_frame.end() - m_frame.begin() + 5) / std::size(figures);
        qreal x = m_frame.begin();
        for (const auto& [caption, figure] : figures) {
            TextStyle style = kKeyFigure;
            style.points *= std::min(1.0, (width - 4) / std::max(1.0, textWidth(figure, style)));
            paper.sentence(x, 4.6, caption, kCaption);
            paper.data(x, 11.6, figure, style);
            x += width;
        }
        return {paper.take(), 14, false, false, {}};
    }

    PaperBlock section(const QString& title) const
    {
        Sheet paper = m_frame.sheet();
        paper.sentence(m_frame.begin(), 10, title, kSection);
        return {paper.take(), 13.2, true, false, {}};
    }

    void drawLegend(Sheet& paper) const
    {
        const QRgb ink = brandInk(m_paper.head.business);
        const std::pair<QString, QRgb> entries[] = {{word(QT_TRANSLATE_NOOP("Paper", "full sum")), tintOf(ink)},
            {word(QT_TRANSLATE_NOOP("Paper", "weighted")), ink}};
        qreal x = m_frame.end();
        for (const auto& [text, box] : entries) {
            paper.sentenceEnd(x, -3.2, text, kCaption);
            x -= textWidth(text, kCaption) + 1.6;
            paper.box(x - 2.5, x, -5.4, -2.9, box);
            x -= 2.5 + 7;
        }
    }

    void drawAxis(Sheet& paper, const std::vector<qint64>& steps, qreal scale, qreal bottom) const
    {
        const qreal origin = m_frame.begin() + kLabels;
        for (const qint64 step : steps) {
            const qreal x = origin + scale * static_cast<qreal>(step);
            paper.add(LineMark{
                {paper.physical(x), 0}, {paper.physical(x), bottom}, 0.1, step == 0 ? kPaperGrey : kPaperLine});
            const QString text = m_language.count(step);
            paper.right(paper.physical(x) + textWidth(text, kCaption) / 2, bottom + 4, text, kCaption);
        }
        paper.sentenceEnd(m_frame.end(), bottom + 4, symbolOf(m_paper.currency), kCaption);
    }

    PaperBlock chart() const
    {
        const qint64 unit = m_paper.currency.minorPerMajor();
        qint64 most = 0;
        for (const PipelinePaper::Stage& stage : m_paper.stages)
            most = std::max(most, stage.sum.minor);
        const std::vector<qint64> steps = axisSteps(most / unit + 1);
        const qreal origin = m_frame.begin() + kLabels;
        const qreal scale = (m_frame.end() - kValues - origin) / static_cast<qreal>(steps.back());
        const auto end = [&](Amount value) {
            return origin + scale * static_cast<qreal>(std::max<qint64>(0, value.minor)) / static_cast<qreal>(unit);
        };
        Sheet paper = m_frame.sheet();
        const qreal bottom = kBarPitch * static_cast<qreal>(m_paper.stages.size());
        drawAxis(paper, steps, scale, bottom);
        const QRgb ink = brandInk(m_paper.head.business);
        qreal top = (kBarPitch - kBarHeight) / 2;
        for (const PipelinePaper::Stage& stage : m_paper.stages) {
            const qreal base = top + kBarHeight / 2 + 1.15;
            const QString value = amount(stage.sum);
            paper.data(m_frame.begin(), base, elided(stage.name, kLabel, kLabels - 2), kLabel);
            const qreal valueAt = end(stage.sum) + 1.7;
            paper.box(valueAt - 0.8, valueAt + textWidth(value, kValue) + 0.8, top, top + kBarHeight, 0xffffffff);
            paper.box(origin, end(stage.sum), top, top + kBarHeight, tintOf(ink));
            paper.box(origin, end(stage.weighted), top, top + kBarHeight, ink);
            paper.data(valueAt, base, value, kValue);
            top += kBarPitch;
        }
        PaperMarks marks = paper.take();
        shift(marks, kAboveChart);
        drawLegend(paper);
        std::ranges::move(paper.take(), std::back_inserter(marks));
        return {std::move(marks), kAboveChart + bottom + 6, false, false, {}};
    }

    QStringList stageCells(const PipelinePaper::Stage& stage, const QString& name, const QString& probability) const
    {
        return {name, m_language.count(stage.deals), amount(stage.sum), probability, amount(stage.weighted),
            m_language.count(stage.averageDays), m_language.count(stage.late)};
    }

    /// Whole, unlike the deals: nobody has more stages than fit on a page.
    std::vector<PaperBlock> stageTable() const
    {
        std::vector<QStringList> rows;
        for (const PipelinePaper::Stage& stage : m_paper.stages)
            rows.push_back(stageCells(stage, stage.name, m_language.percentSign(stage.probability)));
        const QStringList sums = stageCells(m_all, word(QT_TRANSLATE_NOOP("Paper", "Total")), {});
        std::vector<QStringList> all = rows;
        all.push_back(sums);
        const ReportTable table(m_frame,
            {{word(QT_TRANSLATE_NOOP("Paper", "Stage")), Kind::Strong},
                {word(QT_TRANSLATE_NOOP("Paper", "Number")), Kind::Figures},
                {withSymbol(QT_TRANSLATE_NOOP("Paper", "Sum %1")), Kind::Figures},
                {word(QT_TRANSLATE_NOOP("Paper", "Probability")), Kind::Figures},
                {withSymbol(QT_TRANSLATE_NOOP("Paper", "Weighted %1")), Kind::Figures},
                {word(QT_TRANSLATE_NOOP("Paper", "Ø days")), Kind::Figures},
                {word(QT_TRANSLATE_NOOP("Paper", "Too long")), Kind::Figures}},
            all, m_frame.begin());
        std::vector<PaperBlock> blocks{table.head()};
        for (const QStringList& row : rows)
            blocks.push_back(table.row(row));
        blocks.push_back(table.sums(sums));
        for (PaperBlock& block : blocks) {
            block.joined = true;
            block.inTable = false;
        }
        blocks.back().joined = false;
        return blocks;
    }

    std::vector<ReportColumn> dealColumns() const
    {
        return {{word(QT_TRANSLATE_NOOP("Paper", "Deal")), Kind::Strong},
            {word(QT_TRANSLATE_NOOP("Paper", "Customer")), Kind::Text},
            {word(QT_TRANSLATE_NOOP("Paper", "Stage")), Kind::Text},
            {word(QT_TRANSLATE_NOOP("Paper", "Expected close")), Kind::Figures},
            {withSymbol(QT_TRANSLATE_NOOP("Paper", "Value %1")), Kind::Figures}};
    }

    QString valueOf(const PipelinePaper::Deal& deal) const
    {
        return deal.value.currency == m_paper.currency ? amount(deal.value.amount)
                                                       : m_language.wholeMoney(deal.value.amount, deal.value.currency);
    }

    std::vector<QStringList> dealRows() const
    {
        std::vector<QStringList> rows;
        for (const PipelinePaper::Deal& deal : m_paper.deals)
            rows.push_back({deal.title, deal.customer, deal.stage,
                deal.expectedClose.isValid() ? m_language.date(deal.expectedClose) : u"–"_s, valueOf(deal)});
        return rows;
    }

    const PipelinePaper& m_paper;
    PaperLanguage m_language;
    ReportHead m_head;
    ReportFrame m_frame;
    PipelinePaper::Stage m_all;
};

} // namespace

std::vector<qint64> axisSteps(qint64 most)
{
    if (most <= 0)
        return {};
    constexpr qint64 kSteps = 7;
    qint64 step = 1;
    for (qint64 power = 1; step * kSteps < most; power *= 10)
        for (const qint64 tenths : {10, 15, 20, 25, 50}) {
            if (power == 1 && tenths % 10 != 0)
                continue;
            step = tenths * power / 10;
            if (step * kSteps >= most)
                break;
        }
    std::vector<qint64> steps{0};
    while (steps.back() < most)
        steps.push_back(steps.back() + step);
    return steps;
}

PaperDocument laidOut(const PipelinePaper& paper)
{
    return PipelineLayout(paper).document();
}

} // namespace kartei
