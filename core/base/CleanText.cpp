// SPDX-License-Identifier: Apache-2.0
#include "core/base/CleanText.h"

namespace dueregard {

namespace {
bool isStorable(QChar c)
{
    const ushort u = c.unicode();
    if (u == '\n' || u == '\t')
        return true;
    if (u < 0x20 || (u >= 0x7f && u < 0xa0))
        return false;
    return u != 0xfffe && u != 0xffff;
}
} // namespace

CleanedText cleanText(const QString &text)
{
    bool clean = true;
    for (QChar c : text) {
        if (c.isSurrogate() || !isStorable(c)) {
            clean = false;
            break;
        }
    }
    if (clean)
        return {text, 0, 0};

    CleanedText result;
    result.text.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                result.text += u'\n';
        } else if (c.unicode() == 0x2028 || c.unicode() == 0x2029) {
            result.text += u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result.text += c;
            result.text += text[++i];
        } else if (c.isSurrogate()) {
            result.text += QChar(QChar::ReplacementCharacter);
            ++result.replaced;
        } else if (isStorable(c)) {
            result.text += c;
        } else {
            ++result.removed;
        }
    }
    return result;
}

} // namespace dueregard
