// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/engagement/Coverage.h"
#include "core/engagement/Responses.h"
#include "ui/assessment/QuestionPage.h"

#include <QTimer>

namespace dueregard {

class Banner;
class Button;
class Heading;
class LadderPicture;
class Paragraph;
class TimelinePart;

/// Engagement at a glance: one sentence, the next thing to do, what was promised and reached, who has not been heard with
/// what would help, and what came of what people said. Everything on it is computed; every remedy is one press away.
class EngagementHomePage final : public QuestionPage {
    Q_OBJECT
public:
    EngagementHomePage(const PageContext &context, const Page &page, QWidget *parent = nullptr);

    int characters() const override { return 125; }
    QString extraText() const override { return tr("Copy as a table"); }
    void extra() override;

    static constexpr int settle = 200; ///< ms after a change
    static constexpr int mostFindings = 12;

private:
    void refresh();
    void refreshSentence(const Coverage &coverage, const LoopMeter &meter);
    void refreshNext(const Coverage &coverage, const LoopMeter &meter);
    void refreshLadder();
    void refreshCoverage(const Coverage &coverage);
    void refreshVoices();
    QString weAsked(const Finding &finding) const;
    void showRemedies(const CoverageRow &row, QWidget *under);
    void apply(const CoverageRow &row, const QString &remedy);
    void addMissingGroups();
    void tellPeople();
    bool canHold(RecordKind kind) const;
    QString pageWith(RecordKind kind) const;
    QString need(const CoverageRow &row) const;
    static QString stateWord(CoverageState state);
    QString stateWord(const CoverageRow &row) const;
    QString partWord(const CoverageRow &row) const;
    static QString impactWord(GroupImpact impact);
    static QString remedyWord(const QString &remedy);
    static QString momentWord(CoverageMoment moment);

    Paragraph *m_sentence;
    Banner *m_next;
    LadderPicture *m_ladder;
    QWidget *m_ladderPart;
    Paragraph *m_letters;
    TimelinePart *m_timeline;
    Heading *m_missingTitle;
    Paragraph *m_noGroups;
    Paragraph *m_legend = nullptr;
    QWidget *m_rows;
    QVBoxLayout *m_rowList;
    Button *m_plan;
    Paragraph *m_meter;
    QVBoxLayout *m_voices;
    Button *m_tell;
    Coverage m_coverage;
    QString m_open; ///< row whose remedies are shown
    QTimer m_soon;
};

} // namespace dueregard
