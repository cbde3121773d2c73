// SPDX-License-Identifier: Apache-2.0
// A pack: questionnaire, vocabularies, characteristics, help, law and report headings for a nation or body, as data.
// The JSON form is described in core/pack/README.md and resources/schema/pack.schema.json.
#pragma once
#include "core/domain/RecordKind.h"
#include "core/domain/Value.h"
#include "core/pack/Condition.h"
#include "core/pack/LocalText.h"

#include <QHash>
#include <QList>
#include <QMap>

namespace dueregard {

/// The four parts of help beside a question, always in this order. Never printed.
struct Help {
    LocalText why;
    LocalText good;
    LocalText example;
    LocalText trap;
    bool isEmpty() const { return why.isEmpty() && good.isEmpty() && example.isEmpty() && trap.isEmpty(); }
};

struct Choice {
    QString id;      ///< stored code
    LocalText label;
    LocalText hint;  ///< what it means, shown under the label
};

struct Vocabulary {
    QString id;
    QString catalogue; ///< "V3"
    QList<Choice> choices;
    const Choice *choice(const QString &id) const;
};

struct Group {
    QString id;      ///< "disability.blue_badge"; unique in the pack
    LocalText label;
    QStringList parts; ///< groups of the same characteristic that together are this one ("65 to 74", "75 to 84", "85 and over"); may be empty
};

struct Characteristic {
    QString id;      ///< "age"
    LocalText label;
    bool local = false;  ///< not in the Act: always shown and printed with the pack's `localNote`
    QStringList aims;    ///< of "a", "b", "c": those that apply; marriage_civil_partnership has only "a"
    QList<Group> groups;
    QStringList whole;   ///< groups that together are everybody ("Women", "Men"); empty where none do, because groups overlap or leave people out
    LocalText definition;
    Help help;
};

/// How a value is asked for. Closed list; a kind that this build does not know is read-only and preserved.
enum class FieldKind {
    Text, LongText, Choice, MultiChoice, Date, PartialDate, Number, Rows, DataTable, Grid, Groups, CharacteristicChoice,
    RecordChoice, Records, Attachments, Note, Unknown,
};

/// A column of a `rows` question or of a `grid`.
struct Column {
    QString id;          ///< rows: column id; grid: the question id whose answers have the characteristic as row
    LocalText label;
    FieldKind kind = FieldKind::Text; ///< text, choice, date, partialDate
    QString vocabulary;
};

struct Field {
    QString id;          ///< question id, or field id of the record
    FieldKind kind = FieldKind::Text;
    QString catalogue;   ///< "A01": the field of the catalogue it answers
    LocalText label;     ///< on a page with one question: the question
    LocalText hint;      ///< one sentence
    LocalText reportLabel; ///< heading in print; `label` when empty
    Help help;
    QString vocabulary;  ///< choice, multiChoice
    QList<Column> columns; ///< rows, grid
    std::optional<RecordKind> record; ///< records: which; recordChoice: what is chosen from
    bool single = false; ///< recordChoice: exactly one
    bool optional = false; ///< printed as "(optional)"; never blocks anything
    bool wide = false;   ///< record forms: a field that takes the whole card
    QString gate;        ///< gate at which it must be answered (REG … MON); empty for none
    int wordGuide = 0;   ///< suggested upper number of words; 0 = none
    QStringList bodyTypes; ///< empty = all
    Condition showIf;
    bool internal = false; ///< never in public copies
    bool stored() const { return kind != FieldKind::Records && kind != FieldKind::Note && kind != FieldKind::Grid && kind != FieldKind::Attachments; }
};

enum class PageKind { Questions, Characteristic, Matrix, CheckAnswers };

struct Page {
    QString id;          ///< "about.basics"; characteristic pages: "impact/" + characteristic id
    PageKind kind = PageKind::Questions;
    LocalText title;     ///< the heading: the question when the page asks one
    LocalText hint;
    LocalText reportLabel;
    Help help;
    QList<Field> fields;
    QStringList bodyTypes;
    Condition showIf;
    QString characteristic; ///< characteristic pages
};

struct Step {
    QString id;
    LocalText title;
    LocalText note;      ///< one line on the task list while nothing is filled in
    QString stage;       ///< id of the heading on the task list
    QList<Page> pages;   ///< characteristic pages are already multiplied out
    Condition showIf;    ///< for example not after a screening that ends with "not required"
};

struct Stage {
    QString id;          ///< "set_the_scene"
    LocalText title;
};

/// How records of one kind are asked for and shown as cards.
struct RecordForm {
    RecordKind kind;
    LocalText singular, plural;  ///< "impact", "impacts"
    LocalText add;               ///< "Add impact"
    LocalText empty;             ///< what an empty list says
    QStringList titleFields;     ///< the first that has a value heads the card
    QList<Field> fields;
    Help help;
};

/// The words of an Act, as they may be printed.
struct LawText {
    QString id;          ///< "ea2010.s149"
    LocalText title;
    QString source;
    QString licence;
    QString readOn;
    struct Part {
        QString number;  ///< "(1)", "(1)(a)"
        int level = 0;
        QString text;
        bool confirmed = true;
    };
    QList<Part> parts;
};

/// One section of the report: order and headings are pack data, content is code.
struct ReportSection {
    QString id;          ///< known to ReportBuilder: cover, control, summary, duty, proposal, …
    LocalText heading;
    QStringList steps;   ///< for questionnaire sections: steps whose answers print here
};

/// Something cited that nobody has compared with its source yet; the linter lists them.
struct Unconfirmed {
    QString place;
    QString what;
};

/// The resolved pack (base plus overlay). Immutable after reading; share it by const pointer.
struct Pack {
    QString id;
    QString version;
    LocalText title;
    QString nation;
    QStringList languages;
    QList<Choice> bodyTypes;     ///< council, nhs, other
    LocalText localNote;         ///< "Not itself a protected characteristic …"
    QList<Vocabulary> vocabularies;
    QList<Characteristic> characteristics;
    QList<Stage> stages;
    QList<Step> steps;
    QList<RecordForm> records;
    QList<LawText> laws;
    QList<ReportSection> reportSections;
    QMap<QString, LocalText> words;    ///< report and screen words by key
    QMap<QString, LocalText> rules;    ///< message of each rule by code, with %1 … for arguments
    QList<Unconfirmed> unconfirmed;

    QByteArray baseText;         ///< canonical JSON of the base, all files joined
    QByteArray overlayText;      ///< canonical JSON of the overlay; empty when there is none
    QString hash;                ///< SHA-256 of both, lower-case hex

    const Vocabulary *vocabulary(const QString &id) const;
    const Characteristic *characteristic(const QString &id) const;
    /// Characteristic that a group id (or characteristic id) belongs to.
    const Characteristic *characteristicOf(const QString &groupId) const;
    const Step *step(const QString &id) const;
    const Page *page(const QString &id) const;
    const Step *stepOfPage(const QString &pageId) const;
    const Field *field(const QString &questionId) const; ///< of the questionnaire
    const RecordForm *form(RecordKind kind) const;
    const LawText *law(const QString &id) const;

    /// Label of a vocabulary code; the code itself if unknown (so nothing is ever hidden).
    QString choiceLabel(const QString &vocabulary, const QString &code, const QString &language, const QString &bodyType) const;
    /// Label of a characteristic or group id; the id itself if unknown.
    QString groupLabel(const QString &id, const QString &language, const QString &bodyType) const;
    QString word(const QString &key, const QString &language) const;
};

} // namespace dueregard
