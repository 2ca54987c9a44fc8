#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace kartei {

/// The program that writes lists with these headings, by its own name: "Outlook", "Google Contacts"; empty: unknown.
QString programOfHeadings(const QStringList& headings);

/// The same by the first bytes of a file of vCards: "Apple Contacts (iCloud)".
QString programOfCards(QByteArrayView head);

} // namespace kartei
