// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/PageContext.h"

#include "ui/assessment/RecordWords.h"

namespace dueregard {

FieldContext PageContext::fields() const
{
    return {.pack = &pack(),
            .language = language(),
            .bodyType = bodyType(),
            .clock = &clock,
            .records = [context = *this](RecordKind kind) { return RecordWords(context).options(kind); }};
}

} // namespace dueregard
