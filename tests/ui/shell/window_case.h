#pragma once

#include "core/sales/new_business.h"
#include "core/sample/sample_business.h"
#include "tests/support/catch_qt.h"
#include "tests/support/scripted_prompts.h"
#include "tests/ui/shell/name_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

namespace kartei {

/// A window over a sample business in memory, with its own settings.
struct WindowCase {
    WindowCase()
    {
        NewBusiness wishes;
        wishes.name = QStringLiteral("Berger Joinery");
        wishes.country = QStringLiteral("GB");
        wishes.isSample = true;
        const Result<> made = populateNewBusiness(*session, wishes);
        INFO((made ? QString() : made.error().message + made.error().detail).toStdString());
        REQUIRE(made);
        REQUIRE(fillSampleBusiness(*session));
        window = std::make_unique<MainWindow>(MainWindow::Surroundings{*session, prompts, settings, namePages()});
        window->resize(1440, 900);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
    }

    NamePage& page(int index) const { return static_cast<NamePage&>(window->page(index)); }
    void trigger(Menus::Command command) const { window->menus().action(command)->trigger(); }
    Contact contact(ContactKind kind) const
    {
        const auto found = session->list<Contact>(QStringLiteral("WHERE kind = ? ORDER BY id LIMIT 1"),
            {kind == ContactKind::Person ? QStringLiteral("person") : QStringLiteral("company")});
        REQUIRE(found);
        REQUIRE(!found->empty());
        return found->front();
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session = std::move(*Session::createInMemory({}));
    ScriptedPrompts prompts;
    AppSettings settings{folder.filePath(QStringLiteral("kartei.conf"))};
    std::unique_ptr<MainWindow> window;
};

} // namespace kartei
