// SPDX-License-Identifier: Apache-2.0
#include "core/pack/PackLibrary.h"
#include "core/session/AssessmentSession.h"
#include "tests/benchmarks/Sample.h"
#include "tests/benchmarks/Sections.h"
#include "tests/benchmarks/Statistics.h"
#include "ui/assessment/AssessmentView.h"
#include "ui/theme/Theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

#include <ctime>

namespace dueregard::bench {

namespace {

constexpr int keys = 330;
constexpr int beat = 45;         // ms between keys of a word
constexpr int longText = 15'000; // words
constexpr int tooLong = 20'000;  // ms that a key may take before we give up

/// Sees when a widget has been asked to paint.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget *watched) : m_watched(watched) { watched->installEventFilter(this); }
    bool painted = false;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        painted = painted || (object == m_watched && event->type() == QEvent::Paint);
        return false;
    }

private:
    QWidget *m_watched;
};

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Times {
    QList<double> whole;  ///< ms from when the key was due until the paint was delivered
    QList<double> thread; ///< of these, ms that the window's thread computed
};

/// Types into `editor` as somebody who thinks between words: what waits for a pause (gathering text, rules, saving) runs in
/// the pauses, and a key that comes while it runs waits, which counts.
Times type(QWidget *editor)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(editor);
    PaintWatch watch(area ? area->viewport() : editor);
    Times times;
    QElapsedTimer clock;
    clock.start();
    double due = 500;
    for (int i = 0; i < keys; ++i) {
        while (millisecondsOf(clock) < due) {
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            QTest::qSleep(1);
        }
        const double before = threadMilliseconds();
        watch.painted = false;
        QTest::keyClick(editor, i % 6 == 5 ? ' ' : char('a' + i % 26));
        while (!watch.painted && millisecondsOf(clock) < due + tooLong)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        if (!watch.painted)
            return {};
        times.whole.append(millisecondsOf(clock) - due);
        times.thread.append(threadMilliseconds() - before);
        due = qMax(due + beat, millisecondsOf(clock));
        if (i % 12 == 11)
            due += 200 + 37 * (i / 12 % 10); // a pause of 0.2 to 0.55 s
    }
    return times;
}

void toMiddle(QTextEdit *editor)
{
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(editor->document()->characterCount() / 2);
    editor->setTextCursor(cursor);
    editor->ensureCursorVisible();
}

void settle(QWidget &window)
{
    window.resize(1280, 800);
    window.show();
    for (int i = 0; i < 30; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        QTest::qSleep(10);
    }
}

/// The same text in what Qt brings.
Times typeBare(const RichText &text)
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *editor = new QTextEdit;
    column->addWidget(editor);
    editor->setPlainText(text.toPlain());
    settle(window);
    editor->setFocus();
    toMiddle(editor);
    return type(editor);
}

class NoDialogs final : public Dialogs {
public:
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    void tell(QWidget *, const QString &, const QString &) override {}
    int choose(QWidget *, const QString &, const QString &, const QStringList &) override { return -1; }
};

/// Types into a field of the real view, with the real register behind it.
Result<Times> typeInto(const Setting &setting, std::shared_ptr<const Pack> pack, const Assessment &assessment, const FieldKey &key)
{
    const QString path = setting.file(assessment.id + QStringLiteral(".eqia"));
    if (auto made = makeRegister(path, *pack, {assessment}); !made)
        return made.failure();
    auto opened = Register::open(path, {.backups = false});
    if (!opened)
        return opened.failure();
    const SystemClock clock;
    NoDialogs dialogs;
    AssessmentSession session(assessment, std::move(pack), (*opened)->writer(), clock, {.actor = QStringLiteral("Policy officer")});
    Times times;
    QString painter;
    {
        AssessmentView view(session, clock, dialogs);
        settle(view);
        view.activateWindow();
        if (!view.goTo(key))
            return Failure(ErrorKind::NotFound, QStringLiteral("No page shows the field."), key.field);
        settle(view);
        QWidget *editor = QApplication::focusWidget();
        if (!editor)
            return Failure(ErrorKind::NotFound, QStringLiteral("The field did not take the keyboard."), key.field);
        if (auto *text = qobject_cast<QTextEdit *>(editor))
            toMiddle(text);
        painter = QString::fromLatin1(editor->metaObject()->className()) + u' ' + editor->accessibleName();
        times = type(editor);
        view.commit();
    }
    if (times.whole.isEmpty())
        return Failure(ErrorKind::Internal, QStringLiteral("A key was never painted by %1.").arg(painter), key.field);
    return times;
}

} // namespace

Report measureKeys(const Setting &setting)
{
    Report report;
    Theme::install(*qApp);
    auto pack = PackLibrary().load(QStringLiteral("england"));
    if (!pack) {
        report.failed += pack.error().text();
        return report;
    }
    const QString question = QStringLiteral("impact.know");
    const QString row = (*pack)->characteristics.first().id;
    const auto withText = [&](int number, const RichText &text) {
        Assessment assessment = sampleAssessment(**pack, number);
        assessment.answers.insert({question, row}, text);
        return assessment;
    };
    struct Case {
        QString what;
        Assessment assessment;
        FieldKey key;
        bool goal;
    };
    const RichText paragraphs = sampleText(longText, 120);
    const RichText single = sampleText(longText, longText);
    const Assessment many = sampleAssessment(**pack, 3, {.impacts = 500});
    const QList<Case> cases{
        {QStringLiteral("key to painted, 15,000 words in paragraphs"), withText(1, paragraphs), FieldKey::answer(question, row), true},
        {QStringLiteral("key to painted, 15,000 words in one paragraph"), withText(2, single), FieldKey::answer(question, row), false},
        {QStringLiteral("key to painted, an impact among 500"), many, FieldKey::record(RecordKind::Impact, many.impacts[250].id, QStringLiteral("mechanism")), true},
    };
    for (const Case &each : cases) {
        const auto times = typeInto(setting, *pack, each.assessment, each.key);
        if (!times) {
            report.failed += each.what + QStringLiteral(": ") + times.error().text();
            continue;
        }
        const Times bare = typeBare(valueAt(each.assessment, each.key).rich());
        if (bare.whole.isEmpty()) {
            report.failed += each.what + QStringLiteral(": a key was never painted by a bare QTextEdit.");
            continue;
        }
        const QString unit = QStringLiteral("ms");
        report.add({each.what + QStringLiteral(", 99th percentile"), unit, percentile(times->whole, 0.99), percentile(bare.whole, 0.99), each.goal ? std::optional(Goal{Goal::Of::Value, 16}) : std::nullopt});
        report.add({each.what + QStringLiteral(", median"), unit, median(times->whole), median(bare.whole), {}});
        report.add({each.what + QStringLiteral(", computing, 99th percentile"), unit, percentile(times->thread, 0.99), percentile(bare.thread, 0.99), {}});
    }
    return report;
}

} // namespace dueregard::bench
