// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/QuestionPage.h"

#include "core/domain/Authors.h"
#include "core/rules/Progress.h"
#include "ui/assessment/ApprovalCard.h"
#include "ui/assessment/AssessmentView.h"
#include "ui/assessment/AttachmentList.h"
#include "ui/assessment/CompletedChoice.h"
#include "ui/assessment/FieldBinding.h"
#include "ui/assessment/GridEditor.h"
#include "ui/assessment/RecordList.h"
#include "ui/assessment/RecordWords.h"
#include "ui/assessment/ReviewPointPanel.h"
#include "ui/assessment/SharedReasonCard.h"
#include "ui/assessment/TabOrder.h"
#include "ui/engagement/DocumentCard.h"
#include "ui/engagement/EngagementParts.h"
#include "ui/engagement/FindingCard.h"
#include "ui/engagement/PartnerCard.h"
#include "ui/engagement/PartnerTools.h"
#include "ui/engagement/PortraitCard.h"
#include "ui/engagement/QuoteCard.h"
#include "ui/fields/ChoiceField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/Rule.h"

#include <QVBoxLayout>

namespace dueregard {

namespace {

bool isLong(const Field &field)
{
    return field.kind == FieldKind::LongText || field.kind == FieldKind::Records || field.kind == FieldKind::Grid;
}

/// Where one of the people is chosen, somebody else than the author is asked for (V-50).
void sayWhoIsAuthor(ChoiceField *choice, const PageContext &context)
{
    ChoiceOptions options = RecordWords(context).options(RecordKind::Person);
    for (ChoiceOption &option : options)
        for (const Person &person : context.assessment().people)
            if (person.id == option.id && isAuthor(context.assessment(), person))
                option.label = QuestionPage::tr("%1 (the author; somebody else has to do this)").arg(option.label);
    choice->setOptions(options);
}

} // namespace

QuestionPage::QuestionPage(const PageContext &context, const Page &page, Whole, QWidget *parent)
    : AssessmentPage(context, &page, parent), m_row(page.characteristic)
{
    connect(&session(), &AssessmentSession::valueChanged, this, &QuestionPage::showParts);
    connect(&session(), &AssessmentSession::recordAdded, this, &QuestionPage::showParts);
    connect(&session(), &AssessmentSession::recordRemoved, this, &QuestionPage::showParts);
}

QuestionPage::QuestionPage(const PageContext &context, const Page &page, QWidget *parent) : QuestionPage(context, page, Whole(), parent)
{
    addTop(placeInStep(), context.say(page.title), context.say(page.hint));
    qsizetype suited = 0;
    for (const Field &field : page.fields)
        suited += field.kind != FieldKind::Note && (field.bodyTypes.isEmpty() || field.bodyTypes.contains(context.bodyType())) ? 1 : 0;
    for (const Field &field : page.fields) {
        const bool asksIt = suited == 1 && context.say(field.label) == context.say(page.title);
        addPart(field, {}, asksIt, column());
    }
    addFoot(std::any_of(page.fields.begin(), page.fields.end(), isLong));
    showParts();
}

QWidget *QuestionPage::addPart(const Field &field, const QString &row, bool labelIsHeading, QVBoxLayout *into)
{
    QWidget *part = nullptr;
    switch (field.kind) {
    case FieldKind::Note: {
        auto *note = new Paragraph(context().say(field.label), TypeSize::Body, Token::Ink2);
        note->makeReadable();
        part = note;
        break;
    }
    case FieldKind::Records: {
        if (!field.record)
            return nullptr;
        RecordList::Options options;
        options.kind = *field.record;
        options.heading = labelIsHeading ? QString() : context().say(field.label);
        options.hint = context().say(field.hint);
        if (*field.record == RecordKind::Finding)
            options.makeCard = [this](const QString &id) { return new FindingCard(context(), id); };
        if (*field.record == RecordKind::SignOff)
            options.makeCard = [this](const QString &id) {
                auto *card = new ApprovalCard(context(), id);
                connect(card, &ApprovalCard::openFile, this, &AssessmentPage::openFile);
                return card;
            };
        if (*field.record == RecordKind::SharedReason)
            options.makeCard = [this](const QString &id) { return new SharedReasonCard(context(), id); };
        if (*field.record == RecordKind::Quote)
            options.makeCard = [this](const QString &id) { return new QuoteCard(context(), id); };
        if (*field.record == RecordKind::Activity || *field.record == RecordKind::WorkingGroup)
            options.makeCard = [this, kind = *field.record](const QString &id) {
                auto *card = new DocumentCard(context(), kind, id);
                connect(card, &DocumentCard::documentWanted, this, &AssessmentPage::makeDocument);
                return card;
            };
        if (*field.record == RecordKind::Partner)
            options.makeCard = [this](const QString &id) { return new PartnerCard(context(), id); };
        if (*field.record == RecordKind::Intersection)
            options.makeCard = [this](const QString &id) { return new PortraitCard(context(), id); };
        auto *list = new RecordList(context(), options);
        if (QWidget *above = makePartAbove(*field.record, context(), this))
            into->addWidget(above);
        addRecordList(field, list, into);
        if (*field.record == RecordKind::Partner)
            list->layout()->addWidget(new PartnerTools(context(), list)); // comes and goes with the list
        return m_parts.value(field.id);
    }
    case FieldKind::Grid: part = new GridEditor(context(), field); break;
    case FieldKind::Attachments: {
        auto *files = new AttachmentList(context(), field);
        connect(files, &AttachmentList::openFile, this, &AssessmentPage::openFile);
        part = files;
        break;
    }
    default: {
        FieldWidget *widget = makeField(field, context().fields(), nullptr, labelIsHeading);
        if (auto *choice = qobject_cast<ChoiceField *>(widget); choice && field.record == RecordKind::Person)
            sayWhoIsAuthor(choice, context());
        new FieldBinding(widget, session(), FieldKey::answer(field.id, row), takerOf(field.id, context()));
        if (context().isReadOnly())
            widget->setReadOnly(true);
        m_fields.insert(field.id, widget);
        part = widget;
        break;
    }
    }
    m_parts.insert(field.id, part);
    into->addWidget(part);
    if (QWidget *below = makePartBelow(field.id, context(), this))
        into->addWidget(below);
    return part;
}

void QuestionPage::addRecordList(const Field &field, RecordList *list, QVBoxLayout *into)
{
    connect(list, &RecordList::goTo, this, &AssessmentPage::goTo);
    m_lists.append(list);
    m_parts.insert(field.id, list);
    into->addWidget(list);
}

void QuestionPage::addFoot(bool asksCompleted)
{
    if (asksCompleted) {
        column()->addWidget(new Rule);
        column()->addWidget(new CompletedChoice(context(), packPage()->id));
    }
    auto *points = new ReviewPointPanel(context(), packPage()->id);
    connect(points, &ReviewPointPanel::goTo, this, &AssessmentPage::goTo);
    connect(points, &ReviewPointPanel::goToPage, this, &AssessmentPage::goToPage);
    column()->addWidget(points);
}

void QuestionPage::showParts()
{
    bool changed = false;
    for (const Field &field : packPage()->fields) {
        QWidget *part = m_parts.value(field.id);
        if (!part)
            continue;
        const bool shown = Progress::isShown(field, assessment());
        if (part->isHidden() != shown)
            continue;
        if (!shown && part->isAncestorOf(focusWidget()) && part->window()->focusWidget() == focusWidget())
            continue; // never from under the officer's hands
        part->setVisible(shown);
        changed = true;
    }
    if (changed)
        restoreTabOrderLater(this);
}

void QuestionPage::commit()
{
    session().flush(); // asks every field to hand over
}

QList<ErrorSummary::Line> QuestionPage::problems()
{
    QList<ErrorSummary::Line> lines;
    for (const Field &field : packPage()->fields) {
        FieldWidget *widget = m_fields.value(field.id);
        if (!widget || widget->isHidden())
            continue;
        widget->check();
        if (!widget->error().isEmpty())
            lines.append({field.id, widget->error()});
    }
    for (const RecordList *list : m_lists)
        for (const FieldWidget *widget : list->unreadable())
            lines.append({QStringLiteral("@") + QString::number(quintptr(widget)), widget->error()});
    return lines;
}

void QuestionPage::goToProblem(const QString &key)
{
    if (FieldWidget *widget = m_fields.value(key)) {
        widget->focusEditor();
        return;
    }
    for (const RecordList *list : m_lists)
        for (FieldWidget *widget : list->unreadable())
            if (key == QStringLiteral("@") + QString::number(quintptr(widget)))
                widget->focusEditor();
}

bool QuestionPage::focusKey(const FieldKey &key)
{
    if (key.kind) {
        for (RecordList *list : m_lists)
            if (list->kind() == *key.kind && list->focusRecord(key.id, key.field))
                return true;
        return false;
    }
    if (FieldWidget *widget = m_fields.value(key.field); widget && !widget->isHidden() && key.id == m_row) {
        widget->focusEditor();
        return true;
    }
    for (QWidget *part : std::as_const(m_parts))
        if (auto *grid = qobject_cast<GridEditor *>(part); grid && grid->focusKey(key))
            return true;
    return false;
}

Help QuestionPage::helpFor(const QWidget *focus, QString *key) const
{
    const Field *found = nullptr;
    const Field *first = nullptr;
    for (const Field &field : packPage()->fields) {
        const QWidget *part = m_parts.value(field.id);
        if (!part || part->isHidden() || field.help.isEmpty())
            continue;
        first = first ? first : &field;
        if (focus && part->isAncestorOf(focus))
            found = &field;
    }
    for (const RecordList *list : m_lists)
        if (const Help inside = focus ? list->helpAround(focus) : Help(); !inside.isEmpty()) {
            key->clear();
            return inside;
        }
    if (!found && !packPage()->help.isEmpty())
        return AssessmentPage::helpFor(focus, key);
    found = found ? found : first;
    if (!found)
        return AssessmentPage::helpFor(focus, key);
    *key = found->id;
    return found->help;
}

void QuestionPage::extra()
{
    emit goToPage(AssessmentView::tasksPage);
}

} // namespace dueregard
