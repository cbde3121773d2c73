// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/FieldBinding.h"

#include "core/domain/AsTyped.h"

namespace dueregard {

FieldBinding::FieldBinding(FieldWidget *field, AssessmentSession &session, const FieldKey &key, std::function<void(const Value &)> take)
    : QObject(field), m_field(field), m_session(session), m_key(key), m_take(std::move(take))
{
    m_field->setValue(session.value(key));
    if (const QString words = asTyped::words(session.assessment(), key); !words.isEmpty())
        m_field->setUnread(words);
    if (session.isReadOnly())
        m_field->setReadOnly(true);
    connect(field, &FieldWidget::valueChanged, this, [this](const Value &value) {
        store(value, m_field->unread());
    });
    connect(field, &FieldWidget::unreadChanged, this, [this](const QString &words) {
        store(m_field->value(), words);
    });
    connect(field, &FieldWidget::editingFinished, this, [this] {
        m_session.endBurst();
        m_session.flush();
    });
    connect(&session, &AssessmentSession::valueChanged, this, [this](const FieldKey &changed) {
        if (!m_writing && asTyped::fieldOf(changed) == m_key)
            show();
    });
    connect(&session, &AssessmentSession::aboutToFlush, field, &FieldWidget::commitPending);
}

void FieldBinding::store(const Value &value, const QString &unread)
{
    const FieldKey beside = asTyped::besides(m_key);
    const Value words = unread.isEmpty() ? Value() : Value(unread);
    const bool both = m_session.value(m_key) != value && m_session.value(beside) != words;
    m_writing = true;
    if (both)
        m_session.beginGroup({});
    if (m_take)
        m_take(value);
    else
        m_session.setValue(m_key, value);
    m_session.setValue(beside, words);
    if (both)
        m_session.endGroup();
    m_writing = false;
}

void FieldBinding::show()
{
    if (const QString words = asTyped::words(m_session.assessment(), m_key); !words.isEmpty())
        m_field->setUnread(words);
    else if (!m_field->unread().isEmpty())
        m_field->setValue(m_session.value(m_key));
    else if (const Value now = m_session.value(m_key); now != m_field->value())
        m_field->setValue(now);
}

} // namespace dueregard
