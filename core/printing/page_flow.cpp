#include "core/printing/page_flow.h"

#include "core/printing/paper_sheet.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace kartei {

namespace {

class Flow {
public:
    explicit Flow(const PageRoom& room) : m_room(room), m_y(room.firstTop), m_pages(1) { }

    /// `goesOn`: more of the table follows the group.
    void add(std::span<const PaperBlock> group, bool goesOn)
    {
        if (!fits(group, goesOn) && !m_empty)
            nextPage(group.front().inTable);
        if (fits(group, goesOn))
            for (const PaperBlock& block : group)
                place(block);
        else
            for (const PaperBlock& block : group) {
                if (!fits({&block, 1}, true) && !m_empty)
                    nextPage(block.inTable);
                place(block);
            }
    }

    std::vector<PaperMarks> take() { return std::move(m_pages); }

private:
    bool fits(std::span<const PaperBlock> group, bool goesOn) const
    {
        qreal height = 0;
        bool inTable = false;
        for (const PaperBlock& block : group) {
            height += block.height;
            inTable = inTable || block.inTable;
        }
        if (inTable && !m_hasHead)
            height += m_room.tableHead.height;
        if (inTable && goesOn && m_room.carriedTo)
            height += m_room.carriedTo({}).height;
        // Heights are sums of rounded decimals.
        return m_y + height <= m_room.bottom + 0.01;
    }

    void nextPage(bool inTable)
    {
        const bool carries = inTable && m_hasHead && m_room.carriedTo;
        if (carries)
            put(m_room.carriedTo(m_carried));
        m_pages.emplace_back();
        m_y = m_room.nextTop;
        m_hasHead = false;
        m_empty = true;
        if (carries) {
            putHead();
            put(m_room.carriedFrom(m_carried, static_cast<int>(m_pages.size()) - 1));
        }
    }

    void place(const PaperBlock& block)
    {
        if (block.inTable && !m_hasHead)
            putHead();
        put(block);
        m_carried = block.inTable ? block.carried : m_carried;
        m_empty = false;
    }

    void putHead()
    {
        put(m_room.tableHead);
        m_hasHead = true;
    }

    void put(PaperBlock block)
    {
        shift(block.marks, m_y);
        m_y += block.height;
        std::ranges::move(block.marks, std::back_inserter(m_pages.back()));
    }

    const PageRoom& m_room;
    qreal m_y;
    std::vector<PaperMarks> m_pages;
    Amount m_carried;
    bool m_hasHead = false;
    bool m_empty = true;
};

} // namespace

std::vector<PaperMarks> pagesOf(const std::vector<PaperBlock>& blocks, const PageRoom& room)
{
    Flow flow(room);
    for (size_t begin = 0; begin < blocks.size();) {
        size_t end = begin + 1;
        while (end < blocks.size() && blocks[end - 1].joined)
            ++end;
        const bool goesOn = end < blocks.size() && blocks[end].inTable;
        flow.add(std::span(blocks).subspan(begin, end - begin), goesOn);
        begin = end;
    }
    return flow.take();
}

} // namespace kartei
