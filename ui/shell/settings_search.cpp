#include "ui/shell/settings_search.h"

#include "core/base/text.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSet>

#include <algorithm>

namespace kartei {

std::vector<Setting> settingsIn(QWidget& page)
{
    std::vector<Setting> settings;
    QSet<const QWidget*> labelled;
    const QWidget* const first = &page;
    for (QWidget* at = page.nextInFocusChain(); at != first; at = at->nextInFocusChain()) {
        if (!page.isAncestorOf(at) || labelled.contains(at))
            continue;
        const auto* label = qobject_cast<const QLabel*>(at);
        const auto* button = qobject_cast<const QAbstractButton*>(at);
        if (label && label->buddy()) {
            labelled.insert(label->buddy());
            settings.push_back({label->text(), label->buddy()});
        } else if (button && !button->text().isEmpty()) {
            settings.push_back({button->text(), at});
        }
    }
    return settings;
}

std::vector<Setting> matching(const std::vector<Setting>& settings, const QString& pageTitle, const QString& typed)
{
    const QStringList wanted = folded(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<Setting> found;
    std::ranges::copy_if(settings, std::back_inserter(found), [&](const Setting& setting) {
        const QStringList words = folded(QString(setting.label + u' ' + pageTitle)).split(u' ', Qt::SkipEmptyParts);
        return !wanted.isEmpty() && std::ranges::all_of(wanted, [&](const QString& start) {
            return std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(start); });
        });
    });
    return found;
}

} // namespace kartei
