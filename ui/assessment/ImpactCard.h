// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/RecordCard.h"

#include <QBoxLayout>

namespace dueregard {

/// One effect on one group (ui.md §4, Characteristic): what it does, how we know, and what will be done about it.
class ImpactCard final : public RecordCard {
    Q_OBJECT
public:
    ImpactCard(const PageContext &context, const QString &id, QWidget *parent = nullptr);

    /// "Negative, high"; "No direction yet".
    static QString tagText(const QString &direction, const QString &magnitude);
    /// What impactConfidence() found, in words; empty when it found nothing.
    static QString confidenceText(const QString &confidence);
    /// Ids of the actions that answer it.
    static QStringList actionsOf(const Assessment &assessment, const QString &impact);

signals:
    void addActionWanted(const QString &impact);
    void copyToGroupWanted(const QString &impact);

protected:
    void fill(QVBoxLayout *column) override;
    void addActions(FlowLayout *row) override;
    RecordEditor::Shape shape() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHead(QVBoxLayout *column);
    void placeTag();
    void addSources(QVBoxLayout *column);
    void addActionLine(QVBoxLayout *column);
    QString scope() const;
    QString actionWords(const QString &action) const;
    bool shown(const Field &field) const;
    void adapt(const Field &field, FieldWidget *widget) const;
    QPointer<QBoxLayout> m_head; ///< goes when the card says something new
};

} // namespace dueregard
