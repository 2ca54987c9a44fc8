// Run by the build: writes what carriedSchemaDigest() reads.

#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QFile>

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const kartei::Result<QByteArray> digest = kartei::currentSchemaDigest();
    QFile file(QCoreApplication::arguments().value(1));
    if (!digest || !file.open(QIODevice::WriteOnly))
        qFatal("no digest of the schema");
    return file.write(*digest) == digest->size() ? 0 : 1;
}
