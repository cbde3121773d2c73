// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"
#include "core/pack/Pack.h"

namespace dueregard {

/// Whether the title for public copies says less than the combination does (D11 of intersectionality.md §6). It does not when
/// it is blank, when it has all the words of the title, or when it names every member, unless it also names another group of
/// the same characteristic ("Gypsy, Roma and Traveller pupils"). Words are compared by their beginnings; groups have the
/// labels of the pack and its words "rule.same.…", by characteristic.
bool isTitleBroader(const Intersection &intersection, const Pack &pack, const QString &language, const QString &bodyType);

} // namespace dueregard
