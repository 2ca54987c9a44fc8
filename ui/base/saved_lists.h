#pragma once

#include "core/business/segment.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace kartei {

class ListReader;
class Workbench;

/// The saved lists of a kind with how many records each holds now. They are counted anew after each change while
/// somebody looks; what takes longer than a list may is counted beside the window, one list after the other.
class SavedLists final : public QObject {
    Q_OBJECT
public:
    struct Entry {
        Segment segment;
        std::optional<qint64> count; ///< empty: being counted
    };
    /// Of records among `among` only.
    SavedLists(const EntityDesc& entity, const SqlCondition& among, Workbench& bench, QObject* parent = nullptr);
    ~SavedLists() override;

    const std::vector<Entry>& entries() const { return m_entries; }
    /// Null: it is not there any more.
    const Segment* find(qint64 id) const;
    const EntityDesc& entity() const { return m_entity; }
    const SqlCondition& among() const { return m_among; }
    /// Each who begins to look also ends.
    void setWatched(bool isWatched);

Q_SIGNALS:
    /// Lists came, went or were changed.
    void listsChanged();
    void counted();

private:
    void read();
    void countSoon();
    void countNext();
    void take(size_t at, const Result<qint64>& count);

    const EntityDesc& m_entity;
    SqlCondition m_among;
    Workbench& m_bench;
    std::shared_ptr<ListReader> m_reader;
    std::vector<Entry> m_entries;
    size_t m_next = 0; ///< to be counted
    qint64 m_left = 0; ///< steps that this round may take of the window's thread
    int m_watchers = 0;
    bool m_isStale = true;
    QTimer m_rest;
};

} // namespace kartei
