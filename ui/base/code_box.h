#pragma once

#include <QComboBox>
#include <QString>

#include <optional>

namespace kartei {

/// Boxes in which a code is typed or chosen by its name in the window's language: any of its words finds it. The first
/// entry is empty; an entry's data is its code.
QComboBox* countryBox();
QComboBox* languageBox();
QComboBox* currencyBox();

/// Code of what is typed: an entry's text or code. Nothing: neither.
std::optional<QString> codeIn(const QComboBox& box);
/// Shows the code itself when it is none of the entries.
void selectCode(QComboBox& box, const QString& code);

} // namespace kartei
