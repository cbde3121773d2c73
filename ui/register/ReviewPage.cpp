// SPDX-License-Identifier: Apache-2.0
#include "ui/register/ReviewPage.h"

#include "core/engagement/PartnerCsv.h"
#include "core/report/BlockTools.h"
#include "core/report/ReportFormats.h"
#include "ui/a11y/Announce.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/preview/ExportFile.h"
#include "ui/preview/ReportChoice.h"
#include "ui/preview/ReportFileName.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/MeasuredColumn.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/ReadTable.h"
#include "ui/widgets/RowButton.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace dueregard {

ReviewPage::ReviewPage(Settings &settings, Dialogs &dialogs, const QString &folder, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_dialogs(dialogs), m_folder(folder), m_heading(new Heading(tr("How we listen"), 1)),
      m_status(new Paragraph(tr("Reading all assessments of this register…"), TypeSize::Body, Token::Ink2)), m_message(new Banner(Tone::Note, QString())), m_tools(new QWidget)
{
    setObjectName(QStringLiteral("reviewPage"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(4));
    column->addWidget(m_heading);
    m_status->setObjectName(QStringLiteral("status"));
    column->addWidget(m_status);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->hide();
    column->addWidget(m_message);

    auto *tools = new FlowLayout(3, m_tools);
    auto *save = new Button(tr("Save as a document"), Button::Kind::Secondary, QStringLiteral("file-text"));
    save->setObjectName(QStringLiteral("saveDocument"));
    connect(save, &QAbstractButton::clicked, this, &ReviewPage::saveDocument);
    m_partners = new Button(tr("Save the partner directory as a table (CSV)"), Button::Kind::Quiet);
    m_partners->setObjectName(QStringLiteral("savePartners"));
    connect(m_partners, &QAbstractButton::clicked, this, &ReviewPage::savePartners);
    tools->addWidget(save);
    tools->addWidget(m_partners);
    m_tools->hide();
    column->addWidget(m_tools);
    m_content = new QVBoxLayout;
    m_content->setSpacing(spaceOf(3));
    column->addLayout(m_content);

    auto *back = new Button(tr("Back to the assessments"), Button::Kind::Secondary);
    back->setObjectName(QStringLiteral("back"));
    connect(back, &QAbstractButton::clicked, this, &ReviewPage::closed);
    auto *foot = new QWidget;
    auto *row = new FlowLayout(3, foot);
    row->addWidget(back);
    column->addWidget(foot);
    column->addStretch(1);

    auto *page = new QWidget;
    auto *margin = new QVBoxLayout(page);
    margin->setContentsMargins(spaceOf(6), spaceOf(6), spaceOf(6), spaceOf(6));
    margin->addWidget(new MeasuredColumn(content, 110));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new PageScroll(page));

    connect(&m_export, &ReportExport::saved, this, [this](const QString &path) {
        const QFileInfo file(path);
        m_settings.setDocumentFolder(file.absolutePath());
        tell(Tone::Done, tr("Saved: %1").arg(file.fileName()), tr("It is in %1.").arg(QDir::toNativeSeparators(file.absolutePath())));
    });
    connect(&m_export, &ReportExport::failed, this, [this](const QString &path, const Error &error) {
        tell(Tone::Problem, tr("Not saved: %1").arg(QFileInfo(path).fileName()), whyNotSaved(error, path));
    });
}

void ReviewPage::focusHeading()
{
    m_heading->focusHere();
}

void ReviewPage::tell(Tone tone, const QString &title, const QString &text)
{
    m_message->setMessage(tone, title, text);
    m_message->show();
    m_message->announceNow();
}

void ReviewPage::setProblem(const Error &error)
{
    m_reading = false;
    m_status->hide();
    tell(Tone::Problem, tr("The register could not be read to its end"), error.text());
}

void ReviewPage::setReview(const OrganisationReview &review, const OrganisationReview &printed, std::shared_ptr<const Pack> pack, const ReviewReader &reader)
{
    m_review = review;
    m_printed = printed;
    m_pack = std::move(pack);
    m_reader = reader;
    m_reading = false;
    if (review.assessments == 0) {
        m_status->setText(tr("There is no assessment in this register yet. Once there is one, this page shows how far people were involved, what became of what they said, and who was not heard."));
        announce(m_status, m_status->text());
        return;
    }
    m_status->hide();
    m_tools->show();
    m_partners->setVisible(!review.partners.isEmpty());
    fill();
    announce(m_heading, tr("The review is there."));
}

void ReviewPage::fill()
{
    OrganisationReview whole = m_review;
    whole.lines.clear(); // single assessments are buttons here
    for (const ReportBlock &block : buildReviewDocument(whole, *m_pack, m_reader).blocks) {
        if (const auto *heading = block.as<HeadingBlock>()) {
            if (heading->level == 1)
                continue;
            m_content->addSpacing(spaceOf(2));
            m_content->addWidget(new Heading(plain(heading->runs), 2));
        } else if (const auto *text = block.as<ParagraphBlock>()) {
            auto *words = new Paragraph(plain(text->runs));
            words->makeReadable();
            m_content->addWidget(words);
        } else if (const auto *table = block.as<TableBlock>()) {
            addTable(*table);
        }
    }
    if (m_printed.broadened > 0) {
        auto *note = new Paragraph(tr("A document that you save from here names combinations that few people share more broadly than this page, to protect them."), TypeSize::Body, Token::Ink2);
        note->setObjectName(QStringLiteral("broadened"));
        m_content->addWidget(note);
    }
    m_content->addSpacing(spaceOf(2));
    m_content->addWidget(new Heading(tr("Assessment by assessment"), 2));
    auto *list = new QWidget;
    list->setObjectName(QStringLiteral("assessments"));
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const OrganisationReview::Line &line : std::as_const(m_review.lines)) {
        auto *row = new RowButton(reviewTitle(line, *m_pack, m_reader), reviewSentence(line, *m_pack, m_reader));
        row->setObjectName(QStringLiteral("line/") + line.id);
        if (line.overdue)
            row->setState(tr("Answers overdue"), Tone::Warn, QStringLiteral("triangle-alert"));
        else if (!line.unheard.isEmpty())
            row->setState(tr("People not heard"), Tone::Warn, QStringLiteral("triangle-alert"));
        connect(row, &QAbstractButton::clicked, this, [this, id = line.id] { emit openAssessment(id); });
        rows->addWidget(row);
    }
    m_content->addWidget(list);
}

void ReviewPage::addTable(const TableBlock &table)
{
    const auto texts = [](const TableBlock::Row &row) {
        QStringList cells;
        for (const TableBlock::Cell &cell : row.cells) {
            QStringList words;
            for (const Runs &runs : cell.paragraphs)
                words.append(plain(runs));
            cells.append(words.join(u' '));
        }
        return cells;
    };
    QList<QStringList> rows;
    for (const TableBlock::Row &row : table.rows)
        rows.append(texts(row));
    m_content->addWidget(new Paragraph(plain(table.caption), TypeSize::Caption, Token::Ink2));
    m_content->addWidget(new ReadTable(plain(table.caption), table.headerRows.empty() ? QStringList() : texts(table.headerRows.front()), rows));
}

QString ReviewPage::path(const QString &name) const
{
    for (const QString &folder : {m_settings.documentFolder(), m_folder})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return QDir(folder).filePath(asFileName(name));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(asFileName(name));
}

void ReviewPage::saveDocument()
{
    if (m_export.isBusy())
        return;
    QStringList labels;
    QList<ReportFormat> formats;
    for (const ReportFormat format : reportFormats())
        if (isAvailable(format)) {
            formats.append(format);
            labels.append(ReportChoice::label(format));
        }
    const int chosen = m_dialogs.choose(this, tr("Save the review"), tr("In which form?"), labels);
    if (chosen < 0)
        return;
    const ReportFormat format = formats[chosen];
    const ReportDocument document = buildReviewDocument(m_printed, *m_pack, m_reader);
    const QString to = askForFile(m_dialogs, this, tr("Save %1").arg(labels[chosen]), path(document.title + u'.' + nameOf(format)), format);
    if (to.isEmpty())
        return;
    m_message->hide();
    m_export.write([document, format](const auto &) { return renderReport(document, {}, format); }, to);
}

void ReviewPage::savePartners()
{
    if (m_export.isBusy())
        return;
    QList<Partner> partners;
    for (const PartnerDirectory::Entry &entry : m_review.partners.entries()) {
        partners.append(entry.partner);
        if (!entry.asks.isEmpty())
            partners.last().asked_on = entry.asks.last();
    }
    QString to = m_dialogs.saveFile(this, tr("Save the partner directory"), path(tr("Partners.csv")), tr("Tables (*.csv)"));
    if (to.isEmpty())
        return;
    if (QFileInfo(to).suffix().isEmpty())
        to += QStringLiteral(".csv");
    m_message->hide();
    m_export.write([partners](const auto &) -> Result<QByteArray> { return writePartners(partners); }, to);
}

} // namespace dueregard
