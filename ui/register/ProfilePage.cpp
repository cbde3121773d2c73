// SPDX-License-Identifier: Apache-2.0
#include "ui/register/ProfilePage.h"

#include "ui/fields/FieldFactory.h"
#include "ui/fields/FieldWidget.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/Paragraph.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace dueregard {

ProfilePage::ProfilePage(const Profile &profile, bool firstStart, QWidget *parent) : QWidget(parent), m_firstStart(firstStart)
{
    m_words.vocabularies.append(Vocabulary{.id = QStringLiteral("body_type"),
                                           .catalogue = {},
                                           .choices = {Choice{QStringLiteral("council"), LocalText(tr("A council")), {}},
                                                       Choice{QStringLiteral("nhs"), LocalText(tr("An NHS body")), {}},
                                                       Choice{QStringLiteral("other"), LocalText(tr("Another public body")), {}}}});

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(5));
    m_heading = new Heading(firstStart ? tr("Welcome to Due Regard") : tr("Your organisation and you"), 1);
    column->addWidget(m_heading);
    column->addWidget(new Paragraph(firstStart ? tr("Five things that every assessment needs. They fill in the first answers of new assessments and the front page of "
                                                    "reports. You can change them later under Tools, and you can skip them now.")
                                               : tr("These fill in the first answers of new assessments and the front page of reports. Assessments that you have "
                                                    "already started keep their own answers."),
                                    TypeSize::Body, Token::Ink2));

    Field organisation;
    organisation.id = QStringLiteral("organisation");
    organisation.label = LocalText(tr("Name of your organisation"));
    organisation.hint = LocalText(tr("As it stands on the front page of a report."));
    addField(column, organisation, profile.organisation);

    Field body;
    body.id = QStringLiteral("body_type");
    body.kind = FieldKind::Choice;
    body.vocabulary = QStringLiteral("body_type");
    body.label = LocalText(tr("What kind of organisation is it?"));
    body.hint = LocalText(tr("NHS bodies are also asked about health inequalities."));
    addField(column, body, profile.bodyType);

    Field contact;
    contact.id = QStringLiteral("contact_formats");
    contact.label = LocalText(tr("Where can residents ask for other formats?"));
    contact.hint = LocalText(tr("A telephone number and an e-mail address. Printed on every report."));
    addField(column, contact, profile.contactFormats);

    Field name;
    name.id = QStringLiteral("officer_name");
    name.label = LocalText(tr("Your name"));
    name.hint = LocalText(tr("Kept in the history of changes. It is printed only if you choose so."));
    addField(column, name, profile.officerName);

    Field job;
    job.id = QStringLiteral("job_title");
    job.label = LocalText(tr("Your job title"));
    addField(column, job, profile.jobTitle);

    auto *buttons = new QWidget;
    auto *row = new FlowLayout(3, buttons);
    auto *accept = new Button(firstStart ? tr("Start") : tr("Save"), Button::Kind::Primary);
    auto *skip = new Button(firstStart ? tr("Skip for now") : tr("Leave it as it was"), Button::Kind::Quiet);
    row->addWidget(accept);
    row->addWidget(skip);
    column->addWidget(buttons);
    column->addStretch(1);
    connect(accept, &QPushButton::clicked, this, [this] { emit accepted(this->profile()); });
    connect(skip, &QPushButton::clicked, this, &ProfilePage::skipped);

    m_before = this->profile();
    framePage(this, content);
}

FieldWidget *ProfilePage::addField(QVBoxLayout *column, const Field &field, const QString &value)
{
    FieldContext context;
    context.pack = &m_words;
    FieldWidget *widget = makeField(field, context);
    widget->setValue(Value(value));
    column->addWidget(widget);
    m_fields.insert(field.id, widget);
    return widget;
}

Profile ProfilePage::profile() const
{
    const auto text = [this](const char *id) { return m_fields.value(QLatin1String(id))->value().text().trimmed(); };
    return {.organisation = text("organisation"),
            .bodyType = text("body_type"),
            .contactFormats = text("contact_formats"),
            .officerName = text("officer_name"),
            .jobTitle = text("job_title")};
}

void ProfilePage::keyPressEvent(QKeyEvent *event)
{
    // At the first start a stray key would skip questions that are asked only once.
    if (event->key() == Qt::Key_Escape && !m_firstStart && profile() == m_before)
        emit skipped();
    else
        QWidget::keyPressEvent(event);
}

void ProfilePage::focusHeading()
{
    m_heading->focusHere();
}

} // namespace dueregard
