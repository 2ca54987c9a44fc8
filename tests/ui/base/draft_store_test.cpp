#include "ui/base/draft_store.h"

#include "core/storage/session.h"
#include "tests/support/catch_qt.h"

#include <QDirIterator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace kartei;

namespace {

/// A business in a file, opened as often as wanted, and a data folder of its own.
struct DraftsCase {
    DraftsCase() : oldHome(qgetenv("XDG_DATA_HOME"))
    {
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toUtf8());
        REQUIRE(Session::create(location, {}));
    }
    ~DraftsCase() { qputenv("XDG_DATA_HOME", oldHome); }
    std::unique_ptr<Session> open() const { return std::move(*Session::open(location, {})); }
    QStringList files() const
    {
        QStringList found;
        QDirIterator each(folder.filePath(QStringLiteral("data")), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            found += each.next();
        return found;
    }

    QTemporaryDir folder;
    Location location{folder.filePath(QStringLiteral("shop.kartei"))};
    QByteArray oldHome;
    QString place = QStringLiteral("contact/17");
    QJsonObject draft{{QStringLiteral("text"), QStringLiteral("half a sen")}};
};

} // namespace

TEST_CASE("what was begun is there again when the business is opened the next time, for its user only")
{
    const DraftsCase test;
    {
        const auto session = test.open();
        DraftStore::of(*session).keep(test.place, test.draft);
    }
    REQUIRE(test.files().size() == 1);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK_FALSE(QFile::permissions(test.files().front()) & others);
    const auto session = test.open();
    CHECK(DraftStore::of(*session).at(test.place) == test.draft);
    DraftStore::of(*session).keep(test.place, {});
    DraftStore::of(*session).write();
    const auto again = test.open();
    CHECK(DraftStore::of(*again).at(test.place).isEmpty());
}

TEST_CASE("two windows of one business keep each other's drafts")
{
    const DraftsCase test;
    const auto first = test.open();
    const auto second = test.open();
    const QString other = QStringLiteral("ticket/3");
    DraftStore::of(*first).at(test.place);
    DraftStore::of(*second).keep(other, test.draft);
    DraftStore::of(*second).write();
    DraftStore::of(*first).keep(test.place, test.draft);
    DraftStore::of(*first).write();
    const auto third = test.open();
    CHECK(DraftStore::of(*third).at(test.place) == test.draft);
    CHECK(DraftStore::of(*third).at(other) == test.draft);
}
