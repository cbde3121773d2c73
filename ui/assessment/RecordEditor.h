// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QWidget>

#include <functional>

namespace dueregard {

class FieldWidget;

/// All fields of one record, in place of its card. Words go to the session as they are typed; Done and Esc only close.
class RecordEditor final : public QWidget {
    Q_OBJECT
public:
    /// Lets a kind leave fields out, depending on what is answered, and narrow what they offer.
    struct Shape {
        std::function<bool(const Field &)> shown;
        std::function<void(const Field &, FieldWidget *)> adapt;
    };

    RecordEditor(const PageContext &context, RecordKind kind, const QString &id, const Shape &shape, QWidget *parent = nullptr);

    bool focusField(const QString &field);
    void focusFirst();
    FieldWidget *fieldWidget(const QString &field) const { return m_fields.value(field); }
    const Field *fieldAround(const QWidget *focus) const;
    /// Fields that hold something that cannot be stored.
    QList<FieldWidget *> unreadable() const;

signals:
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFields();

    PageContext m_context;
    RecordKind m_kind;
    QString m_id;
    Shape m_shape;
    const RecordForm *m_form;
    QHash<QString, FieldWidget *> m_fields;
};

} // namespace dueregard
