#include "shell/welcome.h"

#include "forms/button.h"
#include "forms/card.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/scrollpage.h"
#include "shell/preferences.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static constexpr int shownRecentFiles = 4;

Welcome::Welcome(const Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_demo(new ChoiceButton(IconName::Play, tr("E&xplore a demo company"),
          tr("60 people, open jobs, a running appraisal cycle. Nothing is saved unless you ask.")))
{
    setObjectName("welcome"_L1);
    m_demo->setObjectName("exploreDemo"_L1);
    m_demo->setAutoDefault(true);
    m_demo->setDefault(true);
    auto *fresh = new ChoiceButton(IconName::File, tr("&Start a new file"),
        tr("One file on this computer. You can move to a shared server later."));
    fresh->setObjectName("startFile"_L1);
    auto *server = new ChoiceButton(IconName::Server, tr("&Connect to a server"),
        tr("Join colleagues on a shared PostgreSQL database."));
    server->setObjectName("connectServer"_L1);
    auto *open = button(tr("&Open a file…"), ButtonKind::Ghost);
    open->setObjectName("openFile"_L1);
    connect(m_demo, &QPushButton::clicked, this, &Welcome::demoChosen);
    connect(fresh, &QPushButton::clicked, this, &Welcome::newFileChosen);
    connect(server, &QPushButton::clicked, this, &Welcome::serverChosen);
    connect(open, &QPushButton::clicked, this, &Welcome::openChosen);

    auto *column = new QVBoxLayout;
    space(*column, 3);
    column->addWidget(new Heading(tr("Welcome"), TextRole::Display));
    column->addWidget(new Paragraph(
        tr("Hire, review and plan succession around customer service."), TextRole::Subtitle));
    column->addSpacing(sp(3));
    column->addWidget(
        new Paragraph(tr("How would you like to start?"), TextRole::Body, Tone::Secondary));
    for (QWidget *choice : {static_cast<QWidget *>(m_demo), static_cast<QWidget *>(fresh),
             static_cast<QWidget *>(server)})
        column->addWidget(choice);
    column->addWidget(open, 0, Qt::AlignLeading);
    for (const QString &path : preferences.recentFiles().first(
             std::min<qsizetype>(preferences.recentFiles().size(), shownRecentFiles))) {
        auto *recent = button(QFileInfo(path).completeBaseName(), ButtonKind::Ghost);
        recent->setIcon(icon(IconName::History));
        recent->setToolTip(path);
        name(*recent, tr("Open %1 again").arg(QFileInfo(path).completeBaseName()), path);
        connect(recent, &QPushButton::clicked, this, [this, path] { emit fileChosen(path); });
        column->addWidget(recent, 0, Qt::AlignLeading);
    }

    fillWithColumn(*this, *column, Stands::Midway);
}

QWidget *Welcome::firstFocus() const
{
    return m_demo;
}

} // namespace throughline::ui
