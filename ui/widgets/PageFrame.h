// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

namespace dueregard {

/// Makes `content` the whole of `page`: a readable column with a margin that scrolls. Takes ownership; `page` has no layout yet.
void framePage(QWidget *page, QWidget *content);

} // namespace dueregard
