#pragma once

#include "core/base/safe_folder.h"
#include "core/exchange/references.h"
#include "core/schema/record.h"

#include <QJsonObject>

namespace kartei {

/// A file that a record holds, as it stands in the folder of an export.
struct FileInFolder {
    QString name;
    FileMark mark;
};
/// Takes such a file, under the name that is proposed or another one.
using KeepFile = std::function<Result<FileInFolder>(const QString& name, const QByteArray& content)>;
/// Gives it back. Refused: it is not there or another one.
using FindFile = std::function<Result<QByteArray>(const QString& name, const FileMark& mark)>;

/// A record as a complete export writes it: toJson() with the ids of its parts, and files (logo, PDF) by name, size and
/// SHA-256: {"file": "files/quote_print/3-pdf.pdf", "size": 4711, "sha256": "…"}. Everything but what is hidden and
/// computed.
Result<QJsonObject> exactJson(const Record& record, References& references, const KeepFile& keep);

/// The record that exactJson() was made of, computed values included. Invalid: names the field; a key that belongs to
/// none; computed sums other than those that are given.
Result<Record> recordFromExact(const EntityDesc& desc, const QJsonObject& object, const FindFile& find);

/// Whether everything that `told` says stands in `found`, which may say more: a later version does.
bool saysAll(const QJsonValue& found, const QJsonValue& told);

/// A field that holds a file, which an export writes beside the records.
bool isFile(const Field& field);
/// Whether records have such fields, parts included: they are large, one at a time is enough.
bool holdsFiles(const EntityDesc& table);

} // namespace kartei
