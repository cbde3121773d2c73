// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/SensitiveWords.h"

#include <QRegularExpression>

namespace dueregard {

bool saysSensitive(const QString &text)
{
    static const QRegularExpression sensitive(
        QStringLiteral("\\b(?:HIV|abuse\\w*|violence|asylum|refugees?|immigra\\w+|migrants?|trans|transgender|gender reassign\\w*|gender identit\\w+|"
                       "non-binary|sexual orientation|sexualit\\w+|lesbians?|gay|bisexual\\w*|LGB\\w*)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return sensitive.match(text).hasMatch();
}

bool isSensitiveGroup(const QString &group)
{
    return group.startsWith(QLatin1String("sexual_orientation")) || group.startsWith(QLatin1String("gender_reassignment")) || saysSensitive(QString(group).replace(u'_', u' '));
}

} // namespace dueregard
