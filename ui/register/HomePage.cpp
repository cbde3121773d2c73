// SPDX-License-Identifier: Apache-2.0
#include "ui/register/HomePage.h"

#include "ui/models/StateWords.h"
#include "ui/register/RegisterDelegate.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/UndoBanner.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace dueregard {

namespace {
constexpr int stackBelow = 105; // characters
constexpr int fewestRows = 3;   // then the list scrolls, however low the window is
const QString deletedList = QStringLiteral("deleted");
} // namespace

HomePage::HomePage(const Clock &clock, QWidget *parent) : QWidget(parent), m_model(clock)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(spaceOf(6), spaceOf(5), spaceOf(6), spaceOf(6));
    column->setSpacing(spaceOf(4));
    m_heading = new Heading(tr("Assessments"), 1);
    column->addWidget(m_heading);
    m_undo = new UndoBanner;
    m_undo->hide();
    connect(m_undo, &UndoBanner::undo, this, &HomePage::undoDeletion);
    connect(m_undo, &UndoBanner::dismissed, this, [this] {
        endUndo();
        arrange();
        focusHere();
    });
    column->addWidget(m_undo);
    buildTools(column);
    buildTable(column);
    buildEmpty(column);
    buildRecent(column);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new PageScroll(page);
    outer->addWidget(m_scroll);

    connect(&m_model, &RegisterModel::countChanged, this, &HomePage::showCount);
    connect(&Theme::get(), &Theme::changed, this, [this] { arrange(); });
    showCount(0);
}

void HomePage::buildTools(QVBoxLayout *column)
{
    m_tools = new QWidget;
    auto *row = new FlowLayout(4, m_tools);
    m_new = new Button(tr("New assessment"), Button::Kind::Primary, QStringLiteral("plus"));
    connect(m_new, &QPushButton::clicked, this, &HomePage::newAssessment);
    row->addWidget(m_new);

    m_search = new QLineEdit;
    m_search->setAccessibleName(tr("Find assessments"));
    m_search->setPlaceholderText(tr("Title, reference or service"));
    m_search->addAction(icons::icon(QStringLiteral("search"), Token::Ink2), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &HomePage::applyQuery);
    m_search->installEventFilter(this);
    row->addWidget(m_search);

    m_states = new QComboBox;
    m_states->setAccessibleName(tr("Show states"));
    m_states->addItem(tr("All states"), QString());
    for (AssessmentState state : {AssessmentState::Draft, AssessmentState::InQa, AssessmentState::AwaitingSignOff, AssessmentState::Signed, AssessmentState::Decided,
                                  AssessmentState::Published, AssessmentState::Monitoring, AssessmentState::NotRequired, AssessmentState::Closed, AssessmentState::Withdrawn})
        m_states->addItem(wordsOf(state).word, nameOf(state));
    m_states->addItem(tr("Deleted list"), deletedList);
    connect(m_states, &QComboBox::currentIndexChanged, this, &HomePage::applyQuery);
    row->addWidget(m_states);
    auto *review = new Button(tr("How we listen"), Button::Kind::Quiet);
    review->setObjectName(QStringLiteral("review"));
    review->setAccessibleDescription(tr("A review of engagement over all assessments of this register."));
    connect(review, &QPushButton::clicked, this, &HomePage::showReview);
    row->addWidget(review);
    column->addWidget(m_tools);
}

void HomePage::buildTable(QVBoxLayout *column)
{
    m_table = new QTableView;
    m_table->setAccessibleName(tr("List of assessments"));
    m_delegate = new RegisterDelegate(m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] { act(&HomePage::openAssessment); });
    column->addWidget(m_table);

    m_rowActions = new QWidget;
    auto *row = new FlowLayout(3, m_rowActions);
    auto *open = new Button(tr("Open"), Button::Kind::Secondary, QStringLiteral("folder-open"));
    m_copy = new Button(tr("Copy as a new assessment"), Button::Kind::Quiet);
    m_export = new Button(tr("Export"), Button::Kind::Quiet);
    m_delete = new Button(tr("Delete"), Button::Kind::Quiet);
    m_restore = new Button(tr("Bring back"), Button::Kind::Quiet);
    connect(open, &QPushButton::clicked, this, [this] { act(&HomePage::openAssessment); });
    connect(m_copy, &QPushButton::clicked, this, [this] { act(&HomePage::copyAssessment); });
    connect(m_export, &QPushButton::clicked, this, [this] { act(&HomePage::exportAssessment); });
    connect(m_delete, &QPushButton::clicked, this, [this] { act(&HomePage::deleteAssessment); });
    connect(m_restore, &QPushButton::clicked, this, [this] { act(&HomePage::restoreAssessment); });
    for (Button *button : {open, m_copy, m_export, m_delete, m_restore})
        row->addWidget(button);
    column->addWidget(m_rowActions);
}

void HomePage::buildEmpty(QVBoxLayout *column)
{
    m_empty = new QWidget;
    auto *inside = new QVBoxLayout(m_empty);
    inside->setContentsMargins(0, spaceOf(4), 0, spaceOf(4));
    inside->setSpacing(spaceOf(3));
    m_emptyTitle = new Heading(QString(), 2);
    m_emptyText = new Paragraph;
    m_emptyText->setToken(Token::Ink2);
    inside->addWidget(m_emptyTitle);
    inside->addWidget(m_emptyText);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(3, buttons);
    m_emptyNew = new Button(tr("Start the first assessment"), Button::Kind::Primary, QStringLiteral("plus"));
    m_clear = new Button(tr("Clear the search"), Button::Kind::Secondary);
    connect(m_emptyNew, &QPushButton::clicked, this, &HomePage::newAssessment);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_states->setCurrentIndex(0);
        m_search->clear();
        m_search->setFocus(Qt::ShortcutFocusReason);
    });
    m_emptyDeleted = new Button(tr("Show the Deleted list"), Button::Kind::Secondary);
    connect(m_emptyDeleted, &QPushButton::clicked, this, [this] {
        showDeleted(true);
        focusHere();
    });
    row->addWidget(m_emptyNew);
    row->addWidget(m_clear);
    row->addWidget(m_emptyDeleted);
    inside->addWidget(buttons);
    column->addWidget(m_empty);
}

void HomePage::buildRecent(QVBoxLayout *column)
{
    m_recent = new QWidget;
    auto *inside = new QVBoxLayout(m_recent);
    inside->setContentsMargins(0, spaceOf(3), 0, 0);
    inside->setSpacing(spaceOf(2));
    inside->addWidget(new Heading(tr("Recent registers"), 2));
    auto *list = new QWidget;
    m_recentList = new QVBoxLayout(list);
    m_recentList->setContentsMargins(0, 0, 0, 0);
    m_recentList->setSpacing(spaceOf(1));
    inside->addWidget(list);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(3, buttons);
    auto *another = new Button(tr("Open another register"), Button::Kind::Secondary, QStringLiteral("folder-open"));
    connect(another, &QPushButton::clicked, this, &HomePage::openAnotherRegister);
    row->addWidget(another);
    inside->addWidget(buttons);
    column->addWidget(m_recent);
}

void HomePage::setSource(RegisterModel::Read read, bool readOnly)
{
    m_readOnly = readOnly;
    m_new->setVisible(!readOnly);
    m_read = read;
    endUndo();
    m_model.setSource(std::move(read));
    select({});
}

void HomePage::setRecentRegisters(const QStringList &paths, const QString &current)
{
    while (QLayoutItem *item = m_recentList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths) {
        auto *line = new QWidget;
        auto *row = new FlowLayout(2, line);
        row->addWidget(new IconLabel(QStringLiteral("file-text"), Token::Ink2));
        auto *link = new Button(QFileInfo(path).fileName(), Button::Kind::Link);
        const QString folder = QFileInfo(path).path();
        link->setSubject(folder);
        connect(link, &QPushButton::clicked, this, [this, path] { emit openRegister(path); });
        row->addWidget(link);
        row->addWidget(new Paragraph(path == current ? tr("%1, open now").arg(folder) : folder, TypeSize::Caption, Token::Ink2));
        m_recentList->addWidget(line);
    }
}

void HomePage::refresh()
{
    const QString kept = selected();
    m_model.refresh();
    select(kept);
}

void HomePage::select(const QString &id)
{
    const int row = qMax(0, m_model.rowOf(id));
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(row, 0)); // an accessible table always has a current cell
}

QString HomePage::selected() const
{
    const RegisterRow *row = m_model.row(m_table->currentIndex().row());
    return row ? row->id : QString();
}

void HomePage::focusHere()
{
    if (m_model.rowCount() > 0 && !m_table->isHidden())
        m_table->setFocus(Qt::ShortcutFocusReason);
    else
        m_heading->focusHere();
}

void HomePage::focusSearch()
{
    if (m_tools->isHidden()) { // nothing to search
        focusHere();
        return;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool HomePage::showsDeleted() const
{
    return m_states->currentData().toString() == deletedList;
}

void HomePage::showDeleted(bool deleted)
{
    m_states->setCurrentIndex(deleted ? m_states->findData(deletedList) : 0);
}

void HomePage::offerUndo(const QString &id)
{
    m_undoId = id;
    m_undo->showRemoved(tr("The assessment is on the Deleted list."));
    arrange();
    focusHere();
    m_scroll->toTop();
    emit undoOffered();
}

bool HomePage::offersUndo() const
{
    return !m_undoId.isEmpty();
}

void HomePage::undoDeletion()
{
    const QString id = m_undoId;
    endUndo();
    if (!id.isEmpty())
        emit restoreAssessment(id);
}

void HomePage::endUndo()
{
    m_undoId.clear();
    m_undo->hide();
    emit undoOffered();
}

int HomePage::deletedCount() const
{
    RegisterQuery query;
    query.deleted = true;
    query.limit = 1;
    const auto page = m_read ? m_read(query) : Result<RegisterPage>(RegisterPage{});
    return page ? page->total : 0;
}

void HomePage::applyQuery()
{
    RegisterQuery query = m_model.query();
    query.text = m_search->text().trimmed();
    query.deleted = showsDeleted();
    query.state = query.deleted ? std::nullopt : assessmentStateFrom(m_states->currentData().toString());
    m_model.setQuery(query);
    select({});
}

void HomePage::showCount(int total)
{
    const bool searching = !m_search->text().trimmed().isEmpty() || m_states->currentIndex() > 0;
    const bool none = total == 0;
    m_table->setVisible(!none);
    m_rowActions->setVisible(!none);
    m_empty->setVisible(none);
    m_tools->setVisible(!none || searching);
    m_clear->setVisible(searching);
    m_emptyNew->setVisible(!searching && !m_readOnly);
    m_emptyDeleted->hide();
    if (searching) {
        const QString words = m_search->text().trimmed();
        m_emptyTitle->setText(words.isEmpty() ? tr("Nothing here") : tr("Nothing found for “%1”").arg(words));
        m_emptyText->setText(words.isEmpty() ? tr("No assessment in this register is in that list.") : tr("Title, reference, service and directorate were searched."));
    } else {
        const int gone = none ? deletedCount() : 0;
        m_emptyDeleted->setVisible(gone > 0);
        m_emptyNew->setText(gone > 0 ? tr("New assessment") : tr("Start the first assessment"));
        m_emptyTitle->setText(gone > 0 ? tr("No assessments") : tr("No assessments yet"));
        if (gone == 1)
            m_emptyText->setText(tr("1 assessment is on the Deleted list and can come back."));
        else if (gone > 1)
            m_emptyText->setText(tr("%1 assessments are on the Deleted list and can come back.").arg(gone));
        else
            m_emptyText->setText(tr("An assessment takes shape a page at a time. Everything you type is kept at once, so you can stop whenever you like."));
    }
    const bool deleted = showsDeleted();
    m_copy->setVisible(!deleted && !m_readOnly);
    m_delete->setVisible(!deleted && !m_readOnly);
    m_restore->setVisible(deleted && !m_readOnly);
    arrange();
}

int HomePage::rowsThatFit(int rowHeight, int head) const
{
    // What acts on the chosen row stays in sight below the list.
    const auto tall = [this](const QWidget *part) {
        if (part->isHidden())
            return 0;
        const int across = qMax(200, m_scroll->viewport()->width() - 2 * spaceOf(6));
        return (part->hasHeightForWidth() ? part->heightForWidth(across) : part->sizeHint().height()) + spaceOf(4);
    };
    const int others = spaceOf(5) + tall(m_heading) + tall(m_undo) + tall(m_tools) + tall(m_rowActions) + head;
    return qMax(m_delegate->isStacked() ? fewestRows - 1 : fewestRows, (height() - others) / rowHeight);
}

void HomePage::arrange()
{
    m_search->setMinimumWidth(Theme::get().characters(30) + Theme::get().controlHeight());
    const bool stacked = Theme::get().charactersIn(width()) < stackBelow;
    m_delegate->setStacked(stacked);
    m_table->horizontalHeader()->setVisible(!stacked);
    for (int column = 1; column < RegisterModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, stacked);
    const int width = qMax(200, m_table->viewport()->width());
    if (stacked) {
        m_table->setColumnWidth(0, width);
    } else {
        m_table->setColumnWidth(RegisterModel::Title, int(width * 0.36));
        m_table->setColumnWidth(RegisterModel::State, int(width * 0.17));
        m_table->setColumnWidth(RegisterModel::Decision, int(width * 0.17));
        m_table->setColumnWidth(RegisterModel::Next, width - int(width * 0.36) - 2 * int(width * 0.17));
    }
    const int rowHeight = m_delegate->rowHeight();
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    const int head = (stacked ? 0 : Theme::get().controlHeight()) + 2;
    const int rows = qBound(1, m_model.rowCount(), rowsThatFit(rowHeight, head));
    m_table->setFixedHeight(rows * rowHeight + head);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool HomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_table && enter && key->modifiers() == Qt::NoModifier) {
            act(&HomePage::openAssessment);
            return true;
        }
        if (watched == m_table && key->key() == Qt::Key_Delete && !m_readOnly && !showsDeleted()) {
            act(&HomePage::deleteAssessment);
            return true;
        }
        if (watched == m_search && (enter || key->key() == Qt::Key_Down) && m_model.rowCount() > 0) {
            m_table->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        if (watched == m_search && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            this, [this] { arrange(); }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void HomePage::act(void (HomePage::*signal)(const QString &))
{
    const QString id = selected();
    if (!id.isEmpty())
        emit(this->*signal)(id);
}

} // namespace dueregard
