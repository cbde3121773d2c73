// SPDX-License-Identifier: Apache-2.0
#include "core/domain/RecordSchema.h"

#include "core/domain/RecordMembers.h"

namespace dueregard {

namespace {

template<class M>
struct KindOfMember;
template<class R>
struct KindOfMember<QString R::*> {
    static constexpr ValueKind kind = ValueKind::Text;
};
template<class R>
struct KindOfMember<RichText R::*> {
    static constexpr ValueKind kind = ValueKind::Rich;
};
template<class R>
struct KindOfMember<QDate R::*> {
    static constexpr ValueKind kind = ValueKind::Date;
};
template<class R>
struct KindOfMember<std::optional<double> R::*> {
    static constexpr ValueKind kind = ValueKind::Number;
};
template<class R>
struct KindOfMember<QStringList R::*> {
    static constexpr ValueKind kind = ValueKind::List;
};
template<class R>
struct KindOfMember<TableValue R::*> {
    static constexpr ValueKind kind = ValueKind::Table;
};

template<class R>
RecordSchema makeSchema()
{
    RecordSchema schema{.kind = detail::Traits<R>::kind, .fields = {}};
    for (const auto &field : detail::Traits<R>::fields()) {
        const ValueKind kind = std::visit([](auto member) { return KindOfMember<decltype(member)>::kind; }, field.member);
        schema.fields.append({QString::fromLatin1(field.id), kind, field.refersTo});
    }
    return schema;
}

} // namespace

const RecordField *RecordSchema::field(const QString &id) const
{
    for (const RecordField &field : fields)
        if (field.id == id)
            return &field;
    return nullptr;
}

const RecordSchema &schemaOf(RecordKind kind)
{
    return detail::withKind(kind, []<class R>() -> const RecordSchema & {
        static const RecordSchema schema = makeSchema<R>();
        return schema;
    });
}

QString nameOf(RecordKind kind)
{
    return detail::withKind(kind, []<class R>() { return QString::fromLatin1(detail::Traits<R>::name); });
}

std::optional<RecordKind> recordKindFrom(const QString &name)
{
    for (RecordKind kind : allRecordKinds)
        if (nameOf(kind) == name)
            return kind;
    return std::nullopt;
}

} // namespace dueregard
