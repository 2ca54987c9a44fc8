#include "ui/base/mail_hand_off.h"

#include "core/base/private_folder.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

namespace kartei {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("MailHandOff", text);
}

/// `program` knows how each mail program is told of an attachment.
Result<> composeBy(const QString& program, const MailDraft& mail)
{
    QStringList arguments{
        QStringLiteral("--utf8"), QStringLiteral("--subject"), mail.subject, QStringLiteral("--body"), mail.text};
    if (!mail.fileName.isEmpty()) {
        const Result<QString> file = writePrivately(mail.fileName, mail.file);
        if (!file)
            return file.error();
        arguments += {QStringLiteral("--attach"), *file};
    }
    if (!mail.toAddress.isEmpty() && !mail.toAddress.startsWith(u'-')) // else it would be read as an option
        arguments += mail.toAddress;
    if (!QProcess::startDetached(program, arguments))
        return Error{
            Error::Kind::Access, say(QT_TRANSLATE_NOOP("MailHandOff", "%1 could not be started.")).arg(program), {}};
    return {};
}

} // namespace

Result<> handOver(const MailDraft& mail, const UrlOpener& opener)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("xdg-email"));
    if (!program.isEmpty())
        return composeBy(program, mail);
    const Result<QString> file = writePrivately(QStringLiteral("mail.eml"), mailFile(mail));
    if (!file)
        return file.error();
    if (!opener(QUrl::fromLocalFile(*file)))
        return Error{Error::Kind::Access,
            say(QT_TRANSLATE_NOOP("MailHandOff",
                "No program on this computer opens mails. Save the PDF, and attach it to a mail yourself.")),
            {}};
    return {};
}

} // namespace kartei
