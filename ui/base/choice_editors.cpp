#include "ui/base/choice_editors.h"

#include "core/base/names.h"
#include "core/base/text.h"
#include "core/base/translated.h"
#include "ui/base/chip_row.h"
#include "ui/base/code_box.h"
#include "ui/base/display_text.h"
#include "ui/base/flow_layout.h"
#include "ui/base/metrics.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <vector>

namespace kartei {

namespace {

bool isCountry(const Field& field)
{
    return QLatin1String(field.name) == QLatin1String("country");
}

FieldEditor::Control codeControl(FieldEditor& editor, QComboBox* box, std::function<Result<QVariant>()> read)
{
    QObject::connect(box, &QComboBox::currentTextChanged, &editor, &FieldEditor::edited);
    QObject::connect(box->lineEdit(), &QLineEdit::editingFinished, &editor, &FieldEditor::check);
    return {box, [box](const QVariant& stored) { selectCode(*box, stored.toString()); }, std::move(read)};
}

} // namespace

FieldEditor::Control choiceControl(FieldEditor& editor, const EditorContext& context)
{
    auto* box = new QComboBox;
    const Field& field = editor.field();
    for (const Choice& choice : field.choices)
        box->addItem(context.entity.displayLabel(field, choice), QString::fromUtf8(choice.name));
    QObject::connect(box, &QComboBox::currentIndexChanged, &editor, &FieldEditor::edited);
    return {box,
        [box, isOwn = field.own != nullptr](const QVariant& stored) {
            const QString name = stored.toString();
            if (isOwn && box->findData(name) < 0) // no longer offered, but said
                box->addItem(name, name);
            box->setCurrentIndex(qMax(0, box->findData(name)));
        },
        [box]() -> Result<QVariant> { return box->currentData(); }};
}

FieldEditor::Control severalControl(FieldEditor& editor, const EditorContext& context)
{
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips, Metrics::space4);
    const Field& field = editor.field();
    std::vector<Chip*> all;
    for (const Choice& choice : field.choices) {
        auto* chip = new Chip(context.entity.displayLabel(field, choice));
        chip->setObjectName(QString(QLatin1String(field.name) + u'_' + QLatin1String(choice.name)));
        chip->setAccessibleDescription(editor.label());
        flow->addWidget(chip);
        if (all.empty())
            chips->setFocusProxy(chip);
        all.push_back(chip);
        QObject::connect(chip, &Chip::toggled, &editor, &FieldEditor::edited);
    }
    return {chips,
        [all, &field](const QVariant& stored) {
            QStringList names;
            FieldCodec<QStringList>::fromStored(names, stored);
            for (size_t i = 0; i < all.size(); ++i)
                all[i]->setChecked(names.contains(QLatin1String(field.choices[i].name)));
        },
        [all, &field]() -> Result<QVariant> {
            QStringList names;
            for (size_t i = 0; i < all.size(); ++i) {
                if (all[i]->isChecked())
                    names += QString::fromLatin1(field.choices[i].name);
            }
            return FieldCodec<QStringList>::toStored(names);
        }};
}

FieldEditor::Control currencyControl(FieldEditor& editor)
{
    QComboBox* box = currencyBox();
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
    QComboBox* box = forCountry ? countryBox() : languageBox();
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
    return isCountry(field) ? countryName(code, programLanguage()) : languageName(code, programLanguage());
}

} // namespace kartei
