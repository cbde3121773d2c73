// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/AssessmentPage.h"

#include "core/rules/Progress.h"
#include "ui/assessment/RecordWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Heading.h"

#include <QVBoxLayout>

namespace dueregard {

AssessmentPage::AssessmentPage(const PageContext &context, const Page *pack, QWidget *parent)
    : QWidget(parent), m_context(context), m_packPage(pack), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(5));
}

QString AssessmentPage::title() const
{
    return m_heading ? m_heading->text() : QString();
}

void AssessmentPage::addTop(const QString &caption, const QString &title, const QString &hint)
{
    auto *top = new QVBoxLayout;
    top->setSpacing(spaceOf(2));
    if (!caption.isEmpty())
        top->addWidget(new Paragraph(caption, TypeSize::Caption, Token::Ink2));
    m_heading = new Heading(title, 1);
    top->addWidget(m_heading);
    if (!hint.isEmpty())
        top->addWidget(new Paragraph(hint, TypeSize::Body, Token::Ink2));
    const Step *step = m_packPage ? pack().stepOfPage(m_packPage->id) : nullptr;
    if (step && !step->showIf.holds(assessment())) {
        // Keys and links lead here all the same.
        const Progress progress = Progress::of(assessment(), pack(), {}, m_context.clock.today());
        auto *notNeeded = new Paragraph(tr("%1. You can still read and write here.", "Not needed because …").arg(Progress::words(*progress.step(step->id), pack(), m_context.language())));
        notNeeded->setObjectName(QStringLiteral("notNeeded"));
        top->addWidget(notNeeded);
    }
    m_column->addLayout(top);
    if (step && m_context.waits)
        addWaiting(Progress::of(assessment(), pack(), {}, m_context.clock.today()).step(step->id)->because);
}

void AssessmentPage::addWaiting(const QString &because)
{
    const bool approval = because == QLatin1String("before_sign_off");
    auto *waiting = new Banner(Tone::Note, approval ? tr("This starts when the assessment has been approved") : tr("This starts when the decision has been made"),
                               approval ? tr("An approval counts once it says who gave it, and its date has come. Until then you can read this page; it cannot be changed.")
                                        : tr("A decision counts once it has a result, and its date has come. Until then you can read this page; it cannot be changed."));
    waiting->setObjectName(QStringLiteral("waiting"));
    const RecordKind kind = approval ? RecordKind::SignOff : RecordKind::Decision;
    if (const QString page = RecordWords(m_context).pageOf(FieldKey::record(kind, {}, {})); !page.isEmpty()) {
        Button *there = waiting->addAction(approval ? tr("Go to the approvals") : tr("Go to the decision"));
        connect(there, &Button::clicked, this, [this, page] { emit goToPage(page); });
    }
    if (!session().isReadOnly())
        connect(waiting->addAction(tr("Write here all the same")), &Button::clicked, this, &AssessmentPage::writeAnyway, Qt::QueuedConnection); // it replaces the page
    m_column->addWidget(waiting);
}

QString AssessmentPage::placeInStep() const
{
    const Step *step = m_packPage ? pack().stepOfPage(m_packPage->id) : nullptr;
    if (!step)
        return {};
    int number = 0;
    int count = 0;
    for (const Page &page : step->pages) {
        if (!Progress::isShown(page, assessment()))
            continue;
        ++count;
        if (page.id == m_packPage->id)
            number = count;
    }
    const QString name = m_context.say(step->title);
    return number > 0 && count > 1 ? tr("%1, %2 of %3").arg(name).arg(number).arg(count) : name;
}

namespace {
bool holds(QLayoutItem *item, const QWidget *anchor)
{
    if (item->widget())
        return anchor && (item->widget() == anchor || item->widget()->isAncestorOf(anchor));
    const QLayout *layout = item->layout();
    for (int i = 0; layout && i < layout->count(); ++i)
        if (holds(layout->itemAt(i), anchor))
            return true;
    return false;
}
} // namespace

void AssessmentPage::insertHelp(QWidget *help, const QWidget *anchor)
{
    int at = 1;
    for (int i = 0; i < m_column->count(); ++i)
        if (holds(m_column->itemAt(i), anchor))
            at = i + 1;
    m_column->insertWidget(at, help);
}

Help AssessmentPage::helpFor(const QWidget *, QString *key) const
{
    if (key)
        key->clear();
    return m_packPage ? m_packPage->help : Help();
}

} // namespace dueregard
