#include "core/contacts/reach_keys.h"

#include "core/base/text.h"

namespace kartei {

using namespace Qt::StringLiterals;

QString phoneKey(const QString& typed, const QString& e164)
{
    if (!e164.isEmpty())
        return e164;
    QString key = folded(typed);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

QString urlKey(const QString& typed)
{
    QString address = typed.trimmed().toLower();
    for (const QLatin1String& prefix : {"https://"_L1, "http://"_L1, "www."_L1}) {
        if (address.startsWith(prefix))
            address.remove(0, prefix.size());
    }
    return address.endsWith(u'/') ? address.chopped(1) : address;
}

QString addressKey(const ContactAddress& address)
{
    QString key;
    for (const QString& text : {address.street, address.postalCode, address.city})
        key += folded(text).simplified() + u'\n';
    return key;
}

} // namespace kartei
