// SPDX-License-Identifier: Apache-2.0
#include "app/cli/LevelCommand.h"

#include "app/cli/RegisterFile.h"
#include "core/base/JsonReader.h"
#include "core/engagement/EngagementLevel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <optional>

namespace dueregard::cli {

namespace {

Failure bad(const JsonNode &node, const QString &message)
{
    return Failure(ErrorKind::BadInput, message, node.place());
}

constexpr int enough = 1'000'000; // more weeks or negotiables change nothing

/// A whole number from 0 to `most`, or without an end when there is none.
Result<int> integer(const JsonNode &object, const QString &key, std::optional<int> most = {})
{
    const JsonNode *node = object.find(key);
    if (!node)
        return bad(object, QStringLiteral("\"%1\" is missing.").arg(key));
    const bool whole = node->kind == JsonNode::Kind::Number && std::floor(node->number) == node->number;
    if (!whole || node->number < 0 || (most && node->number > *most))
        return bad(*node, most ? QStringLiteral("\"%1\" is a whole number from 0 to %2.").arg(key).arg(*most) : QStringLiteral("\"%1\" is a whole number, 0 or more.").arg(key));
    return int(std::min(node->number, double(enough)));
}

Result<int> word(const JsonNode &object, const QString &key, const QStringList &words)
{
    const JsonNode *node = object.find(key);
    if (!node)
        return bad(object, QStringLiteral("\"%1\" is missing.").arg(key));
    const qsizetype index = node->isText() ? words.indexOf(node->text) : -1;
    if (index < 0)
        return bad(*node, QStringLiteral("\"%1\" is one of: %2.").arg(key, words.join(QStringLiteral(", "))));
    return int(index);
}

Result<void> duties(const JsonNode &object, LevelInput &in)
{
    const JsonNode *node = object.find(QStringLiteral("duties"));
    if (!node)
        return bad(object, QStringLiteral("\"duties\" is missing."));
    if (!node->isList())
        return bad(*node, QStringLiteral("\"duties\" is a list."));
    for (const JsonNode &item : node->items) {
        if (!item.isText())
            return bad(item, QStringLiteral("\"duties\" is a list of words, such as \"express-duty\"; this is none."));
        bool *flag = item.text == QLatin1String("full-eqia-or-negative") ? &in.fullEqiaOrNegative
            : item.text == QLatin1String("express-duty")                 ? &in.expressDuty
            : item.text == QLatin1String("legitimate-expectation")       ? &in.legitimateExpectation
            : item.text == QLatin1String("nhs")                          ? &in.nhs
            : item.text == QLatin1String("severe-intersection")          ? &in.severeIntersection
            : item.text == QLatin1String("urgent-safety")                ? &in.urgentSafety
                                                                         : nullptr;
        const QString level = item.text.startsWith(QLatin1String("policy:")) ? item.text.mid(7) : QString();
        if (flag)
            *flag = true;
        else if (level.size() == 1 && level[0] >= u'1' && level[0] <= u'6')
            in.policy = qMax(in.policy, level[0].digitValue());
        else
            return bad(item, QStringLiteral("\"duties\" knows no \"%1\".").arg(item.text));
    }
    return {};
}

Result<LevelInput> inputFrom(const JsonNode &node)
{
    if (!node.isObject())
        return bad(node, QStringLiteral("An object is expected here."));
    LevelInput in;
    const QList<QPair<QString, int *>> factors{
        {QStringLiteral("stakes"), &in.stakes}, {QStringLiteral("reversibility"), &in.reversibility}, {QStringLiteral("concentration"), &in.concentration}, {QStringLiteral("livedKnowledge"), &in.livedKnowledge}, {QStringLiteral("trust"), &in.trust}};
    QStringList known{QStringLiteral("stage"), QStringLiteral("negotiables"), QStringLiteral("weeks"), QStringLiteral("money"),
                      QStringLiteral("power"), QStringLiteral("capacity"), QStringLiteral("duties")};
    for (const auto &[key, place] : factors) {
        const auto value = integer(node, key, 3);
        if (!value)
            return value.failure();
        *place = *value;
        known += key;
    }
    for (qsizetype i = 0; i < node.keys.size(); ++i)
        if (!known.contains(node.keys[i]))
            return bad(node.items[size_t(i)], QStringLiteral("The key \"%1\" is not known.").arg(node.keys[i]));
    const auto negotiables = integer(node, QStringLiteral("negotiables"));
    const auto weeks = integer(node, QStringLiteral("weeks"));
    const auto stage = word(node, QStringLiteral("stage"), {QStringLiteral("nothing-decided"), QStringLiteral("options-open"), QStringLiteral("preferred-option"), QStringLiteral("decided")});
    const auto money = word(node, QStringLiteral("money"), {QStringLiteral("none"), QStringLiteral("expenses"), QStringLiteral("payment")});
    const auto power = word(node, QStringLiteral("power"), {QStringLiteral("not-asked"), QStringLiteral("advice"), QStringLiteral("share")});
    const auto capacity = word(node, QStringLiteral("capacity"), {QStringLiteral("none"), QStringLiteral("some"), QStringLiteral("established")});
    for (const auto *value : {&negotiables, &weeks, &stage, &money, &power, &capacity})
        if (!*value)
            return value->failure();
    in.negotiables = *negotiables;
    in.weeks = *weeks;
    in.stage = LevelInput::Stage(*stage);
    in.money = LevelInput::Money(*money);
    in.power = LevelInput::Power(*power);
    in.capacity = LevelInput::Capacity(*capacity);
    if (const auto read = duties(node, in); !read)
        return read.failure();
    return in;
}

QJsonValue orNull(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const LevelAdvice &advice)
{
    return {{QStringLiteral("need"), advice.need}, {QStringLiteral("needLevel"), advice.needLevel}, {QStringLiteral("floor"), advice.floor}, {QStringLiteral("cap"), advice.cap}, {QStringLiteral("verdict"), nameOf(advice.verdict)}, {QStringLiteral("recommended"), orNull(advice.recommended)}, {QStringLiteral("mayGoUpTo"), orNull(advice.mayGoUpTo)}, {QStringLiteral("binding"), QJsonArray::fromStringList(advice.binding)}};
}

} // namespace

Exit LevelCommand::run(const Arguments &arguments, Console &console) const
{
    const auto text = readIn(arguments.at(0), JsonReader::Limits().bytes);
    if (!text)
        return console.fail(text.error(), text.error().kind == ErrorKind::Refused ? Exit::Usage : Exit::File);
    const auto root = JsonReader::read(*text, nameOfInput(arguments.at(0)));
    if (!root)
        return console.fail(root.error(), root.error().kind == ErrorKind::BadInput ? Exit::Usage : Exit::File);
    if (!root->isList()) {
        const auto input = inputFrom(*root);
        if (!input)
            return console.fail(input.error(), Exit::Usage);
        console.data(QJsonDocument(toJson(adviseLevel(*input))).toJson());
        return Exit::Yes;
    }
    QJsonArray all;
    for (const JsonNode &item : root->items) {
        const auto input = inputFrom(item);
        if (!input)
            return console.fail(input.error(), Exit::Usage);
        all.append(toJson(adviseLevel(*input)));
    }
    console.data(QJsonDocument(all).toJson());
    return Exit::Yes;
}

} // namespace dueregard::cli
