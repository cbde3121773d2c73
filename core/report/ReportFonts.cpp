// SPDX-License-Identifier: Apache-2.0
#include "core/report/ReportFonts.h"

#include <QFontDatabase>
#include <QResource>
#include <QSet>

#include <array>
#include <mutex>

static void initFontResources()
{
    Q_INIT_RESOURCE(fonts); // a static library's resources are not found on their own
}

namespace dueregard {

namespace {

void load(const QString &name)
{
    const QResource font(QStringLiteral(":/fonts/%1.ttf").arg(name));
    // Stored uncompressed, so that the bytes are used where they are.
    QFontDatabase::addApplicationFontFromData(QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), font.size()));
}

/// A script that Noto Sans lacks. Each of these fonts has the Latin space and digits, but hardly a letter.
struct Script {
    char32_t first, last;
    const char *family;
    const char *file;
};
constexpr std::array scripts{
    Script{0x0590, 0x05ff, "Noto Sans Hebrew", "NotoSansHebrew"},
    Script{0x0600, 0x06ff, "Noto Naskh Arabic", "NotoNaskhArabic"},
    Script{0x0750, 0x077f, "Noto Naskh Arabic", "NotoNaskhArabic"},
    Script{0x08a0, 0x08ff, "Noto Naskh Arabic", "NotoNaskhArabic"},
    Script{0x0964, 0x0965, "Noto Sans Bengali", "NotoSansBengali"}, // the full stop of most scripts of India
    Script{0x0900, 0x097f, "Noto Sans Devanagari", "NotoSansDevanagari"},
    Script{0x0980, 0x09ff, "Noto Sans Bengali", "NotoSansBengali"},
    Script{0x0a00, 0x0a7f, "Noto Sans Gurmukhi", "NotoSansGurmukhi"},
    Script{0x0a80, 0x0aff, "Noto Sans Gujarati", "NotoSansGujarati"},
    Script{0x0b80, 0x0bff, "Noto Sans Tamil", "NotoSansTamil"},
    Script{0xfb1d, 0xfb4f, "Noto Sans Hebrew", "NotoSansHebrew"},
    Script{0xfb50, 0xfdff, "Noto Naskh Arabic", "NotoNaskhArabic"},
    Script{0xfe70, 0xfefc, "Noto Naskh Arabic", "NotoNaskhArabic"},
};

} // namespace

void loadReportFonts()
{
    static std::once_flag once;
    std::call_once(once, [] {
        initFontResources();
        for (const char *name : {"NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic"})
            load(QLatin1String(name));
    });
}

QString reportFontFor(char32_t character)
{
    static std::mutex guard;
    static QSet<QString> loaded;
    for (const Script &script : scripts) {
        if (character < script.first || character > script.last)
            continue;
        const QString file = QLatin1String(script.file);
        const std::scoped_lock lock(guard);
        if (!loaded.contains(file)) {
            initFontResources();
            load(file + QStringLiteral("-Regular"));
            load(file + QStringLiteral("-Bold"));
            loaded.insert(file);
        }
        return QLatin1String(script.family);
    }
    return {};
}

QStringList reportFontFamilies(QStringView text)
{
    QStringList families;
    for (const QChar c : text) {
        const bool shared = c == QChar(0x0964) || c == QChar(0x0965); // stops that go with whatever script stands there
        if (shared && !families.isEmpty())
            continue;
        if (const QString family = reportFontFor(c.unicode()); !family.isEmpty() && !families.contains(family))
            families += family;
    }
    return families << QStringLiteral("Noto Sans");
}

} // namespace dueregard
