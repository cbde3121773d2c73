// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/ReportDialog.h"

#include "ui/a11y/Announce.h"
#include "ui/fields/ChoiceField.h"
#include "ui/preview/PreviewBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Rule.h"
#include "ui/widgets/WrapCheck.h"

#include <QVBoxLayout>

namespace dueregard {

namespace {

const QString publicCopy = QStringLiteral("public");
const QString internalCopy = QStringLiteral("internal");
constexpr int leftFor = 2; ///< result when it closes for something that follows from the choice: neither accepted nor cancelled

ChoiceOptions sets()
{
    ChoiceOptions options;
    for (const QString &name : availablePrintSets())
        if (const auto set = printSetFrom(name); set && *set != PrintSet::Register && *set != PrintSet::Cumulative)
            options.append({name, PreviewBar::label(*set), {}});
    return options;
}

} // namespace

ReportDialog::ReportDialog(const ReportChoice &choice, QWidget *parent)
    : QDialog(parent), m_set(new ChoiceField(sets())),
      m_reader(new ChoiceField({{publicCopy, tr("For the public"), tr("Names become job titles, small numbers are withheld, and what is internal is left out.")},
                                {internalCopy, tr("For colleagues only"), tr("Everything, marked on every page as not for publication.")}})),
      m_format(new ChoiceField(ReportChoice::formatOptions())), m_size(new ChoiceField(ReportChoice::sizeOptions())), m_names(new WrapCheck(tr("Names of people beside their job titles"))), m_small(new ChoiceField(ReportChoice::smallNumberOptions())),
      m_pages(new Paragraph)
{
    setWindowTitle(tr("Formats and copies"));
    setAutoFillBackground(true);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(spaceOf(5), spaceOf(5), spaceOf(5), spaceOf(4));
    column->setSpacing(spaceOf(4));
    column->addWidget(new Heading(tr("Formats and copies"), 1));
    m_set->setObjectName(QStringLiteral("set"));
    m_set->setTexts({.label = tr("What goes into it?")});
    m_reader->setObjectName(QStringLiteral("reader"));
    m_reader->setTexts({.label = tr("Who is it for?")});
    m_format->setObjectName(QStringLiteral("format"));
    m_format->setTexts({.label = tr("In which form?"), .hint = tr("For a website choose the web page: people can read it on any screen. A PDF goes beside it, never alone.")});
    m_names->setObjectName(QStringLiteral("withNames"));
    m_size->setObjectName(QStringLiteral("inLargePrint"));
    m_size->setTexts({.label = tr("How large is the print?"), .hint = tr("Large print is set anew, not enlarged.")});
    m_small->setObjectName(QStringLiteral("smallNumbers"));
    m_small->setTexts({.label = ReportChoice::smallNumberLabel(), .hint = ReportChoice::smallNumberHint()});
    for (ChoiceField *field : {m_set, m_reader, m_small, m_format, m_size})
        field->setClearable(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_set, m_reader, m_small, m_format, m_size, m_names})
        column->addWidget(widget);
    column->addWidget(new Rule);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->makeReadable();
    column->addWidget(m_pages);
    m_missing = addPart(column, QStringLiteral("missing"));
    m_checked = addPart(column, QStringLiteral("checked"));
    m_leftOut = addPart(column, QStringLiteral("leftOut"));
    m_saveLeftOut = new Button(QString(), Button::Kind::Secondary);
    m_saveLeftOut->setObjectName(QStringLiteral("saveLeftOut"));
    auto *printList = new Button(tr("Print this list"), Button::Kind::Quiet, QStringLiteral("printer"));
    printList->setObjectName(QStringLiteral("printLeftOut"));
    auto *listButtons = new FlowLayout(3);
    listButtons->addWidget(m_saveLeftOut);
    listButtons->addWidget(printList);
    m_leftOut.column->addLayout(listButtons);
    column->addStretch(1);

    auto *buttons = new QWidget;
    auto *row = new FlowLayout(3, buttons);
    m_save = new Button(tr("Save"), Button::Kind::Primary, QStringLiteral("file-text"));
    m_save->setObjectName(QStringLiteral("save"));
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Quiet);
    cancel->setObjectName(QStringLiteral("cancel"));
    row->addWidget(m_save);
    row->addWidget(cancel);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new PageScroll(inside), 1);
    outer->addWidget(new Rule);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(spaceOf(5), spaceOf(3), spaceOf(5), spaceOf(3));
    foot->addWidget(buttons);
    outer->addLayout(foot);

    const ReportProfile &profile = choice.profile;
    m_set->setValue(Value(nameOf(profile.set)));
    m_reader->setValue(Value(profile.publicCopy ? publicCopy : internalCopy));
    m_format->setValue(Value(nameOf(choice.format)));
    m_names->setChecked(profile.names);
    m_size->setValue(Value(QString::number(profile.largePrintPoints)));
    m_small->setValue(Value(QString::number(profile.smallNumbers)));
    for (ChoiceField *field : {m_set, m_reader, m_small, m_format, m_size})
        connect(field, &FieldWidget::valueChanged, this, &ReportDialog::changed);
    connect(m_names, &QAbstractButton::toggled, this, &ReportDialog::changed);
    connect(m_save, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_saveLeftOut, &QAbstractButton::clicked, this, [this] {
        done(leftFor);
        emit saveLeftOut();
    });
    connect(printList, &QAbstractButton::clicked, this, [this] {
        done(leftFor);
        emit printLeftOut();
    });
    describe();
    m_set->focusEditor();
    const Theme &theme = Theme::get();
    const QSize room = parent ? parent->window()->size() : QSize(1366, 860);
    resize(qMin(theme.characters(80), room.width() - 2 * spaceOf(4)), qMin(theme.em() * 46, room.height() - 2 * spaceOf(4)));
}

ReportDialog::Part ReportDialog::addPart(QVBoxLayout *column, const QString &objectName)
{
    Part part;
    part.box = new QWidget;
    part.box->setObjectName(objectName);
    auto *inside = new QVBoxLayout(part.box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(spaceOf(2));
    part.heading = new Heading(QString(), 2);
    part.heading->setLook(TypeSize::H3);
    inside->addWidget(part.heading);
    part.list = new QVBoxLayout;
    part.list->setSpacing(spaceOf(2));
    inside->addLayout(part.list);
    part.column = inside;
    part.box->hide();
    column->addWidget(part.box);
    return part;
}

void ReportDialog::fill(const Part &part, const QString &title, const QList<ReportRemark> &remarks)
{
    while (QLayoutItem *item = part.list->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater(); // its own click may have led here
        }
        delete item;
    }
    part.heading->setText(title);
    for (const ReportRemark &remark : remarks.mid(0, mostShown)) {
        auto *line = new QWidget;
        auto *row = new QVBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto *words = new Paragraph(remark.words);
        words->makeReadable();
        row->addWidget(words);
        if (!remark.where.isEmpty()) {
            auto *go = new Button(tr("Go there"), Button::Kind::Link);
            go->setSubject(remark.words);
            connect(go, &QAbstractButton::clicked, this, [this, where = remark.where] {
                done(leftFor);
                emit goTo(where);
            });
            row->addWidget(go, 0, Qt::AlignLeft);
        }
        part.list->addWidget(line);
    }
    if (remarks.size() > mostShown)
        part.list->addWidget(new Paragraph(tr("and %n more", nullptr, int(remarks.size()) - mostShown), TypeSize::Body, Token::Ink2));
    part.box->setVisible(!remarks.isEmpty());
}

void ReportDialog::setMissing(const QList<ReportRemark> &remarks)
{
    fill(m_missing, tr("What is missing"), remarks);
}

void ReportDialog::setChecked(const QList<ReportRemark> &remarks)
{
    fill(m_checked, tr("What readers may stumble over"), remarks);
}

void ReportDialog::setLeftOut(const QList<ReportRemark> &remarks)
{
    fill(m_leftOut, tr("What this copy leaves out, and why"), remarks);
}

void ReportDialog::setPages(std::optional<int> pages)
{
    m_count = pages;
    describe();
    if (pages)
        announce(m_pages, m_pages->text());
}

void ReportDialog::describe()
{
    const ReportChoice now = choice();
    m_small->setVisible(now.profile.publicCopy); // an internal copy withholds none
    if (!m_count)
        m_pages->setText(tr("Laying out the pages…"));
    else if (now.format == ReportFormat::Pdf)
        m_pages->setText(tr("It has %n page(s).", nullptr, *m_count));
    else
        m_pages->setText(tr("Printed it would have %n page(s).", nullptr, *m_count));
    m_save->setText(tr("Save %1").arg(ReportChoice::label(now.format)));
    m_saveLeftOut->setText(tr("Save this list as %1").arg(ReportChoice::label(now.format)));
}

void ReportDialog::changed()
{
    m_count.reset();
    describe();
    emit choiceChanged();
}

ReportChoice ReportDialog::choice() const
{
    ReportChoice choice;
    if (const auto set = printSetFrom(m_set->value().text()))
        choice.profile.set = *set;
    choice.profile.publicCopy = m_reader->value().text() != internalCopy;
    choice.profile.names = m_names->isChecked();
    choice.profile.largePrintPoints = m_size->value().text().toInt();
    choice.profile.smallNumbers = m_small->value().text().toInt();
    if (const auto format = reportFormatFrom(m_format->value().text()))
        choice.format = *format;
    return choice;
}

} // namespace dueregard
