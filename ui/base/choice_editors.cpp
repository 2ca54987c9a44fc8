#include "ui/base/choice_editors.h"

#include "core/base/names.h"
#include "core/base/text.h"
#include "ui/base/display_text.h"
#include "ui/base/metrics.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace kartei {

namespace {

bool isCountry(const Field& field)
{
    return QLatin1String(field.name) == QLatin1String("country");
}

struct Entry {
    QString code;
    QString text;
};

std::vector<Entry> sorted(std::vector<Entry> entries)
{
    std::ranges::sort(entries, {}, [](const Entry& entry) { return sortKey(entry.text, windowLanguage()); });
    return entries;
}

const std::vector<Entry>& countries()
{
    static QString madeFor;
    static std::vector<Entry> entries;
    if (const QString language = windowLanguage(); madeFor != language) {
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
    if (const QString language = windowLanguage(); madeFor != language) {
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
        entries.push_back({code, QString(code + QStringLiteral(" – ") + currencyName(code, windowLanguage()))});
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

/// Code of what is typed: an entry's text or code. Nothing: neither.
std::optional<QString> codeIn(const QComboBox& box)
{
    const QString typed = folded(box.currentText()).simplified();
    for (int i = 0; i < box.count(); ++i) {
        if (folded(box.itemText(i)) == typed || folded(box.itemData(i).toString()) == typed)
            return box.itemData(i).toString();
    }
    return std::nullopt;
}

void select(QComboBox& box, const QString& code)
{
    const int index = box.findData(code);
    box.setCurrentIndex(index);
    if (index < 0)
        box.setEditText(code);
}

FieldEditor::Control codeControl(FieldEditor& editor, QComboBox* box, std::function<Result<QVariant>()> read)
{
    QObject::connect(box, &QComboBox::currentTextChanged, &editor, &FieldEditor::edited);
    QObject::connect(box->lineEdit(), &QLineEdit::editingFinished, &editor, &FieldEditor::check);
    return {box, [box](const QVariant& stored) { select(*box, stored.toString()); }, std::move(read)};
}

} // namespace

FieldEditor::Control choiceControl(FieldEditor& editor, const EditorContext& context)
{
    auto* box = new QComboBox;
    const Field& field = editor.field();
    for (const Choice& choice : field.choices)
        box->addItem(context.entity.displayLabel(field, choice), QString::fromLatin1(choice.name));
    QObject::connect(box, &QComboBox::currentIndexChanged, &editor, &FieldEditor::edited);
    return {box, [box](const QVariant& stored) { box->setCurrentIndex(qMax(0, box->findData(stored.toString()))); },
        [box]() -> Result<QVariant> { return box->currentData(); }};
}

FieldEditor::Control currencyControl(FieldEditor& editor)
{
    QComboBox* box = searchable(currencies());
    return codeControl(editor, box, [box]() -> Result<QVariant> {
        if (const auto code = codeIn(*box))
            return QVariant(*code);
        return invalid(QCoreApplication::translate("FieldEditor", "“%1” is not a currency such as EUR.")
                           .arg(isolated(box->currentText())));
    });
}

bool isCodeWithName(const Field& field)
{
    return isCountry(field) || QLatin1String(field.name) == QLatin1String("language");
}

FieldEditor::Control namedCodeControl(FieldEditor& editor)
{
    const bool forCountry = isCountry(editor.field());
    QComboBox* box = searchable(forCountry ? countries() : languages());
    return codeControl(editor, box, [box, forCountry]() -> Result<QVariant> {
        if (const auto code = codeIn(*box))
            return QVariant(*code);
        if (forCountry) // an address may name a country that no list knows
            return QVariant(box->currentText().trimmed());
        return invalid(QCoreApplication::translate("FieldEditor", "“%1” is not the name of a language.")
                           .arg(isolated(box->currentText())));
    });
}

QString nameOfCode(const Field& field, const QString& code)
{
    return isCountry(field) ? countryName(code, windowLanguage()) : languageName(code, windowLanguage());
}

} // namespace kartei
