// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "core/storage/RegisterQuery.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>

namespace dueregard {

/// The list of assessments, read in pages of 64 as they come into view. Reads on the window's thread without ever waiting:
/// when somebody is writing it keeps what it shows and asks again.
class RegisterModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, State, Decision, Next, ColumnCount };
    enum Role { SecondLine = Qt::UserRole, ToneRole, IconRole, IdRole };
    using Read = std::function<Result<RegisterPage>(const RegisterQuery &)>;

    explicit RegisterModel(const Clock &clock, QObject *parent = nullptr);

    /// Where pages come from; nothing empties the list.
    void setSource(Read read);
    void setQuery(const RegisterQuery &query);
    const RegisterQuery &query() const { return m_query; }
    /// Reads again: something was saved, added or deleted.
    void refresh();

    const RegisterRow *row(int row) const;
    int rowOf(const QString &id) const; ///< among the rows read so far; -1

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void countChanged(int total);
    void readFailed(const dueregard::Error &error);

private:
    const RegisterRow *fetch(int row) const;
    void reload();
    QVariant text(const RegisterRow &row, int column) const;
    QString secondLine(const RegisterRow &row, int column) const;

    const Clock &m_clock;
    Read m_read;
    RegisterQuery m_query;
    int m_total = 0;
    mutable QHash<int, QList<RegisterRow>> m_pages;
    mutable QTimer m_again;
};

} // namespace dueregard
