#include "ui/base/tag_colours.h"

#include "core/storage/session.h"
#include "ui/base/theme.h"

namespace kartei {

TagColours& TagColours::of(Session& session)
{
    if (auto* known = session.findChild<TagColours*>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new TagColours(session);
}

TagColours::TagColours(Session& session) : QObject(&session), m_session(session)
{
    read();
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (!changes.touches(describe<Tag>()))
            return;
        read();
        Q_EMIT changed();
    });
}

/// What can't be read has no colour: the words are there all the same.
void TagColours::read()
{
    m_colours.clear();
    const Result<std::vector<Tag>> tags = m_session.list<Tag>(QStringLiteral("WHERE colour <> ''"));
    if (!tags)
        return;
    for (const Tag& tag : *tags)
        m_colours.insert(tag.name, tag.colour);
}

int TagColours::placeOf(const QString& tag) const
{
    return static_cast<int>(m_colours.value(tag, TagColour::None)) - 1;
}

QColor TagColours::colourOf(const QString& tag) const
{
    const int place = placeOf(tag);
    return place < 0 ? QColor() : theme().series[static_cast<size_t>(place)];
}

} // namespace kartei
