#include "core/base/computer.h"

#include <QCryptographicHash>
#include <QSysInfo>

namespace kartei {

QString computerId()
{
    const QByteArray id = QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8() + "kartei";
    return QLatin1String(QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace kartei
