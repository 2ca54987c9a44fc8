#pragma once

#include "core/planning/attachment_files.h"
#include "core/storage/backup_reader.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace kartei {

/// Looks into a backup beside the window: everything is opened and read in one thread, and told in the window's.
class BackupSearch final : public QObject {
    Q_OBJECT
public:
    struct Hit {
        const EntityDesc* entity;
        qint64 id;
        QString title;
    };
    struct Then {
        Record record;
        QHash<QString, QString> texts; ///< of each field and list of parts, as people read it
        std::optional<Result<KeptFile>> file; ///< of an attachment, what was in it
    };

    /// Opens and checks the backup first.
    explicit BackupSearch(const QString& backup);
    ~BackupSearch() override;

    void search(const QString& text);
    void read(const EntityDesc& entity, qint64 id);
    /// What was asked for is not wanted any more.
    void forget() { ++m_latest; }
    /// Nobody waits for it any more: it deletes itself when its thread has come to an end.
    void leave();
    static bool isAnyLeaving();

Q_SIGNALS:
    void opened(const kartei::Result<>& done);
    /// Only of what was asked for last.
    void found(const kartei::Result<std::vector<kartei::BackupSearch::Hit>>& hits);
    void wasRead(const kartei::Result<kartei::BackupSearch::Then>& then);

private:
    /// `step` runs in the thread, what it gives in the window's.
    void run(const std::function<std::function<void()>(Session&)>& step);

    QThreadPool m_threads; ///< one that does not end: a connection belongs to its thread
    std::unique_ptr<BackupReader> m_reader; ///< only in that thread
    std::atomic<int> m_latest = 0; ///< question
};

/// A field or a list of parts of a record, as people read it.
QString valueText(Session& session, const Record& record, const QString& name);

} // namespace kartei
