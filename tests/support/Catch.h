// SPDX-License-Identifier: Apache-2.0
// The only includer of Catch2, so that version 2.13 and version 3 both work. Teaches it to print Qt's values.
#pragma once
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Catch {

template<>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template<>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

template<>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList &list) { return '[' + list.join(QStringLiteral(" | ")).toStdString() + ']'; }
};

template<>
struct StringMaker<QDate> {
    static std::string convert(QDate date) { return date.isValid() ? date.toString(Qt::ISODate).toStdString() : "no date"; }
};

template<>
struct StringMaker<QDateTime> {
    static std::string convert(const QDateTime &moment)
    {
        return moment.isValid() ? moment.toString(Qt::ISODateWithMs).toStdString() : "no moment";
    }
};

} // namespace Catch
