// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/LevelPage.h"

#include "ui/engagement/LevelAid.h"
#include "ui/widgets/Rule.h"

#include <QVBoxLayout>

namespace dueregard {

LevelPage::LevelPage(const PageContext &context, const Page &page, QWidget *parent) : QuestionPage(context, page, Whole(), parent), m_aid(new LevelAid(context))
{
    addTop(placeInStep(), context.say(page.title), context.say(page.hint));
    column()->addWidget(m_aid);
    column()->addWidget(new Rule);
    for (const Field &field : page.fields)
        if (field.record != RecordKind::LevelAssessment) // the aid is their form
            addPart(field, {}, false, column());
    addFoot(true);
    showParts();
}

bool LevelPage::focusKey(const FieldKey &key)
{
    return m_aid->focusKey(key) || (key == FieldKey::answer(QStringLiteral("engagement.aid")) && m_aid->focusStart()) || QuestionPage::focusKey(key);
}

} // namespace dueregard
