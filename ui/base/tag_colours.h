#pragma once

#include "core/contacts/tag.h"

#include <QColor>
#include <QHash>
#include <QObject>

namespace kartei {

class Session;

/// The colours that the business gave its tags; one for all views of a session, and as new as its last change.
class TagColours final : public QObject {
    Q_OBJECT
public:
    static TagColours& of(Session& session);

    /// Place in Theme::series; -1: none.
    int placeOf(const QString& tag) const;
    /// In the theme in force; invalid: none.
    QColor colourOf(const QString& tag) const;

Q_SIGNALS:
    void changed();

private:
    explicit TagColours(Session& session);
    void read();

    Session& m_session;
    QHash<QString, TagColour> m_colours;
};

} // namespace kartei
