#include "core/exchange/value_text.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "core/contacts/contact.h"
#include "core/exchange/choice_synonyms.h"
#include "core/exchange/country.h"
#include "core/exchange/date_text.h"
#include "core/exchange/number_text.h"
#include "core/schema/own_fields.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString quotedIfNeeded(QString label)
{
    constexpr QStringView kDividing = u",;\"\n";
    const bool divides
        = std::ranges::any_of(label, [&](QChar c) { return kDividing.contains(c); }) || label.contains(":::"_L1);
    return divides ? u'"' + label.replace(u'"', "\"\""_L1) + u'"' : label;
}

std::optional<bool> truthOf(const QString& text)
{
    static const QSet<QString> yes{u"yes"_s, u"y"_s, u"1"_s, u"true"_s, u"ja"_s, u"j"_s, u"wahr"_s, u"ano"_s, u"a"_s,
        u"oui"_s, u"tak"_s, u"si"_s, u"x"_s, u"on"_s, u"כן"_s};
    static const QSet<QString> no{
        u"no"_s, u"n"_s, u"0"_s, u"false"_s, u"nein"_s, u"falsch"_s, u"ne"_s, u"non"_s, u"nie"_s, u"off"_s, u"לא"_s};
    const QString word = folded(text.trimmed());
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

std::optional<QString> choiceOf(const EntityDesc& desc, const Field& field, const QString& text)
{
    const QString trimmed = text.trimmed();
    for (const Choice& choice : field.choices) {
        if (trimmed == QString::fromUtf8(choice.name))
            return trimmed;
    }
    const QString word = folded(trimmed);
    for (const Choice& choice : field.choices) {
        const QString name = QString::fromUtf8(choice.name);
        if (word == name || word == folded(QString::fromUtf8(choice.label))
            || word == folded(desc.displayLabel(field, choice)))
            return name;
    }
    return synonymOf(field, word);
}

QString choicesAsText(const Field& field)
{
    QStringList names;
    for (const Choice& choice : field.choices) {
        if (*choice.name)
            names += QString::fromUtf8(choice.name);
    }
    return QCoreApplication::translate("Exchange", "one of: %1").arg(names.join(u", "_s));
}

Result<QVariant> labelsFrom(const EntityDesc& desc, const Field& field, const QString& text)
{
    if (field.choices.empty())
        return FieldCodec<QStringList>::toStored(labelsFromText(normalised(text)));
    QStringList unknown;
    const QStringList names = choicesFromText(desc, field, text, unknown);
    return unknown.isEmpty() ? Result<QVariant>(FieldCodec<QStringList>::toStored(names))
                             : unexpected(desc, field, unknown.front(), choicesAsText(field));
}

int digitsOf(FieldType type, const Currency& currency)
{
    switch (type) {
    case FieldType::Amount:
        return currency.minorDigits();
    case FieldType::Measure:
        return Quantity::digits;
    case FieldType::Price:
        return UnitPrice::digits;
    case FieldType::Rate:
        return Percent::digits;
    default:
        return 0;
    }
}

/// A dinar has a thousand parts.
bool hasThreeDecimals(const Field& field, const Currency& currency)
{
    return (field.type == FieldType::Amount || field.type == FieldType::Price) && currency.minorDigits() == 3;
}

Result<QVariant> numberFrom(
    const EntityDesc& desc, const Field& field, const QString& text, const Currency& currency, Decimals decimals)
{
    const int digits = digitsOf(field.type, currency);
    const bool isPlain = decimals == Decimals::Machine || hasThreeDecimals(field, currency);
    if (const std::optional<qint64> scaled = isPlain ? scaledFromText(text, digits) : std::nullopt)
        return QVariant(*scaled);
    const std::optional<QString> number = machineNumber(text);
    const std::optional<qint64> scaled = number ? scaledFromText(*number, digits) : std::nullopt;
    if (scaled)
        return QVariant(*scaled);
    if (isDoubtfulNumber(text))
        return unexpected(desc, field, text,
            QCoreApplication::translate("Exchange", "a number that can't be both thousands and decimals, such as %1")
                .arg(u"1234.50"_s));
    return unexpected(desc, field, text,
        digits == 0
            ? QCoreApplication::translate("Exchange", "a whole number such as 42")
            : QCoreApplication::translate("Exchange", "a number such as 1234.56 with at most %1 decimals").arg(digits));
}

bool isCountry(const Field& field)
{
    return field.member == fieldOf<&ContactAddress::country>().member
        || field.member == fieldOf<&Business::country>().member;
}

Result<QVariant> momentFrom(const EntityDesc& desc, const Field& field, const QString& text)
{
    if (field.type == FieldType::Date) {
        if (const std::optional<QDate> date = dateFromText(text))
            return FieldCodec<QDate>::toStored(*date);
        return unexpected(desc, field, text, QCoreApplication::translate("Exchange", "a date such as 2026-11-21"));
    }
    if (const std::optional<Instant> instant = instantFromText(text))
        return QVariant(instant->utcMs);
    return unexpected(
        desc, field, text, QCoreApplication::translate("Exchange", "a date and time such as 2026-11-21 10:08:00"));
}

Result<QVariant> referenceFrom(const EntityDesc& desc, const Field& field, const QString& text)
{
    const QStringView digits = QStringView(text).sliced(text.startsWith("id:"_L1) ? 3 : 0).trimmed();
    bool ok = false;
    const qint64 id = digits.toLongLong(&ok);
    return ok && id > 0
        ? Result<QVariant>(id)
        : unexpected(desc, field, text, QCoreApplication::translate("Exchange", "the number of an existing record"));
}

QVariant defaultOf(const EntityDesc& desc, const Field& field)
{
    return field.get(desc.create().get());
}

QVariant textFrom(const EntityDesc& desc, const Field& field, const QString& clean)
{
    const QString trimmed = clean.trimmed();
    if (trimmed.isEmpty())
        return defaultOf(desc, field);
    if (isCountry(field))
        return countryCodeOf(trimmed);
    return field.is(Multiline) ? clean : trimmed;
}

} // namespace

QString textOfLabels(const QStringList& labels)
{
    QStringList cells;
    for (const QString& label : labels)
        cells += quotedIfNeeded(label);
    return cells.join(u", "_s);
}

QStringList labelsFromText(const QString& text)
{
    QStringList labels;
    QString label;
    bool quoted = false;
    const auto finish = [&] {
        if (!label.trimmed().isEmpty() && !labels.contains(label.trimmed()))
            labels += label.trimmed();
        label.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && (quoted || label.trimmed().isEmpty())) {
            if (quoted && i + 1 < text.size() && text[i + 1] == u'"')
                label += text[i++];
            else
                quoted = !quoted;
        } else if (!quoted && QStringView(text).sliced(i).startsWith(" ::: "_L1)) {
            finish();
            i += 4;
        } else if (!quoted && (c == u',' || c == u';' || c == u'\n')) {
            finish();
        } else {
            label += c == u'\n' ? QChar(u' ') : c; // labels are stored a line each
        }
    }
    finish();
    return labels;
}

QStringList choicesFromText(const EntityDesc& desc, const Field& field, const QString& text, QStringList& unknown)
{
    QStringList names;
    for (const QString& label : labelsFromText(normalised(text))) {
        if (const std::optional<QString> name = choiceOf(desc, field, label))
            names += *name;
        else
            unknown += label;
    }
    return names;
}

bool isNumeric(FieldType type)
{
    switch (type) {
    case FieldType::Key:
    case FieldType::Integer:
    case FieldType::Amount:
    case FieldType::Measure:
    case FieldType::Price:
    case FieldType::Rate:
        return true;
    default:
        return false;
    }
}

Error unexpected(const EntityDesc& desc, const Field& field, const QString& text, const QString& expected)
{
    const QString label = desc.displayLabel(field);
    return invalid(
        QCoreApplication::translate("Exchange", "%1 is “%2”; expected is %3.")
            .arg(label.isEmpty() ? QString::fromLatin1(field.name) : label, isolated(text.left(80)), expected));
}

QString textOf(const Field& field, const QVariant& stored, const Currency& currency)
{
    if (stored.isNull())
        return {};
    switch (field.type) {
    case FieldType::Labels: {
        QStringList labels;
        FieldCodec<QStringList>::fromStored(labels, stored);
        return textOfLabels(labels);
    }
    case FieldType::Bool:
        return stored.toBool() ? u"yes"_s : u"no"_s;
    case FieldType::Instant: {
        const Instant instant{stored.toLongLong()};
        return instant == Instant{} ? QString() : instant.toText();
    }
    case FieldType::Amount:
        return Amount{stored.toLongLong()}.toText(currencyFor(field, currency));
    case FieldType::Measure:
        return Quantity{stored.toLongLong()}.toText();
    case FieldType::Price:
        return textFromScaled(stored.toLongLong(), UnitPrice::digits, currency.minorDigits());
    case FieldType::Rate:
        return Percent{stored.toLongLong()}.toText();
    case FieldType::Blob:
        return QString::fromLatin1(stored.toByteArray().toBase64());
    default:
        return stored.toString();
    }
}

QString unmistakableTextOf(const Field& field, const QVariant& stored, const Currency& currency)
{
    const QString text = textOf(field, stored, currency);
    const bool isDoubtful
        = isNumeric(field.type) && !hasThreeDecimals(field, currencyFor(field, currency)) && isDoubtfulNumber(text);
    return isDoubtful ? QString(text + u'0') : text;
}

Currency currencyOf(const EntityDesc& desc, const void* row, const Currency& fallback)
{
    const Field* field = desc.currency();
    const QString code = field ? field->get(row).toString() : QString();
    return code.isEmpty() ? fallback : Currency{code};
}

Result<QVariant> storedFromText(
    const EntityDesc& desc, const Field& field, const QString& text, const Currency& currency, Decimals decimals)
{
    const bool isMoment = field.type == FieldType::Date || field.type == FieldType::Instant;
    if (text.trimmed().isEmpty() || (isMoment && isNoDate(text)))
        return defaultOf(desc, field);
    switch (field.type) {
    case FieldType::Key:
    case FieldType::Reference:
        return referenceFrom(desc, field, text);
    case FieldType::Text:
        return textFrom(desc, field, normalised(text));
    case FieldType::Labels:
        return labelsFrom(desc, field, text);
    case FieldType::Choice: {
        const std::optional<QString> name = choiceOf(desc, field, text);
        return name ? Result<QVariant>(*name) : unexpected(desc, field, text, choicesAsText(field));
    }
    case FieldType::Bool: {
        const std::optional<bool> truth = truthOf(text);
        return truth ? Result<QVariant>(*truth)
                     : unexpected(desc, field, text, QCoreApplication::translate("Exchange", "yes or no"));
    }
    case FieldType::Currency: {
        const QString code = text.trimmed().toUpper();
        const bool fits = code.size() == 3 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
        return fits
            ? Result<QVariant>(code)
            : unexpected(desc, field, text, QCoreApplication::translate("Exchange", "a currency code such as EUR"));
    }
    case FieldType::Date:
    case FieldType::Instant:
        return momentFrom(desc, field, text);
    case FieldType::Blob:
        return QVariant(QByteArray::fromBase64(text.toLatin1()));
    default:
        return numberFrom(desc, field, text, currencyFor(field, currency), decimals);
    }
}

} // namespace kartei
