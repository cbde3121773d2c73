// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/FieldBinding.h"

namespace dueregard {

FieldBinding::FieldBinding(FieldWidget *field, AssessmentSession &session, const FieldKey &key)
    : QObject(field), m_field(field), m_session(session), m_key(key)
{
    m_field->setValue(session.value(key));
    if (session.isReadOnly())
        m_field->setReadOnly(true);
    connect(field, &FieldWidget::valueChanged, this, [this](const Value &value) {
        m_writing = true;
        m_session.setValue(m_key, value);
        m_writing = false;
    });
    connect(field, &FieldWidget::editingFinished, this, [this] {
        m_session.endBurst();
        m_session.flush();
    });
    connect(&session, &AssessmentSession::valueChanged, this, [this](const FieldKey &changed) {
        if (!m_writing && changed == m_key)
            show();
    });
    connect(&session, &AssessmentSession::aboutToFlush, field, &FieldWidget::commitPending);
}

void FieldBinding::show()
{
    if (const Value now = m_session.value(m_key); now != m_field->value())
        m_field->setValue(now);
}

} // namespace dueregard
