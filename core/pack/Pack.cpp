// SPDX-License-Identifier: Apache-2.0
#include "core/pack/Pack.h"

namespace dueregard {

namespace {
template<class T>
const T *find(const QList<T> &list, const QString &id)
{
    for (const T &item : list)
        if (item.id == id)
            return &item;
    return nullptr;
}
} // namespace

const Choice *Vocabulary::choice(const QString &wanted) const { return find(choices, wanted); }
const Vocabulary *Pack::vocabulary(const QString &wanted) const { return find(vocabularies, wanted); }
const Characteristic *Pack::characteristic(const QString &wanted) const { return find(characteristics, wanted); }
const Step *Pack::step(const QString &wanted) const { return find(steps, wanted); }
const LawText *Pack::law(const QString &wanted) const { return find(laws, wanted); }

const Characteristic *Pack::characteristicOf(const QString &groupId) const
{
    for (const Characteristic &characteristic : characteristics) {
        if (characteristic.id == groupId || find(characteristic.groups, groupId))
            return &characteristic;
    }
    return nullptr;
}

const Page *Pack::page(const QString &wanted) const
{
    for (const Step &step : steps)
        if (const Page *page = find(step.pages, wanted))
            return page;
    return nullptr;
}

const Step *Pack::stepOfPage(const QString &pageId) const
{
    for (const Step &step : steps)
        if (find(step.pages, pageId))
            return &step;
    return nullptr;
}

const Field *Pack::field(const QString &questionId) const
{
    for (const Step &step : steps)
        for (const Page &page : step.pages)
            if (const Field *field = find(page.fields, questionId))
                return field;
    return nullptr;
}

const RecordForm *Pack::form(RecordKind kind) const
{
    for (const RecordForm &form : records)
        if (form.kind == kind)
            return &form;
    return nullptr;
}

QString Pack::choiceLabel(const QString &vocabularyId, const QString &code, const QString &language, const QString &bodyType) const
{
    if (const Vocabulary *known = vocabulary(vocabularyId))
        if (const Choice *choice = known->choice(code))
            return choice->label.in(language, bodyType);
    return code;
}

QString Pack::groupLabel(const QString &groupId, const QString &language, const QString &bodyType) const
{
    for (const Characteristic &known : characteristics) {
        if (known.id == groupId)
            return known.label.in(language, bodyType);
        if (const Group *group = find(known.groups, groupId))
            return group->label.in(language, bodyType);
    }
    return groupId;
}

QString Pack::word(const QString &key, const QString &language) const
{
    const auto it = words.constFind(key);
    return it == words.cend() ? key : it->in(language);
}

} // namespace dueregard
