#pragma once

#include <QStringView>

#include <span>

namespace kartei {

struct EntityDesc;

/// What others call a field.
struct HeaderAlias {
    QStringView target; ///< public name: "phone_mobile_value"
    QStringView headers; ///< divided by |
};

/// Headers of Google and Outlook exports and common English, German, Czech and Hebrew words. The first that fits
/// counts.
std::span<const HeaderAlias> headerAliasesOf(const EntityDesc& entity);

} // namespace kartei
