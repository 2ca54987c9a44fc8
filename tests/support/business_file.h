#pragma once

#include "core/storage/session.h"

#include <QStringList>
#include <QTemporaryDir>

namespace kartei::test {

/// A business file `shop.kartei` in a directory of its own, with one full contact, closed; its backups go to `shelf`
/// there.
class BusinessFile {
public:
    BusinessFile();
    QString path() const { return beside(QStringLiteral("shop.kartei")); }
    Location location() const { return {path()}; }
    QString beside(const QString& name) const { return m_directory.filePath(name); }
    QString shelf() const { return beside(QStringLiteral("shelf")); }
    /// Files in its directory, hidden ones too.
    QStringList names() const;
    Session::Options options() const;
    std::unique_ptr<Session> open() const;
    /// Everything in the file `name` of its directory, as text.
    QStringList contentOf(const QString& name) const;

private:
    QTemporaryDir m_directory;
};

/// Runs SQL on a file as a program does that means harm: it keeps the digests of the pages right.
void alterFile(const QString& path, const QByteArray& sql);
/// Makes a business of this version one of version 8, before files had an identity.
void makeVersion8(const QString& path);
/// Fills a page in the middle of the file with rubbish.
void damageFile(const QString& path);
/// A name beside `target` as a writer of this computer left it that is gone.
QString draftOfNobody(const QString& target);
QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

/// No file may grow beyond `bytes` while it lives, as on a full disk.
class SizeLimit {
public:
    explicit SizeLimit(unsigned long bytes);
    ~SizeLimit();
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    unsigned long m_old;
    void (*m_oldHandler)(int);
};

} // namespace kartei::test
