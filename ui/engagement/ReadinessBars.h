// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QWidget>

namespace dueregard {

/// A bar for each component of readiness, from 0 to 3, with its figure and words; the weakest has a hatched bar, an arrow and
/// the word. One Tab stop; up and down move, Enter opens the statements of a component.
class ReadinessBars final : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString id;
        QString label;
        double mean = -1; ///< negative: nothing scored yet
        int scored = 0;
        int statements = 0;
        bool weakest = false;
    };

    explicit ReadinessBars(QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);
    /// "Structure: 1.2 of 3, 4 of 5 statements scored. The weakest."
    QString words(int bar) const;
    /// All of them, one a line.
    QString inWords() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void open(const QString &component);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int barHeight(int width) const;
    void makeCurrent(int bar);
    QList<Bar> m_bars;
    int m_current = 0;
};

} // namespace dueregard
