#include "tests/support/catch_qt.h"
#include "ui/base/time_input.h"

using namespace kartei;

TEST_CASE("times are read in all their spellings")
{
    CHECK(timeFromInput(QStringLiteral("9")) == QTime(9, 0));
    CHECK(timeFromInput(QStringLiteral("9:30")) == QTime(9, 30));
    CHECK(timeFromInput(QStringLiteral("0930")) == QTime(9, 30));
    CHECK(timeFromInput(QStringLiteral("9.30")) == QTime(9, 30));
    CHECK(timeFromInput(QStringLiteral("4:40 PM")) == QTime(16, 40));
    CHECK(timeFromInput(QStringLiteral("12 am")) == QTime(0, 0));
    CHECK_FALSE(timeFromInput(QStringLiteral("25:00")));
    CHECK_FALSE(timeFromInput(QStringLiteral("soon")));
}
