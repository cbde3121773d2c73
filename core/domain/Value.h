// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/RichText.h"

#include <QDate>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <variant>

namespace dueregard {

/// Rows of short texts under columns: a data table of an evidence item, a question of kind "rows". `columns` are the
/// column ids of the pack's question, or free headings for a data table. Every row has as many cells as there are columns.
struct TableValue {
    QStringList columns;
    QList<QStringList> rows;

    bool isEmpty() const { return rows.isEmpty() && columns.isEmpty(); }
    bool operator==(const TableValue &) const = default;
};

/// The kinds a stored value can have. The stored form does not depend on the pack.
enum class ValueKind {
    Text,   ///< one line, or a vocabulary code, or a partial date ("2007", "2007-05", "2007-05-02")
    Rich,   ///< formatted blocks
    Date,   ///< a whole local date
    Number,
    Flag,   ///< yes or no
    List,   ///< vocabulary codes, group ids or record ids
    Table,
};

/// One answer. Blank (std::monostate) is an answer that nobody has given: never the same as "none" or "not known".
class Value {
public:
    Value() = default;
    Value(const QString &text) : m_data(text) { dropIfEmpty(); }
    Value(const char *text) : Value(QString::fromUtf8(text)) {}
    Value(const RichText &text) : m_data(text) { dropIfEmpty(); }
    Value(QDate date) : m_data(date) { dropIfEmpty(); }
    Value(double number) : m_data(number) {}
    Value(int number) : m_data(double(number)) {}
    Value(bool flag) : m_data(flag) {}
    Value(const QStringList &list) : m_data(list) { dropIfEmpty(); }
    Value(const TableValue &table) : m_data(table) { dropIfEmpty(); }

    bool isBlank() const { return std::holds_alternative<std::monostate>(m_data); }
    /// The kind, or nothing when blank.
    std::optional<ValueKind> kind() const;

    // Each gives its empty value when the answer is blank or of another kind.
    QString text() const;
    RichText rich() const;
    QDate date() const;
    std::optional<double> number() const;
    std::optional<bool> flag() const;
    QStringList list() const;
    TableValue table() const;

    /// For the change log, search and comparisons: never for print.
    QString toPlain() const;

    /// Null when blank. Text and Date are strings, so reading needs the kind.
    QJsonValue toJson() const;
    static Result<Value> fromJson(ValueKind kind, const QJsonValue &json, const QString &place = {});

    bool operator==(const Value &) const = default;

private:
    void dropIfEmpty();
    std::variant<std::monostate, QString, RichText, QDate, double, bool, QStringList, TableValue> m_data;
};

/// "text", "rich", … as written in JSON and in the register.
QString nameOf(ValueKind kind);
std::optional<ValueKind> valueKindFrom(const QString &name);

} // namespace dueregard
