// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PreviewSide.h"

#include "ui/preview/PageThumbs.h"
#include "ui/preview/ReportOutline.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PageScroll.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dueregard {

PreviewSide::PreviewSide(QWidget *parent)
    : QWidget(parent), m_back(new Button(tr("Back to the report"), Button::Kind::Quiet, QStringLiteral("arrow-left"))),
      m_outlineButton(new Button(tr("Outline"), Button::Kind::Quiet, QStringLiteral("list"))),
      m_pagesButton(new Button(tr("Pages"), Button::Kind::Quiet, QStringLiteral("rows-3"))), m_stack(new QStackedWidget),
      m_outline(new ReportOutline(m_pagesButton)),
      m_thumbs(new PageThumbs(m_pagesButton))
{
    auto *choice = new FlowLayout(2);
    for (Button *button : {m_outlineButton, m_pagesButton}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        choice->addWidget(button);
    }
    m_outlineButton->setObjectName(QStringLiteral("showOutline"));
    m_pagesButton->setObjectName(QStringLiteral("showPages"));
    m_back->setObjectName(QStringLiteral("backToPages"));
    m_stack->addWidget(new PageScroll(m_outline));
    m_stack->addWidget(new PageScroll(m_thumbs));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceOf(3), spaceOf(3), spaceOf(2), 0);
    column->setSpacing(spaceOf(3));
    column->addWidget(m_back);
    column->addLayout(choice);
    column->addWidget(m_stack, 1);
    connect(m_back, &QAbstractButton::clicked, this, &PreviewSide::closed);
    connect(m_outlineButton, &QAbstractButton::clicked, this, [this] { showList(0); });
    connect(m_pagesButton, &QAbstractButton::clicked, this, [this] { showList(1); });
    connect(m_outline, &ReportOutline::chosen, this, [this](int page, double y) { emit placeChosen(page, y, true); });
    connect(m_thumbs, &PageThumbs::pageChosen, this, [this](int page, bool opened) { emit placeChosen(page, 0, opened); });
    setAlone(false);
    showList(0);
}

void PreviewSide::setReport(const MadeReportPtr &report)
{
    m_report = report;
    m_outline->setReport(report);
    m_thumbsAreNew = true;
    if (m_stack->currentIndex() == 1)
        showList(1);
}

void PreviewSide::showList(int index)
{
    m_outlineButton->setChecked(index == 0);
    m_pagesButton->setChecked(index == 1);
    m_stack->setCurrentIndex(index);
    if (index == 1 && std::exchange(m_thumbsAreNew, false))
        m_thumbs->setReport(m_report);
}

void PreviewSide::setCurrentPage(int page)
{
    m_outline->setCurrentPage(page);
    m_thumbs->setCurrentPage(page);
}

void PreviewSide::setAlone(bool alone)
{
    m_back->setVisible(alone);
}

void PreviewSide::focusFirst()
{
    (m_back->isVisibleTo(this) ? m_back : m_stack->currentIndex() == 1 ? m_pagesButton
                                                                       : m_outlineButton)
        ->setFocus(Qt::OtherFocusReason);
}

void PreviewSide::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisibleTo(this)) {
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace dueregard
