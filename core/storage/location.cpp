#include "core/storage/location.h"

#include <QFileInfo>
#include <QUrl>

namespace kartei {

QString Location::place() const
{
    if (!isServer())
        return QFileInfo(address).canonicalFilePath();
    QUrl url(address);
    url.setScheme(QStringLiteral("postgresql"));
    return url.toString(QUrl::RemovePassword);
}

} // namespace kartei
