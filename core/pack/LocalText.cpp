// SPDX-License-Identifier: Apache-2.0
#include "core/pack/LocalText.h"

namespace dueregard {

QString LocalText::in(const QString &language, const QString &bodyType) const
{
    const QString base = language.section(u'-', 0, 0);
    for (const QString &key : {language, base, QStringLiteral("en")}) {
        if (!bodyType.isEmpty()) {
            const auto variant = m_texts.constFind(key + u'@' + bodyType);
            if (variant != m_texts.cend())
                return *variant;
        }
        const auto plain = m_texts.constFind(key);
        if (plain != m_texts.cend())
            return *plain;
    }
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

} // namespace dueregard
