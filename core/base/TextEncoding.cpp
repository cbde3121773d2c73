// SPDX-License-Identifier: Apache-2.0
#include "core/base/TextEncoding.h"

#include <QStringDecoder>

#include <optional>

namespace dueregard {

namespace {

/// Whether text without a mark is UTF-16: letters of Europe have a zero beside them in every pair, at the same place.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    if (bytes.size() < 2 || bytes.size() % 2 != 0)
        return {};
    qsizetype first = 0, second = 0;
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        first += bytes[i] == '\0' ? 1 : 0;
        second += bytes[i + 1] == '\0' ? 1 : 0;
    }
    const qsizetype most = bytes.size() / 2;
    if (second * 2 > most && first == 0)
        return QStringConverter::Utf16LE;
    if (first * 2 > most && second == 0)
        return QStringConverter::Utf16BE;
    return {};
}

} // namespace

char32_t fromWindows1252(char32_t code)
{
    static constexpr char16_t windows[] = {0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
                                           0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178};
    return code >= 0x80 && code < 0xa0 ? char32_t(windows[code - 0x80]) : code;
}

DecodedText decodeText(const QByteArray &bytes)
{
    const auto withoutMark = [](QString text) {
        if (text.startsWith(QChar(QChar::ByteOrderMark)))
            text.remove(0, 1);
        return text;
    };
    std::optional<QStringConverter::Encoding> wide;
    if (bytes.startsWith("\xFF\xFE"))
        wide = QStringConverter::Utf16LE;
    else if (bytes.startsWith("\xFE\xFF"))
        wide = QStringConverter::Utf16BE;
    else
        wide = unmarkedUtf16(bytes);
    if (wide) {
        QStringDecoder decoder(*wide);
        return {withoutMark(decoder.decode(bytes)), QStringLiteral("UTF-16")};
    }
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return {withoutMark(text), {}};
    QString western;
    western.reserve(bytes.size());
    for (const char byte : bytes) {
        const char32_t code = fromWindows1252(static_cast<unsigned char>(byte));
        western += code >= 0x80 && code < 0xa0 ? QChar(QChar::ReplacementCharacter) : QChar(char16_t(code));
    }
    return {western, QStringLiteral("Windows-1252")};
}

} // namespace dueregard
