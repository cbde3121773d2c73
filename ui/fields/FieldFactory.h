// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "core/pack/Pack.h"
#include "ui/fields/ChoiceOption.h"

#include <functional>

class QWidget;

namespace dueregard {

class FieldWidget;

/// What fields need to know besides their `Field`. Pack and clock must outlive the fields.
struct FieldContext {
    const Pack *pack = nullptr;
    QString language = QStringLiteral("en");
    QString bodyType;
    const Clock *clock = nullptr; ///< for "25 days left"; nothing: no count
    /// The records of a kind, for recordChoice. Asked when a field is made; refresh with FieldWidget::setOptions().
    std::function<ChoiceOptions(RecordKind)> records;
};

/// Makes the field for a question or record field. Records, Grid, Attachments and Note are not fields but parts of a page:
/// for them, and for a kind this build does not know, it makes an UnknownField that keeps the value.
/// `labelIsHeading`: the page asks this one question as its heading.
FieldWidget *makeField(const Field &field, const FieldContext &context, QWidget *parent = nullptr, bool labelIsHeading = false);

/// Whether makeField() has an editor for the kind.
bool hasFieldWidget(FieldKind kind);

} // namespace dueregard
