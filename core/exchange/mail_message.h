#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kartei {

struct MailAddress {
    QString name;
    QString address; ///< as written; empty: the name of a group
};

struct MailFile {
    QString name; ///< as the sender called it
    QByteArray content;
};

/// What a mail says to people.
struct MailMessage {
    QString id; ///< Message-ID without its brackets; empty: it has none
    QStringList answers; ///< Message-IDs of those that it answers, the nearest first
    std::optional<Instant> at;
    std::vector<MailAddress> from;
    std::vector<MailAddress> replyTo; ///< who wrote it, where a form on a website sent it
    std::vector<MailAddress> to;
    std::vector<MailAddress> copies;
    QString subject;
    QString text; ///< plain; of HTML its words
    std::vector<MailFile> files; ///< without the pictures in its text
};

/// Fails as readMime().
Result<MailMessage> readMail(const QByteArray& message, const QString& name);

/// `"Huber, Anna" <anna@huber.example>, info@berger.example`.
std::vector<MailAddress> mailAddresses(const QByteArray& header);

/// The words of a page, a line for a paragraph; nothing of it is run or fetched.
QString wordsOfHtml(const QString& html);

} // namespace kartei
