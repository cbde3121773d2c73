// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/Sample.h"

#include "core/domain/WellKnown.h"

#include <QTimeZone>

#include <random>

namespace dueregard::bench {

namespace {

const QStringList &vocabulary()
{
    static const QStringList words = QStringLiteral(
                                         "the the the the of and to a in people for is on with that by from who are not would will be was as they their at or this it "
                                         "service residents change library centre opening hours access bus journey disabled older younger carers staff women men families "
                                         "evidence survey consultation respondents said told us about appointment booking online telephone letter language interpreter building "
                                         "ward area deprived income cost travel time weekday evening reduced closed proposal option alternative saving budget council partner "
                                         "impact negative positive mitigation action owner review date measure risk likely high medium low because where when most some few many "
                                         "equality characteristic group share compared proportion figures census data gap known unknown gather further before decision members "
                                         "mobility hearing sight learning disability pregnancy maternity religion belief race sex orientation reassignment marriage partnership "
                                         "community organisation group meeting event workshop interview focus panel response answered changed reason accepted partly considered "
                                         "isolation confidence independence safety dignity trust distance transport parking lift toilet quiet space adjustment reasonable")
                                         .split(u' ');
    return words;
}

class Words {
public:
    explicit Words(int seed) : m_random(quint32(seed)) {}

    QString sentence(int words)
    {
        QString text;
        for (int i = 0; i < words; ++i) {
            QString word = vocabulary()[int(m_random() % quint32(vocabulary().size()))];
            if (i == 0)
                word[0] = word[0].toUpper();
            text += (i ? QStringLiteral(" ") : QString()) + word;
        }
        return text + u'.';
    }
    QString paragraph(int words)
    {
        QString text;
        while (words > 0) {
            const int count = qMin(words, 8 + int(m_random() % 14));
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + sentence(count);
            words -= count;
        }
        return text;
    }
    RichText text(int words, int perParagraph)
    {
        QList<Block> blocks;
        for (; words > 0; words -= perParagraph)
            blocks.append(Block{.runs = {Run{.text = paragraph(qMin(words, perParagraph))}}});
        return RichText(blocks);
    }
    template<class List>
    auto oneOf(const List &list)
    {
        return list[int(m_random() % quint32(list.size()))];
    }

private:
    std::mt19937 m_random;
};

QString idOf(int number, int kind, int record)
{
    return QStringLiteral("%1-%2-4000-8000-%3").arg(number, 8, 16, QChar(u'0')).arg(kind, 4, 16, QChar(u'0')).arg(record, 12, 16, QChar(u'0'));
}

/// Every long answer that the pack asks for, each with its rows.
QList<AnswerKey> longAnswers(const Pack &pack)
{
    QList<AnswerKey> keys;
    for (const Step &step : pack.steps)
        for (const Page &page : step.pages)
            for (const Field &field : page.fields)
                if (field.kind == FieldKind::LongText)
                    keys.append({field.id, page.characteristic});
    return keys;
}

} // namespace

RichText sampleText(int words, int perParagraph, int seed)
{
    return Words(seed).text(words, perParagraph);
}

Assessment sampleAssessment(const Pack &pack, int number, const SampleSize &size)
{
    Words words(number);
    Assessment a;
    a.id = idOf(number, 1, 0);
    a.pack = pack.id;
    a.packHash = pack.hash;
    a.bodyType = QStringLiteral("council");
    a.createdAt = QDateTime(QDate(2026, 9, 1), QTime(9, 0), QTimeZone::utc()).toUTC();
    a.updatedAt = a.createdAt.addSecs(60 * (number % 100'000));
    a.createdBy = QStringLiteral("Policy officer");
    a.answers.insert({question::title, {}}, words.sentence(6).chopped(1));
    a.answers.insert({question::reference, {}}, QStringLiteral("EIA-2026-%1").arg(number, 4, 10, QChar(u'0')));
    a.answers.insert({question::service, {}}, words.sentence(2).chopped(1));
    a.answers.insert({question::decisionDate, {}}, QDate(2026, 12, 1).addDays(number % 200));
    const QList<AnswerKey> keys = longAnswers(pack);
    for (qsizetype i = 0; int(a.answers.size()) < size.answers && i < keys.size(); ++i)
        a.answers.insert(keys[i], words.text(size.answerWords, 120));
    const QStringList directions{QStringLiteral("NEG"), QStringLiteral("POS"), QStringLiteral("NEU"), QStringLiteral("UNK")};
    for (int i = 0; i < size.impacts; ++i) {
        const Characteristic &characteristic = pack.characteristics[i % pack.characteristics.size()];
        Impact impact;
        impact.id = idOf(number, 2, i);
        impact.characteristic = characteristic.id;
        if (!characteristic.groups.isEmpty())
            impact.group = words.oneOf(characteristic.groups).id;
        impact.aim = QStringLiteral("3b");
        impact.direction = words.oneOf(directions);
        impact.magnitude = QStringLiteral("medium");
        impact.mechanism = words.text(size.recordWords, 120);
        a.impacts.append(impact);
    }
    for (int i = 0; i < size.activities; ++i) {
        Activity activity;
        activity.id = idOf(number, 3, i);
        activity.title = words.sentence(5).chopped(1);
        activity.level = QStringLiteral("3");
        activity.starts = QDate(2026, 9, 1).addDays(i);
        activity.ends = activity.starts.addDays(14);
        activity.invited = QStringLiteral("about 300");
        activity.took_part = QString::number(20 + i);
        activity.notes = words.text(size.recordWords, 120);
        a.activities.append(activity);
    }
    for (int i = 0; i < size.actions; ++i) {
        Action action;
        action.id = idOf(number, 4, i);
        action.reference = QStringLiteral("A%1").arg(i + 1);
        action.kind = QStringLiteral("mitigate");
        action.description = words.text(size.recordWords, 120);
        action.owner = QStringLiteral("Head of service");
        action.due = QDate(2027, 1, 31).addDays(i);
        action.measure = words.text(size.recordWords / 3, 120);
        a.actions.append(action);
    }
    return a;
}

qsizetype textBytes(const Assessment &assessment)
{
    qsizetype bytes = 0;
    for (const Value &value : assessment.answers)
        bytes += value.toPlain().toUtf8().size();
    for (RecordKind kind : allRecordKinds)
        for (const RecordData &data : allRecords(assessment, kind))
            for (const Value &value : data.values)
                bytes += value.toPlain().toUtf8().size();
    return bytes;
}

Result<void> makeRegister(const QString &path, const Pack &pack, const QList<Assessment> &assessments)
{
    auto opened = Register::open(path, {.who = QStringLiteral("Policy officer"), .create = true, .backups = false});
    if (!opened)
        return opened.failure();
    Register &reg = **opened;
    if (auto ok = reg.packs().put({pack.hash, pack.id, pack.version, pack.baseText, pack.overlayText}); !ok)
        return ok;
    quint64 number = 0;
    for (const Assessment &assessment : assessments) {
        SaveBatch batch;
        batch.id = ++number;
        batch.assessment = assessment.id;
        batch.create = assessment;
        if (auto ok = reg.save(batch); !ok)
            return ok;
    }
    const auto indexed = reg.search(QStringLiteral("residents"), 1); // so that nothing is left to do when it is opened
    return indexed ? Result<void>() : indexed.failure();
}

} // namespace dueregard::bench
