#include "tests/bench/floors/fold.h"

#include <unicode/unorm2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>
#include <cctype>

namespace kartei::bench {

namespace {

constexpr UChar32 kFoldedHere = 0x600;

void appendUtf8(std::string& to, UChar32 c)
{
    std::array<char, 4> bytes{};
    int32_t length = 0;
    U8_APPEND_UNSAFE(bytes.data(), length, c);
    to.append(bytes.data(), static_cast<size_t>(length));
}

std::array<std::string, kFoldedHere> table()
{
    std::array<std::string, kFoldedHere> made;
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2* normalizer = unorm2_getNFDInstance(&error);
    for (UChar32 c = 0; c < kFoldedHere; ++c) {
        std::array<UChar, 8> parts{};
        const int32_t count = unorm2_getDecomposition(normalizer, c, parts.data(), 8, &error);
        if (count < 0)
            appendUtf8(made[static_cast<size_t>(c)], u_tolower(c));
        for (int32_t i = 0; i < count; ++i) {
            if (u_charType(parts[static_cast<size_t>(i)]) != U_NON_SPACING_MARK)
                appendUtf8(made[static_cast<size_t>(c)], u_tolower(parts[static_cast<size_t>(i)]));
        }
    }
    made[0xDF] = "ss";
    return made;
}

} // namespace

std::string folded(std::string_view utf8)
{
    static const std::array<std::string, kFoldedHere> letters = table();
    std::string made;
    made.reserve(utf8.size());
    const auto length = static_cast<int32_t>(utf8.size());
    for (int32_t at = 0; at < length;) {
        UChar32 c = 0;
        U8_NEXT(utf8.data(), at, length, c);
        if (c < 0)
            return {};
        if (c < kFoldedHere)
            made += letters[static_cast<size_t>(c)];
        else
            appendUtf8(made, c);
    }
    return made;
}

std::string digitsOf(std::string_view text)
{
    std::string made;
    for (const char c : text) {
        if (std::isdigit(static_cast<unsigned char>(c)))
            made += c;
    }
    return made;
}

} // namespace kartei::bench
