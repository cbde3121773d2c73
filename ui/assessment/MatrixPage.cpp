// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/MatrixPage.h"

#include "ui/a11y/Announce.h"
#include "ui/assessment/ImpactMatrix.h"
#include "ui/assessment/RecordWords.h"
#include "ui/assessment/ReviewPointPanel.h"
#include "ui/fields/ChoiceField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QVBoxLayout>

namespace dueregard {

namespace {
const QString sideBySide = QStringLiteral("*");
constexpr int shortTitle = 24; // characters: titles of this length stand in a row
} // namespace

MatrixPage::MatrixPage(const PageContext &context, const Page &page, QWidget *parent)
    : AssessmentPage(context, &page, parent), m_sentence(new Paragraph(QString(), TypeSize::Body, Token::Ink2)), m_grid(new MatrixGrid)
{
    column()->setSpacing(spaceOf(4));
    addTop(placeInStep(), context.say(page.title), context.say(page.hint));
    column()->addWidget(m_sentence);
    if (assessment().options.size() > 1) {
        ChoiceOptions options;
        bool inRow = true;
        for (const Option &option : assessment().options) {
            options.append({option.id, RecordWords(context).title(RecordKind::Option, option.id), {}});
            inRow = inRow && options.last().label.size() <= shortTitle;
        }
        options.append({sideBySide, tr("Side by side"), {}});
        m_option = new ChoiceField(options);
        m_option->setTexts({.label = tr("Option shown")});
        m_option->setInRow(inRow);
        m_option->setClearable(false);
        QString first = assessment().options.first().id;
        for (const Option &option : assessment().options)
            if (option.status == QLatin1String("preferred") || option.status == QLatin1String("chosen"))
                first = option.id;
        m_option->setValue(Value(first));
        connect(m_option, &FieldWidget::valueChanged, this, &MatrixPage::refresh);
        column()->addWidget(m_option);
    }
    m_grid->setObjectName(QStringLiteral("matrix"));
    column()->addWidget(m_grid);
    connect(m_grid, &MatrixGrid::open, this, [this](const QString &row) { emit goToPage(QStringLiteral("impact/") + row); });
    addLegend();
    auto *points = new ReviewPointPanel(context, page.id);
    connect(points, &ReviewPointPanel::goTo, this, &AssessmentPage::goTo);
    connect(points, &ReviewPointPanel::goToPage, this, &AssessmentPage::goToPage);
    column()->addWidget(points);
    connect(&session(), &AssessmentSession::valueChanged, this, &MatrixPage::refresh);
    connect(&session(), &AssessmentSession::recordAdded, this, &MatrixPage::refresh);
    connect(&session(), &AssessmentSession::recordRemoved, this, &MatrixPage::refresh);
    refresh();
}

QString MatrixPage::shownOption() const
{
    return m_option ? m_option->value().text() : QString();
}

void MatrixPage::refresh()
{
    const RecordWords words(context());
    struct Wanted {
        QString aim;
        QString option;
    };
    QList<Wanted> wanted;
    QList<MatrixGrid::Column> columns;
    QList<QPair<QString, QString>> aims{{QStringLiteral("a"), tr("Eliminate discrimination")},
                                              {QStringLiteral("b"), tr("Advance equality of opportunity")},
                                              {QStringLiteral("c"), tr("Foster good relations")}};
    if (std::any_of(assessment().impacts.begin(), assessment().impacts.end(), [](const Impact &impact) { return impact.aim.isEmpty(); }))
        aims.append({QString(), tr("Say which on the row")});
    const bool all = shownOption() == sideBySide;
    for (const auto &[letter, name] : std::as_const(aims)) {
        if (!all) {
            columns.append({letter, letter.isEmpty() ? tr("Aim not said") : tr("Aim (%1)").arg(letter), name});
            wanted.append({letter, shownOption()});
            continue;
        }
        for (const Option &option : assessment().options) {
            const QString code = option.code.isEmpty() ? RecordWords::firstLine(option.title, 18) : option.code;
            columns.append({letter + u'/' + option.id, letter.isEmpty() ? tr("Aim not said, option %1").arg(code) : tr("Aim (%1), option %2").arg(letter, code), {}});
            wanted.append({letter, option.id});
        }
    }
    QList<MatrixGrid::Row> rows;
    int inAct = 0;
    int answered = 0;
    for (const Characteristic &characteristic : pack().characteristics) {
        const bool has = ImpactMatrix::isAnswered(assessment(), pack(), characteristic);
        if (characteristic.local && !has)
            continue; // fourteen empty rows would hide the nine that count
        if (!characteristic.local) {
            ++inAct;
            answered += has ? 1 : 0;
        }
        MatrixGrid::Row row{.key = characteristic.id, .label = words.characteristic(characteristic), .cells = {}};
        for (const Wanted &cell : std::as_const(wanted))
            row.cells.append(ImpactMatrix::cell(assessment(), pack(), characteristic, cell.aim, cell.option));
        rows.append(row);
    }
    m_sentence->setText(tr("%1 of %2 characteristics answered. Local groups appear once something is recorded about them.").arg(answered).arg(inAct));
    m_grid->setContent(columns, rows);
}

void MatrixPage::addLegend()
{
    auto *legend = new FlowLayout(4);
    const QList<QPair<Direction, QString>> marks{{Direction::Negative, tr("Negative")},
                                                 {Direction::Positive, tr("Positive")},
                                                 {Direction::BothWays, tr("Both ways: some gain, some lose")},
                                                 {Direction::Neutral, tr("Neutral: evidence shows no difference")},
                                                 {Direction::NotRelevant, tr("Not relevant: reason given")},
                                                 {Direction::NotKnown, tr("Not known: a gap to close")}};
    for (const auto &[direction, text] : marks) {
        auto *entry = new QWidget;
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(spaceOf(1));
        row->addWidget(new DirectionMark(direction));
        row->addWidget(new Paragraph(text, TypeSize::Caption, Token::Ink2), 1);
        legend->addWidget(entry);
    }
    legend->addWidget(new Paragraph(tr("Dashed box: not answered. Steps beside a word: low, medium, high."), TypeSize::Caption, Token::Ink2));
    column()->addLayout(legend);
}

void MatrixPage::extra()
{
    const QString text = m_grid->toText();
    QString html = QStringLiteral("<table>");
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : lines[i].split(u'\t'))
            html += (i == 0 ? QStringLiteral("<th>%1</th>") : QStringLiteral("<td>%1</td>")).arg(cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    auto *data = new QMimeData;
    data->setText(text);
    data->setHtml(html + QStringLiteral("</table>"));
    QApplication::clipboard()->setMimeData(data);
    m_sentence->setText(tr("The table has been copied. Paste it into a document or a spreadsheet."));
    announce(m_sentence, m_sentence->text());
}

} // namespace dueregard
