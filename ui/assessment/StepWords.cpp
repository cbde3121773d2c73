// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/StepWords.h"

#include "core/domain/WellKnown.h"
#include "ui/assessment/PageContext.h"
#include "ui/assessment/RecordWords.h"

#include <QCoreApplication>

namespace dueregard {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dueregard::StepWords", text);
}

QString counted(int count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}

QString noteOf(const StepProgress &progress, const Step &step, const PageContext &context)
{
    if (progress.because == QLatin1String("before_sign_off"))
        return tr("Starts when this assessment has been approved");
    if (progress.because == QLatin1String("before_decision"))
        return tr("Starts when the decision has been made");
    if (progress.state == ProgressState::NotNeeded)
        return {};
    QStringList parts;
    if (step.id == QLatin1String("screening"))
        if (const QString decision = context.assessment().answer(question::screenDecision).text(); !decision.isEmpty())
            if (const Field *field = context.pack().field(question::screenDecision))
                parts.append(context.pack().choiceLabel(field->vocabulary, decision, context.language(), context.bodyType()));
    // What the step asks for is named; the lists that may stay empty are counted together, unless there is nothing else.
    int others = 0;
    for (const StepProgress::Records &records : progress.records)
        if (records.asked || progress.records.size() == 1)
            parts.append(tr("%1 %2").arg(records.count).arg(RecordWords(context).counted(records.kind, records.count)));
        else
            others += records.count;
    if (others > 0)
        parts.append(counted(others, tr("1 other entry"), tr("%1 other entries")));
    if (progress.gaps > 0)
        parts.append(counted(progress.gaps, tr("1 gap"), tr("%1 gaps")));
    if (progress.state == ProgressState::InProgress || progress.state == ProgressState::Problem)
        if (progress.pagesAsked > 1)
            parts.append(tr("%1 of the %2 pages that need an answer").arg(progress.pagesDone).arg(progress.pagesAsked));
    if (parts.isEmpty())
        return context.say(step.note);
    return parts.join(QStringLiteral(", "));
}

} // namespace

StepWords wordsOf(ProgressState state, const PageContext &context)
{
    StepWords words;
    words.state = Progress::words(state, context.pack(), context.language());
    switch (state) {
    case ProgressState::NotStarted:
        words.tone = Tone::Neutral;
        words.icon = QStringLiteral("circle");
        break;
    case ProgressState::InProgress:
        words.tone = Tone::Note;
        words.icon = QStringLiteral("contrast");
        break;
    case ProgressState::Done: words.icon = QStringLiteral("circle-check"); break;
    case ProgressState::CannotStart: words.icon = QStringLiteral("lock"); break;
    case ProgressState::Problem:
        words.tone = Tone::Problem;
        words.icon = QStringLiteral("octagon-alert");
        break;
    case ProgressState::NotNeeded: words.icon = QStringLiteral("ban"); break;
    }
    return words;
}

StepWords wordsOf(const StepProgress &progress, const Step &step, const PageContext &context)
{
    StepWords words = wordsOf(progress.state, context);
    const QString full = Progress::words(progress, context.pack(), context.language());
    words.note = noteOf(progress, step, context);
    if (progress.state == ProgressState::NotNeeded && full != words.state)
        words.note = full; // the reason is too long for a tag
    return words;
}

} // namespace dueregard
