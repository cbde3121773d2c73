// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/fields/LineField.h"

namespace dueregard {

/// One line of text.
class TextField final : public LineField {
    Q_OBJECT
public:
    explicit TextField(QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override;

protected:
    void onEdited() override;

private:
    Value m_value; ///< as set: told again only when it changes
};

} // namespace dueregard
