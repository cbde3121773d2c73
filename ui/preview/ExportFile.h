// SPDX-License-Identifier: Apache-2.0
// What everything that writes a file for the officer shares: asking where, and saying why it did not work.
#pragma once
#include "core/base/Error.h"
#include "core/report/ReportFormats.h"

#include <QString>

class QWidget;

namespace dueregard {

class Dialogs;

/// Where to write, with the format's ending; asks before a name that the officer did not see replaces a file. Empty when
/// cancelled.
QString askForFile(Dialogs &dialogs, QWidget *parent, const QString &title, const QString &suggestedPath, ReportFormat format);

/// What to do about a file that could not be written, and whether the one that was there is as it was.
QString whyNotSaved(const Error &error, const QString &path);

} // namespace dueregard
