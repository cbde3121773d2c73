// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/support/FixedClock.h"
#include "ui/fields/FieldFactory.h"
#include "ui/fields/FieldWidget.h"

namespace dueregard::test {

/// One question of every kind that has an editor, with a small pack to choose from.
class FieldSamples {
public:
    FieldSamples();

    QList<Field> fields() const { return m_fields; }
    const Field &field(const QString &id) const;
    FieldContext context() const;
    /// A value of the right kind for a question.
    Value valueFor(const Field &field) const;
    FieldWidget *make(const QString &id, QWidget *parent = nullptr) const { return makeField(field(id), context(), parent); }

private:
    Pack m_pack;
    FixedClock m_clock;
    QList<Field> m_fields;
};

} // namespace dueregard::test
