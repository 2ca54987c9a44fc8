#include "ui/base/mail_hand_off.h"

#include "core/base/private_folder.h"

#include <QCoreApplication>
#include <QUrl>

namespace kartei {

Result<> handOver(const MailDraft& mail, const UrlOpener& opener)
{
    const Result<QString> file = writePrivately(QStringLiteral("mail.eml"), mailFile(mail));
    if (!file)
        return file.error();
    if (!opener(QUrl::fromLocalFile(*file)))
        return Error{Error::Kind::Access,
            QCoreApplication::translate("MailHandOff",
                "No program on this computer opens mails. Save the PDF, and attach it to a mail yourself."),
            {}};
    return {};
}

} // namespace kartei
