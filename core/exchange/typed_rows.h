#pragma once

#include "core/contacts/likeness_keys.h"
#include "core/exchange/importer.h"

namespace kartei {

/// Contacts that somebody types one below the other, a cell for each of the columns.
struct TypedContacts {
    std::vector<ColumnTarget> columns;
    std::vector<QStringList> rows;
};

/// Those that most people fill in.
std::vector<ColumnTarget> usualColumns();
/// By their public names; unknown ones are left out.
std::vector<ColumnTarget> columnsNamed(const QStringList& names, const OwnFields& own);
/// Above a column: "Phone (Mobile)", "City".
QString headingOf(const ColumnTarget& column);
/// Stays the same from one row to the next: country, language, tags.
bool isCarriedOn(const ColumnTarget& column);
/// Nothing stands in it, but for what may be carried on.
bool isBlank(const std::vector<ColumnTarget>& columns, const QStringList& row);

/// Cells as a spreadsheet copies them.
std::vector<QStringList> pastedCells(const QString& text);

/// What a row would become if it were the only one, without the company that it names. Changes nothing, and looks at no
/// other record. Fails as the import of that row.
Result<Contact> contactOf(Session& session, const TypedContacts& typed, size_t row);

/// What is to be known of a row before it comes in.
struct RowOutlook {
    std::optional<Contact> contact; ///< as contactOf()
    QString refusal; ///< why it would stay out
    QString doubt; ///< whom it may be another card of, and why
    QString problem; ///< what of it is likely wrong
};
Result<RowOutlook> outlookOf(Session& session, const TypedContacts& typed, size_t row);
/// The earlier row that says so much of the same that it is likely the same contact, and what. `rows` by their outlook.
struct TwinRow {
    size_t row = 0;
    LikenessKeys::Kind why = LikenessKeys::Kind::Email;
};
std::optional<TwinRow> twinOf(const std::vector<const Contact*>& rows, size_t row);

/// All of them, read as a list is: in one act, without those that do not fit. Lines of the report are rows, from 1.
Result<ImportReport> importTyped(Session& session, const TypedContacts& typed, ImportOptions options);

} // namespace kartei
