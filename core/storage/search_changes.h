#pragma once

#include "core/schema/entity.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <deque>
#include <functional>
#include <memory>

namespace kartei {

class Database;

/// SQLite: what became of search texts in a transaction. It is written all at once, in the order of ranks, before
/// anybody searches or the transaction ends; many texts wait in a nameless file, not in memory.
class SearchChanges {
public:
    enum class Act : quint8 {
        Place, ///< new, or its place among the others is
        Text,
        Drop,
    };
    /// How many records are done of all; false: stop.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    explicit SearchChanges(Database& database);
    ~SearchChanges();

    Result<> note(const EntityDesc& entity, qint64 id, Act act, const QString& text = {});
    /// Cancelled.
    Result<> write(const Progress& progress = {});
    /// Whether what is written merges a part of the indexes, too; else somebody does (upkeep.h), but for thousands.
    void setMerging(bool merges) { m_merges = merges; }
    /// The transaction is over.
    void forget();

    /// Around what may be taken back alone; inside of each other.
    void beginAttempt();
    void endAttempt(bool isTakenBack);

private:
    friend class SearchWriting;
    struct Change {
        const EntityDesc* entity;
        qint64 id;
        qint64 offset; ///< of the text
        int size; ///< bytes
        Act act;
    };
    struct Mark {
        size_t noted;
        size_t written;
    };
    std::vector<Change> pending() const;
    /// Access: the temporary file can't be read.
    Result<QString> textOf(const Change& change);
    Result<> moveToFile();

    Database& m_database;
    bool m_merges = true;
    std::deque<Change> m_changes;
    size_t m_written = 0;
    std::vector<Mark> m_attempts;
    QByteArray m_texts;
    std::unique_ptr<QTemporaryFile> m_file; ///< instead of m_texts, once they are many
    qint64 m_end = 0; ///< of the texts
};

} // namespace kartei
