#pragma once

#include "core/planning/caller_facts.h"

#include <QGridLayout>

#include <functional>

namespace kartei {

/// What is known of a caller, a line for each thing; empty things have none.
class CallerLines {
public:
    using Opener = std::function<void(const EntityDesc&, qint64)>;

    CallerLines(QGridLayout& grid, QDate today, Opener opener);
    void add(const CallerFacts& facts);

private:
    void addText(const QString& caption, const QString& text);
    /// Opens the record when it is clicked.
    void addRecord(const QString& caption, const QString& text, const EntityDesc& entity, qint64 id);
    void addRest(size_t all);
    void addWidget(const QString& caption, QWidget* widget);
    void addSales(const CallerFacts& facts);

    QGridLayout& m_grid;
    QDate m_today;
    Opener m_opener;
};

} // namespace kartei
