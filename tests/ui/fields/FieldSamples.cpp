// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/fields/FieldSamples.h"

#include <stdexcept>

namespace dueregard::test {

FieldSamples::FieldSamples()
{
    Vocabulary few{.id = QStringLiteral("few")};
    few.choices = {{QStringLiteral("minor"), LocalText(QStringLiteral("Minor")), LocalText(QStringLiteral("Few people, and they could put it right themselves"))},
                   {QStringLiteral("serious"), LocalText(QStringLiteral("Serious & lasting")), {}},
                   {QStringLiteral("unknown"), LocalText(QStringLiteral("Not known")), {}}};
    Vocabulary many{.id = QStringLiteral("many")};
    for (int i = 1; i <= 10; ++i)
        many.choices.append({QString::number(i), LocalText(QStringLiteral("Choice number %1").arg(i)), {}});
    m_pack.vocabularies = {few, many};
    m_pack.characteristics = {
        {.id = QStringLiteral("age"), .label = LocalText(QStringLiteral("Age")), .groups = {{QStringLiteral("age.young"), LocalText(QStringLiteral("Under 16"))}, {QStringLiteral("age.old"), LocalText(QStringLiteral("65 to 74"))}}},
        {.id = QStringLiteral("carers"), .label = LocalText(QStringLiteral("Carers")), .local = true}};
    const auto add = [this](const char *id, FieldKind kind, const char *label, const char *vocabulary = "") {
        Field field{.id = QString::fromLatin1(id), .kind = kind, .label = LocalText(QString::fromLatin1(label)), .hint = LocalText(QStringLiteral("One sentence that helps.")), .vocabulary = QString::fromLatin1(vocabulary)};
        m_fields.append(field);
    };
    add("text", FieldKind::Text, "What is it called?");
    add("longText", FieldKind::LongText, "Who will find the new way harder, and why?");
    add("choice", FieldKind::Choice, "What is at stake for people?", "few");
    add("combo", FieldKind::Choice, "Which of ten?", "many");
    add("multiChoice", FieldKind::MultiChoice, "Which of these apply?", "many");
    add("date", FieldKind::Date, "When is the decision?");
    add("partialDate", FieldKind::PartialDate, "When was it published?");
    add("number", FieldKind::Number, "How many people use it in a year?");
    add("rows", FieldKind::Rows, "What happens when?");
    m_fields.last().columns = {{QStringLiteral("who"), LocalText(QStringLiteral("Who")), FieldKind::Text, {}},
                               {QStringLiteral("when"), LocalText(QStringLiteral("When")), FieldKind::Date, {}},
                               {QStringLiteral("stake"), LocalText(QStringLiteral("Stake")), FieldKind::Choice, QStringLiteral("few")}};
    add("dataTable", FieldKind::DataTable, "Which figures?");
    add("groups", FieldKind::Groups, "Who is affected?");
    add("characteristic", FieldKind::CharacteristicChoice, "Which characteristic?");
    add("records", FieldKind::RecordChoice, "Which options?");
    m_fields.last().record = RecordKind::Option;
    add("record", FieldKind::RecordChoice, "Which option?");
    m_fields.last().record = RecordKind::Option;
    m_fields.last().single = true;
    add("unknown", FieldKind::Unknown, "Something from a later version");
}

const Field &FieldSamples::field(const QString &id) const
{
    for (const Field &field : m_fields)
        if (field.id == id)
            return field;
    throw std::runtime_error("no such sample");
}

FieldContext FieldSamples::context() const
{
    return {&m_pack, QStringLiteral("en"), QStringLiteral("council"), &m_clock,
            [](RecordKind) { return ChoiceOptions{{QStringLiteral("r1"), QStringLiteral("Option A"), {}}, {QStringLiteral("r2"), QStringLiteral("Option B"), {}}}; }};
}

Value FieldSamples::valueFor(const Field &field) const
{
    switch (field.kind) {
    case FieldKind::LongText: return RichText::fromPlain(QStringLiteral("Home carers would have to wait.\nSo would delivery drivers."));
    case FieldKind::Choice: return field.vocabulary == QLatin1String("few") ? Value("serious") : Value("3");
    case FieldKind::MultiChoice: return QStringList{QStringLiteral("2"), QStringLiteral("5")};
    case FieldKind::Date: return QDate(2026, 12, 17);
    case FieldKind::PartialDate: return Value("2007-05");
    case FieldKind::Number: return Value(6100);
    case FieldKind::Rows: return TableValue{{QStringLiteral("who"), QStringLiteral("when"), QStringLiteral("stake")}, {{QStringLiteral("Cabinet"), QStringLiteral("2026-12-17"), QStringLiteral("minor")}}};
    case FieldKind::DataTable: return TableValue{{QStringLiteral("Group"), QStringLiteral("Share")}, {{QStringLiteral("65 to 74"), QStringLiteral("31 %")}}};
    case FieldKind::Groups: return QStringList{QStringLiteral("age.old"), QStringLiteral("carers")};
    case FieldKind::CharacteristicChoice: return Value("age.old");
    case FieldKind::RecordChoice: return field.single ? Value("r2") : Value(QStringList{QStringLiteral("r2")});
    default: return Value("Some words");
    }
}

} // namespace dueregard::test
