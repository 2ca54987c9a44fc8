#include "core/printing/health_paper.h"

#include "core/printing/letter_frame.h"
#include "core/printing/report_table.h"

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportColumn::Kind;

constexpr TextStyle kSection{11, QFont::DemiBold};
constexpr TextStyle kLabel{9};
constexpr TextStyle kValue{9, QFont::Medium};

constexpr qreal kBarPitch = 7;
constexpr qreal kBarHeight = 4.4;
constexpr qreal kLabels = 35; ///< width of the names of the attributes
constexpr qreal kValues = 14; ///< room behind the longest bar

class HealthLayout {
public:
    explicit HealthLayout(const HealthPaper& paper)
        : m_paper(paper), m_language(paper.language, paper.head.business.country), m_head(titled()),
          m_frame(m_head, m_language, Qt::Vertical)
    {
    }

    PaperDocument document() const
    {
        std::vector<PaperBlock> blocks{bars()};
        std::vector<QStringList> rows;
        QString above;
        for (const HealthCheck& check : m_paper.health.checks) {
            const QString label = labelOf(check.attribute);
            rows.push_back({label == above ? QString() : label, check.finding, m_language.percentSign(check.share())});
            above = label;
        }
        addTable(blocks, word(QT_TRANSLATE_NOOP("Paper", "What was found")),
            {{word(QT_TRANSLATE_NOOP("Paper", "Attribute")), Kind::Strong},
                {word(QT_TRANSLATE_NOOP("Paper", "Finding")), Kind::Sentence},
                {word(QT_TRANSLATE_NOOP("Paper", "Share")), Kind::Figures}},
            rows);
        rows.clear();
        for (const HealthFix& fix : m_paper.health.fixes)
            rows.push_back({fix.text, u'+' + m_language.percent(fix.gain)});
        if (!rows.empty())
            addTable(blocks, word(QT_TRANSLATE_NOOP("Paper", "What raises it most")),
                {{word(QT_TRANSLATE_NOOP("Paper", "What to do")), Kind::Sentence},
                    {word(QT_TRANSLATE_NOOP("Paper", "Points")), Kind::Figures}},
                rows);
        return m_frame.document(blocks, {});
    }

private:
    QString word(const char* english) const { return m_language.word(english); }

    ReportHead titled() const
    {
        ReportHead head = m_paper.head;
        if (head.title.isEmpty())
            head.title = word(QT_TRANSLATE_NOOP("Paper", "Data health"));
        if (head.subtitle.isEmpty())
            head.subtitle = word(QT_TRANSLATE_NOOP("Paper", "%1 of 100")).arg(m_language.count(m_paper.health.score()));
        if (head.note.isEmpty())
            head.note = head.business.name;
        return head;
    }

    PaperBlock bars() const
    {
        Sheet paper = m_frame.sheet();
        const qreal origin = m_frame.begin() + kLabels;
        const qreal full = m_frame.end() - kValues - origin;
        const QRgb ink = brandInk(m_paper.head.business);
        qreal top = 3;
        for (size_t i = 0; i < kHealthAttributes; ++i) {
            const auto attribute = static_cast<HealthAttribute>(i);
            const int score = m_paper.health.score(attribute);
            const qreal base = top + kBarHeight / 2 + 1.15;
            const qreal end = origin + full * score / 100;
            paper.sentence(m_frame.begin(), base, elided(labelOf(attribute), kLabel, kLabels - 2), kLabel);
            paper.box(origin, origin + full, top, top + kBarHeight, kPaperLine);
            paper.box(origin, end, top, top + kBarHeight, ink);
            paper.sentence(origin + full + 2, base, m_language.count(score), kValue);
            top += kBarPitch;
        }
        return {paper.take(), top, false, false, {}};
    }

    void addTable(std::vector<PaperBlock>& blocks, const QString& title, const std::vector<ReportColumn>& columns,
        const std::vector<QStringList>& rows) const
    {
        Sheet paper = m_frame.sheet();
        paper.sentence(m_frame.begin(), 10, title, kSection);
        blocks.push_back({paper.take(), 13.2, true, false, {}});
        const ReportTable table(m_frame, columns, rows, m_frame.begin());
        PaperBlock head = table.head();
        head.joined = true;
        head.inTable = false;
        blocks.push_back(std::move(head));
        for (const QStringList& row : rows) {
            blocks.push_back(table.row(row));
            blocks.back().inTable = false;
        }
    }

    const HealthPaper& m_paper;
    PaperLanguage m_language;
    ReportHead m_head;
    ReportFrame m_frame;
};

} // namespace

PaperDocument laidOut(const HealthPaper& paper)
{
    return HealthLayout(paper).document();
}

} // namespace kartei
