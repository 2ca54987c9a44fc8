#pragma once

#include "tests/support/catch_qt.h"

#include <QWidget>

namespace kartei::test {

/// The widget with that object name, which has to be there.
template <class Widget>
Widget* in(const QWidget& parent, const QString& name)
{
    auto* found = parent.findChild<Widget*>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
}

} // namespace kartei::test
