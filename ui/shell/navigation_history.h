#pragma once

#include <QVariant>

#include <optional>
#include <vector>

namespace kartei {

/// A page of the window as it stood.
struct Place {
    int page = -1;
    QVariant state; ///< Page::viewState()

    bool operator==(const Place&) const = default;
};

/// Back and forward, as in a browser: going somewhere new forgets what was forward.
class NavigationHistory {
public:
    void leave(const Place& place);
    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    /// `current` is kept for the way back. Nothing: there is nowhere to go.
    std::optional<Place> back(const Place& current);
    std::optional<Place> forward(const Place& current);

private:
    std::vector<Place> m_back;
    std::vector<Place> m_forward;
};

} // namespace kartei
