// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/SaveStatusLabel.h"

#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QTime>

using namespace dueregard;

TEST_CASE("SaveStatusLabel")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    SaveStatusLabel status;

    SECTION("says when it was saved, that it is saving, and that it could not")
    {
        status.setSaved(QTime(14, 2));
        CHECK(status.text() == QStringLiteral("Saved 14:02"));
        CHECK(status.accessibleName() == QStringLiteral("Saved 14:02"));
        status.setSaving();
        CHECK(status.text() == QStringLiteral("Saving…"));
        status.setNotSaved();
        CHECK(status.text() == QStringLiteral("Not saved"));
    }
}
