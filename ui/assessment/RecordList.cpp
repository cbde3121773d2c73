// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/RecordList.h"

#include "ui/assessment/Discard.h"
#include "ui/assessment/TabOrder.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/UndoBanner.h"

#include <QVBoxLayout>

namespace dueregard {

namespace {
constexpr int manyCards = 8; // then the button below them is far away
} // namespace

RecordList::RecordList(const PageContext &context, const Options &options, QWidget *parent)
    : QWidget(parent), m_context(context), m_options(options)
{
    setObjectName(QStringLiteral("records/") + nameOf(options.kind));
    const RecordForm *form = context.pack().form(options.kind);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(3));
    if (!options.heading.isEmpty()) {
        m_heading = new Heading(options.heading, 2);
        column->addWidget(m_heading);
    }
    if (!options.hint.isEmpty())
        column->addWidget(new Paragraph(options.hint, TypeSize::Body, Token::Ink2));
    m_empty = new Paragraph(form ? context.say(form->empty) : tr("Nothing recorded yet"), TypeSize::Body, Token::Ink2);
    column->addWidget(m_empty);
    m_addTop = new Button(form ? context.say(form->add) : tr("Add"), Button::Kind::Link, QStringLiteral("plus"));
    m_addTop->setObjectName(QStringLiteral("addTop/") + nameOf(options.kind));
    connect(m_addTop, &Button::clicked, this, [this] { add(); });
    auto *topRow = new FlowLayout(2);
    topRow->addWidget(m_addTop);
    column->addLayout(topRow);
    m_list = new QVBoxLayout;
    m_list->setSpacing(spaceOf(3));
    column->addLayout(m_list);
    m_more = new Button(QString(), Button::Kind::Quiet);
    connect(m_more, &Button::clicked, this, [this] {
        const int first = m_limit;
        m_limit += batch;
        sync();
        if (first < m_cards.size())
            m_cards[first]->focusChange();
    });
    auto *moreRow = new FlowLayout(2);
    moreRow->addWidget(m_more);
    column->addLayout(moreRow);
    m_undo = new UndoBanner;
    connect(m_undo, &UndoBanner::undo, this, [this] { m_context.session.undoStack()->undo(); });
    connect(context.session.undoStack(), &QUndoStack::indexChanged, this, [this](int index) {
        if (index != m_undoIndex)
            m_undo->hide(); // undo would take back something else now
    });
    column->addWidget(m_undo);
    m_actions = new FlowLayout(2);
    m_add = new Button(form ? context.say(form->add) : tr("Add"), Button::Kind::Secondary, QStringLiteral("plus"));
    m_add->setObjectName(QStringLiteral("add/") + nameOf(options.kind));
    connect(m_add, &Button::clicked, this, [this] { add(); });
    m_actions->addWidget(m_add);
    if (context.isReadOnly())
        m_add->hide();
    column->addLayout(m_actions);

    AssessmentSession &session = context.session;
    const auto ours = [this](RecordKind kind) {
        if (kind == m_options.kind)
            sync();
    };
    connect(&session, &AssessmentSession::recordAdded, this, ours);
    connect(&session, &AssessmentSession::recordRemoved, this, ours);
    connect(&session, &AssessmentSession::recordsReordered, this, ours);
    connect(&session, &AssessmentSession::valueChanged, this, [this](const FieldKey &key) {
        if (key.kind != m_options.kind)
            return;
        RecordCard *changed = card(key.id);
        if (m_options.belongs && m_options.belongs(key.id) != m_ids.contains(key.id))
            sync();
        else if (changed)
            changed->refresh();
    });
    sync();
}

void RecordList::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

RecordCard *RecordList::card(const QString &id) const
{
    for (RecordCard *card : m_cards)
        if (card->id() == id)
            return card;
    return nullptr;
}

RecordCard *RecordList::make(const QString &id)
{
    RecordCard *card = m_options.makeCard ? m_options.makeCard(id) : new RecordCard(m_context, m_options.kind, id);
    connect(card, &RecordCard::removeWanted, this, &RecordList::remove);
    connect(card, &RecordCard::moveWanted, this, &RecordList::move);
    connect(card, &RecordCard::copyWanted, this, &RecordList::copy);
    connect(card, &RecordCard::goTo, this, &RecordList::goTo);
    return card;
}

void RecordList::sync()
{
    const qsizetype before = m_ids.size();
    m_ids.clear();
    for (const QString &id : recordIds(m_context.assessment(), m_options.kind))
        if (!m_options.belongs || m_options.belongs(id))
            m_ids.append(id);
    const QStringList wanted = m_ids.mid(0, m_limit);
    QHash<QString, RecordCard *> known;
    for (RecordCard *card : std::as_const(m_cards)) {
        if (wanted.contains(card->id())) {
            known.insert(card->id(), card);
            continue;
        }
        discard(card);
    }
    m_cards.clear();
    for (const QString &id : wanted) {
        RecordCard *card = known.value(id);
        m_cards.append(card ? card : make(id));
    }
    place();
    showWords();
    if (m_ids.size() != before)
        emit countChanged(count());
}

void RecordList::place()
{
    for (int i = 0; i < m_cards.size(); ++i) {
        QLayoutItem *item = m_list->itemAt(i);
        if (!item || item->widget() != m_cards[i]) {
            m_list->removeWidget(m_cards[i]);
            m_list->insertWidget(i, m_cards[i]);
        }
        m_cards[i]->setEnds(i == 0, i + 1 == m_ids.size());
        m_cards[i]->show();
    }
    restoreTabOrderLater(this);
}

void RecordList::showWords()
{
    m_empty->setVisible(m_ids.isEmpty());
    m_addTop->setVisible(m_cards.size() >= manyCards && !m_context.isReadOnly());
    const qsizetype hidden = m_ids.size() - m_cards.size();
    m_more->setVisible(hidden > 0);
    m_more->setText(hidden > batch ? tr("Show %1 more of %2").arg(batch).arg(m_ids.size()) : tr("Show the last %1").arg(hidden));
    if (m_heading)
        m_heading->setText((m_options.counted || m_ids.size() >= manyCards) && !m_ids.isEmpty() ? tr("%1 (%2)").arg(m_options.heading).arg(m_ids.size()) : m_options.heading);
}

void RecordList::add(const QMap<QString, Value> &values)
{
    QMap<QString, Value> all = m_options.defaults;
    all.insert(values);
    const QString id = m_context.session.addRecord(m_options.kind, all);
    if (!id.isEmpty())
        focusRecord(id, {});
    if (RecordCard *added = card(id))
        added->openEditor();
}

bool RecordList::focusRecord(const QString &id, const QString &field)
{
    const auto index = m_ids.indexOf(id);
    if (index < 0)
        return false;
    if (index >= m_limit) {
        m_limit = int(index) + 1;
        sync();
    }
    RecordCard *found = card(id);
    if (!field.isEmpty())
        found->openEditor(field);
    else if (found->isOpen())
        found->openEditor();
    else
        found->focusChange();
    return true;
}

void RecordList::remove(const QString &id)
{
    const RecordCard *old = card(id);
    if (!old)
        return;
    const QString title = old->title();
    m_undoIndex = m_context.session.undoStack()->index() + 1;
    m_context.session.removeRecord(m_options.kind, id);
    m_context.session.flush();
    m_undo->showRemoved(tr("Removed: %1").arg(title));
    restoreTabOrderLater(this);
    if (auto *undo = m_undo->findChild<QAbstractButton *>())
        undo->setFocus(Qt::OtherFocusReason);
}

void RecordList::move(const QString &id, int by)
{
    const auto index = m_ids.indexOf(id);
    const auto to = index + by;
    if (index < 0 || to < 0 || to >= m_ids.size())
        return;
    if (to >= m_limit)
        ++m_limit;
    m_context.session.moveRecord(m_options.kind, id, recordIndex(m_context.assessment(), m_options.kind, m_ids[to]));
    m_context.session.flush();
    RecordCard *moved = card(id);
    if (!moved)
        return;
    auto *again = moved->findChild<QWidget *>((by < 0 ? QStringLiteral("up/") : QStringLiteral("down/")) + id);
    if (!again)
        again = moved->findChild<QWidget *>((by < 0 ? QStringLiteral("down/") : QStringLiteral("up/")) + id);
    if (again)
        again->setFocus(Qt::OtherFocusReason);
}

void RecordList::copy(const QString &id)
{
    const auto data = recordData(m_context.assessment(), m_options.kind, id);
    if (!data)
        return;
    const int index = recordIndex(m_context.assessment(), m_options.kind, id);
    const QString copied = m_context.session.addRecord(m_options.kind, data->values, index + 1);
    if (RecordCard *card = this->card(copied))
        card->openEditor();
}

QList<FieldWidget *> RecordList::unreadable() const
{
    QList<FieldWidget *> found;
    for (const RecordCard *card : m_cards)
        if (card->isOpen())
            found.append(card->editor()->unreadable());
    return found;
}

Help RecordList::helpAround(const QWidget *focus) const
{
    for (const RecordCard *card : m_cards) {
        if (!card->isOpen() || !card->isAncestorOf(focus))
            continue;
        if (const Field *field = card->editor()->fieldAround(focus); field && !field->help.isEmpty())
            return field->help;
        const RecordForm *form = m_context.pack().form(m_options.kind);
        return form ? form->help : Help();
    }
    return {};
}

} // namespace dueregard
