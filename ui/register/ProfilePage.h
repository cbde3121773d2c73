// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/Pack.h"
#include "core/settings/Profile.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class FieldWidget;
class Heading;

/// The organisation and the officer: asked once at the first start, skippably, and kept under Tools. What is typed is taken
/// only with the button, because it belongs to no assessment.
class ProfilePage final : public QWidget {
    Q_OBJECT
public:
    /// `firstStart` changes the words: "Start" and "Skip for now" instead of "Save" and "Leave as it was".
    ProfilePage(const Profile &profile, bool firstStart, QWidget *parent = nullptr);

    Profile profile() const;
    void focusHeading();

signals:
    void accepted(const dueregard::Profile &profile);
    void skipped();

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc leaves it as it was, except at the first start

private:
    FieldWidget *addField(QVBoxLayout *column, const Field &field, const QString &value);
    Pack m_words; ///< only its vocabulary of body types is used
    QMap<QString, FieldWidget *> m_fields;
    Heading *m_heading;
    bool m_firstStart;
    Profile m_before; ///< as shown at first
};

} // namespace dueregard
