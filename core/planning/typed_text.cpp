#include "core/planning/typed_text.h"

namespace kartei {

namespace {

constexpr int kSubjectLength = 120;

} // namespace

TypedText TypedText::of(const QString& text)
{
    const QString typed = text.trimmed();
    const QString first = typed.section(u'\n', 0, 0).trimmed();
    if (first.size() > kSubjectLength)
        return {QString(first.left(kSubjectLength) + u'…'), typed};
    return {first, typed.section(u'\n', 1).trimmed()};
}

} // namespace kartei
