// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

#include "tests/support/Catch.h"

namespace {
/// Why the bytes are not JSON; empty when they are.
QString complaint(const QByteArray &bytes)
{
    QJsonParseError error;
    QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return {};
    return QStringLiteral("line %1: %2").arg(bytes.left(error.offset).count('\n') + 1).arg(error.errorString());
}
} // namespace

TEST_CASE("JSON files of the checkout")
{
    SECTION("parse, unless their name says that they are broken")
    {
        int seen = 0;
        for (const char *folder : {"/resources", "/tests/data"}) {
            QDirIterator files(QStringLiteral(DUEREGARD_SOURCE_FOLDER) + QLatin1String(folder), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.fileName().contains(QLatin1String("broken")))
                    continue;
                INFO(file.fileName().toStdString());
                REQUIRE(file.open(QIODevice::ReadOnly));
                CHECK(complaint(file.readAll()).isEmpty());
                ++seen;
            }
        }
        CHECK(seen > 0);
    }

    SECTION("are told from what only looks like JSON")
    {
        CHECK(complaint("{\"a\": [1, \"two\"]}\n").isEmpty());
        CHECK(complaint("{\"a\": 1}\n}").startsWith(QStringLiteral("line 2")));
        CHECK_FALSE(complaint("{\"a\": 1,}").isEmpty());
        CHECK_FALSE(complaint("{\"a\": 1 // why\n}").isEmpty());
    }
}
