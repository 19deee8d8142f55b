#include "shell/header.h"

#include "forms/button.h"
#include "forms/label.h"
#include "forms/naming.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static QToolButton *historyButton(QAction &action, IconName drawing, QWidget *parent)
{
    auto *made = iconButton(drawing, withoutAccessKey(action.text()), parent);
    made->setEnabled(action.isEnabled());
    QObject::connect(made, &QToolButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::enabledChanged, made, &QWidget::setEnabled);
    return made;
}

Header::Header(QAction &back, QAction &forward, QAction &search, QWidget *parent)
    : QFrame(parent)
    , m_title(new Heading(QString(), TextRole::Title))
    , m_searchAction(search)
    , m_search(button(QString()))
    , m_person(button(QString()))
{
    setObjectName("header"_L1);
    m_title->setObjectName("pageTitle"_L1);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->installEventFilter(this);
    m_search->setObjectName("searchButton"_L1);
    m_search->setIcon(icon(IconName::Search));
    name(*m_search, tr("Search or do"));
    connect(m_search, &QPushButton::clicked, &search, &QAction::trigger);
    m_person->setObjectName("personButton"_L1);
    m_person->setIcon(icon(IconName::Person));
    connect(m_person, &QPushButton::clicked, this, &Header::personPressed);

    auto *row = new QHBoxLayout(this);
    space(*row, 2, 4, 2);
    row->addWidget(historyButton(back, IconName::Back, this));
    row->addWidget(historyButton(forward, IconName::Forward, this));
    row->addWidget(m_title, 1);
    row->addWidget(m_search);
    row->addWidget(m_person);
    setNarrow(false);
}

void Header::setPageTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
}

/// A title that the window has no room for ends in "…" instead of in the middle of a letter; its
/// tooltip and a screen reader have all of it.
bool Header::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_title || event->type() != QEvent::Paint)
        return QFrame::eventFilter(watched, event);
    QPainter painter(m_title);
    const QString shown
        = m_title->fontMetrics().elidedText(m_title->text(), Qt::ElideRight, m_title->width());
    m_title->style()->drawItemText(&painter, m_title->contentsRect(),
        int(QStyle::visualAlignment(m_title->layoutDirection(), m_title->alignment())),
        m_title->palette(), m_title->isEnabled(), shown, m_title->foregroundRole());
    return true;
}

void Header::setPerson(const QString &person, QMenu *profiles)
{
    m_name = person;
    m_person->setText(m_isNarrow ? QString() : person);
    m_person->setMenu(profiles && !profiles->isEmpty() ? profiles : nullptr);
    name(*m_person, tr("Signed in as %1").arg(person));
    m_person->setVisible(!person.isEmpty());
}

void Header::offerProfiles()
{
    m_person->setFocus(Qt::ShortcutFocusReason);
    if (m_person->menu())
        m_person->showMenu();
}

void Header::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    const QString keys = m_searchAction.shortcut().toString(QKeySequence::NativeText);
    m_search->setText(narrow ? keys : tr("Search or do…  %1").arg(keys));
    m_person->setText(narrow ? QString() : m_name);
}

} // namespace throughline::ui
