// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PreviewFind.h"

#include "core/report/layout/TextExtent.h"
#include "ui/a11y/Announce.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Paragraph.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <cmath>

namespace dueregard {

namespace {
constexpr qsizetype contextWords = 40; ///< characters on each side

/// What can be found on a page, and where each stretch of it begins.
struct WordsOnPage {
    QString text;
    struct Piece {
        qsizetype start = 0;
        const TextFragment *fragment = nullptr;
    };
    QList<Piece> pieces;
};

/// Stretches of one line that touch are one text: a word may be bold in its middle.
bool touches(const TextFragment &before, const TextFragment &next)
{
    return before.origin.y() == next.origin.y()
        && (std::abs(next.origin.x() - before.origin.x() - before.width) < 1 || std::abs(before.origin.x() - next.origin.x() - next.width) < 1);
}

WordsOnPage wordsOn(const ReportPage &page)
{
    WordsOnPage words;
    const TextFragment *before = nullptr;
    for (const TextFragment &fragment : page.fragments) {
        if (fragment.element < 0)
            continue; // running heads, and what repeats from the page before
        const bool apart = (before && !touches(*before, fragment)) || (!fragment.text.isEmpty() && fragment.text.front().isSpace());
        if (apart && !words.text.isEmpty() && !words.text.endsWith(u' '))
            words.text += u' ';
        words.pieces.append({words.text.size(), &fragment});
        words.text += fragment.text.simplified();
        if (!fragment.text.isEmpty() && fragment.text.back().isSpace() && !words.text.endsWith(u' '))
            words.text += u' ';
        before = &fragment;
    }
    return words;
}

/// The place in `text` of what is at `at` in text.simplified().
qsizetype beforeSimplified(const QString &text, qsizetype at)
{
    qsizetype i = 0;
    while (i < text.size() && text.at(i).isSpace())
        ++i;
    for (; at > 0 && i < text.size(); --at) {
        const bool space = text.at(i).isSpace();
        ++i;
        while (space && i < text.size() && text.at(i).isSpace())
            ++i;
    }
    return i;
}

/// Where the characters from `from` to `to` stand: a part for each line, or for each of several columns.
QList<QRectF> partsOf(const PageList &list, const WordsOnPage &words, qsizetype from, qsizetype to)
{
    QList<QRectF> parts;
    const auto after = std::upper_bound(words.pieces.cbegin(), words.pieces.cend(), from, [](qsizetype at, const WordsOnPage::Piece &piece) { return at < piece.start; });
    const TextFragment *before = nullptr;
    for (auto piece = after == words.pieces.cbegin() ? after : after - 1; piece != words.pieces.cend() && piece->start < to; ++piece) {
        const QString &text = piece->fragment->text;
        const qsizetype first = beforeSimplified(text, std::max(qsizetype(0), from - piece->start));
        const QRectF part = extentOf(list, *piece->fragment, first, beforeSimplified(text, to - piece->start) - first);
        if (part.isEmpty())
            continue;
        if (before && touches(*before, *piece->fragment))
            parts.last() |= part;
        else
            parts << part;
        before = piece->fragment;
    }
    return parts;
}
} // namespace

QList<FoundWords> findInPages(const PageList &list, const QString &words)
{
    const QString wanted = words.simplified();
    QList<FoundWords> found;
    if (wanted.isEmpty())
        return found;
    for (int page = 0; page < list.count(); ++page) {
        const WordsOnPage here = wordsOn(list.pages[page]);
        for (qsizetype at = here.text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0; at = here.text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
            const QList<QRectF> parts = partsOf(list, here, at, at + wanted.size());
            if (parts.isEmpty())
                continue;
            const qsizetype from = qMax(qsizetype(0), at - contextWords);
            found.append({page, parts, here.text.mid(from, wanted.size() + 2 * contextWords).trimmed()});
        }
    }
    return found;
}

PreviewFind::PreviewFind(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit), m_back(new Button(tr("Previous"), Button::Kind::Quiet)), m_next(new Button(tr("Next"), Button::Kind::Secondary)),
      m_count(new Paragraph(QString(), TypeSize::Body, Token::Ink2))
{
    setObjectName(QStringLiteral("findInReport"));
    m_words->setAccessibleName(tr("Find in this report"));
    m_words->setPlaceholderText(tr("Find in this report"));
    m_words->setMinimumWidth(Theme::get().characters(24));
    m_words->setObjectName(QStringLiteral("findWords"));
    m_back->setObjectName(QStringLiteral("findBack"));
    m_next->setObjectName(QStringLiteral("findNext"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setWordWrap(false);
    auto *close = new Button(tr("Close"), Button::Kind::Quiet);
    close->setSubject(tr("find"));
    auto *row = new FlowLayout(2, this);
    row->setContentsMargins(spaceOf(4), spaceOf(2), spaceOf(4), spaceOf(2));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_next, m_back, close, m_count})
        row->addWidget(widget);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, [this] { search(0); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(m_back, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(close, &QAbstractButton::clicked, this, &PreviewFind::closed);
}

void PreviewFind::setReport(const MadeReportPtr &report)
{
    m_report = report;
    if (isHidden())
        return;
    search(qMax(0, m_current));
}

void PreviewFind::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search(qMax(0, m_current));
}

void PreviewFind::search(int from)
{
    m_found = m_report ? findInPages(m_report->pages, m_words->text()) : QList<FoundWords>();
    m_current = m_found.isEmpty() ? -1 : qMin(from, int(m_found.size()) - 1);
    tell();
}

void PreviewFind::step(int by)
{
    if (m_found.isEmpty())
        return;
    m_current = int((m_current + by + m_found.size()) % m_found.size());
    tell();
    announce(m_count, m_count->text() + QStringLiteral(". ") + m_found[m_current].around);
}

void PreviewFind::tell()
{
    if (m_words->text().simplified().isEmpty())
        m_count->setText({});
    else if (m_found.isEmpty())
        m_count->setText(tr("Not in these pages"));
    else
        m_count->setText(tr("%1 of %2, page %3").arg(m_current + 1).arg(m_found.size()).arg(m_found[m_current].page + 1));
    emit found(m_found, m_current);
}

void PreviewFind::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool PreviewFind::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dueregard
