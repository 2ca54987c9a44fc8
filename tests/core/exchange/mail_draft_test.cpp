#include "core/base/mail_draft.h"
#include "core/exchange/mail_message.h"
#include "core/exchange/mime_part.h"

#include "tests/support/catch_qt.h"

#include <algorithm>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

MailDraft aDraft()
{
    MailDraft draft;
    draft.fromName = u"Tischlerei Berger"_s;
    draft.fromAddress = u"info@berger.example"_s;
    draft.toName = u"Müller, \"Anna\" 木"_s;
    draft.toAddress = u"anna@mueller.example"_s;
    draft.subject
        = u"Angebot für Bäckerei Müller: Theke 🪵 und vieles mehr, das nicht in eine Zeile passt – הצעת מחיר"_s;
    draft.text = u"Sehr geehrte Frau Müller,\n\nanbei unser Angebot.\n.\n--grenze\nFrom here"_s;
    draft.fileName = u"Angebot Müller \"2026\".pdf"_s;
    draft.mediaType = "application/pdf";
    for (int i = 0; i < 1000; ++i)
        draft.file += static_cast<char>(i % 256);
    return draft;
}

MailMessage read(const MailDraft& draft)
{
    const Result<MailMessage> message = readMail(mailFile(draft), u"a.eml"_s);
    REQUIRE(message);
    return *message;
}

} // namespace

TEST_CASE("a mail that was written is read as it was meant", "[P32]")
{
    const MailDraft draft = aDraft();
    const MailMessage mail = read(draft);
    CHECK(mail.subject == draft.subject);
    CHECK(mail.text.trimmed() == draft.text);
    REQUIRE(mail.from.size() == 1);
    CHECK(mail.from.front().address == draft.fromAddress);
    REQUIRE(mail.to.size() == 1);
    CHECK(mail.to.front().name == draft.toName);
    CHECK(mail.to.front().address == draft.toAddress);
    REQUIRE(mail.files.size() == 1);
    CHECK(mail.files.front().name == draft.fileName);
    CHECK(mail.files.front().content == draft.file);
}

TEST_CASE("a mail says that it is still to be sent, in lines that every server takes", "[P32]")
{
    const QByteArray file = mailFile(aDraft());
    const Result<MimePart> mail = readMime(file, u"a.eml"_s);
    REQUIRE(mail);
    CHECK(mail->header("x-unsent") == "1");
    CHECK(std::ranges::all_of(file, [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    for (const QByteArray& line : file.split('\n')) {
        CHECK(line.size() < 200);
        CHECK((line.isEmpty() || line.endsWith('\r')));
    }
}

TEST_CASE("what stands in a field of a mail can't become another field", "[P32]")
{
    MailDraft draft;
    draft.subject = u"Hello\r\nBcc: all@example.com"_s;
    draft.toAddress = u"anna@example.com\nBcc: all@example.com"_s;
    draft.fileName = u"a\r\nX-Evil: 1.pdf"_s;
    draft.mediaType = "application/pdf";
    const QByteArray file = mailFile(draft);
    CHECK_FALSE(file.contains("\nBcc:"));
    draft.toAddress = u"anna@example.com>, <all@example.com"_s;
    CHECK_FALSE(mailFile(draft).contains("<all@example.com>"));
    CHECK_FALSE(file.contains("\nX-Evil:"));
}

TEST_CASE("a mail without an address and without a file is a mail", "[P32]")
{
    MailDraft draft;
    draft.fromAddress = u"info@berger.example"_s;
    draft.subject = u"=?UTF-8?Q?no=20word?="_s;
    draft.text = u"Hello"_s;
    const MailMessage mail = read(draft);
    CHECK(mail.to.empty());
    CHECK(mail.files.empty());
    CHECK(mail.subject == draft.subject);
    CHECK(mail.text.trimmed() == u"Hello"_s);
}
