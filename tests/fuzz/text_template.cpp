// A text with fields in braces, and any text with its braces doubled.

#include "core/service/reply_template.h"
#include "core/service/text_template.h"
#include "tests/fuzz/target.h"

using namespace kartei;
using namespace kartei::fuzz;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = Input(data, size).text();
    const Result<TextTemplate> parsed = TextTemplate::parse(text, replyFields());
    require(parsed || !parsed.error().message.isEmpty(), "a refusal says why");
    const auto nothing = [](const QString&) { return QString(); };
    if (parsed && !text.contains(u'{'))
        require(parsed->filled(nothing) == text, "a text without fields is itself", text);
    const Result<TextTemplate> plain = TextTemplate::parse(QString(text).replace(u"{"_s, u"{{"_s), replyFields());
    require(plain && plain->filled(nothing) == text, "with doubled braces any text is itself", text);
    return 0;
}
