// SPDX-License-Identifier: Apache-2.0
#include "core/domain/RecordSchema.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include "tests/support/Catch.h"

using namespace dueregard;

namespace {
/// Members of each struct of Records.h and EngagementRecords.h, as "name:kind", in the order in which they are declared.
QMap<QString, QStringList> declaredMembers()
{
    QString text;
    for (const char *name : {"Records", "EngagementRecords"}) {
        QFile header(QStringLiteral(DUEREGARD_SOURCE_FOLDER "/core/domain/%1.h").arg(QLatin1String(name)));
        REQUIRE(header.open(QIODevice::ReadOnly));
        text += QString::fromUtf8(header.readAll());
    }
    const QMap<QString, QString> kinds{
        {QStringLiteral("QString"), QStringLiteral("text")},
        {QStringLiteral("RichText"), QStringLiteral("rich")},
        {QStringLiteral("QDate"), QStringLiteral("date")},
        {QStringLiteral("std::optional<double>"), QStringLiteral("number")},
        {QStringLiteral("QStringList"), QStringLiteral("list")},
        {QStringLiteral("TableValue"), QStringLiteral("table")},
    };
    static const QRegularExpression start(QStringLiteral("^struct (\\w+) : Record \\{"));
    static const QRegularExpression member(QStringLiteral("^    ([\\w:<>]+) (\\w+);"));
    QMap<QString, QStringList> all;
    QString current;
    for (const QString &line : text.split(u'\n')) {
        if (const auto match = start.match(line); match.hasMatch())
            current = match.captured(1);
        else if (line.startsWith(QLatin1String("};")))
            current.clear();
        else if (const auto found = member.match(line); found.hasMatch() && !current.isEmpty())
            all[current] += found.captured(2) + u':' + kinds.value(found.captured(1), QStringLiteral("unknown type"));
    }
    return all;
}

QString structOf(RecordKind kind)
{
    if (kind == RecordKind::Element)
        return QStringLiteral("ProposalElement");
    QString name;
    for (const QString &word : nameOf(kind).split(u'_'))
        name += word.left(1).toUpper() + word.mid(1);
    return name;
}
} // namespace

TEST_CASE("RecordSchema")
{
    SECTION("lists every member of every struct with its kind, in the order of the header")
    {
        const auto declared = declaredMembers();
        CHECK(declared.size() == int(allRecordKinds.size()));
        for (RecordKind kind : allRecordKinds) {
            INFO(structOf(kind).toStdString());
            QStringList listed;
            for (const RecordField &field : schemaOf(kind).fields)
                listed += field.id + u':' + nameOf(field.kind);
            CHECK(listed == declared.value(structOf(kind)));
        }
    }

    SECTION("finds a field by its id")
    {
        const RecordSchema &schema = schemaOf(RecordKind::Impact);
        CHECK(schema.kind == RecordKind::Impact);
        REQUIRE(schema.field(QStringLiteral("direction")));
        CHECK(schema.field(QStringLiteral("direction"))->kind == ValueKind::Text);
        CHECK_FALSE(schema.field(QStringLiteral("no_such_field")));
        CHECK(&schemaOf(RecordKind::Impact) == &schema);
    }

    SECTION("knows what every list of ids refers to")
    {
        for (RecordKind kind : allRecordKinds)
            for (const RecordField &field : schemaOf(kind).fields) {
                INFO((nameOf(kind) + u'.' + field.id).toStdString());
                if (field.id.endsWith(QLatin1String("_ids")))
                    CHECK(field.kind == ValueKind::List);
                if (field.id.endsWith(QLatin1String("_ids")) || field.id.endsWith(QLatin1String("_id")))
                    CHECK(field.refersTo.has_value());
            }
    }
}

TEST_CASE("RecordKind names")
{
    SECTION("lead back to their kind and are all different")
    {
        QSet<QString> names;
        for (RecordKind kind : allRecordKinds) {
            names.insert(nameOf(kind));
            CHECK(recordKindFrom(nameOf(kind)) == kind);
        }
        CHECK(names.size() == int(allRecordKinds.size()));
        CHECK_FALSE(recordKindFrom(QStringLiteral("banana")));
    }
}
