// SPDX-License-Identifier: Apache-2.0
// A drawing as the picture files that office documents hold.
#pragma once
#include "core/report/ReportDocument.h"

#include <QByteArray>

namespace dueregard::OfficePicture {

/// Vectors, with the alternative in words inside. Its unit is the point.
QByteArray svg(const FigureBlock &figure);

/// Dots for programs that show no vectors: 200 to the inch at the given printed size, on white. Empty when there is no
/// QGuiApplication to bring fonts. Any thread.
QByteArray png(const Drawing &drawing, const QSizeF &printed);

} // namespace dueregard::OfficePicture
