// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PrintController.h"

#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/preview/PreviewFixture.h"

#include <QFileInfo>
#include <QPrinter>

using namespace dueregard;
using namespace dueregard::test;

namespace {
std::unique_ptr<QPrinter> intoFile(const QString &path)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    return printer;
}
} // namespace

TEST_CASE("PrintController")
{
    const TempFolder folder;
    const QString path = folder.file(QStringLiteral("printed.pdf"));
    PrintController controller;
    QList<int> printed;
    QStringList failed;
    int cancelled = 0;
    QString written;
    QObject::connect(&controller, &PrintController::printed, &controller, [&](int count, const QString &file) {
        printed.append(count);
        written = file;
    });
    QObject::connect(&controller, &PrintController::failed, &controller, [&](const Error &error) { failed.append(error.message); });
    QObject::connect(&controller, &PrintController::cancelled, &controller, [&] { ++cancelled; });
    const auto over = [&] { return !printed.isEmpty() || !failed.isEmpty() || cancelled > 0; };

    SECTION("prints every page, one at a time")
    {
        controller.printTo(sampleReport(4), intoFile(path));
        CHECK(controller.isBusy());
        CHECK(printed.isEmpty());
        REQUIRE(waitUntil(over));
        CHECK(printed == QList<int>{4});
        CHECK_FALSE(controller.isBusy());
        CHECK(written == QFileInfo(path).absoluteFilePath());
        CHECK(folder.read(QStringLiteral("printed.pdf")).contains("%%EOF"));
    }

    SECTION("prints only the pages that were asked for")
    {
        controller.printTo(sampleReport(4), intoFile(path), 2, 3);
        REQUIRE(waitUntil(over));
        CHECK(printed == QList<int>{2});
    }

    SECTION("prints what there is of a range that goes too far")
    {
        controller.printTo(sampleReport(4), intoFile(path), 4, 9);
        REQUIRE(waitUntil(over));
        CHECK(printed == QList<int>{1});
    }

    SECTION("says in words that it cannot print")
    {
        controller.printTo(sampleReport(1), intoFile(folder.file(QStringLiteral("gone/printed.pdf"))));
        REQUIRE(waitUntil(over));
        REQUIRE(failed.size() == 1);
        CHECK(failed[0].contains(QStringLiteral("export a PDF")));
        CHECK_FALSE(controller.isBusy());
    }

    SECTION("stops between two pages when it is cancelled")
    {
        int pages = 0;
        QObject::connect(&controller, &PrintController::progress, &controller, [&](int page, int) {
            pages = page;
            if (page == 2)
                controller.cancel();
        });
        controller.printTo(sampleReport(4), intoFile(path));
        REQUIRE(waitUntil(over));
        CHECK(cancelled == 1);
        CHECK(pages == 2);
        CHECK_FALSE(controller.isBusy());
    }
}
