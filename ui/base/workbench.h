#pragma once

#include "core/storage/session.h"

#include <QString>

#include <functional>

namespace kartei {

class Prompts;

/// What a page may ask of the window around it. Implemented by the main window, and by a plain struct in tests.
class Workbench {
public:
    virtual ~Workbench() = default;
    virtual Session& session() = 0;
    virtual Prompts& prompts() = 0;
    /// Shows a record in its page, remembered for Back. `id` 0: the page of that kind.
    virtual void open(const EntityDesc& entity, qint64 id) = 0;
    /// The one way to show an error.
    virtual void report(const Error& error) = 0;
    /// Toast. `undoJournal` not 0: with a button that takes back that act.
    virtual void announce(const QString& text, qint64 undoJournal = 0) = 0;
    /// Toast with a button `verb` that does `act`.
    virtual void offer(const QString& text, const QString& verb, const std::function<void()>& act) = 0;
    /// How the user left a table the last time; empty: nothing is known.
    virtual QString look(const QString& /*table*/) const { return {}; }
    virtual void noteLook(const QString& /*table*/, const QString& /*look*/) { }
};

} // namespace kartei
