// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/fields/TableField.h"

namespace dueregard {

/// A question of kind "dataTable": the officer writes the headings.
class DataTableField final : public TableField {
    Q_OBJECT
public:
    explicit DataTableField(QWidget *parent = nullptr) : TableField({}, true, parent) {}
};

} // namespace dueregard
