// SPDX-License-Identifier: Apache-2.0
#include "core/report/ReportFonts.h"

#include <QFontDatabase>
#include <QResource>

#include <mutex>

static void initFontResources()
{
    Q_INIT_RESOURCE(fonts); // a static library's resources are not found on their own
}

namespace dueregard {

void loadReportFonts()
{
    static std::once_flag once;
    std::call_once(once, [] {
        initFontResources();
        for (const char *name : {"NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic", "NotoSansBengali-Regular", "NotoSansBengali-Bold"}) {
            const QResource font(QStringLiteral(":/fonts/") + QLatin1String(name) + QLatin1String(".ttf"));
            // Stored uncompressed, so that the bytes are used where they are.
            QFontDatabase::addApplicationFontFromData(QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), font.size()));
        }
    });
}

QStringList reportFontFamilies()
{
    return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Bengali")};
}

} // namespace dueregard
