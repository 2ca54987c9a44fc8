#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <catch2/catch.hpp>

#include <string>

/// Lets Catch print our values; without it a failure reads `{?} == {?}`.
namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& value) { return '"' + value.toStdString() + '"'; }
};
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& value) { return '[' + value.join(u" | ").toStdString() + ']'; }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& value) { return '"' + value.toStdString() + '"'; }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(QDate value) { return value.toString(Qt::ISODate).toStdString(); }
};
template <>
struct StringMaker<kartei::Error> {
    static std::string convert(const kartei::Error& value)
    {
        return value.message.toStdString() + " (" + value.detail.toStdString() + ')';
    }
};
template <>
struct StringMaker<kartei::Amount> {
    static std::string convert(kartei::Amount value) { return std::to_string(value.minor) + " minor"; }
};
template <>
struct StringMaker<kartei::Currency> {
    static std::string convert(const kartei::Currency& value) { return value.code.toStdString(); }
};
template <>
struct StringMaker<kartei::Money> {
    static std::string convert(const kartei::Money& value)
    {
        return value.amount.toText(value.currency).toStdString() + ' ' + value.currency.code.toStdString();
    }
};
template <>
struct StringMaker<kartei::Instant> {
    static std::string convert(kartei::Instant value) { return value.toText().toStdString(); }
};
template <class Tag, int Digits>
struct StringMaker<kartei::Decimal<Tag, Digits>> {
    static std::string convert(kartei::Decimal<Tag, Digits> value) { return value.toText().toStdString(); }
};
template <class Entity>
struct StringMaker<kartei::Id<Entity>> {
    static std::string convert(kartei::Id<Entity> value) { return '#' + std::to_string(value.value); }
};

} // namespace Catch
