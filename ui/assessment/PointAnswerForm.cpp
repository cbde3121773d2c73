// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/PointAnswerForm.h"

#include "core/rules/PointBasis.h"
#include "ui/fields/LongTextField.h"
#include "ui/fields/TextField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace dueregard {

namespace {
const QString reasonField = QStringLiteral("reason");
const QString byField = QStringLiteral("by");
const QString overridesField = QStringLiteral("overrides");
} // namespace

QString PointAnswerForm::answerOf(const Assessment &assessment, const ReviewPoint &point)
{
    const QString where = point.whereKey();
    for (const PointAnswer &answer : assessment.pointAnswers)
        if (answer.code == point.code && answer.where == where)
            return answer.id;
    return {};
}

bool PointAnswerForm::isStale(const PageContext &context, const ReviewPoint &point)
{
    const QString id = answerOf(context.assessment(), point);
    for (const PointAnswer &answer : context.assessment().pointAnswers)
        if (answer.id == id)
            return point.overridable && answer.overrides == QLatin1String("yes") && isAboutSomethingElse(answer, point, context.assessment());
    return false;
}

PointAnswerForm::PointAnswerForm(const PageContext &context, const ReviewPoint &point, QWidget *parent)
    : Card(Token::Surface, {}, parent), m_context(context), m_point(point), m_code(point.code), m_where(point.whereKey()), m_id(answerOf(context.assessment(), point))
{
    body()->setSpacing(spaceOf(3));
    body()->addWidget(new Heading(tr("Answer this point"), 3));
    body()->addWidget(new Paragraph(RuleSet::message(point, context.pack(), context.language())));
    m_reason = new LongTextField(0);
    m_reason->setTexts({.label = tr("Why is it right as it is?"),
                        .hint = point.severity == Severity::Block && !point.overridable
                            ? tr("This point has to be mended before sign-off. Your answer is kept beside it.")
                            : tr("Your answer is kept with the assessment, so that nobody has to ask again.")});
    body()->addWidget(m_reason);
    if (point.severity == Severity::Block && point.overridable) {
        m_by = new TextField;
        m_by->setTexts({.label = tr("Senior owner who goes on in spite of it"),
                        .hint = tr("Name and job title. Without a name, this point still stops sign-off. The reason prints."),
                        .optional = true});
        body()->addWidget(m_by);
    }
    const auto kept = recordData(context.assessment(), RecordKind::PointAnswer, m_id);
    for (FieldWidget *field : {m_reason, m_by}) {
        if (!field)
            continue;
        if (kept)
            field->setValue(kept->values.value(field == m_by ? byField : reasonField));
        field->setReadOnly(context.session.isReadOnly());
        connect(field, &FieldWidget::valueChanged, this, &PointAnswerForm::take);
        connect(field, &FieldWidget::editingFinished, this, [this] {
            m_context.session.endBurst();
            m_context.session.flush();
        });
        connect(&context.session, &AssessmentSession::aboutToFlush, field, &FieldWidget::commitPending);
    }
    auto *row = new FlowLayout(2);
    if (isStale(context, point) && !context.session.isReadOnly()) {
        auto *still = new Button(tr("The reason holds for this, too"), Button::Kind::Secondary);
        still->setObjectName(QStringLiteral("stillHolds"));
        still->setSubject(tr("answer to this point"));
        connect(still, &Button::clicked, this, [this] {
            confirm();
            emit done();
        });
        row->addWidget(still);
    }
    auto *close = new Button(tr("Done"));
    close->setSubject(tr("answer to this point"));
    connect(close, &Button::clicked, this, &PointAnswerForm::done);
    row->addWidget(close);
    body()->addLayout(row);
}

void PointAnswerForm::focusFirst()
{
    m_reason->focusEditor();
}

void PointAnswerForm::take()
{
    AssessmentSession &session = m_context.session;
    const Value reason = m_reason->value();
    const Value by = m_by ? m_by->value() : Value();
    if (recordIndex(session.assessment(), RecordKind::PointAnswer, m_id) < 0)
        m_id.clear();
    if (m_id.isEmpty()) {
        if (reason.isBlank() && by.isBlank())
            return;
        m_id = session.addRecord(RecordKind::PointAnswer,
                                 {{QStringLiteral("code"), m_code},
                                  {QStringLiteral("where"), m_where},
                                  {reasonField, reason},
                                  {byField, by},
                                  {overridesField, by.isBlank() ? Value() : Value(QStringLiteral("yes"))},
                                  {QStringLiteral("date"), m_context.clock.today()},
                                  {pointBasisField, basis()}});
        return;
    }
    if (reason.isBlank() && by.isBlank()) {
        session.removeRecord(RecordKind::PointAnswer, m_id);
        m_id.clear();
        return;
    }
    const auto set = [&](const QString &field, const Value &value) { session.setValue(FieldKey::record(RecordKind::PointAnswer, m_id, field), value); };
    set(reasonField, reason);
    if (m_by) {
        set(byField, by);
        set(overridesField, by.isBlank() ? Value() : Value(QStringLiteral("yes")));
    }
    set(pointBasisField, basis());
}

void PointAnswerForm::confirm()
{
    AssessmentSession &session = m_context.session;
    session.flush(); // hands over what was typed
    if (recordIndex(session.assessment(), RecordKind::PointAnswer, m_id) < 0)
        return;
    session.beginGroup(tr("Answer a review point"));
    session.setValue(FieldKey::record(RecordKind::PointAnswer, m_id, pointBasisField), basis());
    session.setValue(FieldKey::record(RecordKind::PointAnswer, m_id, QStringLiteral("date")), m_context.clock.today());
    session.endGroup();
    session.checkNow();
}

Value PointAnswerForm::basis() const
{
    for (const ReviewPoint &now : m_context.session.reviewPoints()) // the words may have changed while this is open
        if (now.code == m_code && now.whereKey() == m_where)
            return Value(basisOf(now, m_context.assessment()));
    return Value(basisOf(m_point, m_context.assessment()));
}

void PointAnswerForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit done();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace dueregard
