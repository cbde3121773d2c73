// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PreviewBar.h"

#include "ui/preview/ReportChoice.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/WrapCheck.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace dueregard {

namespace {
QComboBox *makeCombo(const QString &name, const QString &objectName)
{
    auto *combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setObjectName(objectName);
    combo->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    combo->setMinimumContentsLength(6); // may be cut in a narrow window; the list shows all of it
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}
} // namespace

PreviewBar::PreviewBar(QWidget *parent)
    : QWidget(parent), m_contents(new Button(tr("Contents"), Button::Kind::Quiet, QStringLiteral("list"))),
      m_set(makeCombo(tr("What to print"), QStringLiteral("printSet"))), m_copy(makeCombo(tr("Who the copy is for"), QStringLiteral("copy"))),
      m_zoom(makeCombo(tr("Size of the pages on screen"), QStringLiteral("zoom"))), m_names(new WrapCheck(tr("Names of people"))),
      m_large(makeCombo(tr("Size of the print"), QStringLiteral("largePrint"))), m_position(new Paragraph(QString(), TypeSize::Body, Token::Ink2)),
      m_sentence(new Paragraph(QString(), TypeSize::Caption, Token::Ink2)), m_notes(new Paragraph(QString(), TypeSize::Caption, Token::Ink))
{
    auto *exportButton = new Button(tr("Export PDF"), Button::Kind::Primary, QStringLiteral("file-text"));
    exportButton->setObjectName(QStringLiteral("exportPdf"));
    auto *moreButton = new Button(tr("Formats and copies…"), Button::Kind::Secondary);
    moreButton->setObjectName(QStringLiteral("moreFormats"));
    auto *printButton = new Button(tr("Print"), Button::Kind::Secondary, QStringLiteral("printer"));
    printButton->setObjectName(QStringLiteral("print"));
    m_contents->setObjectName(QStringLiteral("contents"));
    m_names->setObjectName(QStringLiteral("names"));
    m_position->setWordWrap(false);
    m_position->setObjectName(QStringLiteral("position"));

    for (const QString &name : availablePrintSets())
        if (const auto set = printSetFrom(name); set && *set != PrintSet::Register && *set != PrintSet::Cumulative)
            m_set->addItem(label(*set), int(*set));
    m_copy->addItem(tr("Public copy"), true);
    m_copy->addItem(tr("Internal copy"), false);
    for (const int points : ReportChoice::sizes())
        m_large->addItem(ReportChoice::sizeLabel(points), points);
    m_zoom->addItem(tr("Fit the width"), 0);
    m_zoom->addItem(tr("Fit the page"), -1);
    for (const int percent : {75, 100, 125, 150, 200})
        m_zoom->addItem(tr("%1 %").arg(percent), percent);

    auto *acts = new FlowLayout(2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_contents, exportButton, moreButton, printButton, m_set, m_zoom, m_position})
        acts->addWidget(widget);
    auto *options = new FlowLayout(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_copy, m_large, m_names})
        options->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceOf(4), spaceOf(4), spaceOf(4), spaceOf(2));
    column->setSpacing(spaceOf(2));
    column->addLayout(acts);
    column->addLayout(options);
    column->addWidget(m_sentence);
    column->addWidget(m_notes);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->hide();
    setContentsOffered(false);
    setPosition(0, 0);

    connect(m_contents, &QAbstractButton::clicked, this, &PreviewBar::contents);
    connect(exportButton, &QAbstractButton::clicked, this, &PreviewBar::exportPdf);
    connect(moreButton, &QAbstractButton::clicked, this, &PreviewBar::moreFormats);
    connect(printButton, &QAbstractButton::clicked, this, &PreviewBar::print);
    const auto changed = [this] {
        describe();
        emit profileChanged();
    };
    connect(m_set, &QComboBox::currentIndexChanged, this, changed);
    connect(m_copy, &QComboBox::currentIndexChanged, this, changed);
    connect(m_names, &QAbstractButton::toggled, this, changed);
    connect(m_large, &QComboBox::currentIndexChanged, this, changed);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, [this] {
        const int percent = m_zoom->currentData().toInt();
        emit zoomChanged(percent > 0 ? PageZoom{PageZoom::Mode::Factor, percent / 100.0} : PageZoom{percent == 0 ? PageZoom::Mode::Width : PageZoom::Mode::Page, 1});
    });
    describe();
}

QString PreviewBar::label(PrintSet set)
{
    switch (set) {
    case PrintSet::Paragraph: return tr("Report paragraph");
    case PrintSet::Summary: return tr("One-page summary");
    case PrintSet::Full: return tr("Full report");
    case PrintSet::Consultation: return tr("Consultation draft");
    case PrintSet::Actions: return tr("Action plan");
    case PrintSet::Register: return tr("Register");
    case PrintSet::Cumulative: return tr("Cumulative report");
    case PrintSet::Review: return tr("Report with review points");
    case PrintSet::Audit: return tr("Audit bundle");
    }
    return {};
}

void PreviewBar::setProfile(const ReportProfile &profile)
{
    const QSignalBlocker set(m_set), copy(m_copy), names(m_names), large(m_large);
    m_set->setCurrentIndex(qMax(0, m_set->findData(int(profile.set))));
    m_copy->setCurrentIndex(profile.publicCopy ? 0 : 1);
    m_names->setChecked(profile.names);
    m_large->setCurrentIndex(qMax(0, m_large->findData(profile.largePrintPoints)));
    m_smallNumbers = profile.smallNumbers;
    describe();
}

ReportProfile PreviewBar::profile() const
{
    ReportProfile profile;
    profile.set = PrintSet(m_set->currentData().toInt());
    profile.publicCopy = m_copy->currentData().toBool();
    profile.names = m_names->isChecked();
    profile.largePrintPoints = m_large->currentData().toInt();
    profile.smallNumbers = m_smallNumbers;
    return profile;
}

void PreviewBar::setPosition(int page, int count)
{
    m_position->setVisible(count > 0);
    m_position->setText(tr("Page %1 of %2").arg(page + 1).arg(count));
}

void PreviewBar::setContentsOffered(bool offered)
{
    m_contents->setVisible(offered);
}

void PreviewBar::focusContents()
{
    m_contents->setFocus(Qt::OtherFocusReason);
}

void PreviewBar::setNotes(const QString &notes)
{
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
}

int PreviewBar::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void PreviewBar::describe()
{
    const QString walk = tr("Press a paragraph, or Enter on it, to go to its question.");
    const QString copy = m_copy->currentData().toBool() ? tr("A public copy leaves out what is internal, and withholds numbers of people below %1.").arg(m_smallNumbers)
                                                        : tr("An internal copy says on every page that it is not for publication.");
    m_sentence->setText(tr("%1 %2", "two sentences").arg(walk, copy));
}

} // namespace dueregard
