#include "jobs/jobpage.h"

#include "forms/button.h"
#include "forms/chip.h"
#include "forms/flow.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/reflow.h"
#include "forms/views.h"
#include "jobs/checklist.h"
#include "jobs/competencydetail.h"
#include "jobs/jobcompetencytable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QTextBrowser>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace throughline::ui {

QTextEdit *JobPage::makeText(const QString &objectName, const QString &text, qreal lines)
{
    auto edit = new QTextEdit;
    edit->setObjectName(objectName);
    prepareText(*edit, text);
    edit->setUndoRedoEnabled(false); // the page's history undoes typing, too
    edit->setMinimumHeight(em(lines));
    edit->setMaximumHeight(em(lines * 1.6));
    return edit;
}

static QWidget *labelled(const QString &text, QWidget &field)
{
    auto widget = new QWidget;
    auto column = new QVBoxLayout(widget);
    space(*column, 1);
    auto label = new Label(text, TextRole::Strong);
    label->setBuddy(&field);
    column->addWidget(label);
    column->addWidget(&field);
    return widget;
}

QWidget *JobPage::makeForm()
{
    auto content = new QWidget;
    auto column = new QVBoxLayout(content);
    space(*column, 3, 4, 3);
    column->addWidget(makeHead());
    column->addWidget(makeCompetencies());
    column->addWidget(makeTexts());
    column->addWidget(new Heading(tr("Checks")));
    m_checks = new CheckList;
    column->addWidget(m_checks);
    column->addStretch();
    auto scroll = new QScrollArea;
    scroll->setObjectName(u"jobForm"_s);
    name(*scroll, tr("Job description"));
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    return scroll;
}

QWidget *JobPage::makeHead()
{
    m_title = new QLineEdit;
    m_title->setObjectName(u"jobTitle"_s);
    m_unit = new QComboBox;
    m_unit->setObjectName(u"jobUnit"_s);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(12);
    m_grade = new QLineEdit;
    m_grade->setObjectName(u"jobGrade"_s);
    m_state = new Chip({});
    m_state->setObjectName(u"jobState"_s);
    m_note = new Paragraph({}, TextRole::Body, Tone::Secondary);
    m_note->setObjectName(u"jobNote"_s);
    m_purpose = makeText(u"jobPurpose"_s, tr("Purpose"), 2.6);

    auto head = new QWidget;
    auto column = new QVBoxLayout(head);
    space(*column, 2);
    auto fields = new Reflow(44);
    fields->add(*labelled(tr("Tit&le"), *m_title), 4);
    fields->add(*labelled(tr("&Department"), *m_unit), 3);
    fields->add(*labelled(tr("G&rade"), *m_grade), 1);
    auto state = new QHBoxLayout;
    space(*state, 2);
    state->addWidget(m_state);
    state->addWidget(m_note, 1);
    column->addLayout(state);
    column->addWidget(fields);
    column->addWidget(labelled(tr("&Purpose"), *m_purpose));
    return head;
}

QWidget *JobPage::makeCompetencies()
{
    m_table = new JobCompetencyTable;
    m_coreSentence = new Paragraph({}, TextRole::Body, Tone::Core);
    m_coreSentence->setObjectName(u"coreStays"_s);
    m_weights = new Label({});
    m_weights->setObjectName(u"weightSum"_s);
    m_detail = new CompetencyDetail;
    m_addMenu = new QMenu(this);
    m_add = button(tr("&Add competency"));
    m_add->setObjectName(u"addCompetency"_s);
    m_add->setMenu(m_addMenu);

    auto part = new QWidget;
    auto column = new QVBoxLayout(part);
    space(*column, 2);
    column->addWidget(new Heading(tr("Competencies")));
    column->addWidget(m_table);
    column->addWidget(m_coreSentence);
    auto row = new Flow;
    space(*row, 2);
    row->addWidget(m_add);
    for (QAction *action : {m_remove, m_up, m_down})
        row->addWidget(buttonFor(*action));
    row->addWidget(m_weights);
    row->addWidget(buttonFor(*m_spread));
    for (QAction *action : {m_waive, m_liftWaiver})
        row->addWidget(buttonFor(*action, ButtonKind::Ghost));
    column->addLayout(row);
    column->addWidget(m_detail);
    return part;
}

QWidget *JobPage::makeTexts()
{
    m_duties = makeText(u"jobDuties"_s, tr("Duties, one in a line"), 5);
    m_external = makeText(u"jobExternal"_s, tr("Customers outside, one in a line"), 5);
    m_internal = makeText(u"jobInternal"_s, tr("Customers inside, one in a line"), 5);
    auto part = new QWidget;
    auto column = new QVBoxLayout(part);
    space(*column, 2);
    column->addWidget(new Heading(tr("Duties and customers")));
    auto texts = new Reflow(44);
    texts->add(*labelled(tr("Duties, one in a line"), *m_duties), 2);
    texts->add(*labelled(tr("Customers outside"), *m_external));
    texts->add(*labelled(tr("Customers inside"), *m_internal));
    column->addWidget(texts);
    return part;
}

QWidget *JobPage::makeDrawer()
{
    m_drawer = new QWidget;
    m_drawer->setObjectName(u"jobDrawer"_s);
    m_drawerTitle = new Heading({});
    m_drawerText = new QTextBrowser;
    m_drawerText->setObjectName(u"jobDrawerText"_s);
    prepareText(*m_drawerText, tr("Preview"));
    auto column = new QVBoxLayout(m_drawer);
    space(*column, 2, 3, 3);
    column->addWidget(m_drawerTitle);
    column->addWidget(m_drawerText, 1);
    m_drawer->hide();
    return m_drawer;
}

} // namespace throughline::ui
