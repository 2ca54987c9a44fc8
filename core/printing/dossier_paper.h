#pragma once

#include "core/printing/report_frame.h"

#include <QStringList>

#include <vector>

namespace kartei {

/// All that is known of somebody, to be read from beginning to end.
struct DossierPaper {
    struct Entry {
        QString lead; ///< beside it: a day, or what the text is
        QString heading;
        QStringList paragraphs;
    };
    struct Section {
        QString title;
        std::vector<Entry> entries;
    };
    ReportHead head;
    QString language; ///< ISO 639-1
    std::vector<Section> sections;
};

/// A4 or Letter, upright. A text may go on over any number of pages; what is above it never stands alone at a foot.
PaperDocument laidOut(const DossierPaper& paper);

} // namespace kartei
