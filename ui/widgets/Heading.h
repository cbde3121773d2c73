// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/widgets/Paragraph.h"

namespace dueregard {

/// A heading that screen readers know as one (role Heading, with its level from Qt 6.8). A page has exactly one of level 1;
/// a new page focuses it with focusHere().
class Heading final : public Paragraph {
    Q_OBJECT
public:
    /// Level 1 to 3; looks like TypeSize::H1 to H3.
    explicit Heading(const QString &text, int level = 1, QWidget *parent = nullptr);
    int level() const { return m_level; }
    /// Headings are no Tab stop, but take the focus so that reading starts there.
    void focusHere();

private:
    int m_level;
};

} // namespace dueregard
