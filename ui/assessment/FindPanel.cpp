// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/FindPanel.h"

#include "ui/a11y/Announce.h"
#include "ui/assessment/Discard.h"
#include "ui/assessment/TabOrder.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/RowButton.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dueregard {

namespace {
constexpr int mostHits = 30;
}

FindPanel::FindPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(new QLineEdit), m_count(new Paragraph(QString(), TypeSize::Caption, Token::Ink2)), m_hits(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceOf(6), spaceOf(4), spaceOf(6), spaceOf(2));
    column->setSpacing(spaceOf(2));
    auto *label = new Paragraph(tr("Find in this assessment"), TypeSize::Body, Token::Ink, true);
    label->setBuddy(m_words);
    column->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(spaceOf(2));
    m_words->setObjectName(QStringLiteral("find"));
    m_words->setAccessibleName(tr("Find in this assessment"));
    m_words->setFont(Theme::get().font(TypeSize::Body));
    m_words->setTextMargins(4, 0, 4, 0);
    row->addWidget(m_words, 1);
    auto *close = new Button(tr("Close"), Button::Kind::Quiet, QStringLiteral("x"));
    close->setSubject(tr("find"));
    connect(close, &Button::clicked, this, &FindPanel::closed);
    row->addWidget(close);
    column->addLayout(row);
    column->addWidget(m_count);
    auto *list = new QWidget;
    const int ring = Theme::focusWidth + Theme::focusGap + 1; // the list would cut it off
    m_hits->setContentsMargins(ring, ring, ring, ring);
    m_hits->setSpacing(0);
    list->setLayout(m_hits);
    m_scroll = new PageScroll(list);
    column->addWidget(m_scroll, 1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(150);
    connect(&m_wait, &QTimer::timeout, this, &FindPanel::search);
    connect(m_words, &QLineEdit::textChanged, &m_wait, QOverload<>::of(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        search();
        if (QWidget *first = m_hits->count() > 0 ? m_hits->itemAt(0)->widget() : nullptr)
            first->setFocus(Qt::OtherFocusReason);
    });
    connect(&Theme::get(), &Theme::changed, m_words, [this] { m_words->setFont(Theme::get().font(TypeSize::Body)); });
}

void FindPanel::open()
{
    show();
    m_context.session.flush(); // so that the last words typed are found too
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

void FindPanel::clear()
{
    while (QLayoutItem *item = m_hits->takeAt(0)) {
        if (QWidget *old = item->widget())
            discard(old);
        delete item;
    }
}

void FindPanel::search()
{
    m_wait.stop();
    clear();
    const QString words = m_words->text().simplified();
    int total = 0;
    const QList<AssessmentFinder::Hit> hits = AssessmentFinder(m_context).find(words, mostHits, &total);
    for (const AssessmentFinder::Hit &hit : hits) {
        auto *row = new RowButton(hit.title, hit.excerpt);
        connect(row, &RowButton::clicked, this, [this, hit] {
            if (hit.page.isEmpty())
                emit goTo(hit.key);
            else
                emit goToPage(hit.page);
        });
        m_hits->addWidget(row);
        row->show(); // at once: the layout would show it later, and the list be measured without it
    }
    m_hits->addStretch(1);
    m_scroll->setVisible(!hits.isEmpty());
    QString sentence = tr("Searches questions, answers and records.");
    if (!words.isEmpty())
        sentence = total == 0  ? tr("Nothing found for “%1”. Try fewer or shorter words.").arg(words)
            : total > mostHits ? tr("%1 places. These are the first %2.").arg(total).arg(mostHits)
            : total == 1       ? tr("1 place")
                               : tr("%1 places").arg(total);
    m_count->setText(sentence);
    if (!words.isEmpty())
        announce(m_count, sentence);
    fitHits();
    restoreTabOrderLater(this);
}

void FindPanel::fitHits()
{
    // Left to itself the list would take whatever the page below leaves it: less than two rows.
    QWidget *list = m_scroll->widget();
    list->layout()->activate();
    const int most = qMax(Theme::get().em() * 8, window()->height() * 2 / 5);
    m_scroll->setFixedHeight(qMin(list->sizeHint().height(), most));
}

void FindPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace dueregard
