#pragma once

#include "core/exchange/import_plan.h"

#include <QString>

#include <memory>

class QIODevice;

namespace kartei {

/// Where a list comes from: a file, or what was copied.
class ImportSource {
public:
    static ImportSource ofFile(const QString& path);
    static ImportSource ofText(const QString& text);

    bool isFile() const { return !m_path.isEmpty(); }
    bool holdsCards() const { return m_holdsCards; }
    /// As it is called on the screen and in the history.
    QString name() const;
    /// For files that are kept of it, without an ending.
    QString fileName() const;
    qint64 size() const;
    /// What is known of how it has to be read.
    ReadingOptions reading() const;
    /// Access: the file can't be read.
    Result<std::unique_ptr<QIODevice>> open() const;

private:
    QString m_path;
    QString m_text; ///< that was copied
    bool m_holdsCards = false;
};

} // namespace kartei
