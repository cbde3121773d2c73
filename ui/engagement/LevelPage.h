// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/QuestionPage.h"

namespace dueregard {

class LevelAid;

/// The page that chooses the level of engagement: its questions, with the level aid above them.
class LevelPage final : public QuestionPage {
    Q_OBJECT
public:
    LevelPage(const PageContext &context, const Page &page, QWidget *parent = nullptr);

    int characters() const override { return 125; }
    bool focusKey(const FieldKey &key) override;

private:
    LevelAid *m_aid;
};

} // namespace dueregard
