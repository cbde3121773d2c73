// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/PurgePage.h"

#include "core/domain/Assessment.h"
#include "ui/assessment/RecordWords.h"
#include "ui/assessment/TabOrder.h"
#include "ui/fields/ChoiceField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/Paragraph.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace dueregard {

namespace {
constexpr int mostExcerpt = 160; // characters
} // namespace

PurgePage::PurgePage(const PageContext &context, const QList<Change> &changes, const QList<Change> &waiting, const QString &officer, const From &from, QWidget *parent)
    : QWidget(parent), m_officerBefore(officer)
{
    gather(context, changes, waiting);
    putFirst(context, from);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(5));
    m_heading = new Heading(tr("Remove personal text"), 1);
    column->addWidget(m_heading);
    column->addWidget(new Paragraph(tr("For words about a person that should not be here: a name in an answer, a quote that was taken back. They go from the record, its history, "
                                       "the search, the backups beside this register and the words that wait because they could not be saved, and nobody can bring them back. A line stays that says what was removed, when and why. "
                                       "Copies that were sent or saved elsewhere are not reached."),
                                    TypeSize::Body, Token::Ink2));
    if (m_items.size() > ChoiceField::mostRadios) {
        m_find = addLine(column, QStringLiteral("purgeFind"), tr("Find it"), tr("Words of the question or of what it says. The list below then holds only what has them."));
        connect(m_find, &FieldWidget::valueChanged, this, &PurgePage::search);
    }
    m_what = new ChoiceField({});
    m_what->setObjectName(QStringLiteral("purgeWhat"));
    m_what->setTexts({.label = tr("What should be removed?")});
    m_what->setUnknownShown(false);
    m_what->setEmptyText(tr("Nothing here has these words."));
    column->addWidget(m_what);
    m_chosen = new Paragraph;
    m_chosen->setObjectName(QStringLiteral("purgeChosen"));
    column->addWidget(m_chosen);
    connect(m_what, &FieldWidget::valueChanged, this, [this](const Value &value) {
        m_chosen->setText(value.isBlank() ? QString() : m_items[value.text().toInt()].label);
        m_chosen->setVisible(!value.isBlank() && m_what->findChild<QComboBox *>());
    });
    m_chosen->hide();
    search();
    m_reason = addLine(column, QStringLiteral("purgeReason"), tr("Why?"), tr("For example “The person asked for it”. This line stays, so name nobody here."));
    m_officer = addLine(column, QStringLiteral("purgeOfficer"), tr("Who removes it?"), tr("A name or a job title. It stays in the history."));
    m_officer->setValue(Value(officer));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(3, buttons);
    auto *remove = new Button(tr("Remove it for good"), Button::Kind::Primary);
    remove->setObjectName(QStringLiteral("purgeNow"));
    auto *leave = new Button(tr("Leave everything as it is"), Button::Kind::Quiet);
    row->addWidget(remove);
    row->addWidget(leave);
    column->addWidget(buttons);
    column->addStretch(1);
    connect(remove, &Button::clicked, this, &PurgePage::send);
    connect(leave, &Button::clicked, this, &PurgePage::closed);
    framePage(this, content);
}

void PurgePage::putFirst(const PageContext &context, const From &from)
{
    const RecordWords words(context);
    const auto rank = [&](const Item &item) {
        const auto kind = recordKindFrom(item.scope.entity);
        if (item.scope.entity.isEmpty())
            return 2;
        const FieldKey key{kind, item.scope.entityId, item.scope.field};
        const bool isIt = from.field && (key == *from.field || (kind && from.field->kind == kind && from.field->id == key.id && key.field.isEmpty()));
        return isIt ? 0 : !from.page.isEmpty() && words.pageOf(key) == from.page ? 1
                                                                                 : 2;
    };
    std::stable_sort(m_items.begin(), m_items.end(), [&](const Item &one, const Item &other) { return rank(one) < rank(other); });
}

void PurgePage::search()
{
    const QStringList wanted = m_find ? m_find->value().text().split(u' ', Qt::SkipEmptyParts) : QStringList();
    ChoiceOptions options;
    for (int i = 0; i < m_items.size(); ++i) {
        const bool has = std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
            return m_items[i].label.contains(word, Qt::CaseInsensitive) || m_items[i].text.contains(word, Qt::CaseInsensitive);
        });
        if (has || m_what->value().text() == QString::number(i))
            options.append({QString::number(i), m_items[i].label, {}});
    }
    m_what->setOptions(options);
    m_chosen->setVisible(!m_what->value().isBlank() && m_what->findChild<QComboBox *>());
    applyTabOrder({this}); // the choices are new
}

FieldWidget *PurgePage::addLine(QVBoxLayout *column, const QString &id, const QString &label, const QString &hint)
{
    Field field;
    field.id = id;
    field.label = LocalText(label);
    field.hint = LocalText(hint);
    FieldWidget *line = makeField(field, FieldContext());
    column->addWidget(line);
    return line;
}

void PurgePage::gather(const PageContext &context, const QList<Change> &changes, const QList<Change> &waiting)
{
    const Assessment &assessment = context.assessment();
    const RecordWords words(context);
    const auto holdsText = [](const Value &value) { return value.kind() == ValueKind::Text || value.kind() == ValueKind::Rich || value.kind() == ValueKind::Table; };
    const auto add = [&](const QString &place, const Value &value, const PurgeScope &scope) {
        const QString text = RecordWords::firstLine(value.toPlain(), mostExcerpt);
        m_items.append({text.isEmpty() ? place : tr("%1 – “%2”", "place, excerpt").arg(place, text), scope, value.toPlain()});
    };
    for (auto it = assessment.answers.cbegin(); it != assessment.answers.cend(); ++it) {
        const Field *field = context.pack().field(it.key().question);
        if (!holdsText(it.value()) || (field && !field->vocabulary.isEmpty()))
            continue;
        add(words.place(FieldKey::answer(it.key().question, it.key().row)), it.value(), {assessment.id, QStringLiteral("answer"), it.key().row, it.key().question});
    }
    for (RecordKind kind : allRecordKinds)
        for (const RecordData &data : allRecords(assessment, kind)) {
            QString name = words.singular(kind);
            name = name.left(1).toUpper() + name.mid(1);
            add(tr("%1, all that it says", "kind of record").arg(name), Value(words.title(data)), {assessment.id, nameOf(kind), data.id, {}});
            for (auto it = data.values.cbegin(); it != data.values.cend(); ++it) {
                const FieldKey key = FieldKey::record(kind, data.id, it.key());
                const Field *field = words.fieldOf(key);
                if (holdsText(it.value()) && field && field->vocabulary.isEmpty() && !field->record && field->kind != FieldKind::CharacteristicChoice && field->kind != FieldKind::Groups)
                    add(tr("%1, “%2”", "kind of record, question").arg(name, context.say(field->label)), it.value(), {assessment.id, nameOf(kind), data.id, it.key()});
            }
        }
    // Words that were taken out of their field, or with their record, are still in the history and the backups. Others never
    // came into it and wait on this computer.
    QSet<QStringList> seen;
    const qsizetype saved = changes.size();
    const QList<Change> all = changes + waiting;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Change &change = all[i];
        const Value &said = change.before.isBlank() ? change.after : change.before;
        const auto kind = recordKindFrom(change.entity);
        if (!holdsText(said) || said.isBlank() || (!kind && change.entity != QLatin1String("answer")))
            continue;
        const bool isGone = kind && recordIndex(assessment, *kind, change.entityId) < 0;
        const FieldKey key{kind, change.entityId, change.field};
        const Field *field = words.fieldOf(key);
        if (!isGone && (!valueAt(assessment, key).isBlank() || (field && !field->vocabulary.isEmpty())))
            continue;
        const QStringList place = isGone ? QStringList{change.entity, change.entityId} : QStringList{change.entity, change.entityId, change.field};
        if (seen.contains(place) || (isGone && field && !field->vocabulary.isEmpty()))
            continue;
        seen.insert(place);
        if (isGone) {
            QString name = words.singular(*kind);
            name = name.left(1).toUpper() + name.mid(1);
            add((i < saved ? tr("%1 that was deleted", "kind of record") : tr("%1 that waits because it could not be saved", "kind of record")).arg(name), said, {assessment.id, change.entity, change.entityId, {}});
        } else {
            add((i < saved ? tr("%1, blank now", "place") : tr("%1, words that wait because they could not be saved", "place")).arg(words.place(key)), said, {assessment.id, change.entity, change.entityId, change.field});
        }
    }
    // Words that were corrected are gone from the field, but not from its history.
    seen.clear();
    for (const Change &change : all) {
        const auto kind = recordKindFrom(change.entity);
        if (!kind && change.entity != QLatin1String("answer"))
            continue;
        const FieldKey key{kind, change.entityId, change.field};
        const QStringList place{change.entity, change.entityId, change.field};
        const Value now = change.field.isEmpty() || (kind && recordIndex(assessment, *kind, change.entityId) < 0) ? Value() : valueAt(assessment, key);
        const auto other = [&](const Value &said) { return holdsText(said) && !said.isBlank() && said != now; };
        const Field *field = words.fieldOf(key);
        if (seen.contains(place) || now.isBlank() || !holdsText(now) || (field && !field->vocabulary.isEmpty()) || (!other(change.before) && !other(change.after)))
            continue;
        seen.insert(place);
        add(tr("%1, only earlier wordings; what it says now stays", "place").arg(words.place(key)), now, {assessment.id, change.entity, change.entityId, change.field, now});
    }
    add(tr("The whole assessment"), {}, {assessment.id, {}, {}, {}});
}

void PurgePage::send()
{
    const QList<FieldWidget *> asked{m_what, m_reason, m_officer};
    for (FieldWidget *field : asked)
        field->commitPending();
    bool chosen = false;
    const int index = m_what->value().text().toInt(&chosen);
    const QString reason = m_reason->value().text().trimmed();
    const QString officer = m_officer->value().text().trimmed();
    m_what->setError(chosen ? QString() : tr("Choose what should be removed"));
    m_reason->setError(reason.isEmpty() ? tr("Say why, so that the gap can be explained later") : QString());
    m_officer->setError(officer.isEmpty() ? tr("Say who removes it") : QString());
    for (FieldWidget *field : asked)
        if (!field->error().isEmpty()) {
            field->focusEditor();
            return;
        }
    emit wanted(m_items[index].scope, m_items[index].label, reason, officer);
}

void PurgePage::keyPressEvent(QKeyEvent *event)
{
    const bool untouched = m_what->value().isBlank() && m_reason->value().isBlank() && m_officer->value().text() == m_officerBefore;
    if (event->key() == Qt::Key_Escape && untouched)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void PurgePage::focusHeading()
{
    m_heading->focusHere();
}

} // namespace dueregard
