// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/ExportFile.h"

#include "ui/dialogs/Dialogs.h"
#include "ui/preview/ReportChoice.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace dueregard {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("dueregard", text);
}
} // namespace

QString askForFile(Dialogs &dialogs, QWidget *parent, const QString &title, const QString &suggestedPath, ReportFormat format)
{
    const QString ending = u'.' + nameOf(format);
    QString path = dialogs.saveFile(parent, title, suggestedPath, ReportChoice::filter(format));
    if (path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive))
        return path;
    path += ending;
    // Nobody was asked about this name.
    if (QFileInfo::exists(path) && !dialogs.confirm(parent, tr("Replace the file?"), tr("“%1” is there already.").arg(QFileInfo(path).fileName()), tr("Replace it")))
        return {};
    return path;
}

QString whyNotSaved(const Error &error, const QString &path)
{
    QString words;
    switch (error.kind) {
    case ErrorKind::DiskFull: words = tr("There is no room left on the disk. Make room on it, or save somewhere else."); break;
    case ErrorKind::ReadOnly: words = tr("You may not change this file, or save in its folder. Save it somewhere else, or under another name."); break;
    case ErrorKind::Vanished: words = tr("The folder is not there any more. Connect the drive that holds it, or save somewhere else."); break;
    case ErrorKind::Refused: words = tr("This is the file that holds your assessments. Choose another name."); break;
    case ErrorKind::Internal: words = tr("The file did not come out whole (%1). Try again; if it happens again, tell who looks after Due Regard.").arg(error.message); break;
    default: words = tr("%1 Save it somewhere else, or close the file if another program has it open, and try again.").arg(error.message); break;
    }
    if (QFileInfo::exists(path))
        words += QLatin1Char(' ') + tr("The file that was there is as it was.");
    return words;
}

} // namespace dueregard
