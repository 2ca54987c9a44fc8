#include "ui/shell/navigation_history.h"

namespace kartei {

namespace {

constexpr size_t kPlaces = 100;

std::optional<Place> moved(std::vector<Place>& from, std::vector<Place>& to, const Place& current)
{
    if (from.empty())
        return {};
    to.push_back(current);
    Place place = std::move(from.back());
    from.pop_back();
    return place;
}

} // namespace

void NavigationHistory::leave(const Place& place)
{
    m_forward.clear();
    if (!m_back.empty() && m_back.back() == place)
        return;
    m_back.push_back(place);
    if (m_back.size() > kPlaces)
        m_back.erase(m_back.begin());
}

std::optional<Place> NavigationHistory::back(const Place& current)
{
    return moved(m_back, m_forward, current);
}

std::optional<Place> NavigationHistory::forward(const Place& current)
{
    return moved(m_forward, m_back, current);
}

} // namespace kartei
