// SPDX-License-Identifier: Apache-2.0
// Not a test: `dueregard_ui_tests "[pictures]"` with DUEREGARD_PICTURES=folder draws the pages, to be looked at.
#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/theme/Theme.h"

#include <QDir>
#include <QPixmap>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Pictures of the pages", "[.][pictures]")
{
    const QString folder = qEnvironmentVariable("DUEREGARD_PICTURES");
    const QStringList only = qEnvironmentVariable("DUEREGARD_PICTURE_PAGES").split(u' ', Qt::SkipEmptyParts);
    REQUIRE(QDir().mkpath(folder));
    struct Look {
        const char *name;
        double zoom;
        QSize size;
        SchemeChoice scheme;
    };
    const QList<Look> looks{{"light", 1, {1366, 1100}, SchemeChoice::Light},
                            {"200", 2, {1280, 720}, SchemeChoice::Light},
                            {"dark", 1, {1366, 1100}, SchemeChoice::Dark},
                            {"contrast", 1, {1366, 1100}, SchemeChoice::Contrast},
                            {"tall", 1, {1366, 3000}, SchemeChoice::Light},
                            {"320", 1, {320, 640}, SchemeChoice::Light}};
    const QStringList wanted = qEnvironmentVariable("DUEREGARD_PICTURE_LOOKS", QStringLiteral("light")).split(u' ');
    for (const Look &look : looks) {
        if (!wanted.contains(QLatin1String(look.name)))
            continue;
        OpenAssessment open(sampleAssessment(), look.size);
        Theme::get().setChoice(look.scheme);
        Theme::get().setZoom(look.zoom);
        for (const QString &page : only.isEmpty() ? open.allPages() : only) {
            open.view().showPage(page);
            if (page == QLatin1String("impact/disability") && qEnvironmentVariableIsSet("DUEREGARD_PICTURE_EDIT"))
                open.view().goTo(FieldKey::record(RecordKind::Impact, QStringLiteral("carer"), QStringLiteral("group")));
            OpenAssessment::settle(50);
            CHECK(open.view().grab().save(folder + u'/' + QString(page).replace(u'/', u'-') + u'-' + QLatin1String(look.name) + QStringLiteral(".png")));
        }
    }
    Theme::get().setZoom(1);
    Theme::get().setChoice(SchemeChoice::System);
}
