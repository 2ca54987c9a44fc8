#pragma once

#include "core/business/business.h"
#include "core/printing/page_flow.h"
#include "core/printing/paper_language.h"
#include "core/printing/paper_sheet.h"

#include <QTime>

#include <utility>
#include <vector>

namespace kartei {

/// What stands around a list or a report.
struct ReportHead {
    Business business;
    QString title;
    QString subtitle;
    std::vector<std::pair<QString, QString>> filters; ///< name and value of what was chosen
    QDate day; ///< of the figures, where the business is
    QTime time;
    QString note; ///< at the foot of each page
};

/// The sheet of a report, A4 or Letter by the country of the business, and where its body stands on it.
class ReportFrame {
public:
    ReportFrame(const ReportHead& head, const PaperLanguage& language, Qt::Orientation orientation);

    const PaperLanguage& language() const { return m_language; }
    const Business& business() const { return m_head.business; }
    Sheet sheet() const { return {m_size.width(), m_language.direction()}; }
    qreal begin() const { return m_begin; }
    qreal end() const { return m_end; }

    /// The blocks on pages with head and foot.
    PaperDocument document(const std::vector<PaperBlock>& blocks, const PaperBlock& tableHead) const;

private:
    QString asOf() const;
    std::vector<PaperMarks> filterLines() const;
    PaperMarks firstHead(const std::vector<PaperMarks>& filters) const;
    PaperMarks nextHead() const;
    PaperMarks foot(int page, int pages) const;

    const ReportHead& m_head;
    const PaperLanguage& m_language;
    QSizeF m_size;
    qreal m_begin;
    qreal m_end;
    qreal m_footLine;
};

} // namespace kartei
