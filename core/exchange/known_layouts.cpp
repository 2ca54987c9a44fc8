#include "core/exchange/known_layouts.h"

#include "core/exchange/header_map.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

struct Layout {
    QStringView program;
    QStringView headings; ///< divided by |; together no other program writes them
};
/// In English, German and Czech, of new editions and old ones.
constexpr std::array kLayouts{Layout{u"Google Contacts", u"Phonetic First Name|Labels|Organization Name"},
    Layout{u"Google Contacts", u"Labels|E-mail 1 - Label|E-mail 1 - Value"},
    Layout{u"Google Contacts", u"Given Name|Family Name|Group Membership"},
    Layout{u"LinkedIn", u"First Name|Last Name|Company|Position|Connected On"},
    Layout{u"Thunderbird", u"Display Name|Primary Email|Secondary Email"},
    Layout{u"Thunderbird", u"Anzeigename|Primäre E-Mail-Adresse|Sekundäre E-Mail-Adresse"},
    Layout{u"Thunderbird", u"Zobrazené jméno|První e-mail|Druhý e-mail"},
    Layout{u"Outlook", u"E-mail Address|Business Phone|Business Street"},
    Layout{u"Outlook", u"E-Mail-Adresse|Telefon geschäftlich|Straße geschäftlich"},
    Layout{u"Kartei", u"kind|number|email_1_value|lifecycle|keep_in_touch"}};

struct Mark {
    QByteArrayView bytes;
    QStringView program;
};
constexpr std::array kMarks{Mark{"PRODID:-//Apple Inc.", u"Apple Contacts (iCloud)"}, Mark{"X-MS-OL-", u"Outlook"},
    Mark{"X-KARTEI-", u"Kartei"}};

} // namespace

QString programOfHeadings(const QStringList& headings)
{
    QSet<QString> known;
    for (const QString& heading : headings)
        known.insert(normalisedHeader(heading));
    const auto found = std::ranges::find_if(kLayouts, [&](const Layout& layout) {
        const auto wanted = layout.headings.toString().split(u'|');
        return std::ranges::all_of(
            wanted, [&](const QString& heading) { return known.contains(normalisedHeader(heading)); });
    });
    return found == kLayouts.end() ? QString() : found->program.toString();
}

QString programOfCards(QByteArrayView head)
{
    const auto found = std::ranges::find_if(kMarks, [&](const Mark& mark) { return head.contains(mark.bytes); });
    return found == kMarks.end() ? QString() : found->program.toString();
}

} // namespace kartei
