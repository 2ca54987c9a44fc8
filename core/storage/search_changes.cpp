#include "core/storage/search_changes.h"

#include "core/storage/search_writing.h"

#include <QCoreApplication>

#include <cerrno>
#include <unistd.h>

#include <algorithm>
#include <tuple>

namespace kartei {

namespace {

constexpr qint64 kKeptInMemory = 4 * 1024 * 1024; ///< bytes

Error noRoom(const QString& why)
{
    return {Error::Kind::Access,
        QCoreApplication::translate(
            "Storage", "There is no room for temporary files. Make room on the disk, then try again."),
        why};
}

} // namespace

SearchChanges::SearchChanges(Database& database) : m_database(database) { }

SearchChanges::~SearchChanges() = default;

Result<> SearchChanges::moveToFile()
{
    m_file = std::make_unique<QTemporaryFile>();
    if (!m_file->open() || m_file->write(m_texts) != m_texts.size())
        return noRoom(m_file->errorString());
    m_texts = {};
    return {};
}

Result<> SearchChanges::note(const EntityDesc& entity, qint64 id, Act act, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    m_changes.push_back({&entity, id, m_end, static_cast<int>(bytes.size()), act});
    m_end += bytes.size();
    if (!m_file && m_end > kKeptInMemory) {
        if (const Result<> moved = moveToFile(); !moved)
            return moved;
    }
    if (!m_file) {
        m_texts += bytes;
        return {};
    }
    const qint64 place = m_end - bytes.size();
    const bool isWritten = (m_file->pos() == place || m_file->seek(place)) && m_file->write(bytes) == bytes.size();
    return isWritten ? Result<>() : Result<>(noRoom(m_file->errorString()));
}

Result<QString> SearchChanges::textOf(const Change& change)
{
    if (!m_file)
        return QString::fromUtf8(QByteArrayView(m_texts).sliced(change.offset, change.size));
    QByteArray bytes(change.size, Qt::Uninitialized); // in one call: an import asks for millions, in another order
    const ssize_t got = ::pread(m_file->handle(), bytes.data(), static_cast<size_t>(bytes.size()), change.offset);
    const int reason = got < 0 ? errno : EIO; // the file is shorter than it was
    if (got == bytes.size())
        return QString::fromUtf8(bytes);
    return Error{Error::Kind::Access,
        QCoreApplication::translate(
            "Storage", "A temporary file can't be read any more. Nothing was changed. Check the disk, then try again."),
        qt_error_string(reason)};
}

/// What has to be done to each record, by kind and id.
std::vector<SearchChanges::Change> SearchChanges::pending() const
{
    std::vector<Change> all(m_changes.begin() + static_cast<std::ptrdiff_t>(m_written), m_changes.end());
    const auto key = [](const Change& change) { return std::pair(change.entity, change.id); };
    std::ranges::stable_sort(all, {}, key);
    size_t kept = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        if (kept > 0 && key(all[kept - 1]) == key(all[i])) {
            const bool isPlaced = all[kept - 1].act != Act::Text && all[i].act == Act::Text;
            all[kept - 1] = all[i];
            if (isPlaced)
                all[kept - 1].act = Act::Place;
        } else {
            all[kept++] = all[i];
        }
    }
    all.resize(kept);
    return all;
}

Result<> SearchChanges::write(const Progress& progress)
{
    if (m_written == m_changes.size())
        return {};
    if (m_file && !m_file->flush())
        return noRoom(m_file->errorString());
    const Result<> done = SearchWriting(m_database, *this, progress).run(pending());
    if (!done)
        return done;
    m_written = m_changes.size();
    if (m_attempts.empty())
        forget();
    return {};
}

void SearchChanges::forget()
{
    m_changes.clear();
    m_written = 0;
    m_attempts.clear();
    m_texts = {};
    m_file.reset();
    m_end = 0;
}

void SearchChanges::beginAttempt()
{
    m_attempts.push_back({m_changes.size(), m_written});
}

void SearchChanges::endAttempt(bool isTakenBack)
{
    const Mark mark = m_attempts.back();
    m_attempts.pop_back();
    if (!isTakenBack)
        return;
    m_changes.resize(mark.noted);
    m_written = mark.written;
}

} // namespace kartei
