// SPDX-License-Identifier: Apache-2.0
#include "core/rules/PointBasis.h"

#include "core/domain/Texts.h"
#include "core/rules/SmallNumberWords.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace dueregard {

namespace {

QStringList textsAt(const FieldKey &key, const Assessment &assessment)
{
    QStringList texts;
    eachText(assessment, [&](const FieldKey &where, const QString &text) {
        if (where == key)
            texts += text;
    });
    return texts;
}

} // namespace

QString basisOf(const ReviewPoint &point, const Assessment &assessment, const Pack &pack)
{
    QStringList about = point.arguments;
    if (point.code == QLatin1String("IX-06")) {
        // The rule names the first place; another one beside it is another point to think about.
        static const QRegularExpression ends(QStringLiteral("[.!?;\\n]+(?:\\s|$)|\\n"));
        const SmallNumberWords small(pack, assessment.language);
        for (const QString &text : textsAt(point.where, assessment))
            for (const QString &sentence : text.split(ends, Qt::SkipEmptyParts))
                if (small.firstIn(sentence))
                    about += sentence.simplified();
    } else if (point.code == QLatin1String("V-07")) {
        for (const QString &text : textsAt(point.where, assessment))
            about += text.simplified();
    }
    return QString::fromLatin1(QCryptographicHash::hash(about.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

bool isAboutSomethingElse(const PointAnswer &answer, const ReviewPoint &point, const Assessment &assessment, const Pack &pack)
{
    const QString then = answer.extra.value(pointBasisField).text();
    return !then.isEmpty() && then != basisOf(point, assessment, pack);
}

} // namespace dueregard
