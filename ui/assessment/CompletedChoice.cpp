// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/CompletedChoice.h"

#include "ui/fields/ChoiceField.h"

#include <QVBoxLayout>

namespace dueregard {

namespace {
const QString yes = QStringLiteral("done");
const QString later = QStringLiteral("later");
} // namespace

CompletedChoice::CompletedChoice(const PageContext &context, const QString &page, QWidget *parent)
    : QWidget(parent), m_context(context), m_page(page),
      m_choice(new ChoiceField({{yes, tr("Yes"), {}}, {later, tr("No, I’ll come back"), {}}}))
{
    setObjectName(QStringLiteral("completed"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_choice);
    m_choice->setTexts({.label = tr("Have you completed this page?")});
    m_choice->setInRow(true);
    m_choice->setUnknownShown(false);
    m_choice->setReadOnly(context.isReadOnly());
    connect(m_choice, &FieldWidget::valueChanged, this, [this](const Value &value) { m_context.session.setPageMark(m_page, value.text()); });
    connect(&context.session, &AssessmentSession::headChanged, this, &CompletedChoice::show);
    show();
}

void CompletedChoice::show()
{
    const QString mark = m_context.assessment().marks.value(m_page);
    if (const Value now{mark}; now != m_choice->value())
        m_choice->setValue(now);
}

} // namespace dueregard
