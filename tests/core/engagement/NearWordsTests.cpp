// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/NearWords.h"

#include "core/domain/Texts.h"
#include "core/exchange/DemoCases.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"

#include <QRegularExpression>

using namespace dueregard;
using namespace dueregard::test;

namespace {

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression between(q("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.toCaseFolded().split(between, Qt::SkipEmptyParts);
}

QStringList sentencesOf(const Assessment &a)
{
    static const QRegularExpression ends(q("[.!?;:\\n]+"));
    QStringList all;
    eachText(a, [&](const FieldKey &, const QString &text) {
        for (const QString &sentence : text.split(ends, Qt::SkipEmptyParts))
            if (wordsIn(sentence).size() >= 5)
                all += sentence.simplified();
    });
    all.removeDuplicates();
    return all;
}

} // namespace

TEST_CASE("NearWords")
{
    NearWords near;

    SECTION("takes texts of five words or more, and finds them with a letter changed, wherever it is")
    {
        CHECK_FALSE(near.add(wordsIn(q("nobody listens to us")), 4));
        CHECK(near.isEmpty());
        REQUIRE(near.add(wordsIn(q("nobody ever listens when called")), 5));
        for (const char *text : {"nobdy ever listens when called", "nobody evre listens when called", "nobody ever lisstens when called", "nobody ever listens whem called", "nobody ever listens when calld"}) {
            INFO(text);
            const auto hits = near.hitsIn(wordsIn(q("so ") + q(text) + q(" then")));
            REQUIRE(hits.size() == 1);
            CHECK(hits[0].at == 1);
            CHECK(hits[0].count == 5);
        }
        CHECK(near.hitsIn(wordsIn(q("nobody ever listens when called"))).isEmpty());  // the same words are found elsewhere
        CHECK(near.hitsIn(wordsIn(q("nobody evre lisstens when called"))).isEmpty()); // two of five
    }

    SECTION("of what other published assessments say, nothing is taken for what one says")
    {
        const FixedClock clock;
        static PackLibrary packs;
        QList<QStringList> cases;
        for (const QString &name : DemoCases::names()) {
            const auto read = DemoCases::read(name, packs, clock);
            REQUIRE(read);
            cases += sentencesOf(read->file.assessment);
        }
        REQUIRE(cases.size() >= 6);
        int looked = 0;
        QStringList found;
        for (qsizetype one = 0; one < cases.size(); ++one) {
            NearWords said;
            for (const QString &sentence : cases[one])
                said.add(wordsIn(sentence), std::min<qsizetype>(wordsIn(sentence).size(), 10));
            for (qsizetype two = 0; two < cases.size(); ++two) {
                if (one == two)
                    continue;
                for (const QString &sentence : cases[two]) {
                    if (cases[one].contains(sentence))
                        continue;
                    ++looked;
                    for (const NearWords::Hit &hit : said.hitsIn(wordsIn(sentence)))
                        found += QStringLiteral("%1/%2: %3 | %4").arg(one).arg(two).arg(sentence, hit.original.join(u' '));
                }
            }
        }
        CHECK(looked > 1000);
        INFO(found.join(u'\n').toStdString());
        CHECK(found.isEmpty());
    }
}
