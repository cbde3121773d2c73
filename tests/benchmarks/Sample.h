// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"
#include "core/pack/Pack.h"
#include "core/storage/Register.h"

namespace dueregard::bench {

/// How much stands in a made-up assessment. What is here is a typical one: about 36 KB of text.
struct SampleSize {
    int answers = 60;
    int answerWords = 60;
    int impacts = 25;
    int activities = 15;
    int actions = 15;
    int recordWords = 45;
};

/// An assessment whose words are drawn from a fixed list: the same number gives the same texts. Its questions and groups
/// are the pack's, so that pages and reports show them.
Assessment sampleAssessment(const Pack &pack, int number = 1, const SampleSize &size = {});

/// Paragraphs of about `perParagraph` words each, `words` in all.
RichText sampleText(int words, int perParagraph, int seed = 1);

/// Bytes of everything that an officer could have typed.
qsizetype textBytes(const Assessment &assessment);

/// A new register with the given assessments, complete and closed.
Result<void> makeRegister(const QString &path, const Pack &pack, const QList<Assessment> &assessments);

} // namespace dueregard::bench
