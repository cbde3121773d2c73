// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"

#include <QList>
#include <QString>

namespace dueregard {

/// A closed, pure, total expression over answers. JSON forms:
/// `{"answered":"q"}`, `{"equals":["q","code"]}`, `{"in":["q",["c1","c2"]]}`, `{"contains":["q","code"]}`,
/// `{"has":"impact"}` (at least one record), `{"not":c}`, `{"all":[…]}`, `{"any":[…]}`.
struct Condition {
    enum class Op { Always, Answered, Equals, In, Contains, Has, Not, All, Any };
    Op op = Op::Always;
    QString question;       ///< or record kind for Has
    QStringList values;
    QList<Condition> parts;

    bool holds(const Assessment &assessment) const;
    /// Question ids it reads.
    QStringList reads() const;
};

} // namespace dueregard
