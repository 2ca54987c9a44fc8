#pragma once

#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/schema/value_sink.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <initializer_list>
#include <optional>
#include <span>
#include <type_traits>

namespace kartei {

class OwnField;
struct EntityDesc;
template <class E>
const EntityDesc& describe();

/// What a value is; decides editor, alignment, comparison and spelling in files.
enum class FieldType {
    Key,
    Reference,
    Text,
    Labels, ///< free words, or several of the field's choices
    Choice,
    Bool,
    Integer,
    Amount, ///< minor units of the row's currency
    Measure, ///< a Quantity
    Price, ///< a UnitPrice
    Rate, ///< a Percent
    Currency,
    Date,
    Instant,
    Blob,
};

enum FieldFlag : unsigned {
    NoFlags = 0,
    Title = 1, ///< names the record where only one line fits; one per entity
    Listed = 2, ///< a column of the list as delivered
    Required = 4, ///< a reference without which the record has no meaning: it goes when its target goes
    Searchable = 8,
    Hidden = 16, ///< for the program only: no form, no CSV; JSON takes it along unless it is Derived
    Derived = 32, ///< computed on writing; never taken from input, not journalled
    Code = 64, ///< e-mail, phone, number: left-to-right in every language
    Multiline = 128,
    TellsApart = 256, ///< a choice that the parts of a list are told apart by: `phone_mobile_value` is of a mobile one
};
using FieldFlags = unsigned;

/// One value of an enumeration: its public word and its label (QT_TRANSLATE_NOOP in the entity's context).
struct Choice {
    const char* name;
    const char* label;
};
/// Choices in the order of the enumerators, which count from zero.
template <class Enum>
constexpr std::span<const Choice> choicesOf{};

/// Values of an enumeration that hold at once.
template <class Enum>
class Several {
public:
    constexpr Several() = default;
    constexpr Several(std::initializer_list<Enum> values)
    {
        for (const Enum value : values)
            add(value);
    }

    constexpr void add(Enum value) { m_bits |= 1U << static_cast<unsigned>(value); }
    constexpr void add(Several others) { m_bits |= others.m_bits; }
    constexpr bool has(Enum value) const { return (m_bits >> static_cast<unsigned>(value) & 1U) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool operator==(const Several&) const = default;

private:
    unsigned m_bits = 0;
};

/// One column of an entity: the same name in SQL, CSV, JSON, `--set` and as object name of its editor.
struct Field {
    const char* name;
    const char* label; ///< QT_TRANSLATE_NOOP text
    FieldType type;
    FieldFlags flags;
    std::span<const Choice> choices;
    QVariant (*getter)(const void* row);
    bool (*setter)(void* row, const QVariant& stored);
    void (*giver)(const void* row, ValueSink& to);
    const EntityDesc& (*target)(); ///< what a reference points at
    const void* member; ///< identity, for fieldOf<&Contact::birthday>()
    const OwnField* own = nullptr; ///< set: the business defined it (own_fields.h), and there are no three functions
    const char* sql = nullptr; ///< set: no row holds it (gathered()), and there are no three functions
    const char* known = nullptr; ///< of such a one: SQL of the rows that have it, for an index; null: all have

    /// Stored form: null, qint64, bool, QByteArray or QString.
    QVariant get(const void* row) const { return own ? ownValue(row) : getter(row); }
    /// False: does not fit.
    bool set(void* row, const QVariant& stored) const { return own ? setOwn(row, stored) : setter(row, stored); }
    /// What get() gives, for many rows; not of an own field.
    void give(const void* row, ValueSink& to) const { giver(row, to); }
    QVariant ownValue(const void* row) const;
    bool setOwn(void* row, const QVariant& stored) const;
    constexpr bool is(FieldFlags wanted) const { return (flags & wanted) != 0; }
    /// Whether a value here alone makes a part: a label, a mark or a rate is of something, a choice that is the title
    /// is the thing itself.
    constexpr bool makesPart() const
    {
        return !is(Derived) && type != FieldType::Key && type != FieldType::Bool && type != FieldType::Rate
            && (type != FieldType::Choice || is(Title));
    }
};

/// How a C++ type is stored. The only templates that know; a new value type adds one here.
template <class T>
struct FieldCodec;

template <>
struct FieldCodec<QString> {
    static constexpr FieldType type = FieldType::Text;
    static QVariant toStored(const QString& v) { return v.isNull() ? QStringLiteral("") : v; } // null binds SQL NULL
    static void give(const QString& v, ValueSink& to) { to.text(v); }
    static bool fromStored(QString& v, const QVariant& stored)
    {
        v = stored.toString();
        return true;
    }
};
/// Stored with a line end before and after each label, so that `LIKE` finds whole ones.
template <>
struct FieldCodec<QStringList> {
    static constexpr FieldType type = FieldType::Labels;
    static QVariant toStored(const QStringList& v);
    static void give(const QStringList& v, ValueSink& to) { to.text(toStored(v).toString()); }
    static bool fromStored(QStringList& v, const QVariant& stored);
};
/// As labels, the names of the choices in their order.
template <class Enum>
struct FieldCodec<Several<Enum>> {
    static constexpr FieldType type = FieldType::Labels;
    static QVariant toStored(Several<Enum> v)
    {
        QStringList names;
        for (size_t i = 0; i < choicesOf<Enum>.size(); ++i) {
            if (v.has(static_cast<Enum>(i)))
                names += QString::fromLatin1(choicesOf<Enum>[i].name);
        }
        return FieldCodec<QStringList>::toStored(names);
    }
    static void give(Several<Enum> v, ValueSink& to) { to.text(toStored(v).toString()); }
    static bool fromStored(Several<Enum>& v, const QVariant& stored)
    {
        QStringList names;
        FieldCodec<QStringList>::fromStored(names, stored);
        v = {};
        for (const QString& name : names) {
            Enum one{};
            if (!FieldCodec<Enum>::fromStored(one, name))
                return false;
            v.add(one);
        }
        return true;
    }
};
template <>
struct FieldCodec<qint64> {
    static constexpr FieldType type = FieldType::Integer;
    static QVariant toStored(qint64 v) { return v; }
    static void give(qint64 v, ValueSink& to) { to.integer(v); }
    static bool fromStored(qint64& v, const QVariant& stored)
    {
        bool ok = false;
        v = stored.toLongLong(&ok);
        return ok;
    }
};
template <>
struct FieldCodec<bool> {
    static constexpr FieldType type = FieldType::Bool;
    static QVariant toStored(bool v) { return v; }
    static void give(bool v, ValueSink& to) { to.truth(v); }
    static bool fromStored(bool& v, const QVariant& stored)
    {
        v = stored.toBool();
        return true;
    }
};
template <>
struct FieldCodec<QByteArray> {
    static constexpr FieldType type = FieldType::Blob;
    static QVariant toStored(const QByteArray& v) { return v.isNull() ? QByteArray("") : v; }
    static void give(const QByteArray& v, ValueSink& to) { to.blob(v); }
    static bool fromStored(QByteArray& v, const QVariant& stored)
    {
        v = stored.toByteArray();
        return true;
    }
};
template <>
struct FieldCodec<QDate> {
    static constexpr FieldType type = FieldType::Date;
    static QVariant toStored(QDate v) { return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant(); }
    static void give(QDate v, ValueSink& to)
    {
        if (v.isValid())
            to.text(v.toString(Qt::ISODate));
        else
            to.nothing();
    }
    static bool fromStored(QDate& v, const QVariant& stored)
    {
        v = stored.isNull() ? QDate() : QDate::fromString(stored.toString(), Qt::ISODate);
        return stored.isNull() || v.isValid();
    }
};
template <>
struct FieldCodec<Instant> {
    static constexpr FieldType type = FieldType::Instant;
    static QVariant toStored(Instant v) { return v.utcMs; }
    static void give(Instant v, ValueSink& to) { to.integer(v.utcMs); }
    static bool fromStored(Instant& v, const QVariant& stored)
    {
        return FieldCodec<qint64>::fromStored(v.utcMs, stored);
    }
};
template <>
struct FieldCodec<Amount> {
    static constexpr FieldType type = FieldType::Amount;
    static QVariant toStored(Amount v) { return v.minor; }
    static void give(Amount v, ValueSink& to) { to.integer(v.minor); }
    static bool fromStored(Amount& v, const QVariant& stored)
    {
        return FieldCodec<qint64>::fromStored(v.minor, stored);
    }
};
template <>
struct FieldCodec<Currency> {
    static constexpr FieldType type = FieldType::Currency;
    static QVariant toStored(const Currency& v) { return FieldCodec<QString>::toStored(v.code); }
    static void give(const Currency& v, ValueSink& to) { to.text(v.code); }
    static bool fromStored(Currency& v, const QVariant& stored)
    {
        return FieldCodec<QString>::fromStored(v.code, stored);
    }
};
template <class Tag, int Digits>
struct FieldCodec<Decimal<Tag, Digits>> {
    using Value = Decimal<Tag, Digits>;
    static constexpr FieldType type = std::is_same_v<Value, Quantity> ? FieldType::Measure
        : std::is_same_v<Value, UnitPrice>                            ? FieldType::Price
                                                                      : FieldType::Rate;
    static QVariant toStored(Value v) { return v.scaled; }
    static void give(Value v, ValueSink& to) { to.integer(v.scaled); }
    static bool fromStored(Value& v, const QVariant& stored)
    {
        return FieldCodec<qint64>::fromStored(v.scaled, stored);
    }
};
template <class E>
struct FieldCodec<Id<E>> {
    static constexpr FieldType type = FieldType::Reference;
    static QVariant toStored(Id<E> v) { return v.isSet() ? QVariant(v.value) : QVariant(); }
    static void give(Id<E> v, ValueSink& to)
    {
        if (v.isSet())
            to.integer(v.value);
        else
            to.nothing();
    }
    static bool fromStored(Id<E>& v, const QVariant& stored)
    {
        v.value = stored.toLongLong();
        return true;
    }
};
template <class Enum>
requires std::is_enum_v<Enum>
struct FieldCodec<Enum> {
    static constexpr FieldType type = FieldType::Choice;
    static QVariant toStored(Enum v) { return QString::fromLatin1(choicesOf<Enum>[static_cast<size_t>(v)].name); }
    static void give(Enum v, ValueSink& to) { to.word(choicesOf<Enum>[static_cast<size_t>(v)].name); }
    static bool fromStored(Enum& v, const QVariant& stored)
    {
        const QString name = stored.toString();
        for (size_t i = 0; i < choicesOf<Enum>.size(); ++i) {
            if (name == QLatin1String(choicesOf<Enum>[i].name)) {
                v = static_cast<Enum>(i);
                return true;
            }
        }
        return false;
    }
};
template <class T>
struct FieldCodec<std::optional<T>> {
    static constexpr FieldType type = FieldCodec<T>::type;
    static QVariant toStored(const std::optional<T>& v) { return v ? FieldCodec<T>::toStored(*v) : QVariant(); }
    static void give(const std::optional<T>& v, ValueSink& to)
    {
        if (v)
            FieldCodec<T>::give(*v, to);
        else
            to.nothing();
    }
    static bool fromStored(std::optional<T>& v, const QVariant& stored)
    {
        if (stored.isNull()) {
            v.reset();
            return true;
        }
        return FieldCodec<T>::fromStored(v.emplace(), stored);
    }
};

namespace detail {
template <class M>
struct Member;
template <class E, class T>
struct Member<T E::*> {
    using Entity = E;
    using Type = T;
};
template <auto M>
inline constexpr char tag = 0; // its address identifies the member
template <class T>
struct ValueOf {
    using Type = T;
};
template <class T>
struct ValueOf<std::optional<T>> {
    using Type = T;
};
template <class Enum>
struct ValueOf<Several<Enum>> {
    using Type = Enum;
};
template <class T>
constexpr std::span<const Choice> choicesFor()
{
    using Value = typename ValueOf<T>::Type;
    if constexpr (std::is_enum_v<Value>)
        return choicesOf<Value>;
    else
        return {};
}
template <class T>
constexpr const EntityDesc& (*targetOf)() = nullptr;
template <class E>
constexpr const EntityDesc& (*targetOf<Id<E>>)() = &describe<E>;
} // namespace detail

template <auto M>
constexpr Field field(const char* name, const char* label, FieldFlags flags = NoFlags)
{
    using E = typename detail::Member<decltype(M)>::Entity;
    using T = typename detail::Member<decltype(M)>::Type;
    return {name, label, FieldCodec<T>::type, flags, detail::choicesFor<T>(),
        [](const void* row) { return FieldCodec<T>::toStored(static_cast<const E*>(row)->*M); },
        [](void* row, const QVariant& stored) { return FieldCodec<T>::fromStored(static_cast<E*>(row)->*M, stored); },
        [](const void* row, ValueSink& to) { FieldCodec<T>::give(static_cast<const E*>(row)->*M, to); },
        detail::targetOf<T>, &detail::tag<M>};
}

/// What other records say of this one, for EntityDesc::gathered: SQL in which %1 is the record's table; a text not
/// NULL.
constexpr Field gathered(
    const char* name, const char* label, FieldType type, const char* sql, const char* known = nullptr)
{
    return {name, label, type, Derived, {}, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, sql, known};
}

/// The primary key `id`, first field of every entity.
template <auto M>
constexpr Field key()
{
    Field made = field<M>("id", "", Hidden);
    made.type = FieldType::Key;
    made.target = nullptr;
    return made;
}

} // namespace kartei
