#include "core/base/hash_index.h"

#include "tests/support/catch_qt.h"

#include <QHash>
#include <QString>

#include <random>

using namespace kartei;
using namespace Qt::StringLiterals;

TEST_CASE("an index of hashes knows what a table of whole texts knows, after any additions and removals")
{
    std::mt19937 random(20261130);
    HashIndex index;
    QHash<QString, qint64> whole;
    for (qint64 id = 1; id <= 200'000; ++id) {
        const QString text = u"name %1"_s.arg(random() % 20'000);
        if (random() % 3 == 0) {
            index.remove(text);
            whole.remove(text);
        } else if (const qint64 known = index.add(text, id); known == 0) {
            REQUIRE_FALSE(whole.contains(text));
            whole.insert(text, id);
        } else {
            REQUIRE(known == whole.value(text));
        }
    }
    CHECK(index.size() == whole.size());
    for (int number = 0; number < 20'000; ++number) {
        const QString text = u"name %1"_s.arg(number);
        REQUIRE(index.find(text) == whole.value(text));
    }
}

TEST_CASE("an index of hashes holds ids of more than 32 bits, and nothing at first")
{
    HashIndex index;
    CHECK(index.find(u"Anna") == 0);
    index.remove(u"Anna");
    constexpr qint64 kLargest = (qint64(1) << 48) - 1;
    CHECK(index.add(u"Anna", kLargest) == 0);
    CHECK(index.find(u"Anna") == kLargest);
    CHECK(index.size() == 1);
}
