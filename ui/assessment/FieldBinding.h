// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/session/AssessmentSession.h"
#include "ui/fields/FieldWidget.h"

#include <functional>

namespace dueregard {

/// Ties a field to its place in the session, both ways, for as long as the field lives. Words that are no value of its kind
/// ("sometime soon" for a date) are kept beside it, so that nothing typed is lost (see AsTyped.h). Leaving the field ends the editing
/// burst and sends it to disk. A read-only session makes the field read-only.
class FieldBinding final : public QObject {
    Q_OBJECT
public:
    /// `take`: what takes the officer's edits instead of AssessmentSession::setValue().
    FieldBinding(FieldWidget *field, AssessmentSession &session, const FieldKey &key, std::function<void(const Value &)> take = {});

    const FieldKey &key() const { return m_key; }
    FieldWidget *field() const { return m_field; }

private:
    void show();
    void store(const Value &value, const QString &unread);

    FieldWidget *m_field;
    AssessmentSession &m_session;
    FieldKey m_key;
    std::function<void(const Value &)> m_take;
    bool m_writing = false;
};

} // namespace dueregard
