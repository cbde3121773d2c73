// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/ReportExport.h"

#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/preview/PreviewFixture.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("ReportExport")
{
    const TempFolder folder;
    ReportExport pdf;
    QStringList saved;
    QList<ErrorKind> failed;
    QObject::connect(&pdf, &ReportExport::saved, &pdf, [&](const QString &path) { saved.append(path); });
    QObject::connect(&pdf, &ReportExport::failed, &pdf, [&](const QString &, const Error &error) { failed.append(error.kind); });

    SECTION("writes a whole PDF")
    {
        pdf.start(sampleReport(3), folder.file(QStringLiteral("a.pdf")));
        CHECK(pdf.isBusy());
        REQUIRE(waitUntil([&] { return !saved.isEmpty() || !failed.isEmpty(); }));
        CHECK(saved == QStringList{folder.file(QStringLiteral("a.pdf"))});
        CHECK(folder.read(QStringLiteral("a.pdf")).startsWith("%PDF-"));
        CHECK(folder.read(QStringLiteral("a.pdf")).trimmed().endsWith("%%EOF"));
        CHECK(folder.names().size() == 1);
    }

    SECTION("tells when the folder has gone")
    {
        pdf.start(sampleReport(1), folder.file(QStringLiteral("gone/a.pdf")));
        REQUIRE(waitUntil([&] { return !saved.isEmpty() || !failed.isEmpty(); }));
        CHECK(failed == QList<ErrorKind>{ErrorKind::Vanished});
        CHECK(folder.names().isEmpty());
    }
}
