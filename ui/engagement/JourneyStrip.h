// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/intersections/Journey.h"

#include <QWidget>

namespace dueregard {

/// The steps of the proposal from left to right, with how hard each is for the people of one combination, and where they
/// drop out. Bars and a cross, never colour alone. One Tab stop; its words are its accessible description.
class JourneyStrip final : public QWidget {
    Q_OBJECT
public:
    /// `labels`: names of the groups, by id.
    JourneyStrip(const QList<JourneyStep> &steps, const QHash<QString, QString> &labels, QWidget *parent = nullptr);

    QString inWords() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int columns(int width) const;
    QList<JourneyStep> m_steps;
    QHash<QString, QString> m_labels;
};

} // namespace dueregard
