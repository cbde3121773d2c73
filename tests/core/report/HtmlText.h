// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/ReportDocument.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dueregard::test {

/// What a reader of a web page gets, one line for each paragraph, item or cell; not what hides (style, title). Throws when
/// it is no well-formed XML.
QString textOfHtml(const QByteArray &html);

/// What could act or fetch in a web page, and what a browser would read otherwise than it is written: scripts, handlers,
/// addresses that are no web or mail address, elements from outside the page, twice the same id. Empty when it is inert.
QStringList dangersOfHtml(const QByteArray &html);

/// Levels of the headings in their order.
QList<int> headingLevels(const QByteArray &html);

/// Every paragraph, item, cell and label of the document in its order, as single lines; without the contents' heading.
QStringList linesOf(const ReportBlocks &blocks, bool withTableHeads = true);

/// The first of the lines that is not found after the ones before it; null when all are.
QString firstMissing(const QStringList &lines, const QString &text);

} // namespace dueregard::test
