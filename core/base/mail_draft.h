#pragma once

#include <QByteArray>
#include <QString>

namespace kartei {

/// A mail to be read, changed and sent in a mail program.
struct MailDraft {
    QString fromName;
    QString fromAddress; ///< by which the program chooses among its accounts; empty: as it likes
    QString toName;
    QString toAddress; ///< one address, checked by whoever fills it in; empty: to be filled in there
    QString subject;
    QString text;
    QString fileName; ///< of what is attached; empty: nothing is
    QByteArray mediaType; ///< "application/pdf"
    QByteArray file;
};

/// As a file that mail programs open (RFC 5322, 2045, 2047, 2231), with `X-Unsent: 1`, by which some of them know that
/// it is still to be sent. No date: that is of its sending. A line end within a header is a blank.
QByteArray mailFile(const MailDraft& draft);

} // namespace kartei
