// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/rules/PlainWords.h"
#include "ui/assessment/PageContext.h"
#include "ui/widgets/ReviewPointList.h"

#include <QHash>
#include <QPointer>

class QVBoxLayout;

namespace dueregard {

class PointAnswerForm;

/// The review points of one page (or of all), at its foot, with answers written in place. Follows the rules as they run
/// again, and changes only what is new.
class ReviewPointPanel final : public QWidget {
    Q_OBJECT
public:
    /// `page` empty: the points of every page.
    ReviewPointPanel(const PageContext &context, const QString &page, QWidget *parent = nullptr);

    bool isEmpty() const { return m_shown.isEmpty(); }

signals:
    void goTo(const dueregard::FieldKey &key);
    void goToPage(const QString &page);

private:
    void refresh();
    QList<ReviewPoint> points() const;
    QString placeOf(const ReviewPoint &point) const;
    void takeOffer(const QString &key, int offer);
    void openAnswer(const QString &key);
    void closeAnswer();

    PageContext m_context;
    QString m_page;
    QVBoxLayout *m_column;
    ReviewPointList *m_list;
    QPointer<PointAnswerForm> m_form;
    QHash<QString, QList<PlainWords::Hit>> m_offers; ///< by key of the point: what its buttons write
    QStringList m_shown;                             ///< what the list says now, to leave it alone when nothing changed
};

} // namespace dueregard
