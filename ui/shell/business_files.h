#pragma once

#include "core/sales/new_business.h"
#include "ui/base/prompts.h"

namespace kartei {

/// Makes the file of a new business; it stays away when something fails. `logo`: PNG or JPEG, empty: none.
Result<std::unique_ptr<Session>> makeBusinessFile(
    const QString& path, const NewBusiness& wishes, const QByteArray& logo);

/// `logo`: PNG or JPEG, empty: none.
Result<> setLogo(Transaction& tx, const QByteArray& logo);

/// A business with sample data, kept out of the way of the user's own files.
Result<std::unique_ptr<Session>> makeSampleFile(const QString& path, const QString& language);
QString sampleBusinessPath(const QString& language);

/// Documents/Name.kartei, with a number behind it while such a file exists.
QString freeBusinessPath(const QString& name);

FileRequest businessToOpen(const QString& suggestion = {});
FileRequest businessToMake(const QString& suggestion);

} // namespace kartei
