// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/PairTriangle.h"

#include "core/intersections/PairGrid.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace dueregard {

namespace {

constexpr int labelWidth = 24; ///< characters

QString signOf(const QString &source)
{
    static const QHash<QString, QString> signs{{QStringLiteral("both"), QStringLiteral("●")}, {QStringLiteral("lived"), QStringLiteral("◆")}, {QStringLiteral("data"), QStringLiteral("■")}, {QStringLiteral("candidate"), QStringLiteral("○")}, {QStringLiteral("dismissed"), QStringLiteral("–")}};
    return signs.value(source, QStringLiteral("□"));
}

} // namespace

PairTriangle::PairTriangle(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("pairs"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::get(), &Theme::changed, this, &QWidget::updateGeometry);
    refresh();
}

void PairTriangle::refresh()
{
    const PairGrid grid = pairGrid(m_context.assessment(), m_context.pack());
    m_characteristics = grid.characteristics;
    m_labels.clear();
    m_cells.clear();
    for (const QString &id : std::as_const(m_characteristics))
        m_labels.append(m_context.say(m_context.pack().characteristic(id)->label));
    for (int row = 0; row < m_characteristics.size(); ++row)
        for (int column = 0; column <= row; ++column) {
            const PairGrid::Cell cell = grid.at(row, column);
            if (row == column || cell.count > 0)
                m_cells.insert(row * 100 + column, {cell.severity, cell.count, row == column ? QString() : signOf(cell.source), cell.first});
        }
    m_row = qBound(0, m_row, qMax(0, int(m_characteristics.size()) - 1));
    m_at = qBound(0, m_at, m_row);
    rename();
    updateGeometry();
    update();
}

QString PairTriangle::words(int row, int column) const
{
    const Cell now = cell(row, column);
    const QStringList severities{tr("no loss"), tr("low"), tr("medium"), tr("high")};
    const QString severity = now.severity < 0 ? QString() : severities[now.severity];
    if (row == column)
        return now.severity < 0 ? tr("%1 alone: nothing recorded").arg(m_labels[row]) : tr("%1 alone: %2").arg(m_labels[row], severity);
    const QString pair = tr("%1 and %2", "two characteristics").arg(m_labels[row], m_labels[column]);
    if (now.count == 0)
        return tr("%1: not considered").arg(pair);
    const QHash<QString, QString> signs{{QStringLiteral("●"), tr("from data and from people")}, {QStringLiteral("◆"), tr("from people")}, {QStringLiteral("■"), tr("from data")}, {QStringLiteral("○"), tr("still a candidate")}, {QStringLiteral("–"), tr("left out, with a reason")}, {QStringLiteral("□"), tr("our own judgement")}};
    QStringList parts{tr("%n combination(s)", nullptr, now.count)};
    if (!severity.isEmpty())
        parts.append(severity);
    parts.append(signs.value(now.sign));
    return tr("%1: %2").arg(pair, parts.join(QStringLiteral(", ")));
}

QString PairTriangle::inWords() const
{
    QStringList lines;
    for (int row = 0; row < m_characteristics.size(); ++row)
        for (int column = 0; column <= row; ++column)
            if (row == column || cell(row, column).count > 0)
                lines.append(words(row, column));
    return lines.join(u'\n');
}

double PairTriangle::left() const
{
    return qMin(double(Theme::get().characters(labelWidth)), width() * 0.4);
}

double PairTriangle::side() const
{
    const double most = Theme::get().em() * 2.6;
    return m_characteristics.isEmpty() ? most : qMin(most, (width() - left() - 8) / double(m_characteristics.size()));
}

QSize PairTriangle::sizeHint() const
{
    const int width = Theme::get().characters(80);
    return QSize(width, heightForWidth(width));
}

QSize PairTriangle::minimumSizeHint() const
{
    return QSize(Theme::get().characters(20), Theme::get().em() * 3);
}

int PairTriangle::heightForWidth(int width) const
{
    const double room = width - qMin(double(Theme::get().characters(labelWidth)), width * 0.4) - 8;
    const double cell = m_characteristics.isEmpty() ? 0 : qMin(Theme::get().em() * 2.6, room / double(m_characteristics.size()));
    return int(cell * double(m_characteristics.size())) + 10;
}

void PairTriangle::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::get();
    QPainter painter(this);
    const double cell = side();
    const double from = left();
    for (int row = 0; row < m_characteristics.size(); ++row) {
        painter.setFont(theme.font(TypeSize::Body));
        painter.setPen(colourOf(Token::Ink));
        const QRectF name(0, 4 + row * cell, from - spaceOf(2), cell);
        painter.drawText(name, Qt::AlignVCenter | Qt::AlignRight, painter.fontMetrics().elidedText(m_labels[row], Qt::ElideRight, int(name.width())));
        for (int column = 0; column <= row; ++column) {
            const Cell now = this->cell(row, column);
            const QRectF box(from + column * cell + 1, 4 + row * cell + 1, cell - 3, cell - 3);
            painter.setPen(QPen(colourOf(Token::Border), 1, now.count == 0 ? Qt::DotLine : Qt::SolidLine));
            painter.setBrush(colourOf(row == column ? Token::Sunken : Token::Surface));
            painter.drawRect(box);
            for (int step = 0; step < now.severity; ++step) { // the worse, the more bars
                const double h = box.height() * 0.09;
                painter.fillRect(QRectF(box.left() + 4, box.bottom() - 4 - (step + 1) * (h + 2), box.width() * 0.34, h), colourOf(Token::Ink));
            }
            if (row != column && now.count > 0) {
                painter.setFont(theme.font(TypeSize::Caption, true));
                painter.setPen(colourOf(Token::Ink));
                painter.drawText(box.adjusted(2, 1, -4, -2), Qt::AlignTop | Qt::AlignRight, now.sign);
                if (now.count > 1)
                    painter.drawText(box.adjusted(2, 1, -4, -2), Qt::AlignBottom | Qt::AlignRight, QString::number(now.count));
            }
            if (hasFocus() && row == m_row && column == m_at) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(colourOf(Token::Focus), 3));
                painter.drawRect(box.adjusted(1, 1, -1, -1));
            }
        }
    }
}

void PairTriangle::rename()
{
    setAccessibleName(isEmpty() ? tr("No pairs yet") : words(m_row, m_at));
    setAccessibleDescription(tr("Pairs of characteristics. Use the arrow keys."));
}

void PairTriangle::keyPressEvent(QKeyEvent *event)
{
    int row = m_row;
    int column = m_at;
    switch (event->key()) {
    case Qt::Key_Up: --row; break;
    case Qt::Key_Down: ++row; break;
    case Qt::Key_Left: --column; break;
    case Qt::Key_Right: ++column; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const QString id = cell(m_row, m_at).first; !id.isEmpty())
            emit goTo(FieldKey::record(RecordKind::Intersection, id, {}));
        return;
    default: QWidget::keyPressEvent(event); return;
    }
    m_row = qBound(0, row, qMax(0, int(m_characteristics.size()) - 1));
    m_at = qBound(0, column, m_row);
    rename();
    update();
}

void PairTriangle::mousePressEvent(QMouseEvent *event)
{
    const double cell = side();
    const int row = int((event->position().y() - 4) / cell);
    const int column = int((event->position().x() - left()) / cell);
    if (row < 0 || row >= m_characteristics.size() || column < 0 || column > row)
        return;
    m_row = row;
    m_at = column;
    rename();
    update();
    if (const QString id = this->cell(row, column).first; !id.isEmpty())
        emit goTo(FieldKey::record(RecordKind::Intersection, id, {}));
}

void PairTriangle::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    rename();
    update();
}

} // namespace dueregard
