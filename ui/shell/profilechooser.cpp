#include "shell/profilechooser.h"

#include "forms/button.h"
#include "forms/card.h"
#include "forms/label.h"
#include "forms/scrollpage.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using throughline::security::Profile;
using throughline::security::Role;

namespace throughline::ui {

static QString profileRoleWord(Role role)
{
    switch (role) {
    case Role::Employee: return ProfileChooser::tr("employee");
    case Role::Hr: return ProfileChooser::tr("HR partner");
    case Role::HrLead: return ProfileChooser::tr("HR lead");
    case Role::Compensation: return ProfileChooser::tr("compensation");
    case Role::Executive: return ProfileChooser::tr("executive");
    case Role::Auditor: return ProfileChooser::tr("auditor");
    case Role::Accounts: return ProfileChooser::tr("profile administrator");
    }
    Q_UNREACHABLE();
}

static QString profileSentence(const Profile &profile)
{
    QStringList words;
    for (const Role role : profile.roles)
        words << profileRoleWord(role);
    return words.isEmpty() ? ProfileChooser::tr("Sees what every employee sees.")
                           : ProfileChooser::tr("Works here as %1.").arg(words.join(u", "_s));
}

ProfileChooser::ProfileChooser(const std::vector<Profile> &profiles, QWidget *parent)
    : QWidget(parent)
{
    setObjectName("profileChooser"_L1);
    auto *column = new QVBoxLayout;
    space(*column, 3);
    column->addWidget(new Heading(tr("Who are you?"), TextRole::Display));
    column->addWidget(new Paragraph(
        tr("This company has several profiles. A profile decides what you see and may do; you can "
           "take another one at any time behind your name."),
        TextRole::Body, Tone::Secondary));
    for (const Profile &profile : profiles) {
        auto *choice = new ChoiceButton(IconName::Person,
            QString(profile.name).replace(u'&', u"&&"_s), profileSentence(profile));
        choice->setObjectName(u"profile%1"_s.arg(profile.id.number()));
        connect(choice, &QPushButton::clicked, this, [this, profile] { emit chosen(profile); });
        column->addWidget(choice);
        if (!m_first)
            m_first = choice;
    }
    auto *back = button(tr("&Back"), ButtonKind::Ghost);
    back->setObjectName("leaveChooser"_L1);
    connect(back, &QPushButton::clicked, this, &ProfileChooser::cancelled);
    column->addWidget(back, 0, Qt::AlignLeading);
    column->addStretch(1);
    if (!m_first)
        m_first = back;

    fillWithColumn(*this, *column, Stands::AtTop);
}

QWidget *ProfileChooser::firstFocus() const
{
    return m_first;
}

} // namespace throughline::ui
