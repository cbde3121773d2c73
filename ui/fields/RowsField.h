// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/fields/TableField.h"

namespace dueregard {

/// A question of kind "rows": the columns are the pack's.
class RowsField final : public TableField {
    Q_OBJECT
public:
    explicit RowsField(const QList<Head> &heads, QWidget *parent = nullptr) : TableField(heads, false, parent) {}
};

} // namespace dueregard
