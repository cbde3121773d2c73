// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PreviewFind.h"

#include "ui/a11y/Announce.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Paragraph.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace dueregard {

namespace {
constexpr qsizetype contextWords = 40; ///< characters on each side
}

QList<FoundWords> findInPages(const PageList &list, const QString &words)
{
    const QString wanted = words.simplified();
    QList<FoundWords> found;
    if (wanted.isEmpty())
        return found;
    for (int page = 0; page < list.count(); ++page) {
        QString text;
        QList<std::pair<qsizetype, const TextFragment *>> starts;
        for (const TextFragment &fragment : list.pages[page].fragments) {
            if (fragment.element < 0)
                continue; // running heads, and what repeats from the page before
            if (!text.isEmpty() && !text.endsWith(u' '))
                text += u' ';
            starts.append({text.size(), &fragment});
            text += fragment.text.simplified();
        }
        for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
            const TextFragment *first = nullptr;
            for (const auto &[start, fragment] : std::as_const(starts)) {
                if (start > at)
                    break;
                first = fragment;
            }
            if (!first)
                continue;
            const qsizetype from = qMax(qsizetype(0), at - contextWords);
            found.append({page, QRectF(first->origin.x(), first->origin.y() - first->size, first->width, first->size * 1.3),
                          text.mid(from, wanted.size() + 2 * contextWords).trimmed()});
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
