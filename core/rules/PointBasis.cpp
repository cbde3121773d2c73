// SPDX-License-Identifier: Apache-2.0
#include "core/rules/PointBasis.h"

#include "core/domain/Texts.h"

#include <QCryptographicHash>
#include <QSet>

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

QString basisOf(const ReviewPoint &point, const Assessment &assessment)
{
    QStringList about = point.arguments;
    if (point.code == QLatin1String("V-07"))
        for (const QString &text : textsAt(point.where, assessment))
            about += text.simplified();
    return QString::fromLatin1(QCryptographicHash::hash(about.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

bool isAboutSomethingElse(const PointAnswer &answer, const ReviewPoint &point, const Assessment &assessment)
{
    const QString then = answer.extra.value(pointBasisField).text();
    return !then.isEmpty() && then != basisOf(point, assessment);
}

QString nameOf(OverrideState state)
{
    static const QStringList names{QStringLiteral("holds"), QStringLiteral("unnamed"), QStringLiteral("gone"), QStringLiteral("other_words"), QStringLiteral("never")};
    return names[qsizetype(state)];
}

OverrideState overrideState(const PointAnswer &answer, const QList<ReviewPoint> &points, const Assessment &assessment)
{
    static const QSet<QString> never{QStringLiteral("V-06"), QStringLiteral("V-21"), QStringLiteral("V-50"), QStringLiteral("V-51"), QStringLiteral("V-61"),
                                     QStringLiteral("EN-03"), QStringLiteral("EN-04"), QStringLiteral("EN-17"), QStringLiteral("IX-06")};
    if (never.contains(answer.code))
        return OverrideState::Never;
    if (answer.by.isEmpty() || answer.reason.isEmpty())
        return OverrideState::Unnamed;
    for (const ReviewPoint &point : points)
        if (point.code == answer.code && point.whereKey() == answer.where) {
            if (!point.overridable)
                return OverrideState::Never;
            return isAboutSomethingElse(answer, point, assessment) ? OverrideState::OtherWords : OverrideState::Holds;
        }
    return OverrideState::PointGone;
}

} // namespace dueregard
