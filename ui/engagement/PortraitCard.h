// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/RecordCard.h"

namespace dueregard {

/// The portrait of a combination (intersectionality.md §7.5): who the people are, what happens to them that the separate rows
/// do not show and why, the steps at which they fail, what data and people say, what will be done, whether they were heard,
/// and what the record still lacks.
class PortraitCard final : public RecordCard {
    Q_OBJECT
public:
    PortraitCard(const PageContext &context, const QString &id, QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout *column) override;
    /// Offers to join it with one that has the same members.
    void addActions(FlowLayout *row) override;

private:
    void addTags(const Intersection &item, QVBoxLayout *column);
    void addSides(const Intersection &item, QVBoxLayout *column);
    void joinWith(const QString &twin);
    QString choice(const char *vocabulary, const QString &code) const;
    static QString missingWord(const QString &code);
};

} // namespace dueregard
