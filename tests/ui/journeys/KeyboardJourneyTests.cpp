// SPDX-License-Identifier: Apache-2.0
// From nothing to a PDF, with keys only.
#include "core/domain/WellKnown.h"
#include "tests/core/report/PdfText.h"
#include "tests/support/Catch.h"
#include "tests/ui/journeys/JourneyWindow.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QFileInfo>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Journey: from nothing to a PDF by keyboard")
{
    const TempFolder folder;
    const QString pdf = folder.file(QStringLiteral("report.pdf"));
    const QString title = QStringLiteral("Cashless payment in branch libraries");
    const QString answer = QStringLiteral("The council wants to stop taking coins at its eleven branch libraries. Fines and printing would be paid by card. "
                                          "Staff would no longer carry cash to the bank, and the machines would not need emptying.");
    const QString more = QStringLiteral("People without a bank account could pay at the central library.");
    const QString mechanism = QStringLiteral("Older visitors who have always paid in coins may stop using the copier.");
    QString id;
    QStringList typed;
    QString path;
    {
        JourneyWindow journey(folder);
        path = journey.path();
        journey.key(Qt::Key_N, Qt::ControlModifier);
        REQUIRE(journey.window().assessmentView());
        id = journey.assessment().id;
        CHECK(journey.view().pageId() == QLatin1String("about.basics"));
        journey.type(title);
        journey.key(Qt::Key_Tab);
        CHECK(journey.assessment().answer(question::title).text() == title);
        CHECK(journey.assessment().answer(question::reference).text() == QLatin1String("EIA-2026-001"));

        REQUIRE(journey.continueTo(QStringLiteral("about.purpose")));
        REQUIRE(journey.tabTo(question::purpose));
        journey.type(answer);
        journey.key(Qt::Key_Return);
        journey.type(more);

        // Straight from the long answer: its editor must not keep the key.
        REQUIRE(journey.continueTo(QStringLiteral("about.saving")));
        CHECK(journey.assessment().answer(question::purpose).toPlain() == answer + u'\n' + more);
        REQUIRE(journey.tabTo(question::isSaving));
        REQUIRE(journey.chooseUntil([&] { return journey.assessment().answer(question::isSaving).text() == QLatin1String("no"); }));

        REQUIRE(journey.continueTo(QStringLiteral("impact/age")));
        REQUIRE(journey.tabTo(QStringLiteral("add/impact")));
        journey.key(Qt::Key_Space);
        REQUIRE(journey.assessment().impacts.size() == 1);
        const QString impact = journey.assessment().impacts.first().id;
        REQUIRE(journey.tabTo(QStringLiteral("direction")));
        REQUIRE(journey.chooseUntil([&] { return journey.assessment().impacts.first().direction == QLatin1String("NEG"); }));
        REQUIRE(journey.tabTo(QStringLiteral("mechanism")));
        journey.type(mechanism);
        REQUIRE(journey.tabTo(QStringLiteral("done/") + impact));
        journey.key(Qt::Key_Space);
        CHECK(journey.assessment().impacts.first().mechanism.toPlain() == mechanism);

        journey.key(Qt::Key_R, Qt::ControlModifier);
        REQUIRE(journey.window().previewPage());
        CHECK(journey.window().previewPage()->isVisible());
        journey.dialogs().willSave(pdf);
        journey.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(journey.wait([&] {
            const auto *message = journey.window().previewPage()->findChild<Banner *>(QStringLiteral("message"));
            return message && message->isVisible() && message->title().contains(QLatin1String("report.pdf"));
        }));
        CHECK(QFileInfo::exists(pdf));
        typed = journey.typed();
        CHECK(journey.close());
    }

    const QByteArray bytes = folder.read(QStringLiteral("report.pdf"));
    REQUIRE(bytes.startsWith("%PDF"));
    const QString text = flatTextOf(bytes);
    for (const QString &words : {title, answer, more, mechanism})
        CHECK(text.contains(words));

    const QString stored = allWordsOf(storedIn(path, id));
    for (const QString &words : typed)
        CHECK(stored.contains(words));
    for (const QString &name : folder.names()) {
        INFO(name.toStdString());
        CHECK_FALSE(name.endsWith(QLatin1String("-journal")));
        CHECK_FALSE(name.endsWith(QLatin1String(".lock")));
    }
}
