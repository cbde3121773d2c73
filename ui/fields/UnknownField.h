// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/fields/FieldWidget.h"

namespace dueregard {

/// A kind of question that this build does not know: its value is shown as text, kept, and cannot be changed.
class UnknownField final : public FieldWidget {
    Q_OBJECT
public:
    explicit UnknownField(QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override { return m_value; }
    void setReadOnly(bool) override {}

protected:
    void nameParts(const QString &name, const QString &description) override;

private:
    Paragraph *m_text;
    Value m_value;
};

} // namespace dueregard
