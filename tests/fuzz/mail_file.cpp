// A mail with any bytes: it is read to its end, or refused with a word why; what is read of it is text.

#include "core/base/text.h"
#include "core/exchange/mail_message.h"
#include "tests/fuzz/target.h"

using namespace kartei;
using namespace kartei::fuzz;

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = Input(data, size).rest();
    const Result<MailMessage> mail = readMail(bytes, QStringLiteral("a.eml"));
    require(mail || !mail.error().message.isEmpty(), "a mail that can't be read says why");
    if (!mail)
        return 0;
    for (const QString& text : {mail->subject, mail->text, mail->id})
        require(!text.contains(QChar(0)), "no text ends too soon", text);
    for (const auto* addresses : {&mail->from, &mail->to, &mail->copies}) {
        for (const MailAddress& one : *addresses)
            require(!one.name.isEmpty() || !one.address.isEmpty(), "nobody is named by nothing");
    }
    qsizetype content = 0;
    for (const MailFile& file : mail->files)
        content += file.content.size();
    require(content <= bytes.size(), "files are no larger than their mail");
    return 0;
}
