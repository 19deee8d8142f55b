#include "gallery.h"

#include "forms/actionbar.h"
#include "forms/card.h"
#include "forms/chip.h"
#include "forms/emptystate.h"
#include "forms/filterfield.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/percent.h"
#include "forms/ratingbar.h"
#include "forms/ratingcell.h"
#include "forms/reflow.h"
#include "forms/scrollpage.h"
#include "forms/views.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace throughline::ui::gallery {

static QString tr(const char *text)
{
    return QCoreApplication::translate("gallery", text);
}

template<typename Layout = QVBoxLayout>
static Layout *filled(QWidget &widget, qreal spacing = 3, qreal margin = 4)
{
    auto layout = new Layout(&widget);
    space(*layout, spacing, margin);
    return layout;
}

static Anchors serviceAnchors()
{
    return {Anchor{tr("Blames the customer"), tr("Argues, interrupts or passes the customer on.")},
        Anchor{tr("Follows the script"), tr("Apologises, applies policy, no follow-up.")},
        Anchor{tr("Listens and solves"), tr("Listens first, finds the cause, fixes it, confirms.")},
        Anchor{tr("Anticipates needs"), tr("Also prevents the next problem for that customer.")},
        Anchor{tr("Wins back loyalty"), tr("Turns it into praise or a fix for everyone.")}};
}

static QWidget *buttonRow()
{
    auto row = new QWidget;
    auto layout = filled<QHBoxLayout>(*row, 2, 0);
    auto add = [&](QPushButton *made) {
        layout->addWidget(made);
        return made;
    };
    add(button(tr("P&ublish"), ButtonKind::Primary));
    add(button(tr("&Add competency…")))->setIcon(icon(IconName::Add));
    add(button(tr("&Remove")))->setEnabled(false);
    add(button(tr("Erase"), ButtonKind::Danger));
    add(button(tr("S&how more"), ButtonKind::Ghost));
    auto on = add(button(tr("On")));
    on->setCheckable(true);
    on->setChecked(true);
    layout->addWidget(iconButton(IconName::Bell, tr("Notifications")));
    layout->addStretch();
    return row;
}

static QWidget *form()
{
    auto form = new QWidget;
    auto layout = new QFormLayout(form);
    auto title = new QLineEdit(tr("Warehouse clerk"));
    formRow(*layout, tr("&Title"), *title);
    auto department = new QComboBox;
    department->addItems({tr("Logistics"), tr("Customer support"), tr("Research")});
    formRow(*layout, tr("&Department"), *department);
    auto weight = new QSpinBox;
    showAsPercent(*weight);
    weight->setValue(30);
    formRow(*layout, tr("&Weight"), *weight);
    auto wrong = new QLineEdit(tr("Level seven"));
    wrong->setProperty("invalid", true);
    formRow(*layout, tr("Le&vel"), *wrong);
    auto closed = new QLineEdit(tr("Cannot be changed"));
    closed->setEnabled(false);
    formRow(*layout, tr("State"), *closed);
    return form;
}

static QWidget *options()
{
    auto box = new QWidget;
    auto layout = filled(*box, 1, 0);
    auto notAsked = new QCheckBox(tr("Not as&ked"));
    auto shown = new QCheckBox(tr("Show &only disagreements"));
    shown->setChecked(true);
    auto closed = new QCheckBox(tr("Not for you"));
    closed->setEnabled(false);
    auto ready = new QRadioButton(tr("Ready now"));
    ready->setChecked(true);
    auto later = new QRadioButton(tr("In one to two years"));
    for (QWidget *option : QList<QWidget *>{notAsked, shown, closed, ready, later})
        layout->addWidget(option, 0, Qt::AlignLeading);
    auto slider = new QSlider(Qt::Horizontal);
    slider->setValue(30);
    name(*slider, tr("Core weight"));
    layout->addWidget(slider);
    auto progress = new QProgressBar;
    progress->setValue(27);
    name(*progress, tr("Importing people 240 of 900"));
    layout->addWidget(progress);
    layout->addStretch();
    return box;
}

static QWidget *messages(QWidget &owner)
{
    auto box = new QWidget;
    auto layout = filled(*box, 2, 0);
    auto undo = new QAction(tr("Show &jobs"), &owner);
    auto information = new MessageBar, attention = new MessageBar, problem = new MessageBar;
    for (MessageBar *bar : {information, attention, problem})
        layout->addWidget(bar);
    information->tell(Severity::Information,
        tr("3 imported jobs had no customer-service competency. It was added at level 3."), {undo});
    attention->tell(Severity::Attention,
        tr("The server has not answered since 10:38. You can keep writing drafts; they are kept on "
           "this computer."));
    problem->tell(Severity::Problem, tr("Weights add up to 95 %. Spread the rest or change one."));
    return box;
}

static QWidget *chips()
{
    auto row = new QWidget;
    auto layout = filled<QHBoxLayout>(*row, 2, 0);
    layout->addWidget(coreChip());
    layout->addWidget(new Chip(tr("Today 10:30")));
    layout->addWidget(new Chip(tr("Due tomorrow"), Tone::Attention, IconName::Clock));
    layout->addWidget(new Chip(tr("Overdue 2 days"), Tone::Problem, IconName::Attention));
    layout->addWidget(new Chip(tr("Shared"), Tone::Ok, IconName::Check));
    layout->addWidget(new Chip(tr("Draft 3"), Tone::Secondary));
    layout->addStretch();
    return row;
}

static QWidget *tabs()
{
    auto bar = new QTabBar;
    for (const QString &text : {tr("Overview"), tr("Questions"), tr("Evidence"), tr("History")})
        bar->addTab(text);
    name(*bar, tr("Parts of the competency"));
    bar->setExpanding(false);
    return bar;
}

std::unique_ptr<QWidget> controls()
{
    auto window = std::make_unique<QWidget>();
    auto page = filled(*window, 3, 0);
    auto body = new QWidget;
    auto column = filled(*body, 3, 5);
    column->addWidget(new Heading(tr("Job description"), TextRole::Title));
    column->addWidget(tabs());
    column->addWidget(messages(*window));
    auto pair = new Reflow(50);
    pair->add(*form(), 3);
    pair->add(*options(), 2);
    column->addWidget(pair);
    column->addWidget(chips());
    column->addWidget(buttonRow());
    column->addStretch();
    page->addWidget(new ScrollPage(*body), 1);
    auto bar = new ActionBar;
    bar->setState(tr("Saved 10:41 · 3 of 5 rated"));
    auto previous = new QAction(tr("&Previous"), window.get());
    auto next = new QAction(tr("Next &competency"), window.get());
    bar->add(*previous);
    bar->add(*next, ButtonKind::Primary);
    page->addWidget(bar);
    return window;
}

std::unique_ptr<QWidget> ratings()
{
    auto window = std::make_unique<QWidget>();
    auto body = new QWidget;
    filled(*window, 0, 0)->addWidget(new ScrollPage(*body));
    auto column = filled(*body, 4, 5);
    auto title = new QHBoxLayout;
    title->addWidget(new Heading(tr("Customer service"), TextRole::Title));
    title->addWidget(coreChip());
    title->addStretch();
    column->addLayout(title);
    column->addWidget(new Paragraph(tr("Tell me about a time you turned an angry customer into a "
                                       "satisfied one. What did you do "
                                       "first?"),
        TextRole::Question));
    auto bar = new RatingBar(tr("Rating for question 2"), serviceAnchors());
    bar->setValue(4);
    column->addWidget(bar);
    auto pair = new Reflow(50);
    for (const QString &who : {tr("Self rating"), tr("Your rating")}) {
        auto side = new QWidget;
        auto layout = filled(*side, 2, 0);
        layout->addWidget(new Label(who, TextRole::Strong));
        auto rating = new RatingBar(who, serviceAnchors(), RatingBar::Texts::ChosenAnchor);
        if (pair->findChildren<RatingBar *>().isEmpty()) {
            rating->setValue(3);
            rating->setReadOnly(true);
        }
        layout->addWidget(rating);
        auto comment = new QTextEdit;
        prepareText(*comment, tr("Comment: %1").arg(who));
        comment->setPlainText(tr("In March you called three customers back the same day."));
        layout->addWidget(comment, 1);
        pair->add(*side);
    }
    column->addWidget(pair, 1);
    return window;
}

static QStandardItemModel *debrief(QObject *parent)
{
    auto model = new QStandardItemModel(0, 5, parent);
    model->setHorizontalHeaderLabels(
        {tr("Competency"), u"K. Osei"_s, u"M. Duarte"_s, u"P. Lang"_s, tr("Mean")});
    auto add = [&](const QString &text, const QVariantList &values, const QString &mean) {
        QList<QStandardItem *> row{new QStandardItem(text)};
        for (const QVariant &value : values) {
            row << new QStandardItem;
            row.last()->setData(value, Qt::DisplayRole);
        }
        row << new QStandardItem(mean);
        row.last()->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        for (QStandardItem *item : row)
            if (item->text().isEmpty())
                item->setAccessibleText(tr("not rated"));
        model->appendRow(row);
    };
    add(tr("Customer service"), {4, 4, 2}, u"3.3"_s);
    add(tr("Accuracy"), {3, 4, 4}, u"3.7"_s);
    add(tr("Teamwork"), {1, 5, QVariant()}, u"3.0"_s);
    add(tr("Problem solving"), {3, tr("not asked"), 4}, u"3.5"_s);
    return model;
}

static QWidget *debriefTable(QWidget &owner)
{
    auto table = new QTableView;
    prepareTable(*table, tr("Ratings by interviewer"));
    table->setModel(debrief(&owner));
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    auto cells = new RatingCell(
        {tr("Blames"), tr("Follows"), tr("Listens"), tr("Anticipates"), tr("Wins back")}, table);
    for (int column = 1; column <= 3; ++column)
        table->setItemDelegateForColumn(column, cells);
    fitColumns(*table, 0);
    table->setCurrentIndex(table->model()->index(0, 3));
    return table;
}

static QWidget *sideList(QWidget &owner)
{
    auto list = new QListView;
    prepareList(*list, tr("Navigation"));
    auto model = new QStandardItemModel(&owner);
    const std::pair<IconName, QString> rows[]
        = {{IconName::Home, tr("Home")}, {IconName::Jobs, tr("Jobs")},
            {IconName::Interview, tr("Interviews")}, {IconName::Appraisal, tr("Appraisals")},
            {IconName::Grid, tr("Talent grid")}, {IconName::Succession, tr("Succession")}};
    for (const auto &[drawing, text] : rows)
        model->appendRow(new QStandardItem(icon(drawing), text));
    list->setModel(model);
    list->setCurrentIndex(model->index(3, 0));
    return list;
}

static QWidget *outline(QWidget &owner)
{
    auto tree = new QTreeView;
    prepareTree(*tree, tr("Outline"));
    auto model = new QStandardItemModel(&owner);
    model->setHorizontalHeaderLabels({tr("Position"), tr("Bench")});
    auto chief = new QStandardItem(tr("Chief Executive"));
    chief->appendRow(
        {new QStandardItem(tr("Head of Support")), new QStandardItem(tr("No successor"))});
    chief->appendRow(
        {new QStandardItem(tr("Head of Sales")), new QStandardItem(tr("1 ready now"))});
    model->appendRow({chief, new QStandardItem(tr("2 in 1–2 years"))});
    tree->setModel(model);
    tree->expandAll();
    tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    return tree;
}

static QWidget *cards()
{
    auto box = new QWidget;
    auto layout = filled(*box, 3, 0);
    auto service = new Card(tr("Customer-service rating, my team"));
    service->setFigure(u"3.8 / 5"_s, tr("up 0.2 since Q1 · 11 people"), Tone::Core);
    auto roles = new Card(tr("Key positions with a successor ready now"));
    roles->setFigure(tr("3 of 5"), tr("2 at risk"), Tone::Attention);
    layout->addWidget(service);
    layout->addWidget(roles);
    layout->addStretch(1);
    return box;
}

std::unique_ptr<QWidget> views()
{
    auto window = std::make_unique<QMainWindow>();
    for (const QString &menu : {tr("&File"), tr("&Edit"), tr("&Go"), tr("&Help")})
        window->menuBar()->addMenu(menu)->addAction(menu);
    auto centre = new QWidget;
    auto column = filled(*centre, 3, 4);
    column->addWidget(new Heading(tr("Panel debrief"), TextRole::Title));
    auto filter = new FilterField(tr("Filter competencies"));
    filter->setText(u"s"_s);
    filter->setCount(12, 240);
    column->addWidget(filter);
    auto splitter = new QSplitter;
    splitter->addWidget(sideList(*window));
    auto middle = new QWidget;
    auto parts = filled(*middle, 3, 0);
    parts->addWidget(debriefTable(*window), 3);
    parts->addWidget(outline(*window), 2);
    splitter->addWidget(middle);
    splitter->addWidget(cards());
    splitter->setSizes({220, 700, 300});
    column->addWidget(splitter, 1);
    window->setCentralWidget(centre);
    return window;
}

std::unique_ptr<QWidget> start()
{
    auto window = std::make_unique<QWidget>();
    auto body = new QWidget;
    filled(*window, 0, 0)->addWidget(new ScrollPage(*body));
    auto column = filled(*body, 3, 5);
    column->addWidget(new Heading(tr("Welcome"), TextRole::Display), 0, Qt::AlignHCenter);
    column->addWidget(new ChoiceButton(IconName::Play, tr("E&xplore a demo company"),
        tr("60 people, open jobs, a running appraisal cycle. Nothing is saved unless you ask.")));
    column->addWidget(new ChoiceButton(IconName::File, tr("&Start a new file"),
        tr("One file on this computer. You can move to a shared server later.")));
    auto create = new QAction(tr("New &job"), window.get());
    auto import = new QAction(tr("&Import…"), window.get());
    auto empty = new EmptyState(IconName::Jobs, tr("No jobs yet"),
        tr("A job starts with what good customer service means in it."));
    empty->setPrimary(*create);
    empty->setSecondary(*import);
    column->addWidget(empty, 1);
    return window;
}

} // namespace throughline::ui::gallery
