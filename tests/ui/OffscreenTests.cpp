// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Catch.h"

#include <QDir>
#include <QGuiApplication>
#include <QStandardPaths>

TEST_CASE("Test programs")
{
    SECTION("show nothing on a screen unless somebody asks for it")
    {
        if (qgetenv("QT_QPA_PLATFORM") == "offscreen")
            CHECK(QGuiApplication::platformName() == QStringLiteral("offscreen"));
    }

    SECTION("see a home of their own")
    {
        const QString home = QDir::homePath();
        CHECK(home.startsWith(QDir::tempPath()));
        for (auto place : {QStandardPaths::AppConfigLocation, QStandardPaths::AppDataLocation, QStandardPaths::DocumentsLocation}) {
            INFO(QStandardPaths::writableLocation(place).toStdString());
            CHECK(QStandardPaths::writableLocation(place).startsWith(home));
        }
    }
}
