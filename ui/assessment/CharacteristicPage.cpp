// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/CharacteristicPage.h"

#include "core/domain/WellKnown.h"
#include "ui/assessment/ImpactCard.h"
#include "ui/assessment/RecordList.h"
#include "ui/assessment/TabOrder.h"
#include "ui/models/StateWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DirectionMark.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/Tag.h"

#include <QVBoxLayout>

namespace dueregard {

CharacteristicPage::CharacteristicPage(const PageContext &context, const Page &page, QWidget *parent)
    : QuestionPage(context, page, Whole(), parent), m_characteristic(pack().characteristic(page.characteristic))
{
    addIntro();
    QSet<QString> placed;
    const auto section = [&](const QString &id, auto &&more) {
        const Field *field = packField(id);
        if (!field)
            return;
        auto *part = new QVBoxLayout;
        part->setSpacing(spaceOf(3));
        part->addWidget(new Heading(context.say(field->reportLabel.isEmpty() ? field->label : field->reportLabel), 2));
        more(part, *field);
        column()->addLayout(part);
        placed.insert(id);
    };
    section(question::whatWeKnow, [&](QVBoxLayout *part, const Field &field) {
        addPart(field, page.characteristic, false, part);
        addKnown(part);
    });
    section(question::whatPeopleToldUs, [&](QVBoxLayout *part, const Field &field) {
        addTold(part);
        addPart(field, page.characteristic, false, part);
    });
    for (const Field &field : page.fields) {
        if (field.kind == FieldKind::Records && field.record == RecordKind::Impact)
            addImpacts(field);
        else if (!placed.contains(field.id))
            addPart(field, page.characteristic, false, column());
    }
    addFoot(true);
    showParts();
}

const Field *CharacteristicPage::packField(const QString &id) const
{
    for (const Field &field : packPage()->fields)
        if (field.id == id)
            return &field;
    return nullptr;
}

bool CharacteristicPage::concerns(const QStringList &groups) const
{
    return std::any_of(groups.begin(), groups.end(), [&](const QString &id) { return m_characteristic && pack().characteristicOf(id) == m_characteristic; });
}

QString CharacteristicPage::groupsSoFar() const
{
    QStringList names;
    const auto add = [&](const QString &id) {
        if (id.isEmpty() || id == m_characteristic->id || pack().characteristicOf(id) != m_characteristic)
            return;
        const QString name = pack().groupLabel(id, context().language(), context().bodyType()); // may begin with the name of a people
        if (!names.contains(name))
            names.append(name);
    };
    for (const Impact &impact : assessment().impacts)
        add(impact.group);
    for (const Evidence &evidence : assessment().evidence)
        for (const QString &id : evidence.groups)
            add(id);
    for (const Finding &finding : assessment().findings)
        for (const QString &id : finding.groups)
            add(id);
    return names.join(QStringLiteral(", "));
}

QString CharacteristicPage::screeningWords() const
{
    QStringList words;
    for (const Step &step : pack().steps)
        for (const Page &page : step.pages)
            for (const Field &field : page.fields)
                for (const Column &column : field.kind == FieldKind::Grid ? field.columns : QList<Column>())
                    if (const Value answer = assessment().answer(column.id, m_characteristic->id); !answer.isBlank())
                        words.append(tr("%1 %2").arg(context().say(column.label),
                                                     pack().choiceLabel(column.vocabulary, answer.text(), context().language(), context().bodyType())));
    return words.join(QStringLiteral(". "));
}

void CharacteristicPage::addIntro()
{
    const QString name = m_characteristic ? context().say(m_characteristic->label) : packPage()->characteristic;
    const bool local = m_characteristic && m_characteristic->local;
    addTop(placeInStep(), name, local ? tr("(local, not in the Act)") : QString());
    if (!m_characteristic)
        return;
    auto *intro = new QVBoxLayout;
    intro->setSpacing(spaceOf(2));
    if (local) {
        auto *note = new Paragraph(context().say(pack().localNote), TypeSize::Body, Token::Ink2);
        note->makeReadable();
        intro->addWidget(note);
    }
    auto *definition = new Paragraph(context().say(m_characteristic->definition), TypeSize::Body, Token::Ink2);
    definition->makeReadable(tr("What it covers"));
    intro->addWidget(definition);
    if (const QString groups = groupsSoFar(); !groups.isEmpty())
        intro->addWidget(new Paragraph(tr("Groups in this assessment: %1.").arg(groups)));
    if (const QString screening = screeningWords(); !screening.isEmpty())
        intro->addWidget(new Paragraph(tr("You said at screening: %1.").arg(screening), TypeSize::Body, Token::Ink2));
    column()->addLayout(intro);
}

void CharacteristicPage::addKnown(QVBoxLayout *into)
{
    auto *row = new FlowLayout(2);
    const RecordWords words(context());
    const auto chip = [&](RecordKind kind, const QString &id, const QString &text) {
        auto *button = new Button(text, Button::Kind::Chip, QStringLiteral("file-text"));
        connect(button, &Button::clicked, this, [this, kind, id] { emit goTo(FieldKey::record(kind, id, {})); });
        row->addWidget(button);
    };
    for (const Evidence &evidence : assessment().evidence) {
        if (!concerns(evidence.groups))
            continue;
        QString strength = pack().choiceLabel(QStringLiteral("evidence_strength"), evidence.strength, context().language(), context().bodyType());
        const QString title = words.shortTitle(RecordKind::Evidence, evidence.id);
        chip(RecordKind::Evidence, evidence.id, strength.isEmpty() ? title : tr("%1, %2").arg(title, strength.toLower()));
    }
    for (const DataGap &gap : assessment().gaps)
        if (concerns(gap.groups))
            chip(RecordKind::DataGap, gap.id, tr("Gap: %1").arg(words.shortTitle(RecordKind::DataGap, gap.id)));
    if (!context().isReadOnly()) {
        const auto adder = [&](RecordKind kind, const QString &text) {
            auto *add = new Button(text, Button::Kind::Link, QStringLiteral("plus"));
            add->setSubject(context().say(m_characteristic->label));
            connect(add, &Button::clicked, this, [this, kind] {
                const QString id = session().addRecord(kind, {{QStringLiteral("groups"), QStringList{m_characteristic->id}}});
                emit goTo(FieldKey::record(kind, id, pack().form(kind) ? pack().form(kind)->fields.value(0).id : QString()));
            });
            row->addWidget(add);
        };
        if (m_characteristic) {
            adder(RecordKind::Evidence, tr("Add evidence"));
            adder(RecordKind::DataGap, tr("Add a gap"));
        }
    }
    into->addLayout(row);
}

void CharacteristicPage::addTold(QVBoxLayout *into)
{
    const RecordWords words(context());
    for (const Finding &finding : assessment().findings) {
        if (!concerns(finding.groups))
            continue;
        auto *card = new Card(Token::Surface, Token::Accent);
        card->body()->setSpacing(spaceOf(2));
        card->body()->addWidget(new Paragraph(RecordWords::firstLine(finding.text.toPlain(), 600), TypeSize::Reading));
        QStringList from;
        for (const QString &id : finding.activity_ids)
            if (const QString title = words.shortTitle(RecordKind::Activity, id); !title.isEmpty())
                from.append(title);
        if (!finding.how_many.isEmpty())
            from.append(tr("How many said so: %1").arg(finding.how_many));
        if (!from.isEmpty())
            card->body()->addWidget(new Paragraph(from.join(QStringLiteral(". ")), TypeSize::Caption, Token::Ink2));
        auto *row = new FlowLayout(3);
        const bool answered = !finding.response_status.isEmpty() && finding.response_status != QLatin1String("no_response_yet");
        const QString state = answered ? pack().choiceLabel(QStringLiteral("response_status"), finding.response_status, context().language(), context().bodyType())
                                       : tr("No response yet");
        row->addWidget(new Tag(state, answered ? Tone::Done : Tone::Warn, answered ? QStringLiteral("check") : QStringLiteral("triangle-alert")));
        auto *respond = new Button(answered ? tr("Change the response") : tr("Write a response"), Button::Kind::Link);
        respond->setSubject(words.shortTitle(RecordKind::Finding, finding.id));
        connect(respond, &Button::clicked, this, [this, id = finding.id] { emit goTo(FieldKey::record(RecordKind::Finding, id, QStringLiteral("response"))); });
        row->addWidget(respond);
        card->body()->addLayout(row);
        into->addWidget(card);
    }
}

void CharacteristicPage::addImpacts(const Field &field)
{
    const QString characteristic = packPage()->characteristic;
    RecordList::Options options;
    options.kind = RecordKind::Impact;
    options.heading = context().say(field.label);
    options.counted = true;
    options.belongs = [this, characteristic](const QString &id) {
        return session().value(FieldKey::record(RecordKind::Impact, id, QStringLiteral("characteristic"))).text() == characteristic;
    };
    options.defaults = {{QStringLiteral("characteristic"), characteristic}};
    if (m_characteristic && m_characteristic->aims.size() == 1 && m_characteristic->aims.first() == QLatin1String("a"))
        options.defaults.insert(QStringLiteral("aim"), QStringLiteral("1a"));
    options.makeCard = [this](const QString &id) {
        auto *card = new ImpactCard(context(), id);
        connect(card, &ImpactCard::addActionWanted, this, &CharacteristicPage::addAction);
        connect(card, &ImpactCard::copyToGroupWanted, this, &CharacteristicPage::copyToGroup);
        return card;
    };
    auto *shared = new QVBoxLayout;
    shared->setSpacing(spaceOf(2));
    m_impacts = new RecordList(context(), options);
    addRecordList(field, m_impacts, column());
    for (const SharedReason &reason : assessment().sharedReasons) {
        if (!concerns(reason.characteristics))
            continue;
        const QString direction = DirectionMark::word(directionFrom(reason.direction));
        shared->addWidget(new Paragraph(tr("%1, by a reason shared with others: %2").arg(direction, RecordWords::firstLine(reason.reason.toPlain(), 300))));
        auto *open = new Button(tr("Go to the shared reason"), Button::Kind::Link);
        connect(open, &Button::clicked, this, [this, id = reason.id] { emit goTo(FieldKey::record(RecordKind::SharedReason, id, {})); });
        auto *row = new FlowLayout(2);
        row->addWidget(open);
        shared->addLayout(row);
    }
    if (shared->count() > 0)
        column()->addLayout(shared);
    else
        delete shared;
    if (!context().isReadOnly())
        addNothingChoices(m_impacts);
}

void CharacteristicPage::addNothingChoices(RecordList *list)
{
    auto *opener = new Button(tr("Not relevant, or not known"), Button::Kind::Quiet);
    opener->setObjectName(QStringLiteral("noEffect"));
    list->addAction(opener);
    auto *choices = new Card;
    choices->setObjectName(QStringLiteral("noEffectChoices"));
    choices->body()->setSpacing(spaceOf(2));
    choices->body()->addWidget(new Heading(tr("Which of these is it?"), 3));
    choices->body()->addWidget(new Paragraph(tr("Each is recorded with your reason. None of them is the same as leaving it empty."), TypeSize::Body, Token::Ink2));
    auto *row = new FlowLayout(2);
    const auto offer = [&](const QString &text, auto &&act) {
        auto *button = new Button(text);
        button->setObjectName(QStringLiteral("noEffect/%1").arg(row->count()));
        connect(button, &Button::clicked, this, [choices, act] {
            choices->hide();
            act();
        });
        row->addWidget(button);
    };
    offer(tr("Neutral: we looked, and it makes no difference"), [this] { addWithoutEffect(QStringLiteral("NEU")); });
    offer(tr("Not relevant: there is no link"), [this] { addWithoutEffect(QStringLiteral("NR")); });
    offer(tr("Not known: a gap to close"), [this] { addWithoutEffect(QStringLiteral("UNK")); });
    offer(tr("Use the same reason for several"), [this] {
        const QString id = session().addRecord(RecordKind::SharedReason, {{QStringLiteral("characteristics"), QStringList{packPage()->characteristic}}});
        emit goTo(FieldKey::record(RecordKind::SharedReason, id, QStringLiteral("characteristics")));
    });
    choices->body()->addLayout(row);
    choices->hide();
    column()->addWidget(choices);
    connect(opener, &Button::clicked, this, [this, choices, row] {
        choices->setVisible(choices->isHidden());
        restoreTabOrderLater(this);
        if (!choices->isHidden())
            row->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
    });
}

void CharacteristicPage::addWithoutEffect(const QString &direction)
{
    m_impacts->add({{QStringLiteral("direction"), direction}});
    if (RecordCard *card = m_impacts->card(m_impacts->ids().value(m_impacts->count() - 1)))
        card->openEditor(direction == QLatin1String("UNK") ? QStringLiteral("mechanism") : QStringLiteral("not_relevant_reason"));
}

void CharacteristicPage::addAction(const QString &impact)
{
    const QString id = session().addRecord(RecordKind::Action, {{QStringLiteral("impact_ids"), QStringList{impact}}});
    emit goTo(FieldKey::record(RecordKind::Action, id, QStringLiteral("description")));
}

void CharacteristicPage::copyToGroup(const QString &impact)
{
    const auto data = recordData(assessment(), RecordKind::Impact, impact);
    if (!data)
        return;
    QMap<QString, Value> values = data->values;
    values.remove(QStringLiteral("group"));
    values.remove(QStringLiteral("group_note"));
    const QString id = session().addRecord(RecordKind::Impact, values, recordIndex(assessment(), RecordKind::Impact, impact) + 1);
    m_impacts->focusRecord(id, QStringLiteral("group"));
}

void CharacteristicPage::extra()
{
    for (const Step &step : pack().steps)
        for (const Page &page : step.pages)
            if (page.kind == PageKind::Matrix) {
                emit goToPage(page.id);
                return;
            }
}

} // namespace dueregard
