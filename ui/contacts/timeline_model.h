#pragma once

#include "core/planning/timeline.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QAbstractListModel>
#include <QSet>

namespace kartei {

class Workbench;

/// The timeline of one contact: headings of days and what happened on them, newest first.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< true: DisplayRole is the day
        TimeRole,
        TextRole,
        IconRole,
        StatusRole, ///< Status as int
        LastOfDayRole,
        ExpandedRole,
    };
    explicit TimelineModel(Workbench& bench, QObject* parent = nullptr);

    void setContact(Id<Contact> contact, bool namesPeople);
    void showOnly(TimelineFilter filter, const TimelinePeriod& period);
    TimelineFilter filter() const { return m_query.filter; }
    const TimelinePeriod& period() const { return m_query.period; }
    void reload();
    bool canGrow() const { return m_mayHaveMore; }
    /// Loads older ones.
    void grow();
    void toggle(const QModelIndex& index);
    /// Null for headings.
    const TimelineEntry* entryAt(const QModelIndex& index) const;
    bool isEmpty() const { return m_rows.empty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        QDate day;
        std::optional<TimelineEntry> entry; ///< none: the heading of `day`
    };
    QString titleOf(const TimelineEntry& entry) const;

    Workbench& m_bench;
    TimelineQuery m_query;
    bool m_namesPeople = false;
    bool m_mayHaveMore = false;
    std::vector<Line> m_rows;
    QSet<std::pair<QLatin1String, qint64>> m_expanded;
};

} // namespace kartei
