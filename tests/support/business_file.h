#pragma once

#include "core/storage/location.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

namespace kartei::test {

QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

/// A business file in a directory of its own, with one contact, closed.
class BusinessFile {
public:
    BusinessFile();
    QString path() const { return m_directory.filePath(QStringLiteral("shop ö?#%.kartei")); }
    QString beside(const QString& name) const { return m_directory.filePath(name); }
    Location location() const { return {path()}; }
    /// Of all files in the directory.
    QStringList names() const;
    /// As a program does that means harm: it keeps the digests of the pages right.
    void alter(const char* sql) const;

private:
    QTemporaryDir m_directory;
};

} // namespace kartei::test
