#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>
#include <QTemporaryDir>

namespace kartei::test {

/// What one call of the built program gave.
struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// A directory of its own with a business `shop.kartei` in it.
class Shop {
public:
    Shop();
    QString path(const QString& name) const { return m_directory.filePath(name); }
    QString file() const { return path(QStringLiteral("shop.kartei")); }
    /// `kartei VERB shop.kartei ARGUMENTS`
    Ran run(const QString& verb, const QStringList& arguments, const QByteArray& input = {}) const;
    void write(const QString& name, const QByteArray& content) const;
    QByteArray read(const QString& name) const;

private:
    QTemporaryDir m_directory;
};

/// A line of `sh`.
Ran runShell(const QString& line);
Ran runProgram(const QStringList& arguments, const QByteArray& input = {});

} // namespace kartei::test
