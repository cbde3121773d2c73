// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"

namespace dueregard::asTyped {

// Words where a date or a number is asked, and that cannot be read as one ("sometime soon"). They are kept beside it under a
// name of their own: a text that nothing takes for a date, saved and undone like any other, and gone when the date is written.

inline constexpr QLatin1String suffix(".as_typed"); ///< no question and no member of a record ends with it

inline bool isWords(const QString &field)
{
    return field.endsWith(suffix);
}

/// Where the words for this field are kept.
inline FieldKey besides(FieldKey key)
{
    key.field += suffix;
    return key;
}

/// The field that words are for; any other key as it is.
inline FieldKey fieldOf(FieldKey key)
{
    if (isWords(key.field))
        key.field.chop(suffix.size());
    return key;
}

/// What waits to become a date or a number there; empty when it has become one.
inline QString words(const Assessment &assessment, const FieldKey &key)
{
    return valueAt(assessment, key).isBlank() ? valueAt(assessment, besides(key)).text() : QString();
}

} // namespace dueregard::asTyped
