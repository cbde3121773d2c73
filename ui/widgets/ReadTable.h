// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <QTableWidget>

namespace dueregard {

/// A table to be read: as tall as its rows, texts wrapped, nothing to edit. One Tab stop; arrows move between cells. In a
/// narrow window it scrolls sideways by itself rather than widen the page.
class ReadTable final : public QTableWidget {
    Q_OBJECT
public:
    /// `name` is the accessible name. Rows have as many texts as there are heads.
    ReadTable(const QString &name, const QStringList &heads, const QList<QStringList> &rows, QWidget *parent = nullptr);

    /// Tab-separated lines, heads first.
    QString toText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void arrange();
};

} // namespace dueregard
