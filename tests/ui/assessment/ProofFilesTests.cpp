// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/ProofFiles.h"

#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/fields/ChoiceField.h"
#include "ui/widgets/Button.h"

#include <QRadioButton>
#include <QSignalSpy>

using namespace dueregard;
using namespace dueregard::test;

namespace {

QString proofOf(OpenAssessment &open, const QString &approval)
{
    auto *proof = open.view().page()->findChild<ProofFiles *>(QStringLiteral("proof/") + approval);
    REQUIRE(proof);
    QString text;
    for (const QLabel *label : proof->findChildren<QLabel *>())
        text += label->text() + u'\n';
    return text;
}

} // namespace

TEST_CASE("Proof of an approval")
{
    const TempFolder folder;
    const QString path = folder.write(QStringLiteral("minute.pdf"), "hello");
    Assessment a = sampleAssessment();
    for (const char *id : {"head", "director"}) {
        SignOff approval;
        approval.id = QString::fromLatin1(id);
        approval.job_title = QString::fromLatin1(id);
        a.signOffs.append(approval);
    }
    OpenAssessment open(a);
    REQUIRE(open.view().showPage(QStringLiteral("signoff.approve")));
    CHECK(proofOf(open, QStringLiteral("head")).contains(QStringLiteral("No proof is attached yet")));
    CHECK_FALSE(open.view().page()->findChild<QWidget *>(QStringLiteral("chooseProof/head"))->isVisible()); // nothing to choose from

    SECTION("is added on the approval's card, opened, and shown among the attached files with what it proves")
    {
        open.dialogs().file = path;
        open.press(QStringLiteral("addProof/head"));
        REQUIRE(open.session().assessment().attachments.size() == 1);
        const Attachment kept = open.session().assessment().attachments.first();
        CHECK(kept.for_record == QStringLiteral("head"));
        CHECK(proofOf(open, QStringLiteral("head")).contains(QStringLiteral("minute.pdf")));
        CHECK_FALSE(proofOf(open, QStringLiteral("director")).contains(QStringLiteral("minute.pdf")));
        QSignalSpy opened(&open.view(), &AssessmentView::openFile);
        open.press(QStringLiteral("openProof/") + kept.id);
        REQUIRE(opened.size() == 1);
        CHECK(opened.first().first().toString() == kept.id);

        open.view().undo();
        CHECK(open.view().pageId() == QStringLiteral("signoff.approve"));
        CHECK(open.session().assessment().attachments.isEmpty());
        open.view().redo();
        CHECK(proofOf(open, QStringLiteral("head")).contains(QStringLiteral("minute.pdf")));
    }
    SECTION("is chosen from the files that are attached already; one file may prove two approvals")
    {
        REQUIRE(open.session().addAttachment(path));
        const QString id = open.session().assessment().attachments.first().id;
        for (const char *approval : {"head", "director"}) {
            open.press(QStringLiteral("chooseProof/") + QString::fromLatin1(approval));
            auto *choice = open.view().page()->findChild<ChoiceField *>(QStringLiteral("proofChoice/") + QString::fromLatin1(approval));
            REQUIRE(choice);
            const QList<QRadioButton *> radios = choice->findChildren<QRadioButton *>();
            REQUIRE(radios.size() == 1);
            radios.first()->click();
            OpenAssessment::settle();
            CHECK(proofOf(open, QString::fromLatin1(approval)).contains(QStringLiteral("minute.pdf")));
        }
        const QList<Attachment> &files = open.session().assessment().attachments;
        REQUIRE(files.size() == 2);
        CHECK(files[0].id == id);
        CHECK(files[0].for_record == QStringLiteral("head"));
        CHECK(files[1].for_record == QStringLiteral("director"));
        CHECK(files[0].sha256 == files[1].sha256);

        open.press(QStringLiteral("offProof/") + id);
        CHECK(open.session().assessment().attachments.size() == 2);
        CHECK(open.session().assessment().attachments.first().for_record.isEmpty());
        CHECK(proofOf(open, QStringLiteral("head")).contains(QStringLiteral("No proof is attached yet")));
    }
}
