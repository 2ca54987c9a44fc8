#pragma once

#include "core/planning/data_health.h"
#include "core/printing/report_frame.h"

namespace kartei {

/// How good the data are, on paper.
struct HealthPaper {
    ReportHead head; ///< an empty title becomes "Data health"
    QString language; ///< ISO 639-1
    DataHealth health;
};

/// A4 (or Letter): the six attributes with a bar each and what was found, then what raises them most.
PaperDocument laidOut(const HealthPaper& paper);

} // namespace kartei
