// SPDX-License-Identifier: Apache-2.0
// How a report leaves: files in any format, and the printer.
#include "ui/dialogs/Dialogs.h"
#include "ui/preview/ExportFile.h"
#include "ui/preview/PageCanvas.h"
#include "ui/preview/PreviewBar.h"
#include "ui/preview/PreviewPage.h"
#include "ui/preview/ReportDialog.h"
#include "ui/preview/ReportFileName.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace dueregard {

// --- Export and print ----------------------------------------------------------------------------------------------------

void PreviewPage::whenReady(Then then)
{
    if (then == Then::Nothing)
        return;
    if (m_stale) { // what leaves is what the options say, so it waits for the pages
        m_then = then;
        if (!m_maker.isBusy() || m_refresh.isActive())
            make();
        return;
    }
    if (!mayLeave())
        return;
    if (then == Then::Print) {
        if (!m_print.isBusy())
            m_printing = m_report;
        m_print.print(m_report, m_canvas->currentPage(), suggestedName(), this);
        return;
    }
    m_leaving = m_report;
    m_export.start(m_report, m_exportPath, m_exportFormat);
    updateProgress();
}

/// Nothing that may name somebody goes to the public unseen. What was accepted once is not asked again.
bool PreviewPage::mayLeave()
{
    QStringList words;
    BlockSource first;
    for (const ReportRemark &remark : m_report->checked)
        if (remark.personal && m_report->profile.publicCopy) {
            if (words.isEmpty())
                first = remark.where;
            words.append(remark.words);
        }
    if (std::all_of(words.begin(), words.end(), [this](const QString &one) { return m_accepted.contains(one); }))
        return true;
    constexpr qsizetype shown = 5;
    QString text = tr("This is a copy for the public, and it may tell who somebody is:") + QStringLiteral("\n\n") + words.mid(0, shown).join(u'\n');
    if (words.size() > shown)
        text += u'\n' + tr("and %n more", nullptr, int(words.size() - shown));
    const bool canGo = first.field || !first.page.isEmpty();
    QStringList choices{tr("Go on all the same")};
    if (canGo)
        choices.append(tr("Show me the first one"));
    const int chosen = m_dialogs.choose(this, tr("Look before it is public"), text, choices);
    if (chosen == 0) {
        m_accepted = words;
        return true;
    }
    if (chosen == 1)
        emit goToSource(first);
    return false;
}

void PreviewPage::print()
{
    if (m_print.isBusy())
        return;
    m_message->hide();
    whenReady(Then::Print);
}

QString PreviewPage::suggestedName(bool sheet) const
{
    const ReportProfile profile = m_bar->profile();
    QStringList parts;
    if (profile.set != PrintSet::Full)
        parts.append(PreviewBar::label(profile.set));
    if (!profile.publicCopy)
        parts.append(tr("internal"));
    if (profile.largePrintPoints > 0)
        parts.append(tr("large print %1", "18, the size in points").arg(profile.largePrintPoints));
    if (sheet)
        parts.append(tr("what is left out"));
    const QString version = m_assessment.version.isEmpty() ? QString() : tr("version %1").arg(m_assessment.version);
    QString name = reportFileName(m_assessment, parts, version, tr("Equality Impact Assessment"));
    name.chop(4); // ".pdf"
    return name;
}

QString PreviewPage::suggestedPath(const QString &ending) const
{
    QString folder = m_exportFolder;
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = m_registerPath.isEmpty() ? QString() : QFileInfo(m_registerPath).absolutePath();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(suggestedName(m_sheetWanted) + ending);
}

void PreviewPage::exportPdf()
{
    exportTo(ReportFormat::Pdf);
}

void PreviewPage::exportTo(ReportFormat format)
{
    if (m_export.isBusy() || m_then == Then::Export || m_sheetThen == Then::Export)
        return;
    m_sheetWanted = false;
    if (askPath(format))
        startExport();
}

void PreviewPage::saveLeftOut()
{
    if (m_export.isBusy() || m_then == Then::Export || m_sheetThen == Then::Export)
        return;
    m_sheetWanted = true;
    if (askPath(m_lastFormat))
        startExport();
}

void PreviewPage::makeLeftOut(Then then)
{
    m_sheetThen = then;
    m_sheetMaker.request({m_assessment, m_pack, m_bar->profile(), m_clock.nowUtc(), m_clock.today()});
    updateProgress();
}

void PreviewPage::onLeftOutMade(const MadeReportPtr &sheet)
{
    if (std::exchange(m_sheetThen, Then::Nothing) == Then::Print) {
        if (!m_print.isBusy())
            m_printing.reset(); // the list is no copy
        m_print.print(sheet, 0, suggestedName(true), this);
    } else {
        m_export.start(sheet, m_exportPath, m_exportFormat);
    }
    updateProgress();
}

/// Where the file goes, and in which form. False when the officer thought better of it.
bool PreviewPage::askPath(ReportFormat format)
{
    const QString title = m_sheetWanted ? tr("Save the list of what is left out")
        : format == ReportFormat::Pdf   ? tr("Export PDF")
                                        : tr("Export %1").arg(ReportChoice::label(format));
    const QString path = askForFile(m_dialogs, this, title, suggestedPath(u'.' + nameOf(format)), format);
    if (path.isEmpty())
        return false;
    m_message->hide();
    m_exportPath = path;
    m_exportFormat = format;
    return true;
}

void PreviewPage::chooseFormat()
{
    if (m_dialog)
        return;
    const ReportChoice before{m_bar->profile(), m_lastFormat};
    m_dialog = new ReportDialog(before, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto take = [this](const ReportChoice &choice) {
        m_settings.setReportOptions(m_registerPath, choice.options());
        m_lastFormat = choice.format;
        m_settings.setPrintSet(m_registerPath, nameOf(choice.profile.set));
        setProfile(choice.profile);
    };
    connect(m_dialog, &ReportDialog::choiceChanged, this, [this, take] { take(m_dialog->choice()); }); // the pages behind show what it would be
    connect(m_dialog, &QDialog::rejected, this, [this, take, before] {
        const ReportChoice now = m_dialog->choice();
        if (now.options() != before.options() || now.profile.set != before.profile.set)
            take(before);
    });
    connect(m_dialog, &ReportDialog::goTo, this, &PreviewPage::goToSource, Qt::QueuedConnection);
    connect(m_dialog, &ReportDialog::saveLeftOut, this, &PreviewPage::saveLeftOut, Qt::QueuedConnection); // when the dialog has gone
    connect(
        m_dialog, &ReportDialog::printLeftOut, this, [this] {
            m_message->hide();
            if (!m_print.isBusy())
                makeLeftOut(Then::Print);
        },
        Qt::QueuedConnection);
    connect(m_dialog, &QDialog::accepted, this, [this] {
        m_lastFormat = m_dialog->choice().format;
        QMetaObject::invokeMethod(
            this, [this] { exportTo(m_lastFormat); }, Qt::QueuedConnection); // when the dialog has gone
    });
    if (!m_stale && m_report)
        fillDialog();
    m_dialog->open();
}

void PreviewPage::fillDialog()
{
    m_dialog->setPages(m_report->pages.count());
    m_dialog->setMissing(m_report->missing);
    m_dialog->setChecked(m_report->checked);
    m_dialog->setLeftOut(m_report->leftOut);
}

void PreviewPage::startExport()
{
    if (!m_registerPath.isEmpty() && QFileInfo(m_exportPath) == QFileInfo(m_registerPath)) {
        onNotSaved(m_exportPath, {ErrorKind::Refused, {}, m_exportPath, {}});
        return;
    }
    if (m_sheetWanted)
        makeLeftOut(Then::Export);
    else
        whenReady(Then::Export);
}

void PreviewPage::onSaved(const QString &path)
{
    updateProgress();
    const MadeReportPtr left = std::exchange(m_leaving, nullptr); // none for the list of what is left out
    const bool toPublic = left && left->profile.publicCopy;
    if (toPublic)
        emit published(left);
    const QFileInfo file(path);
    m_exportFolder = file.absolutePath();
    m_message->clearActions();
    // A PDF is never the only form (standards.md, B1); plain text is for a committee's own system.
    const bool alone = toPublic && m_exportFormat != ReportFormat::Html && m_exportFormat != ReportFormat::Text;
    QString words = tr("It is in %1.").arg(QDir::toNativeSeparators(m_exportFolder));
    if (alone) {
        words += QLatin1Char(' ') + tr("For a website, publish it as a web page as well: people can read that on any screen.");
        auto *beside = m_message->addAction(tr("Save the web page beside it"));
        beside->setObjectName(QStringLiteral("webPageBeside"));
        connect(beside, &QAbstractButton::clicked, this, [this, left, path] { saveWebPage(left, path); });
    }
    connect(m_message->addAction(tr("Open folder")), &QAbstractButton::clicked, this,
            [folder = m_exportFolder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    m_message->setProperty("aboutMaking", false);
    m_message->setMessage(Tone::Done, tr("%1 saved: %2", "PDF saved: name.pdf").arg(nameOf(m_exportFormat).toUpper(), file.fileName()), words);
    m_message->show();
    m_message->announceNow();
}

/// The copy that has just been saved, once more as a web page of the same name.
void PreviewPage::saveWebPage(const MadeReportPtr &report, const QString &beside)
{
    if (m_export.isBusy() || m_then == Then::Export || m_sheetThen == Then::Export)
        return;
    const QFileInfo file(beside);
    const QString path = file.dir().filePath(file.completeBaseName() + u'.' + nameOf(ReportFormat::Html));
    if (QFileInfo::exists(path) && !m_dialogs.confirm(this, tr("Replace the file?"), tr("“%1” is there already.").arg(QFileInfo(path).fileName()), tr("Replace it")))
        return;
    m_message->hide();
    m_sheetWanted = false;
    m_exportPath = path;
    m_exportFormat = ReportFormat::Html;
    m_leaving = report;
    m_export.start(report, path, ReportFormat::Html);
    updateProgress();
}

void PreviewPage::onNotSaved(const QString &path, const Error &error)
{
    updateProgress();
    m_leaving.reset();
    const QString name = QFileInfo(path).fileName();
    if (error.kind == ErrorKind::Cancelled) {
        m_message->clearActions();
        m_message->setProperty("aboutMaking", false);
        m_message->setMessage(Tone::Note, tr("Cancelled"), tr("%1 was not saved.").arg(name));
        m_message->show();
        m_message->announceNow();
        return;
    }
    const QString words = whyNotSaved(error, path);
    m_message->clearActions();
    if (error.kind != ErrorKind::Refused)
        connect(m_message->addAction(tr("Try again")), &QAbstractButton::clicked, this, [this] {
            m_message->hide();
            startExport();
        });
    connect(m_message->addAction(tr("Save somewhere else")), &QAbstractButton::clicked, this, [this] {
        if (!m_export.isBusy() && askPath(m_exportFormat)) // the report or the list, as before
            startExport();
    });
    m_message->setProperty("aboutMaking", false);
    m_message->setMessage(Tone::Problem, tr("The %1 was not saved: %2", "PDF, name of the file").arg(nameOf(m_exportFormat).toUpper(), name), words);
    m_message->show();
    m_message->announceNow();
}

} // namespace dueregard
