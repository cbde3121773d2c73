// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QApplication;

namespace dueregard {

/// Shows where the keyboard is: one ring, 3 px with a 2 px gap, drawn outside the control and over everything, the same for
/// every kind of control. Unlike Fusion's it also shows after setFocus(). A widget with the property "noRing" draws its own.
class FocusRing final : public QObject {
    Q_OBJECT
public:
    static void install(QApplication &app);
    static constexpr const char *noRing = "noRing";

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FocusRing(QObject *parent) : QObject(parent) {}
    void follow(QWidget *now);
    void place();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_overlay; ///< dies with the page it lies on; made again when needed
    QList<QPointer<QWidget>> m_watched;
};

} // namespace dueregard
