#pragma once

#include "core/printing/report_frame.h"

namespace kartei {

/// The open deals of a pipeline on paper.
struct PipelinePaper {
    struct Stage {
        QString name;
        qsizetype deals = 0;
        Amount sum;
        Amount weighted; ///< sum x probability
        Percent probability;
        qint64 averageDays = 0; ///< in this stage
        qsizetype late = 0; ///< deals longer in it than the stage allows
    };
    struct Deal {
        QString title;
        QString customer;
        QString stage;
        QDate expectedClose;
        Money value; ///< other currencies are printed with their symbol
    };
    ReportHead head; ///< an empty title becomes "Pipeline"
    QString language; ///< ISO 639-1
    Currency currency; ///< of the stages' amounts
    std::vector<Stage> stages; ///< in the order of the pipeline
    std::vector<Deal> deals; ///< in the order they are printed
};

/// A4 (or Letter): key figures, a bar per stage, sums per stage, deals.
PaperDocument laidOut(const PipelinePaper& paper);

/// Round numbers from 0 to at least `most`, at most 8 steps; none for 0.
std::vector<qint64> axisSteps(qint64 most);

} // namespace kartei
