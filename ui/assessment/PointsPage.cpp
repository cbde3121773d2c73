// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/PointsPage.h"

#include "ui/assessment/PointWords.h"
#include "ui/assessment/ReviewPointPanel.h"
#include "ui/widgets/Heading.h"

#include <QVBoxLayout>

namespace dueregard {

PointsPage::PointsPage(const PageContext &context, QWidget *parent)
    : AssessmentPage(context, nullptr, parent), m_sentence(new Paragraph(QString(), TypeSize::Body, Token::Ink2))
{
    addTop({}, tr("Review points"), {});
    column()->addWidget(m_sentence);
    auto *points = new ReviewPointPanel(context, {});
    connect(points, &ReviewPointPanel::goTo, this, &AssessmentPage::goTo);
    connect(points, &ReviewPointPanel::goToPage, this, &AssessmentPage::goToPage);
    column()->addWidget(points);
    connect(&session(), &AssessmentSession::reviewPointsChanged, this, &PointsPage::refresh);
    refresh();
}

void PointsPage::refresh()
{
    m_sentence->setText(tr("%1. Each can be mended where it arises, or answered with a reason.").arg(sentenceOf(countOf(session().reviewPoints()))));
}

} // namespace dueregard
