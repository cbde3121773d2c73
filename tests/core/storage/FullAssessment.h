// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"
#include "core/storage/SaveBatch.h"

namespace dueregard::test {

/// An assessment in which everything that can be stored is filled in: every member of the head, answers of every kind, and
/// two records of each kind with every field and an extra one.
Assessment fullAssessment(const QString &id = QStringLiteral("11111111-2222-4333-8444-555555555555"));

/// A batch that creates it, with the content of its attachments.
SaveBatch creation(const Assessment &assessment);

/// A batch that sets one answer and logs it.
SaveBatch edit(const QString &assessment, quint64 id, const QString &question, const Value &before, const Value &after);

} // namespace dueregard::test
