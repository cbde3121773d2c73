// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QWidget>

namespace dueregard {

class FieldWidget;

/// A question of kind "grid": a few short questions asked of each characteristic. One block a characteristic, so that
/// nothing scrolls sideways; every question is named with its characteristic.
class GridEditor final : public QWidget {
    Q_OBJECT
public:
    GridEditor(const PageContext &context, const Field &field, QWidget *parent = nullptr);

    bool focusKey(const FieldKey &key);

private:
    QMap<AnswerKey, FieldWidget *> m_fields;
};

} // namespace dueregard
