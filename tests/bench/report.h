#pragma once

#include "tests/bench/goals.h"

#include <QJsonObject>

#include <vector>

namespace kartei::bench {

/// What was measured of a goal on a list of so many contacts.
struct Figure {
    QString goal;
    qint64 rows = 0;
    double ours = 0;
    double floor = 0; ///< 0: none
    int runs = 1; ///< of which `ours` and `floor` are the median, or so many samples of one run
    QString note = {};
};
struct Skipped {
    QString goal;
    QString why;
};

/// All figures of a run: told as they come on standard error, as a table and as JSON at the end.
class Report {
public:
    void add(const Figure& figure);
    /// All that another run measured.
    void add(const Report& other);
    void skip(const QString& goal, const QString& why);
    /// Of the figure on so many contacts; null: not measured.
    const Figure* find(const QString& goal, qint64 rows) const;

    /// Figures that compare two sizes; after the last measurement.
    void addGrowth();
    void print() const;
    QJsonObject toJson() const;
    static Report fromJson(const QJsonObject& json);
    /// Prints what is not met or was not measured. True: everything that was measured and has a goal is met.
    bool check() const;

private:
    void printGrowth() const;

    std::vector<Figure> m_figures;
    std::vector<Skipped> m_skipped;
};

/// Processor, cores, memory, system, versions of Qt and SQLite.
QJsonObject machine();

} // namespace kartei::bench
