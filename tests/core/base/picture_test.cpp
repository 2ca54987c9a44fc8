#include "core/base/picture.h"
#include "tests/support/catch_qt.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(QSize size, const char* format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&out, format));
    return bytes;
}

} // namespace

TEST_CASE("pictures are PNG, JPEG and no larger than paper needs")
{
    CHECK(pictureOf(encoded({20, 10}, "PNG")).size() == QSize(20, 10));
    CHECK(pictureOf(encoded({20, 10}, "JPEG")).size() == QSize(20, 10));
    CHECK(pictureOf(encoded({4000, 1}, "PNG")).width() == 4000);
    CHECK(pictureOf(encoded({4001, 1}, "PNG")).isNull());
    CHECK(pictureOf(encoded({20, 10}, "BMP")).isNull());
    CHECK(pictureOf("no picture").isNull());
    CHECK(pictureOf({}).isNull());
}

TEST_CASE("a picture that names a file of the machine is none, and its file is not shown")
{
    const QTemporaryDir directory;
    const QString secret = directory.filePath(u"secret.png"_s);
    QFile file(secret);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(encoded({20, 20}, "PNG")) > 0);
    file.close();
    const QByteArray svg = R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
        width="20" height="20"><image width="20" height="20" xlink:href=")"
        + QFile::encodeName(secret) + R"("/></svg>)";

    CHECK(pictureOf(svg).isNull());
}
