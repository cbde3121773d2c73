// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"

namespace dueregard {

enum class Severity { Block, Warn, Advice };

/// Gates of product.md, in order.
enum class Gate { Reg, Scr, Sco, Con, Qa, Sgn, Dec, Pub, Mon };

QString nameOf(Severity severity);             ///< "block", "warn", "advice"
QString nameOf(Gate gate);                     ///< "REG" …
std::optional<Gate> gateFrom(const QString &name);

/// Something a rule noticed: for discussion, never an error that blocks typing.
struct ReviewPoint {
    QString code;          ///< "V-32"
    Severity severity = Severity::Advice;
    Gate gate = Gate::Sgn;
    FieldKey where;        ///< the field or record it is about
    QString page;          ///< page id on which it is shown
    QStringList arguments; ///< for the message of the pack
    QStringList also;      ///< codes of other rules that see the same fact; this point has the stricter severity
    bool overridable = true; ///< false for V-06, V-21, V-50, V-51, V-61, EN-03, EN-04, EN-17
    bool answered = false; ///< the officer gave a reason (PointAnswer)
    bool overridden = false; ///< a named senior owner goes on in spite of the block; never for what cannot be overridden

    /// Stable name of the place: "impact/<uuid>", "action/<uuid>/measure", "answer/about.title", "answer/impact.know/age",
    /// "page/impact/age".
    QString whereKey() const;
};

} // namespace dueregard
