#include "ui/base/code_box.h"

#include "core/base/names.h"
#include "core/base/text.h"
#include "core/base/translated.h"
#include "ui/base/display_text.h"

#include <QCompleter>
#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace kartei {

namespace {

struct Entry {
    QString code;
    QString text;
};

std::vector<Entry> sorted(std::vector<Entry> entries)
{
    std::ranges::sort(entries, {}, [](const Entry& entry) { return sortKey(entry.text, programLanguage()); });
    return entries;
}

const std::vector<Entry>& countries()
{
    static QString madeFor;
    static std::vector<Entry> entries;
    if (const QString language = programLanguage(); madeFor != language) {
        entries.clear();
        for (const QString& code : countryCodes())
            entries.push_back({code, countryName(code, language)});
        entries = sorted(std::move(entries));
        madeFor = language;
    }
    return entries;
}

const std::vector<Entry>& languages()
{
    static QString madeFor;
    static std::vector<Entry> entries;
    if (const QString language = programLanguage(); madeFor != language) {
        std::vector<Entry> all;
        for (const QString& code : languageCodes()) {
            if (const QString name = languageName(code, language); name != code)
                all.push_back({code, name});
        }
        entries = sorted(std::move(all));
        madeFor = language;
    }
    return entries;
}

std::vector<Entry> currencies()
{
    std::vector<Entry> entries;
    for (const QString& code : currencyCodes())
        entries.push_back({code, QString(code + QStringLiteral(" – ") + currencyName(code, programLanguage()))});
    std::ranges::sort(entries, {}, &Entry::code);
    return entries;
}

/// Typed text finds entries by any of their words.
QComboBox* searchable(const std::vector<Entry>& entries)
{
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(QString(), QString());
    for (const Entry& entry : entries)
        box->addItem(entry.text, entry.code);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

} // namespace

QComboBox* countryBox()
{
    return searchable(countries());
}

QComboBox* languageBox()
{
    return searchable(languages());
}

QComboBox* currencyBox()
{
    return searchable(currencies());
}

std::optional<QString> codeIn(const QComboBox& box)
{
    const QString typed = folded(box.currentText()).simplified();
    for (int i = 0; i < box.count(); ++i) {
        if (folded(box.itemText(i)) == typed || folded(box.itemData(i).toString()) == typed)
            return box.itemData(i).toString();
    }
    return std::nullopt;
}

void selectCode(QComboBox& box, const QString& code)
{
    const int index = box.findData(code);
    box.setCurrentIndex(index);
    if (index < 0)
        box.setEditText(code);
}

} // namespace kartei
