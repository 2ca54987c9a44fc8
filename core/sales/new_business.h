#pragma once

#include "core/business/business.h"
#include "core/storage/session.h"

namespace kartei {

/// What a person says when they make a business; empty: what is usual in the country.
struct NewBusiness {
    QString name;
    QString street;
    QString postalCode;
    QString city;
    QString country; ///< ISO 3166-1 alpha-2; empty: of the system's locale, failing that DE
    QString currency; ///< ISO 4217
    QString language; ///< ISO 639-1
    bool isSample = false;
};

/// Puts in what every business starts with: its own row, number ranges, the stages of the pipeline in its language.
/// Usual tax rates as of 2026: DE 19, AT 20, CH 8.1, CZ 21, SK 23, IL 18, GB 20, FR 20, PL 23, NL 21, IT 22, ES 21, US
/// 0. Invalid: unknown country, currency or language.
Result<> populateNewBusiness(Session& session, const NewBusiness& wishes);

/// What populateNewBusiness() would use for the empty wishes.
NewBusiness withDefaults(NewBusiness wishes);

/// The check of populateNewBusiness(), to be asked before a file is made.
Result<> checkNewBusiness(const NewBusiness& wishes);

} // namespace kartei
