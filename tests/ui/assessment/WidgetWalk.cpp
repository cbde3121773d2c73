// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/assessment/WidgetWalk.h"

#include "ui/widgets/Heading.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>
#include <QWheelEvent>

namespace dueregard::test {

namespace {

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString bare(QString text)
{
    return text.remove(u'&').simplified();
}

} // namespace

QString WidgetWalk::name(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\" %3").arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), widget->accessibleName().left(60));
}

QList<QWidget *> WidgetWalk::stops() const
{
    QList<QWidget *> found;
    for (QWidget *widget : m_root->findChildren<QWidget *>())
        if (widget->isVisibleTo(m_root) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            found.append(widget);
    return found;
}

QStringList WidgetWalk::names() const
{
    QStringList faults;
    for (QWidget *stop : stops()) {
        const QString said = accessibleName(stop);
        if (said.isEmpty()) {
            faults.append(name(stop) + QStringLiteral(" has no name"));
            continue;
        }
        const auto *button = qobject_cast<QAbstractButton *>(stop);
        bool labelled = !stop->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        for (const QLabel *label : m_root->findChildren<QLabel *>())
            labelled = labelled || label->buddy() == stop;
        if (!labelled)
            faults.append(name(stop) + QStringLiteral(" is not labelled"));
        if (const auto *line = qobject_cast<QLineEdit *>(stop); line && !line->text().isEmpty() && said == line->text())
            faults.append(name(stop) + QStringLiteral(" is named by its value"));
        // On Linux Qt gives the value as a combo box's name and its label as a relation.
        if (const auto *combo = qobject_cast<QComboBox *>(stop); combo && (combo->accessibleName().isEmpty() || combo->accessibleName() == combo->currentText()))
            faults.append(name(stop) + QStringLiteral(" is named by its value"));
        if (button && !bare(button->text()).isEmpty() && !bare(said).contains(bare(button->text()), Qt::CaseInsensitive))
            faults.append(name(stop) + QStringLiteral(" does not say its label \"%1\"").arg(button->text()));
    }
    for (const QLabel *label : m_root->findChildren<QLabel *>())
        if (label->buddy() && label->isVisibleTo(m_root) && !bare(accessibleName(label->buddy())).contains(bare(label->text())))
            faults.append(name(label->buddy()) + QStringLiteral(" does not say its label \"%1\"").arg(label->text()));
    return faults;
}

QStringList WidgetWalk::groups() const
{
    QStringList faults;
    for (QRadioButton *radio : m_root->findChildren<QRadioButton *>()) {
        const QWidget *up = radio->parentWidget();
        while (up && !qobject_cast<const QGroupBox *>(up))
            up = up->parentWidget();
        const auto *box = qobject_cast<const QGroupBox *>(up);
        if (!box || (box->title().isEmpty() && box->accessibleName().isEmpty()))
            faults.append(name(radio) + QStringLiteral(" stands in no titled box"));
    }
    return faults;
}

QStringList WidgetWalk::traps() const
{
    QStringList faults;
    for (const QTextEdit *edit : m_root->findChildren<QTextEdit *>())
        if (!edit->tabChangesFocus())
            faults.append(name(edit) + QStringLiteral(" keeps Tab"));
    return faults;
}

QStringList WidgetWalk::targets() const
{
    QStringList faults;
    for (const QWidget *stop : stops())
        if (!qobject_cast<const QLabel *>(stop) && qMin(stop->width(), stop->height()) < 24)
            faults.append(name(stop) + QStringLiteral(" is %1×%2").arg(stop->width()).arg(stop->height()));
    return faults;
}

QStringList WidgetWalk::squeezed() const
{
    QStringList faults;
    for (const QWidget *widget : m_root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(m_root) || (!qobject_cast<const QLabel *>(widget) && !qobject_cast<const QAbstractButton *>(widget)))
            continue;
        const QSize least = widget->minimumSizeHint();
        const int high = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : least.height();
        if (widget->width() + 1 < least.width() || widget->height() + 1 < high)
            faults.append(name(widget) + QStringLiteral(" is %1×%2, needs %3×%4").arg(widget->width()).arg(widget->height()).arg(least.width()).arg(high));
    }
    return faults;
}

QStringList WidgetWalk::overflow() const
{
    QStringList faults;
    for (const QScrollArea *area : m_root->findChildren<QScrollArea *>())
        if (area->isVisibleTo(m_root) && area->widget() && area->widget()->width() > area->viewport()->width())
            faults.append(name(area) + QStringLiteral(" is %1 wide for %2").arg(area->widget()->width()).arg(area->viewport()->width()));
    for (const QWidget *widget : m_root->findChildren<QWidget *>())
        if (widget->isVisibleTo(m_root) && widget->parentWidget() && !widget->isWindow()
            && (qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget)) && widget->geometry().right() > widget->parentWidget()->width())
            faults.append(name(widget) + QStringLiteral(" sticks out of its parent"));
    return faults;
}

QStringList WidgetWalk::wheel() const
{
    QStringList faults;
    for (QComboBox *combo : m_root->findChildren<QComboBox *>()) {
        if (!combo->isVisibleTo(m_root) || combo->hasFocus())
            continue;
        const int before = combo->currentIndex();
        const QPointF at = QPointF(combo->rect().center());
        QWheelEvent event(at, combo->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(combo, &event);
        if (combo->currentIndex() != before)
            faults.append(name(combo) + QStringLiteral(" changed by the wheel"));
    }
    return faults;
}

QStringList WidgetWalk::tabOrder() const
{
    QStringList faults;
    const QList<QWidget *> all = stops();
    if (all.isEmpty())
        return faults;
    // The focus chain, which Tab follows, must hold every stop exactly once.
    QList<QWidget *> chain;
    QWidget *at = m_root;
    do {
        at = at->nextInFocusChain();
        // Tab takes such a widget for the one inside it, wherever it stands itself, and never comes to what is between.
        if (at->focusProxy() && at->isAncestorOf(at->focusProxy()) && at->isVisibleTo(m_root))
            faults.append(name(at) + QStringLiteral(" sends the keyboard on to ") + name(at->focusProxy()));
        if (all.contains(at))
            chain.append(at);
    } while (at != m_root && chain.size() <= all.size());
    for (QWidget *stop : all)
        if (chain.count(stop) != 1)
            faults.append(name(stop) + QStringLiteral(" is reached %1 times").arg(chain.count(stop)));
    // Within one scrolled page the order is that of reading.
    QWidget *before = nullptr;
    for (QWidget *stop : chain) {
        if (before && before->parentWidget() == stop->parentWidget()) {
            const QRect a = before->geometry();
            const QRect b = stop->geometry();
            if (b.bottom() < a.top() && b.left() <= a.right() && a.left() <= b.right()) // columns are read downwards
                faults.append(name(stop) + QStringLiteral(" comes after %1, which is below it").arg(name(before)));
        }
        before = stop;
    }
    return faults;
}

int WidgetWalk::headingsOfLevelOne() const
{
    int count = 0;
    for (const Heading *heading : m_root->findChildren<Heading *>())
        count += heading->isVisibleTo(m_root) && heading->level() == 1 ? 1 : 0;
    return count;
}

} // namespace dueregard::test
