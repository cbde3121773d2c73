// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/assessment/AssessmentPage.h"

#include <QLabel>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("CharacteristicPage names groups as they are written")
{
    Assessment a = sampleAssessment();
    Impact impact;
    impact.id = QStringLiteral("impact");
    impact.characteristic = QStringLiteral("race");
    impact.group = QStringLiteral("race.asian_bangladeshi");
    a.impacts = {impact};
    OpenAssessment open(a);
    QString id;
    for (const Step &step : open.pack().steps)
        for (const Page &page : step.pages)
            if (page.kind == PageKind::Characteristic && page.characteristic == impact.characteristic)
                id = page.id;
    REQUIRE(open.view().showPage(id));
    QStringList texts;
    for (const QLabel *label : open.view().page()->findChildren<QLabel *>())
        texts += label->text();
    CHECK(texts.contains(QStringLiteral("Groups in this assessment: Asian or Asian British: Bangladeshi.")));
}
