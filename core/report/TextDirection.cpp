// SPDX-License-Identifier: Apache-2.0
#include "core/report/TextDirection.h"

#include <QLocale>

#include <optional>

namespace dueregard {

namespace {
/// Whether a letter is written from right to left; nothing for what has no direction of its own.
std::optional<bool> directionOfCharacter(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    if (direction == QChar::DirL)
        return false;
    if (direction == QChar::DirR || direction == QChar::DirAL)
        return true;
    return {};
}
} // namespace

bool isRightToLeft(const QString &language)
{
    return QLocale(QString(language).replace(QLatin1Char('-'), QLatin1Char('_'))).textDirection() == Qt::RightToLeft;
}

bool isRightToLeft(const Runs &runs, bool otherwise)
{
    std::optional<bool> first;
    QString language; // of the first letter
    for (const Run &run : runs) {
        for (qsizetype i = 0; i < run.text.size(); ++i) {
            const QChar c = run.text[i];
            const bool pair = c.isHighSurrogate() && i + 1 < run.text.size();
            const auto own = directionOfCharacter(pair ? QChar::surrogateToUcs4(c, run.text[++i]) : c.unicode());
            if (!own)
                continue;
            if (!first) {
                first = own;
                language = run.language;
                if (*own || language.isEmpty() || !isRightToLeft(language))
                    return *own;
            }
            // It begins with Latin letters, in a language of the other direction: are all of them its own?
            if (run.language != language)
                return *first;
            if (*own)
                return true;
        }
    }
    return first.value_or(otherwise);
}

} // namespace dueregard
