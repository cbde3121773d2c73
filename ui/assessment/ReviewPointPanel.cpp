// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/ReviewPointPanel.h"

#include "ui/a11y/Announce.h"
#include "ui/assessment/PointAnswerForm.h"
#include "ui/assessment/PointWords.h"
#include "ui/assessment/RecordWords.h"
#include "ui/assessment/TabOrder.h"
#include "ui/theme/Theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace dueregard {

namespace {
QString keyOf(const ReviewPoint &point)
{
    return point.code + u' ' + point.whereKey();
}

/// Plainer words that one click can write, for a point about words of the office.
QList<PlainWords::Hit> plainerWords(const ReviewPoint &point, const PageContext &context)
{
    if (point.code != QLatin1String("V-11") || context.session.isReadOnly())
        return {};
    QList<PlainWords::Hit> offered;
    for (const PlainWords::Hit &hit : PlainWords(context.pack(), context.language()).hitsIn(context.session.value(point.where).rich().toPlain()))
        if (hit.kind == PlainWords::Hit::Kind::Jargon && !hit.instead.isEmpty())
            offered += hit;
    return offered.first(std::min<qsizetype>(offered.size(), 5)); // as many as the sentence names
}
} // namespace

ReviewPointPanel::ReviewPointPanel(const PageContext &context, const QString &page, QWidget *parent)
    : QWidget(parent), m_context(context), m_page(page), m_column(new QVBoxLayout(this)), m_list(new ReviewPointList)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(3));
    m_column->addWidget(m_list);
    connect(m_list, &ReviewPointList::answer, this, &ReviewPointPanel::openAnswer);
    connect(m_list, &ReviewPointList::go, this, [this](const QString &key) {
        for (const ReviewPoint &point : points()) {
            if (keyOf(point) != key)
                continue;
            if (point.where.field.isEmpty() && !point.where.kind)
                emit goToPage(point.page);
            else
                emit goTo(point.where);
            return;
        }
    });
    connect(m_list, &ReviewPointList::take, this, &ReviewPointPanel::takeOffer);
    connect(&context.session, &AssessmentSession::reviewPointsChanged, this, &ReviewPointPanel::refresh);
    refresh();
}

QString ReviewPointPanel::placeOf(const ReviewPoint &point) const
{
    const Step *step = m_context.pack().stepOfPage(point.page);
    const QString page = RecordWords(m_context).page(point.page);
    if (!step || page.isEmpty())
        return page;
    const QString name = m_context.say(step->title);
    return name == page ? name : tr("%1, “%2”", "step, page").arg(name, page);
}

QList<ReviewPoint> ReviewPointPanel::points() const
{
    return m_page.isEmpty() ? m_context.session.reviewPoints() : m_context.session.reviewPointsOn(m_page);
}

void ReviewPointPanel::refresh()
{
    QList<ReviewPointList::Line> lines;
    QStringList shown;
    QHash<QString, QList<PlainWords::Hit>> offers;
    for (const ReviewPoint &point : points()) {
        const PointWords words = wordsOf(point.severity);
        const QString answer = PointAnswerForm::answerOf(m_context.assessment(), point);
        const QString reason = m_context.session.value(FieldKey::record(RecordKind::PointAnswer, answer, QStringLiteral("reason"))).rich().toPlain();
        // An answer that does not count any more: an override of something else at this place.
        const bool isEarlier = !reason.isEmpty() && !point.answered && PointAnswerForm::isStale(m_context, point);
        ReviewPointList::Line line{.word = words.word,
                                   .tone = words.tone,
                                   .message = RuleSet::message(point, m_context.pack(), m_context.language()),
                                   .key = keyOf(point),
                                   .answer = isEarlier ? QString() : reason,
                                   .earlier = isEarlier ? reason : QString(),
                                   .canGo = !point.where.field.isEmpty() || point.where.kind || point.page != m_page,
                                   .place = m_page.isEmpty() ? placeOf(point) : QString()};
        const QList<PlainWords::Hit> plainer = plainerWords(point, m_context);
        if (!plainer.isEmpty())
            offers.insert(keyOf(point), plainer);
        for (const PlainWords::Hit &hit : plainer)
            line.offers += tr("Write “%1” for “%2”", "plain word, word of the office").arg(hit.instead, hit.found);
        shown << line.word + line.key + line.message << line.answer << line.earlier << line.offers;
        lines.append(line);
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_offers = offers;
    m_list->setLines(lines, m_page.isEmpty() ? tr("Review points (%1)").arg(lines.size()) : QString());
    if (m_form && std::none_of(lines.begin(), lines.end(), [&](const auto &line) { return line.key == m_form->key(); }) && !m_form->isAncestorOf(focusWidget()))
        closeAnswer();
    if (lines.isEmpty() && !m_form)
        hide();
    else if (parentWidget()) // without one it would be a window of its own
        show();
    restoreTabOrderLater(this);
}

void ReviewPointPanel::takeOffer(const QString &key, int offer)
{
    m_context.session.flush(); // words that are still being typed belong to the text
    for (const ReviewPoint &point : points()) {
        if (keyOf(point) != key)
            continue;
        const QList<PlainWords::Hit> offered = m_offers.value(key);
        if (offer >= offered.size())
            return;
        const PlainWords::Hit hit = offered[offer]; // what the button said; where the word is gone by now, nothing happens
        m_context.session.endBurst();
        m_context.session.setValue(point.where, PlainWords::swapped(m_context.session.value(point.where).rich(), hit));
        m_context.session.endBurst();
        announce(this, tr("It now says “%1”.").arg(hit.instead));
        m_context.session.checkNow();
        if (!isAncestorOf(window()->focusWidget())) // its button is gone
            if (auto *next = m_list->findChild<QWidget *>(QStringLiteral("go/") + key))
                next->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void ReviewPointPanel::openAnswer(const QString &key)
{
    for (const ReviewPoint &point : points()) {
        if (keyOf(point) != key)
            continue;
        closeAnswer();
        m_form = new PointAnswerForm(m_context, point);
        connect(m_form, &PointAnswerForm::done, this, [this] {
            const QString name = m_form ? QStringLiteral("answer/") + m_form->key() : QString();
            closeAnswer();
            if (auto *opener = m_list->findChild<QWidget *>(name))
                opener->setFocus(Qt::OtherFocusReason);
        });
        m_column->addWidget(m_form);
        m_form->show();
        restoreTabOrderLater(this);
        m_form->focusFirst();
        return;
    }
}

void ReviewPointPanel::closeAnswer()
{
    if (!m_form)
        return;
    m_context.session.flush(); // hands over what was typed
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    restoreTabOrderLater(this);
}

} // namespace dueregard
