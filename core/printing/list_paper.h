#pragma once

#include "core/printing/report_table.h"

namespace kartei {

/// A printed list, such as the contacts with the columns and filters of the window.
struct ListPaper {
    ReportHead head;
    QString language; ///< ISO 639-1
    std::vector<ReportColumn> columns;
    std::vector<QStringList> rows; ///< cells as they are printed
    /// One per row, or none: under which initial it stands ("A"); printed where it changes.
    QStringList groups;
};

/// A4 (or Letter) landscape.
PaperDocument laidOut(const ListPaper& paper);

/// "Confidential – contains personal data", for the foot of lists of people.
QString confidentialNote(const QString& language);

/// The letter a name stands under in an address book sorted as in `language` (ISO 639-1), without its accents; "#" for
/// names that begin with none.
QString initialOf(const QString& name, const QString& language);

} // namespace kartei
