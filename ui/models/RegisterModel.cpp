// SPDX-License-Identifier: Apache-2.0
#include "ui/models/RegisterModel.h"

#include "ui/models/StateWords.h"

namespace dueregard {

namespace {
constexpr int pageSize = 64;
constexpr int askAgain = 150; // ms
} // namespace

RegisterModel::RegisterModel(const Clock &clock, QObject *parent) : QAbstractTableModel(parent), m_clock(clock)
{
    m_again.setSingleShot(true);
    m_again.setInterval(askAgain);
    connect(&m_again, &QTimer::timeout, this, &RegisterModel::reload);
}

void RegisterModel::setSource(Read read)
{
    m_read = std::move(read);
    reload();
}

void RegisterModel::setQuery(const RegisterQuery &query)
{
    m_query = query;
    reload();
}

void RegisterModel::refresh()
{
    reload();
}

void RegisterModel::reload()
{
    if (!m_read) {
        beginResetModel();
        m_pages.clear();
        m_total = 0;
        endResetModel();
        emit countChanged(0);
        return;
    }
    RegisterQuery query = m_query;
    query.offset = 0;
    query.limit = pageSize;
    auto page = m_read(query);
    if (!page) {
        if (page.error().kind == ErrorKind::InUse)
            m_again.start();
        else
            emit readFailed(page.error());
        return; // what is shown stays
    }
    beginResetModel();
    m_pages.clear();
    m_pages.insert(0, page->rows);
    m_total = page->total;
    endResetModel();
    emit countChanged(m_total);
}

const RegisterRow *RegisterModel::fetch(int row) const
{
    const int number = row / pageSize;
    auto page = m_pages.constFind(number);
    if (page == m_pages.cend() && m_read) {
        RegisterQuery query = m_query;
        query.offset = number * pageSize;
        query.limit = pageSize;
        auto read = m_read(query);
        if (!read) {
            m_again.start();
            return nullptr;
        }
        page = m_pages.insert(number, read->rows);
    }
    if (page == m_pages.cend() || row % pageSize >= page->size())
        return nullptr;
    return &(*page)[row % pageSize];
}

const RegisterRow *RegisterModel::row(int row) const
{
    return row >= 0 && row < m_total ? fetch(row) : nullptr;
}

int RegisterModel::rowOf(const QString &id) const
{
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page)
        for (qsizetype i = 0; i < page->size(); ++i)
            if ((*page)[i].id == id)
                return page.key() * pageSize + int(i);
    return -1;
}

int RegisterModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_total; }
int RegisterModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant RegisterModel::text(const RegisterRow &row, int column) const
{
    switch (column) {
    case Title: return row.title.isEmpty() ? tr("Assessment without a title") : row.title;
    case State: return row.deletedAt.isValid() ? tr("Deleted") : wordsOf(row.state).word;
    case Decision: return row.decisionDate.isEmpty() ? tr("No decision date yet") : longDate(row.decisionDate);
    case Next:
        if (row.deletedAt.isValid())
            return tr("Deleted on %1. It can come back.").arg(longDate(row.deletedAt.toLocalTime().date().toString(Qt::ISODate)));
        return row.nextThing;
    default: return {};
    }
}

QString RegisterModel::secondLine(const RegisterRow &row, int column) const
{
    if (column == Title) {
        QStringList parts;
        for (const QString &part : {row.reference, row.service})
            if (!part.isEmpty())
                parts += part;
        return parts.isEmpty() ? tr("No reference yet") : parts.join(QStringLiteral(" · "));
    }
    if (column == Decision && (row.state == AssessmentState::Draft || row.state == AssessmentState::InQa || row.state == AssessmentState::AwaitingSignOff))
        return daysLeft(QDate::fromString(row.decisionDate, Qt::ISODate), m_clock.today());
    return {};
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_total)
        return {};
    const RegisterRow *row = fetch(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*row, index.column());
    case SecondLine: return secondLine(*row, index.column());
    case IdRole: return row->id;
    case ToneRole:
        if (index.column() == State)
            return int(row->deletedAt.isValid() ? Tone::Neutral : wordsOf(row->state).tone);
        return {};
    case IconRole: return index.column() == State ? (row->deletedAt.isValid() ? QStringLiteral("x") : wordsOf(row->state).icon) : QString();
    case Qt::AccessibleTextRole: {
        const QString first = text(*row, index.column()).toString();
        const QString second = secondLine(*row, index.column());
        return second.isEmpty() ? first : first + QStringLiteral(", ") + second;
    }
    default: return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Assessment");
    case State: return tr("State");
    case Decision: return tr("Decision");
    case Next: return tr("Next thing to do");
    default: return {};
    }
}

} // namespace dueregard
