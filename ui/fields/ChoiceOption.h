// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>

namespace dueregard {

/// One thing that can be chosen: a vocabulary code, a characteristic, a record.
struct ChoiceOption {
    QString id;    ///< stored
    QString label;
    QString hint;  ///< what it means; may be empty
};
using ChoiceOptions = QList<ChoiceOption>;

} // namespace dueregard
