#include "core/schema/field.h"

namespace kartei {

QVariant FieldCodec<QStringList>::toStored(const QStringList& v)
{
    return v.isEmpty() ? QStringLiteral("") : u'\n' + v.join(u'\n') + u'\n';
}

bool FieldCodec<QStringList>::fromStored(QStringList& v, const QVariant& stored)
{
    v = stored.toString().split(u'\n', Qt::SkipEmptyParts);
    return true;
}

} // namespace kartei
