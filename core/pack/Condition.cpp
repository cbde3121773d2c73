// SPDX-License-Identifier: Apache-2.0
#include "core/pack/Condition.h"

#include <algorithm>

namespace dueregard {

bool Condition::holds(const Assessment &assessment) const
{
    switch (op) {
    case Op::Always: return true;
    case Op::Answered: return !assessment.answer(question).isBlank();
    case Op::Equals:
    case Op::In: return values.contains(assessment.answer(question).text());
    case Op::Contains: {
        const QStringList list = assessment.answer(question).list();
        return std::any_of(values.begin(), values.end(), [&](const QString &value) { return list.contains(value); });
    }
    case Op::Has: {
        const auto kind = recordKindFrom(question);
        return kind && recordCount(assessment, *kind) > 0;
    }
    case Op::Not: return !parts.isEmpty() && !parts.first().holds(assessment);
    case Op::All: return std::all_of(parts.begin(), parts.end(), [&](const Condition &part) { return part.holds(assessment); });
    case Op::Any: return std::any_of(parts.begin(), parts.end(), [&](const Condition &part) { return part.holds(assessment); });
    }
    return true;
}

QStringList Condition::reads() const
{
    QStringList all;
    if (op == Op::Answered || op == Op::Equals || op == Op::In || op == Op::Contains)
        all += question;
    for (const Condition &part : parts)
        all += part.reads();
    all.removeDuplicates();
    return all;
}

} // namespace dueregard
