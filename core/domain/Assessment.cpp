// SPDX-License-Identifier: Apache-2.0
#include "core/domain/Assessment.h"

#include "core/domain/RecordMembers.h"

namespace dueregard {

namespace {

using detail::Traits;
using detail::withKind;

template<class R>
int indexOf(const QList<R> &list, const QString &id)
{
    for (qsizetype i = 0; i < list.size(); ++i)
        if (list[i].id == id)
            return int(i);
    return -1;
}

Value toValue(const QString &v) { return Value(v); }
Value toValue(const RichText &v) { return Value(v); }
Value toValue(const QDate &v) { return Value(v); }
Value toValue(const std::optional<double> &v) { return v ? Value(*v) : Value(); }
Value toValue(const QStringList &v) { return Value(v); }
Value toValue(const TableValue &v) { return Value(v); }

void fromValue(const Value &value, QString &v) { v = value.text(); }
void fromValue(const Value &value, RichText &v) { v = value.rich(); }
void fromValue(const Value &value, QDate &v) { v = value.date(); }
void fromValue(const Value &value, std::optional<double> &v) { v = value.number(); }
void fromValue(const Value &value, QStringList &v) { v = value.list(); }
void fromValue(const Value &value, TableValue &v) { v = value.table(); }

template<class R>
Value getField(const R &record, const QString &field)
{
    for (const auto &known : Traits<R>::fields())
        if (field == QLatin1String(known.id))
            return std::visit([&](auto member) { return toValue(record.*member); }, known.member);
    return record.extra.value(field);
}

template<class R>
void setField(R &record, const QString &field, const Value &value)
{
    for (const auto &known : Traits<R>::fields()) {
        if (field == QLatin1String(known.id)) {
            std::visit([&](auto member) { fromValue(value, record.*member); }, known.member);
            return;
        }
    }
    if (value.isBlank())
        record.extra.remove(field);
    else
        record.extra.insert(field, value);
}

template<class R>
RecordData dataOf(const R &record)
{
    RecordData data{.kind = Traits<R>::kind, .id = record.id, .values = record.extra};
    for (const auto &known : Traits<R>::fields()) {
        Value value = std::visit([&](auto member) { return toValue(record.*member); }, known.member);
        if (!value.isBlank())
            data.values.insert(QString::fromLatin1(known.id), value);
    }
    return data;
}

struct StateName {
    AssessmentState state;
    const char *name;
};
constexpr StateName stateNames[] = {
    {AssessmentState::Draft, "draft"}, {AssessmentState::NotRequired, "not_required"}, {AssessmentState::InQa, "in_qa"},
    {AssessmentState::Returned, "returned"}, {AssessmentState::AwaitingSignOff, "awaiting_sign_off"}, {AssessmentState::Signed, "signed"},
    {AssessmentState::Decided, "decided"}, {AssessmentState::Published, "published"}, {AssessmentState::Monitoring, "monitoring"},
    {AssessmentState::Closed, "closed"}, {AssessmentState::Withdrawn, "withdrawn"},
};

} // namespace

QString nameOf(AssessmentState state)
{
    for (const auto &entry : stateNames)
        if (entry.state == state)
            return QString::fromLatin1(entry.name);
    return {};
}

std::optional<AssessmentState> assessmentStateFrom(const QString &name)
{
    for (const auto &entry : stateNames)
        if (name == QLatin1String(entry.name))
            return entry.state;
    return std::nullopt;
}

int recordCount(const Assessment &assessment, RecordKind kind)
{
    return withKind(kind, [&]<class R>() { return int((assessment.*Traits<R>::list).size()); });
}

QStringList recordIds(const Assessment &assessment, RecordKind kind)
{
    return withKind(kind, [&]<class R>() {
        QStringList ids;
        for (const R &record : assessment.*Traits<R>::list)
            ids += record.id;
        return ids;
    });
}

int recordIndex(const Assessment &assessment, RecordKind kind, const QString &id)
{
    return withKind(kind, [&]<class R>() { return indexOf(assessment.*Traits<R>::list, id); });
}

std::optional<RecordData> recordData(const Assessment &assessment, RecordKind kind, const QString &id)
{
    return withKind(kind, [&]<class R>() -> std::optional<RecordData> {
        const auto &list = assessment.*Traits<R>::list;
        const int index = indexOf(list, id);
        if (index < 0)
            return std::nullopt;
        return dataOf(list[index]);
    });
}

QList<RecordData> allRecords(const Assessment &assessment, RecordKind kind)
{
    return withKind(kind, [&]<class R>() {
        QList<RecordData> all;
        for (const R &record : assessment.*Traits<R>::list)
            all.append(dataOf(record));
        return all;
    });
}

void insertRecord(Assessment &assessment, const RecordData &data, int index)
{
    withKind(data.kind, [&]<class R>() {
        R record;
        record.id = data.id;
        for (auto it = data.values.begin(); it != data.values.end(); ++it)
            setField(record, it.key(), it.value());
        auto &list = assessment.*Traits<R>::list;
        if (index < 0 || index > list.size())
            list.append(record);
        else
            list.insert(index, record);
    });
}

std::optional<RecordData> takeRecord(Assessment &assessment, RecordKind kind, const QString &id)
{
    return withKind(kind, [&]<class R>() -> std::optional<RecordData> {
        auto &list = assessment.*Traits<R>::list;
        const int index = indexOf(list, id);
        if (index < 0)
            return std::nullopt;
        return dataOf(list.takeAt(index));
    });
}

bool moveRecord(Assessment &assessment, RecordKind kind, const QString &id, int index)
{
    return withKind(kind, [&]<class R>() {
        auto &list = assessment.*Traits<R>::list;
        const int from = indexOf(list, id);
        if (from < 0 || index < 0 || index >= list.size())
            return false;
        list.move(from, index);
        return true;
    });
}

Value valueAt(const Assessment &assessment, const FieldKey &key)
{
    if (!key.kind)
        return assessment.answers.value({key.field, key.id});
    return withKind(*key.kind, [&]<class R>() -> Value {
        const auto &list = assessment.*Traits<R>::list;
        const int index = indexOf(list, key.id);
        return index < 0 ? Value() : getField(list[index], key.field);
    });
}

bool setValueAt(Assessment &assessment, const FieldKey &key, const Value &value)
{
    if (!key.kind) {
        if (value.isBlank())
            assessment.answers.remove({key.field, key.id});
        else
            assessment.answers.insert({key.field, key.id}, value);
        return true;
    }
    return withKind(*key.kind, [&]<class R>() {
        auto &list = assessment.*Traits<R>::list;
        const int index = indexOf(list, key.id);
        if (index < 0)
            return false;
        setField(list[index], key.field, value);
        return true;
    });
}

} // namespace dueregard
