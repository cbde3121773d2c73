// SPDX-License-Identifier: Apache-2.0
#include "ui/models/StateWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace dueregard {

namespace {
QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("dueregard::StateWords", text, nullptr, n);
}
} // namespace

StateWords wordsOf(AssessmentState state)
{
    switch (state) {
    case AssessmentState::Draft: return {tr("Draft"), Tone::Note, QStringLiteral("pencil")};
    case AssessmentState::NotRequired: return {tr("Not required"), Tone::Plain, QStringLiteral("circle-check")};
    case AssessmentState::InQa: return {tr("With the equality lead"), Tone::Note, QStringLiteral("users")};
    case AssessmentState::Returned: return {tr("Returned"), Tone::Warn, QStringLiteral("arrow-left")};
    case AssessmentState::AwaitingSignOff: return {tr("Waiting for sign-off"), Tone::Warn, QStringLiteral("clock")};
    case AssessmentState::Signed: return {tr("Signed"), Tone::Done, QStringLiteral("lock")};
    case AssessmentState::Decided: return {tr("Decided"), Tone::Plain, QStringLiteral("circle-check")};
    case AssessmentState::Published: return {tr("Published"), Tone::Plain, QStringLiteral("circle-check")};
    case AssessmentState::Monitoring: return {tr("Being monitored"), Tone::Note, QStringLiteral("target")};
    case AssessmentState::Closed: return {tr("Closed"), Tone::Plain, QStringLiteral("circle-check")};
    case AssessmentState::Withdrawn: return {tr("Withdrawn"), Tone::Plain, QStringLiteral("ban")};
    }
    return {};
}

QString longDate(const QString &stored)
{
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    if (const QDate day = QDate::fromString(stored, Qt::ISODate); day.isValid() && stored.size() == 10)
        return locale.toString(day, QStringLiteral("d MMMM yyyy"));
    if (const QDate month = QDate::fromString(stored, QStringLiteral("yyyy-MM")); month.isValid())
        return locale.toString(month, QStringLiteral("MMMM yyyy"));
    return stored;
}

QString daysLeft(QDate date, QDate today)
{
    if (!date.isValid())
        return {};
    const qint64 days = today.daysTo(date);
    if (days == 0)
        return tr("Today");
    if (days == 1)
        return tr("Tomorrow");
    if (days > 0)
        return tr("%1 days left").arg(days);
    return days == -1 ? tr("Yesterday") : tr("%1 days ago").arg(-days);
}

} // namespace dueregard
