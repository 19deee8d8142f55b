// Where everything stands on the page of a kit: questions at the left, the kit's health at the
// right.

#include "forms/actionbar.h"
#include "forms/chip.h"
#include "forms/flow.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/scrollpage.h"
#include "forms/views.h"
#include "hiring/kithealth.h"
#include "hiring/kitpage.h"
#include "hiring/kittable.h"
#include "hiring/questionpreview.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

QLayout *KitPage::makeTop()
{
    m_state = new Chip({});
    m_slot = new QSpinBox;
    m_slot->setObjectName(u"slot"_s);
    m_slot->setRange(10, 480);
    m_slot->setSingleStep(5);
    m_slot->setSuffix(tr(" min"));
    name(*m_slot, tr("Length of the interview in minutes"));
    auto *slotLabel = new Label(tr("&Length"), TextRole::Strong);
    slotLabel->setBuddy(m_slot);
    auto *top = new QHBoxLayout;
    space(*top, 3);
    top->addWidget(m_state);
    top->addStretch();
    top->addWidget(slotLabel);
    top->addWidget(m_slot);
    return top;
}

QWidget *KitPage::makeQuestions()
{
    m_table = new QTableView;
    m_bank = new QComboBox;
    m_preview = new QuestionPreview;
    m_table->setObjectName(u"questions"_s);
    m_bank->setObjectName(u"bank"_s);
    m_bank->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_bank->setMinimumContentsLength(18);
    name(*m_bank, tr("Question from the bank"));
    prepareTable(*m_table, tr("Questions and who asks them"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setModel(new KitTable(*m_editing, m_editing));
    fitColumns(*m_table, KitTable::Question);
    limitHeight(*m_table);
    m_bankRow = new QWidget;
    auto *bank = new Flow;
    space(*bank, 2);
    bank->addWidget(m_bank);
    for (QAction *action : {m_add, m_remove, m_up, m_down})
        bank->addWidget(buttonFor(*action));
    m_bankRow->setLayout(bank);
    auto *questions = new QWidget;
    auto *column = new QVBoxLayout(questions);
    space(*column, 2);
    column->addWidget(m_table);
    column->addWidget(m_bankRow);
    column->addWidget(m_preview, 1);
    return questions;
}

QWidget *KitPage::makeEditor()
{
    auto *top = makeTop();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"healthScroll"_s);
    scroll->setWidget(new KitHealth(*m_editing));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(em(13));
    auto *questions = new ScrollPage(*makeQuestions());
    for (QScrollArea *area : std::initializer_list<QScrollArea *>{scroll, questions})
        area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // too high: it scrolls
    auto *middle = new QHBoxLayout;
    space(*middle, 6);
    middle->addWidget(questions, 1);
    middle->addWidget(scroll);
    m_bar = new ActionBar;
    m_bar->standInColumn();
    m_bar->add(*m_candidates);
    m_bar->add(*m_next);
    m_bar->add(*m_publish, ButtonKind::Primary);
    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    space(*column, 3);
    column->addLayout(top);
    column->addLayout(middle, 1);
    column->addWidget(m_bar);
    followEditing();
    return editor;
}

} // namespace throughline::ui
