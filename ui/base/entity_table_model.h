#pragma once

#include "core/schema/record.h"
#include "core/storage/change_set.h"
#include "core/storage/gathered_values.h"
#include "core/storage/list_query.h"

#include <QAbstractTableModel>
#include <QHash>

#include <map>
#include <memory>
#include <vector>

namespace kartei {

class ListReader;
class OwnFields;
class Workbench;

/// Rows of any kind: the ids of all, and the cells of the pages that were looked at. Follows what is written: a changed
/// row is read again where it stands, new and removed ones make the ids be read again. A list that takes long is read
/// beside (ListReader): its first rows are there at once where an index gives them, else the rows from before stay; one
/// that comes or goes is put into such a list or taken out of it.
class EntityTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1 };

    /// Columns are the Listed fields.
    EntityTableModel(const EntityDesc& entity, Workbench& bench, QObject* parent = nullptr);
    ~EntityTableModel() override;

    const EntityDesc& entity() const { return m_entity; }
    const std::vector<const Field*>& columns() const { return m_columns; }
    void setColumns(std::vector<const Field*> columns);
    /// What can be a column: fields of the entity, those that the business defined, what is gathered.
    std::vector<const Field*> possibleColumns() const;

    /// Reads the ids. What cannot be read is reported and leaves the list as it was.
    void setQuery(const ListQuery& query);
    const ListQuery& query() const { return m_query; }
    void reload();
    /// The rows are not all there yet, or still those of the query before.
    bool isReading() const { return m_isReading; }

    qint64 idAt(int row) const;
    /// -1: not in this list.
    int rowOf(qint64 id) const;
    const std::vector<qint64>& ids() const { return m_ids; }
    /// What the query means, also while it is still being read: then it is waited for. What can't be read is reported.
    std::vector<qint64> allIds() const;
    /// What somebody wants who exports or prints the list: all of it, unless several rows are selected. Those that are
    /// there before the rest is read stand for all.
    std::vector<qint64> meantBy(std::vector<qint64> selected) const;
    std::vector<qint64> idsAt(const std::vector<int>& rows) const;
    /// Null: gone since the ids were read.
    const Record* recordAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    /// Typing jumps to a row near by; the whole of a long table is never read for it.
    QModelIndexList match(
        const QModelIndex& start, int role, const QVariant& value, int hits, Qt::MatchFlags flags) const override;

Q_SIGNALS:
    void aboutToReload();
    /// Rows came or went.
    void reloaded();
    void readingChanged();

protected:
    Workbench& bench() const { return m_bench; }
    /// Tells what could not be read once the rows are painted; one at a time, however often they are.
    void reportLater(const Error& error) const;
    QString textOf(const Record& record, const Field& field) const;
    /// Something else that a row shows was written: read the pages again.
    void dropPages();
    /// Reads what more a page's rows show.
    virtual void pageLoaded(const std::vector<Record>&) const { }
    /// Forgets that of these records.
    virtual void pageDropped(const std::vector<qint64>&) const { }

private:
    using Page = std::vector<std::pair<qint64, Record>>;
    using Pages = std::map<int, Page>;
    const Page& page(int number) const;
    void forget(Pages::iterator first, Pages::iterator last) const;
    void loadTitles(const std::vector<Record>& records) const;
    void loadTitles(const EntityDesc& target, const std::vector<qint64>& ids) const;
    QString titleOf(const EntityDesc& target, qint64 id) const;
    using Found = Result<std::optional<std::vector<qint64>>>;
    Found firstRows() const;
    void readBeside(Found first);
    void takeAnswer(Result<std::vector<qint64>> ids);
    void setReading(bool isReading);
    void takeIds(std::vector<qint64> ids);
    void follow(const ChangeSet& changes);
    bool hasOwnColumn() const;
    bool hasGatheredColumn() const;
    void gather(const std::vector<Record>& records) const;
    void followOwnFields(const ChangeSet& changes);
    void followRows(const std::vector<ChangedRecord>& comings);
    Result<bool> bringUpToDate(std::vector<qint64>& ids) const;
    void putIn(qint64 id);
    void takeOut(qint64 id);
    void dropPagesFrom(int row);
    QString sentenceOf(int row) const;

    const EntityDesc& m_entity;
    Workbench& m_bench;
    std::vector<const Field*> m_columns;
    ListQuery m_query;
    std::shared_ptr<const OwnFields> m_own; ///< some columns may be of
    Currency m_currency;
    std::shared_ptr<ListReader> m_reader;
    std::vector<qint64> m_ids;
    ListQuery m_shown; ///< that the rows are of
    bool m_isAsked = false; ///< a table that was never shown has no rows and follows nothing
    bool m_isLong = false; ///< was read beside
    bool m_isReading = false;
    std::vector<ChangedRecord> m_missed; ///< came or went while the ids were read beside
    mutable bool m_isReporting = false;
    mutable Pages m_pages;
    mutable QHash<std::pair<const EntityDesc*, qint64>, QString> m_titles; ///< of some that the pages refer to
    mutable GatheredValues m_gathered; ///< of the pages
};

} // namespace kartei
