// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/DocumentDialog.h"

#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "tests/ui/preview/PreviewFixture.h"
#include "ui/fields/ChoiceField.h"
#include "ui/widgets/Banner.h"

#include <QDir>

using namespace dueregard;
using namespace dueregard::test;

namespace {

Assessment withEngagement()
{
    Assessment a;
    a.answers.insert({question::title, {}}, QStringLiteral("Cashless parking"));
    a.answers.insert({question::reference, {}}, QStringLiteral("EIA/7"));
    Activity evening;
    evening.id = QStringLiteral("evening");
    evening.title = QStringLiteral("Evening in the library");
    Activity morning;
    morning.id = QStringLiteral("morning");
    morning.title = QStringLiteral("Morning at the school");
    a.activities = {evening, morning};
    return a;
}

} // namespace

TEST_CASE("DocumentDialog")
{
    const TempFolder folder;
    PackLibrary packs;
    const std::shared_ptr<const Pack> pack = packs.load(QStringLiteral("england")).value();
    Settings settings(folder.file(QStringLiteral("settings.ini")));
    AnsweringDialogs dialogs;
    const FixedClock clock;
    const auto make = [&](const QString &record = {}, const Assessment &assessment = withEngagement()) {
        auto dialog = std::make_unique<DocumentDialog>(DocumentDialog::Source{assessment, pack, settings, dialogs, clock, folder.file(QStringLiteral("Register.eqia"))}, record);
        dialog->show();
        return dialog;
    };
    const auto field = [](const std::unique_ptr<DocumentDialog> &dialog, const char *name) { return dialog->findChild<ChoiceField *>(QLatin1String(name)); };
    const auto choose = [&](const std::unique_ptr<DocumentDialog> &dialog, const char *name, const char *value) {
        ChoiceField *one = field(dialog, name);
        one->setValue(Value(QString::fromLatin1(value)));
        emit one->valueChanged(one->value());
    };
    const auto save = [&](const std::unique_ptr<DocumentDialog> &dialog) {
        dialog->findChild<QAbstractButton *>(QStringLiteral("save"))->click();
        auto *message = dialog->findChild<Banner *>(QStringLiteral("message"));
        REQUIRE(waitUntil([&] { return message->isVisible(); }));
        return message->title();
    };

    SECTION("writes every document in the chosen form, where the officer says, and remembers folder and form")
    {
        const auto dialog = make();
        choose(dialog, "record", "morning");
        choose(dialog, "format", "txt");
        dialogs.savePath = folder.file(QStringLiteral("papers"));
        CHECK(save(dialog) == QStringLiteral("Saved: papers.txt"));
        CHECK(QFileInfo(dialogs.suggested).fileName() == QStringLiteral("EIA 7 – Cashless parking – Invitation – Morning at the school.txt"));
        CHECK(QFileInfo(dialogs.suggested).absolutePath() == QDir(folder.path()).absolutePath());
        CHECK(folder.read(QStringLiteral("papers.txt")).startsWith("Invitation: Morning at the school"));
        CHECK(settings.documentFolder() == QDir(folder.path()).absolutePath());
        CHECK(field(make(), "format")->value().text() == QStringLiteral("txt"));
        for (const auto &[format, start] : {std::pair{"odt", "PK"}, {"docx", "PK"}, {"pdf", "%PDF-"}, {"html", "<!DOCTYPE html>"}}) {
            choose(dialog, "document", "access");
            choose(dialog, "format", format);
            dialogs.savePath = folder.file(QStringLiteral("access.") + QLatin1String(format));
            CHECK(save(dialog).startsWith(QStringLiteral("Saved: access.")));
            CHECK(folder.read(QStringLiteral("access.") + QLatin1String(format)).startsWith(start));
        }
    }

    SECTION("writes what goes back to people, for everybody or for one group of the plan")
    {
        Assessment a = withEngagement();
        Finding finding;
        finding.id = QStringLiteral("f");
        finding.groups = {QStringLiteral("age")};
        finding.text = RichText::fromPlain(QStringLiteral("Keep the paper vouchers."));
        a.findings = {finding};
        StakeholderGroup row;
        row.id = QStringLiteral("row");
        row.groups = {QStringLiteral("race")};
        a.stakeholderGroups = {row};
        const auto dialog = make({}, a);
        choose(dialog, "document", "answers");
        choose(dialog, "format", "txt");
        CHECK(field(dialog, "record")->label() == QStringLiteral("For whom?"));
        dialogs.savePath = folder.file(QStringLiteral("answers.txt"));
        CHECK(save(dialog) == QStringLiteral("Saved: answers.txt"));
        CHECK(folder.read(QStringLiteral("answers.txt")).startsWith("You said, we did"));
        CHECK(folder.read(QStringLiteral("answers.txt")).contains("Keep the paper vouchers."));
        choose(dialog, "record", "row");
        dialogs.savePath = folder.file(QStringLiteral("race.txt"));
        CHECK(save(dialog) == QStringLiteral("Saved: race.txt"));
        CHECK_FALSE(folder.read(QStringLiteral("race.txt")).contains("Keep the paper vouchers."));
        choose(dialog, "shape", "poster");
        choose(dialog, "record", "-");
        dialogs.savePath = folder.file(QStringLiteral("poster.txt"));
        CHECK(save(dialog) == QStringLiteral("Saved: poster.txt"));
        CHECK(folder.read(QStringLiteral("poster.txt")).contains("We still owe you an answer to one thing."));
    }

    SECTION("says why a file could not be written, and leaves the one that was there")
    {
        const auto dialog = make();
        choose(dialog, "format", "txt");
        dialogs.savePath = folder.file(QStringLiteral("gone/paper.txt"));
        CHECK(save(dialog) == QStringLiteral("Not saved: paper.txt"));
        auto *message = dialog->findChild<Banner *>(QStringLiteral("message"));
        CHECK(message->accessibleDescription().contains(QStringLiteral("folder is not there")));
        CHECK(message->findChildren<QAbstractButton *>().size() == 2);
        REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("gone")));
        message->findChildren<QAbstractButton *>().first()->click();
        REQUIRE(waitUntil([&] { return message->isVisible() && message->title().startsWith(QStringLiteral("Saved")); }));
        CHECK(QFileInfo::exists(folder.file(QStringLiteral("gone/paper.txt"))));
    }

    SECTION("asks before a name that nobody saw replaces a file")
    {
        folder.write(QStringLiteral("paper.txt"), "mine");
        const auto dialog = make();
        choose(dialog, "format", "txt");
        dialogs.savePath = folder.file(QStringLiteral("paper"));
        dialog->findChild<QAbstractButton *>(QStringLiteral("save"))->click();
        CHECK(dialogs.confirmations == 1);
        CHECK(folder.read(QStringLiteral("paper.txt")) == "mine");
    }

    SECTION("leads to recording what a document needs when nothing is there")
    {
        const auto dialog = make();
        choose(dialog, "document", "terms");
        CHECK_FALSE(dialog->findChild<QAbstractButton *>(QStringLiteral("save"))->isVisible());
        std::optional<RecordKind> wanted;
        QObject::connect(dialog.get(), &DocumentDialog::recordsWanted, dialog.get(), [&](RecordKind kind) { wanted = kind; });
        dialog->findChild<QAbstractButton *>(QStringLiteral("recordOne"))->click();
        CHECK(wanted == RecordKind::WorkingGroup);
        CHECK_FALSE(dialog->isVisible());
    }

    SECTION("offers of an activity what can be made of it")
    {
        const auto dialog = make(QStringLiteral("evening"));
        CHECK_FALSE(field(dialog, "record")->isVisible());
        QStringList names;
        for (const QAbstractButton *radio : field(dialog, "document")->findChildren<QAbstractButton *>())
            names.append(radio->text());
        CHECK(names.join(u'|').contains(QStringLiteral("Invitation")));
        CHECK_FALSE(names.join(u'|').contains(QStringLiteral("Terms of reference")));
        choose(dialog, "format", "txt");
        dialogs.savePath = folder.file(QStringLiteral("a.txt"));
        save(dialog);
        CHECK(folder.read(QStringLiteral("a.txt")).startsWith("Invitation: Evening in the library"));
    }

    SECTION("a cleared answer is the first one again: something has to be made")
    {
        const auto dialog = make();
        for (const char *name : {"document", "record", "format"}) {
            ChoiceField *one = field(dialog, name);
            one->setValue(Value());
            emit one->valueChanged(one->value());
            CHECK_FALSE(field(dialog, name)->value().isBlank());
        }
        CHECK(field(dialog, "document")->value().text() == QStringLiteral("invitation"));
    }

    SECTION("every control has a name")
    {
        const auto dialog = make();
        for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>())
            CHECK_FALSE((button->text() + button->accessibleName()).isEmpty());
    }
}

TEST_CASE("Documents can be made from the cards of activities and from the overview")
{
    OpenAssessment open;
    QStringList asked;
    QObject::connect(&open.view(), &AssessmentView::makeDocument, &open.view(), [&](const QString &id) { asked.append(id); });
    REQUIRE(open.view().showPage(QStringLiteral("engagement.overview")));
    auto *make = open.find<QAbstractButton>(QStringLiteral("makeDocument"));
    REQUIRE(make);
    make->click();
    CHECK(asked == QStringList{QString()});
    const QString id = open.session().addRecord(RecordKind::Activity, {{QStringLiteral("title"), QStringLiteral("Evening")}});
    REQUIRE(open.view().showPage(QStringLiteral("engagement.activities_page")));
    auto *link = open.find<QAbstractButton>(QStringLiteral("document/") + id);
    REQUIRE(link);
    CHECK(link->accessibleName() == QStringLiteral("Make a document: Evening"));
    link->click();
    CHECK(asked.last() == id);
}
