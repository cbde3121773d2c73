// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>

class QWidget;

namespace dueregard::test {

/// Walks what is visible below a widget as a screen reader or somebody with little sight would, and gives each fault as a
/// sentence. Empty lists are what tests ask for.
class WidgetWalk {
public:
    explicit WidgetWalk(QWidget *root) : m_root(root) {}

    QStringList names() const;      ///< every stop has a name that is its question, and holds its visible label
    QStringList groups() const;     ///< radios sit in a titled box
    QStringList traps() const;      ///< Tab leaves every editor
    QStringList targets() const;    ///< nothing to press is smaller than 24 pixels
    QStringList squeezed() const;   ///< nothing is smaller than it needs, no text is cut
    QStringList overflow() const;   ///< no page scrolls sideways
    QStringList wheel() const;      ///< the wheel changes nothing that has no focus
    QStringList tabOrder() const;   ///< every stop once, in reading order, there and back
    int headingsOfLevelOne() const;

    QList<QWidget *> stops() const; ///< visible widgets that Tab reaches

private:
    static QString name(const QWidget *widget);
    QWidget *m_root;
};

} // namespace dueregard::test
