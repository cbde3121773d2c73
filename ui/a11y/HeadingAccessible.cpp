// SPDX-License-Identifier: Apache-2.0
#include "ui/a11y/HeadingAccessible.h"

#include "ui/widgets/Heading.h"

namespace dueregard {

namespace {
QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (className != QLatin1String("dueregard::Heading") || !object || !object->isWidgetType())
        return nullptr;
    return new HeadingAccessible(static_cast<QWidget *>(object));
}
} // namespace

HeadingAccessible::HeadingAccessible(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Heading) {}

void HeadingAccessible::installFactory()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed);
}

QString HeadingAccessible::text(QAccessible::Text kind) const
{
    const auto *heading = qobject_cast<const Heading *>(widget());
    if (kind == QAccessible::Name && heading && heading->accessibleName().isEmpty())
        return heading->text();
    return QAccessibleWidget::text(kind);
}

QAccessible::State HeadingAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.focusable = true;
    state.readOnly = true;
    return state;
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
void *HeadingAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::AttributesInterface)
        return static_cast<QAccessibleAttributesInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QList<QAccessible::Attribute> HeadingAccessible::attributeKeys() const
{
    return {QAccessible::Attribute::Level};
}

QVariant HeadingAccessible::attributeValue(QAccessible::Attribute key) const
{
    const auto *heading = qobject_cast<const Heading *>(widget());
    return key == QAccessible::Attribute::Level && heading ? QVariant(heading->level()) : QVariant();
}
#endif

} // namespace dueregard
