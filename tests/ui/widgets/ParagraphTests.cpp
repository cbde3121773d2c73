// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Paragraph.h"

#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"

#include <QApplication>

using namespace dueregard;

TEST_CASE("Paragraph")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    const QString text = QStringLiteral("Nobody has tested the online form with a screen reader, and the number plate is read from a photograph.");
    Paragraph paragraph(text);

    SECTION("needs more height when it is narrow, and never less than a line")
    {
        const int wide = paragraph.heightForWidth(2000);
        CHECK(paragraph.heightForWidth(200) > wide);
        CHECK(wide >= QFontMetrics(paragraph.font()).height());
    }

    SECTION("is never narrower than its longest word, and never as wide as all of them")
    {
        CHECK(paragraph.minimumSizeHint().width() >= QFontMetrics(paragraph.font()).horizontalAdvance(QStringLiteral("photograph.")));
        CHECK(paragraph.minimumSizeHint().width() < QFontMetrics(paragraph.font()).horizontalAdvance(text));
    }

    SECTION("shows markup as it was typed")
    {
        paragraph.setText(QStringLiteral("<b>bold</b> <img src='file:///etc/passwd'>"));
        CHECK(paragraph.textFormat() == Qt::PlainText);
    }

    SECTION("readable text is reached with Tab and read whole, with its title")
    {
        CHECK_FALSE(paragraph.focusPolicy() & Qt::TabFocus);
        paragraph.makeReadable(QStringLiteral("Why we ask"));
        CHECK(paragraph.focusPolicy() & Qt::TabFocus);
        CHECK(paragraph.accessibleName() == QStringLiteral("Why we ask: ") + text);
    }
}
