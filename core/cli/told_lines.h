#pragma once

#include "core/cli/command.h"

#include <QJsonArray>

#include <functional>

namespace kartei {

/// What is told about contacts, a line and an object for each.
struct ToldLines {
    QString text;
    QJsonArray objects;

    /// A line of `cells`, and its object.
    void add(const QStringList& cells, const QJsonObject& object);
};

/// A list about contacts, `list FILE contacts --problems` and the like: opens the business, asks `lines` for at most
/// `limit`, and prints them, with `--json` the objects. Usage: `notContacts`, where another kind is named.
Result<Outcome> tellLines(const Command& command, const QString& notContacts,
    const std::function<Result<ToldLines>(Session& session, int limit)>& lines);

} // namespace kartei
