// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAccessibleWidget>

namespace dueregard {

/// Role Heading for the widgets/Heading class: Qt calls every label a label.
class HeadingAccessible final : public QAccessibleWidget
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    , public QAccessibleAttributesInterface
#endif
{
public:
    explicit HeadingAccessible(QWidget *widget);

    static void installFactory();

    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void *interface_cast(QAccessible::InterfaceType type) override;
    QList<QAccessible::Attribute> attributeKeys() const override;
    QVariant attributeValue(QAccessible::Attribute key) const override;
#endif
};

} // namespace dueregard
