#pragma once

#include <QString>

namespace kartei {

/// What a cell must be by its signs alone, whatever its column is called. None of them fits a word.
bool looksLikeEmail(const QString& text);
bool looksLikeUrl(const QString& text);
/// With a plus or a zero in front, or divided as people divide numbers; no date and no postal code.
bool looksLikePhone(const QString& text);
/// Four to six digits, also "D-80331", "110 00".
bool looksLikePostalCode(const QString& text);
/// "Lindenstraße 14", "12 Main Street".
bool looksLikeStreet(const QString& text);
/// A name with a legal form: "Huber GmbH", "Dřevo s.r.o.".
bool looksLikeCompany(const QString& text);
/// Something that stands in no heading: an e-mail, phone or web address, or a date.
bool looksLikeData(const QString& text);

} // namespace kartei
