// SPDX-License-Identifier: Apache-2.0
#include "core/report/ReportFormats.h"

#include "tests/core/report/PdfText.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("ReportFormats")
{
    SECTION("Every format has a name that finds it again")
    {
        CHECK(reportFormats().size() == 5);
        for (const ReportFormat format : reportFormats()) {
            const Result<ReportFormat> found = reportFormatFrom(nameOf(format));
            REQUIRE(found);
            CHECK(*found == format);
        }
    }
    SECTION("Another word is refused with the formats that exist")
    {
        const Result<ReportFormat> found = reportFormatFrom(QStringLiteral("png"));
        REQUIRE_FALSE(found);
        CHECK(found.error().kind == ErrorKind::BadInput);
        CHECK(found.error().text().contains(QStringLiteral("pdf, html, odt, docx, txt")));
    }
    SECTION("A format is made, or refused with what is made instead")
    {
        ReportDocument document;
        document.title = QStringLiteral("Library hours");
        document.blocks = {heading(1, QStringLiteral("One")), paragraph(QStringLiteral("Two"))};
        for (const ReportFormat format : reportFormats()) {
            const Result<QByteArray> made = renderReport(document, {}, format);
            INFO(nameOf(format).toStdString());
            CHECK(bool(made) == isAvailable(format));
            if (made) {
                CHECK_FALSE(made->isEmpty());
                const Result<QByteArray> again = renderReport(document, {}, format);
                REQUIRE(again);
                CHECK(*made == *again);
            } else {
                CHECK(made.error().kind == ErrorKind::Refused);
                CHECK(made.error().text().contains(QStringLiteral("pdf")));
            }
        }
    }
}
