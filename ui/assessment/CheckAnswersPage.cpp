// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/CheckAnswersPage.h"

#include "core/rules/Progress.h"
#include "ui/assessment/AssessmentView.h"
#include "ui/assessment/RecordWords.h"
#include "ui/assessment/ReviewPointPanel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/Rule.h"

#include <QVBoxLayout>

namespace dueregard {

namespace {
constexpr int mostRecords = 20;    // of one list; the rest is counted
constexpr int mostCharacters = 1500; // of one answer; the page has the rest
} // namespace

CheckAnswersPage::CheckAnswersPage(const PageContext &context, const Page *page, const QString &step, QWidget *parent)
    : AssessmentPage(context, page, parent)
{
    column()->setSpacing(spaceOf(4));
    const Step *only = pack().step(step);
    addTop(page ? placeInStep() : QString(), only ? tr("%1: all questions").arg(context.say(only->title)) : tr("Check your answers"),
           tr("Every answer in order. Change opens the page of a question; your words are kept."));
    for (const Step &one : pack().steps)
        if ((!only || only == &one) && one.showIf.holds(assessment()))
            addStep(one);
    if (!page)
        return;
    auto *points = new ReviewPointPanel(context, page->id);
    connect(points, &ReviewPointPanel::goTo, this, &AssessmentPage::goTo);
    connect(points, &ReviewPointPanel::goToPage, this, &AssessmentPage::goToPage);
    column()->addWidget(points);
}

QString CheckAnswersPage::titleOf(const Page &page) const
{
    if (const Characteristic *characteristic = pack().characteristic(page.characteristic))
        return RecordWords(context()).characteristic(*characteristic);
    return context().say(page.title);
}

void CheckAnswersPage::addStep(const Step &step)
{
    auto *section = new QVBoxLayout;
    section->setSpacing(spaceOf(3));
    section->addSpacing(spaceOf(3));
    section->addWidget(new Heading(context().say(step.title), 2));
    for (const Page &page : step.pages)
        if (Progress::isShown(page, assessment()) && page.kind != PageKind::Matrix && page.kind != PageKind::CheckAnswers)
            addPage(page, section);
    column()->addLayout(section);
}

void CheckAnswersPage::addPage(const Page &page, QVBoxLayout *into)
{
    const Characteristic *characteristic = pack().characteristic(page.characteristic);
    if (characteristic && characteristic->local
        && std::none_of(assessment().impacts.begin(), assessment().impacts.end(), [&](const Impact &impact) { return impact.characteristic == page.characteristic; })
        && std::all_of(page.fields.begin(), page.fields.end(), [&](const Field &field) { return assessment().answer(field.id, page.characteristic).isBlank(); }))
        return; // a local group that nobody took up
    into->addWidget(new Rule);
    into->addWidget(new Heading(titleOf(page), 3));
    for (const Field &field : page.fields) {
        if (!Progress::isShown(field, assessment()) || field.kind == FieldKind::Note)
            continue;
        if (field.kind == FieldKind::Records || field.kind == FieldKind::Attachments) {
            addRecords(page, field, into);
        } else if (field.kind == FieldKind::Grid) {
            addGrid(page, field, into);
        } else {
            const FieldKey key = FieldKey::answer(field.id, page.characteristic);
            const QString words = RecordWords(context()).value(key);
            addAnswer(context().say(field.label), words.isEmpty() ? blank(field) : words, tr("%1, %2").arg(titleOf(page), context().say(field.label)), key, into);
        }
    }
}

QString CheckAnswersPage::blank(const Field &field) const
{
    return field.optional ? tr("Not provided") : tr("Not answered yet");
}

void CheckAnswersPage::addAnswer(const QString &question, const QString &answer, const QString &subject, const FieldKey &key, QVBoxLayout *into)
{
    auto *block = new QVBoxLayout;
    block->setSpacing(spaceOf(1));
    block->addWidget(new Paragraph(question, TypeSize::Body, Token::Ink, true));
    QString shown = answer.trimmed();
    const bool cut = shown.size() > mostCharacters;
    if (cut)
        shown = shown.left(shown.lastIndexOf(u' ', mostCharacters)) + QStringLiteral("…");
    const bool missing = answer == tr("Not provided") || answer == tr("Not answered yet");
    block->addWidget(new Paragraph(shown, TypeSize::Body, missing ? Token::Ink2 : Token::Ink));
    auto *row = new FlowLayout(2);
    auto *change = new Button(session().isReadOnly() ? tr("Show") : tr("Change"), Button::Kind::Link);
    change->setSubject(subject);
    connect(change, &Button::clicked, this, [this, key] { emit goTo(key); });
    row->addWidget(change);
    block->addLayout(row);
    into->addLayout(block);
}

void CheckAnswersPage::addRecords(const Page &page, const Field &field, QVBoxLayout *into)
{
    const RecordKind kind = field.kind == FieldKind::Attachments ? RecordKind::Attachment : field.record.value_or(RecordKind::Evidence);
    const RecordWords words(context());
    QStringList titles;
    QString first;
    int count = 0;
    for (const QString &id : recordIds(assessment(), kind)) {
        if (kind == RecordKind::Impact && !page.characteristic.isEmpty()
            && session().value(FieldKey::record(kind, id, QStringLiteral("characteristic"))).text() != page.characteristic)
            continue;
        if (++count == 1)
            first = id;
        if (count > mostRecords)
            continue;
        QString line = words.title(kind, id);
        if (kind == RecordKind::Attachment)
            line = session().value(FieldKey::record(kind, id, QStringLiteral("name"))).text();
        if (kind == RecordKind::Impact) {
            const QString direction = words.value(FieldKey::record(kind, id, QStringLiteral("direction")));
            line = direction.isEmpty() ? line : tr("%1: %2").arg(line, direction.toLower());
        }
        titles.append(line);
    }
    if (count > mostRecords)
        titles.append(tr("and %1 more").arg(count - mostRecords));
    const QString label = context().say(field.label);
    const FieldKey key = first.isEmpty() ? FieldKey::answer(field.id, page.characteristic) : FieldKey::record(kind, first, {});
    addAnswer(label, titles.isEmpty() ? blank(field) : titles.join(u'\n'), tr("%1, %2").arg(titleOf(page), label), key, into);
}

void CheckAnswersPage::addGrid(const Page &page, const Field &field, QVBoxLayout *into)
{
    QStringList lines;
    for (const Characteristic &characteristic : pack().characteristics) {
        QStringList answers;
        for (const Column &column : field.columns) {
            const Value answer = assessment().answer(column.id, characteristic.id);
            if (!answer.isBlank())
                answers.append(tr("%1 %2").arg(context().say(column.label), pack().choiceLabel(column.vocabulary, answer.text(), context().language(), context().bodyType())));
        }
        if (!answers.isEmpty())
            lines.append(tr("%1: %2").arg(context().say(characteristic.label), answers.join(QStringLiteral("; "))));
    }
    const QString label = context().say(field.label);
    const FieldKey key = FieldKey::answer(field.columns.value(0).id);
    addAnswer(label, lines.isEmpty() ? blank(field) : lines.join(u'\n'), tr("%1, %2").arg(titleOf(page), label), key, into);
}

} // namespace dueregard
