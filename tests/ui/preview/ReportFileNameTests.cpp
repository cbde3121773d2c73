// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/ReportFileName.h"

#include "core/domain/WellKnown.h"

#include "tests/support/Catch.h"

using namespace dueregard;

namespace {
Assessment named(const QString &reference, const QString &title)
{
    Assessment assessment;
    setValueAt(assessment, FieldKey::answer(question::reference), reference);
    setValueAt(assessment, FieldKey::answer(question::title), title);
    return assessment;
}
} // namespace

TEST_CASE("Report file names")
{
    const QString version = QStringLiteral("version 0.3");
    const QString fallback = QStringLiteral("Assessment");

    SECTION("say reference, title and version")
    {
        CHECK(reportFileName(named(QStringLiteral("EQ-12"), QStringLiteral("Visitor permits")), {}, version, fallback)
              == QStringLiteral("EQ-12 \u2013 Visitor permits \u2013 version 0.3.pdf"));
        CHECK(reportFileName(named(QStringLiteral("EQ-12"), QStringLiteral("Visitor permits")), {QStringLiteral("Action plan")}, version, fallback)
              == QStringLiteral("EQ-12 \u2013 Visitor permits \u2013 Action plan \u2013 version 0.3.pdf"));
    }

    SECTION("leave out what is blank, and are never empty")
    {
        CHECK(reportFileName(named({}, {}), {}, {}, fallback) == QStringLiteral("Assessment.pdf"));
        CHECK(reportFileName(named(QStringLiteral("EQ-12"), {}), {}, {}, fallback) == QStringLiteral("EQ-12.pdf"));
    }

    SECTION("hold nothing that some platform refuses")
    {
        CHECK(asFileName(QStringLiteral("a/b\\c:d*e?f\"g<h>i|j\nk")) == QStringLiteral("a b c d e f g h i j k"));
        CHECK(asFileName(QStringLiteral("..hidden. ")) == QStringLiteral("hidden"));
        CHECK(asFileName(QStringLiteral("CON")) == QStringLiteral("_CON"));
        CHECK(asFileName(QStringLiteral("permits\u202Efdp.exe")) == QStringLiteral("permitsfdp.exe"));
    }

    SECTION("stay short, keep the version and never cut a character in two")
    {
        const QString name = reportFileName(named(QStringLiteral("EQ-12"), QString::fromUtf8("🌳").repeated(200)), {}, version, fallback);
        CHECK(name.size() <= 120);
        CHECK(name.endsWith(QStringLiteral(" \u2013 version 0.3.pdf")));
        CHECK(name.isValidUtf16());
    }
}
