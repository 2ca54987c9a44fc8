#include "core/contacts/card_code.h"

#include <QRegularExpression>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFigures = 6; ///< at least

} // namespace

QString cardCodeOf(Id<Contact> contact)
{
    return u"KA%1"_s.arg(contact.value, kFigures, 10, QChar(u'0'));
}

Id<Contact> contactOfCode(const QString& text)
{
    static const QRegularExpression code(u"\\Aka([0-9]{6,18})\\z"_s, QRegularExpression::CaseInsensitiveOption);
    return {code.match(text.trimmed()).captured(1).toLongLong()};
}

} // namespace kartei
