// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/IntersectionsPage.h"

#include "ui/a11y/Announce.h"
#include "ui/assessment/RecordList.h"
#include "ui/assessment/TabOrder.h"
#include "ui/engagement/BarrierMatrix.h"
#include "ui/engagement/CandidatePanel.h"
#include "ui/engagement/PairTriangle.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Heading.h"

#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

namespace dueregard {

namespace {
constexpr int settle = 200; // ms after a change
}

IntersectionsPage::IntersectionsPage(const PageContext &context, const Page &page, QWidget *parent)
    : QuestionPage(context, page, Whole(), parent), m_barriers(new BarrierMatrix(context)), m_candidates(new CandidatePanel(context)), m_pairs(new PairTriangle(context)),
      m_pairsPart(new QWidget), m_candidatesTitle(new Heading(QString(), 2)), m_copied(new Paragraph(QString(), TypeSize::Body, Token::Ink2))
{
    addTop(placeInStep(), context.say(page.title), context.say(page.hint));
    m_copied->hide();
    column()->addWidget(m_copied);
    auto *barriers = new QVBoxLayout;
    barriers->setSpacing(spaceOf(3));
    barriers->addWidget(new Heading(tr("Where do people fail, step by step?"), 2));
    barriers->addWidget(m_barriers);
    column()->addLayout(barriers);
    for (const Field &field : page.fields)
        if (field.record != RecordKind::BarrierRating) // those are the cells of the grid
            addPart(field, {}, false, column());
    auto *candidates = new QVBoxLayout;
    candidates->setSpacing(spaceOf(3));
    candidates->addWidget(m_candidatesTitle);
    candidates->addWidget(m_candidates);
    column()->addLayout(candidates);
    auto *pairs = new QVBoxLayout(m_pairsPart);
    pairs->setContentsMargins(0, 0, 0, 0);
    pairs->setSpacing(spaceOf(2));
    pairs->addWidget(new Heading(tr("All pairs at a glance"), 2));
    pairs->addWidget(m_pairs);
    pairs->addWidget(new Paragraph(tr("Bars: none to three for no, low, medium and high loss. The diagonal is the characteristic alone. "
                                      "● data and people, ◆ people, ■ data, □ our judgement, ○ candidate, – left out. A number: several combinations. Dotted: not considered."),
                                   TypeSize::Caption, Token::Ink2));
    column()->addWidget(m_pairsPart);
    addFoot(false);
    showParts();
    connect(m_barriers, &BarrierMatrix::combine, m_candidates, &CandidatePanel::add);
    connect(m_candidates, &CandidatePanel::goTo, this, &AssessmentPage::goTo);
    connect(m_pairs, &PairTriangle::goTo, this, &AssessmentPage::goTo);
    m_soon.setSingleShot(true);
    m_soon.setInterval(settle);
    connect(&m_soon, &QTimer::timeout, this, &IntersectionsPage::refresh);
    const auto soon = [this] { m_soon.start(); };
    connect(&session(), &AssessmentSession::valueChanged, this, soon);
    connect(&session(), &AssessmentSession::recordAdded, this, soon);
    connect(&session(), &AssessmentSession::recordRemoved, this, soon);
    refresh();
}

void IntersectionsPage::refresh()
{
    if (!m_candidates->isAncestorOf(focusWidget()) || !isActiveWindow()) // never from under the officer's hands
        m_candidates->refresh();
    m_pairs->refresh();
    m_pairsPart->setVisible(!m_pairs->isEmpty());
    m_candidatesTitle->setText(m_candidates->count() > 0 ? tr("Combinations to look at (%1)").arg(m_candidates->count()) : tr("Combinations to look at"));
    restoreTabOrderLater(this);
}

void IntersectionsPage::extra()
{
    QApplication::clipboard()->setText(m_barriers->toText() + QStringLiteral("\n\n") + m_pairs->inWords());
    m_copied->setText(tr("The table has been copied. Paste it into a document or a spreadsheet."));
    m_copied->show();
    announce(m_copied, m_copied->text());
}

} // namespace dueregard
