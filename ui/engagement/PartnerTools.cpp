// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/PartnerTools.h"

#include "core/base/FileIo.h"
#include "core/engagement/PartnerCsv.h"
#include "ui/assessment/Discard.h"
#include "ui/assessment/RecordList.h"
#include "ui/assessment/TabOrder.h"
#include "ui/preview/Background.h"
#include "ui/preview/ExportFile.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/RowButton.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace dueregard {

namespace {
constexpr qint64 largest = 4 * 1024 * 1024; // of a table that is read in one go
}

PartnerTools::PartnerTools(const PageContext &context, RecordList *list, QWidget *parent)
    : QWidget(parent), m_context(context), m_again(new Button(QString(), Button::Kind::Quiet)), m_import(new Button(tr("Read from a table (CSV)"), Button::Kind::Quiet)),
      m_export(new Button(tr("Save as a table (CSV)"), Button::Kind::Quiet)), m_message(new Banner(Tone::Note, QString())), m_choices(new QWidget), m_rows(new QVBoxLayout(m_choices))
{
    setObjectName(QStringLiteral("partnerTools"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(3));
    m_again->setObjectName(QStringLiteral("useAgain"));
    m_import->setObjectName(QStringLiteral("importPartners"));
    m_export->setObjectName(QStringLiteral("exportPartners"));
    m_message->setObjectName(QStringLiteral("partnerMessage"));
    m_message->hide();
    m_choices->setObjectName(QStringLiteral("knownPartners"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_choices->hide();
    column->addWidget(m_message);
    column->addWidget(m_choices);
    if (!context.session.isReadOnly()) {
        list->addAction(m_again);
        list->addAction(m_import);
    } else {
        m_again->setParent(this);
        m_import->setParent(this);
        m_again->hide();
        m_import->hide();
    }
    list->addAction(m_export);
    connect(m_again, &QAbstractButton::clicked, this, [this] {
        m_choices->setVisible(m_choices->isHidden());
        refresh();
        if (!m_choices->isHidden())
            if (auto *first = m_choices->findChild<RowButton *>())
                first->setFocus(Qt::OtherFocusReason);
    });
    connect(m_import, &QAbstractButton::clicked, this, &PartnerTools::importTable);
    connect(m_export, &QAbstractButton::clicked, this, &PartnerTools::exportTable);
    connect(&context.session, &AssessmentSession::otherPartnersChanged, this, &PartnerTools::refresh);
    const auto ours = [this](RecordKind kind) {
        if (kind == RecordKind::Partner)
            refresh();
    };
    connect(&context.session, &AssessmentSession::recordAdded, this, ours);
    connect(&context.session, &AssessmentSession::recordRemoved, this, ours);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        const QFileInfo file(m_path);
        if (const Result<void> outcome = m_writing.result(); outcome)
            tell(Tone::Done, tr("Saved: %1").arg(file.fileName()), tr("It is in %1.").arg(QDir::toNativeSeparators(file.absolutePath())));
        else
            tell(Tone::Problem, tr("Not saved: %1").arg(file.fileName()), whyNotSaved(outcome.error(), m_path));
    });
    refresh();
}

bool PartnerTools::isHere(const QString &name) const
{
    for (const Partner &partner : m_context.assessment().partners)
        if (PartnerDirectory::keyOf(partner.name) == PartnerDirectory::keyOf(name))
            return true;
    return false;
}

void PartnerTools::refresh()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *old = item->widget())
            discard(old);
        delete item;
    }
    int others = 0;
    for (const PartnerDirectory::Entry &entry : m_context.session.otherPartners().entries()) {
        if (isHere(entry.partner.name))
            continue;
        ++others;
        if (m_choices->isHidden())
            continue;
        QStringList notes;
        if (!entry.partner.speaks_for.isEmpty())
            notes.append(entry.partner.speaks_for);
        if (!entry.partner.area.isEmpty())
            notes.append(entry.partner.area);
        const int asks = asksInTwelveMonths(entry);
        notes.append(asks == 0 ? tr("Not asked in the last twelve months.") : tr("Asked %n time(s) in the last twelve months", nullptr, asks) + u'.');
        auto *row = new RowButton(entry.partner.name, notes.join(QStringLiteral(" · ")));
        row->setObjectName(QStringLiteral("known/") + entry.partner.name);
        if (asks >= PartnerDirectory::often)
            row->setState(tr("Asked often"), Tone::Warn, QStringLiteral("triangle-alert"));
        connect(row, &QAbstractButton::clicked, this, [this, entry] { use(entry); });
        m_rows->addWidget(row);
    }
    m_again->setText(m_choices->isHidden() ? tr("Use one of %n from other assessments", nullptr, others) : tr("Close the list of other assessments"));
    if (!m_context.session.isReadOnly())
        m_again->setVisible(others > 0);
    if (others == 0)
        m_choices->hide();
    restoreTabOrderLater(this);
}

int PartnerTools::asksInTwelveMonths(const PartnerDirectory::Entry &entry) const
{
    return m_context.session.otherPartners().asksInTwelveMonths(entry.partner.name, m_context.clock.today());
}

void PartnerTools::use(const PartnerDirectory::Entry &entry)
{
    Partner again = entry.partner;
    again.asked_on = {}; // nobody has asked them for this one yet
    again.asked_for.clear();
    Assessment holder;
    holder.partners = {again};
    const auto data = recordData(holder, RecordKind::Partner, again.id);
    if (!data)
        return;
    m_context.session.addRecord(RecordKind::Partner, data->values);
    m_context.session.flush();
    tell(Tone::Done, tr("Added: %1").arg(again.name), tr("With what the other assessment recorded. Say when you ask them this time."));
}

void PartnerTools::importTable()
{
    const QString path = m_context.dialogs.openFile(this, tr("Read partners from a table"), tr("Tables (*.csv);;All files (*)"),
                                                    QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest) {
        tell(Tone::Problem, tr("Nothing was read"), tr("“%1” cannot be read, or is no table of partners.").arg(QFileInfo(path).fileName()));
        return;
    }
    const auto table = readPartners(file.readAll(), m_context.session.pack(), m_context.language(), m_context.bodyType());
    if (!table) {
        const Error &error = table.error();
        tell(Tone::Problem, tr("Nothing was read"), QStringList{error.message, error.place.isEmpty() || error.message.contains(error.place) ? QString() : tr("Look at %1.").arg(error.place), error.advice}.join(u' ').simplified());
        return;
    }
    int added = 0;
    m_context.session.beginGroup(tr("Read partners from a table"));
    for (const Partner &partner : table->partners) {
        if (isHere(partner.name))
            continue;
        Assessment holder;
        holder.partners = {partner};
        m_context.session.addRecord(RecordKind::Partner, recordData(holder, RecordKind::Partner, partner.id)->values);
        ++added;
    }
    m_context.session.endGroup();
    m_context.session.flush();
    const int known = int(table->partners.size()) - added;
    QString words = tr("%n organisation(s) added.", nullptr, added);
    if (known > 0)
        words += u' ' + tr("%n of them was here already and is as it was.", nullptr, known);
    if (!table->encoding.isEmpty())
        words += u' ' + tr("The table is not in UTF-8 and was read as %1: look whether letters with accents are right.").arg(table->encoding);
    if (!table->dayFirst.isEmpty())
        words += u' ' + tr("Dates such as %1 were read with the day first.").arg(table->dayFirst);
    tell(Tone::Done, tr("Read: %1").arg(QFileInfo(path).fileName()), words);
}

void PartnerTools::exportTable()
{
    if (m_writing.isRunning())
        return;
    QString path = m_context.dialogs.saveFile(this, tr("Save the partners as a table"),
                                              QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(tr("Partners.csv")), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".csv");
    m_path = path;
    m_writing.setFuture(inBackground<Result<void>>([path, partners = m_context.assessment().partners] { return FileIo::saveVerified(path, writePartners(partners)); }));
}

void PartnerTools::tell(Tone tone, const QString &title, const QString &text)
{
    m_message->setMessage(tone, title, text);
    m_message->show();
    m_message->announceNow();
}

} // namespace dueregard
