#include "forms/actionbar.h"
#include "forms/card.h"
#include "forms/chip.h"
#include "forms/emptystate.h"
#include "forms/field.h"
#include "forms/filterfield.h"
#include "forms/flow.h"
#include "forms/iconlabel.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/percent.h"
#include "forms/reflow.h"
#include "forms/scrollpage.h"
#include "forms/views.h"

#include <QAccessible>
#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace throughline::ui;
using namespace Qt::StringLiterals;

/// What the smaller widgets of the kit promise to the screens that are built from them.
class tst_Kit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void aMessageSaysItsWordAndIsAnnounced();
    void aMessageShowsAtMostTwoActions();
    void aMessageTakesNoFocus();
    void closingAMessageHidesIt();
    void anEmptyStateFocusesItsPrimaryAction();
    void aButtonFollowsItsAction();
    void enterPressesTheFocusedButtonOnce();
    void anActionBarAnnouncesOnlyTrouble();
    void aCardIsCalledByItsFigure();
    void aFilterTellsOnceAndEscapeClears();
    void fieldsSayWhatIsWrong();
    void reflowStacksWhereItIsNarrow();
    void aRowOfButtonsBreaksWhereItIsNarrow();
    void anActionBarStacksItsWordsAboveItsButtons();
    void aChipBringsTheIconOfItsTone();
    void aScrollPageShowsWhatTakesTheFocus();
    void accessKeysAreAppendedInJoinedScripts_data();
    void accessKeysAreAppendedInJoinedScripts();
    void aRowOfAFormNamesItsField();
    void aPercentageIsWrittenAsTheLanguageDoes();
    void anEmptyStateGivesUpItsDrawingFirst();
};

static QString nameOfWidget(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

void tst_Kit::aMessageSaysItsWordAndIsAnnounced()
{
    QWidget window;
    auto layout = new QVBoxLayout(&window);
    auto bar = new MessageBar;
    layout->addWidget(bar);
    window.show();
    QVERIFY(!bar->isVisible());
    bar->tell(Severity::Problem, u"Weights add up to 95 %."_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(nameOfWidget(*bar), u"Problem: Weights add up to 95 %."_s);
    QCOMPARE(lastAnnouncement(window), u"Problem: Weights add up to 95 %."_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(bar)->role(), QAccessible::AlertMessage);
}

void tst_Kit::aMessageShowsAtMostTwoActions()
{
    QAction one(u"Spread the rest"_s), two(u"Change one"_s), three(u"Ignore"_s);
    MessageBar bar;
    QSignalSpy triggered(&one, &QAction::triggered);
    bar.tell(Severity::Attention, u"Weights add up to 95 %."_s, {&one, &two, &three});
    const auto buttons = bar.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons.first()->click();
    QCOMPARE(triggered.count(), 1);
}

void tst_Kit::aMessageTakesNoFocus()
{
    QWidget window;
    auto layout = new QVBoxLayout(&window);
    auto edit = new QLineEdit;
    auto bar = new MessageBar;
    layout->addWidget(edit);
    layout->addWidget(bar);
    window.show();
    edit->setFocus();
    bar->tell(Severity::Information, u"Saved."_s);
    QCOMPARE(window.focusWidget(), edit);
}

void tst_Kit::closingAMessageHidesIt()
{
    MessageBar bar;
    QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    bar.tell(Severity::Information, u"Saved."_s);
    bar.findChild<QToolButton *>(u"closeMessage"_s)->click();
    QVERIFY(bar.isHidden());
    QCOMPARE(dismissed.count(), 1);
}

void tst_Kit::anEmptyStateFocusesItsPrimaryAction()
{
    QAction create(u"New job"_s), import(u"Import…"_s);
    EmptyState empty(IconName::Jobs, u"No jobs yet"_s, u"A job starts with good service."_s);
    empty.setSecondary(import);
    empty.setPrimary(create);
    QCOMPARE(empty.focusProxy()->objectName(), u"emptyPrimary"_s);
    QCOMPARE(nameOfWidget(empty), u"No jobs yet"_s);
}

void tst_Kit::aButtonFollowsItsAction()
{
    QAction publish(u"&Publish"_s);
    std::unique_ptr<QPushButton> made(buttonFor(publish, ButtonKind::Primary));
    QVERIFY(!made->isVisible());
    publish.setEnabled(false);
    QVERIFY(!made->isEnabled());
    publish.setText(u"&Publish again"_s);
    QCOMPARE(made->text(), u"&Publish again"_s);
    publish.setVisible(false);
    QVERIFY(made->isHidden());
}

// 3.4: also in a window, where Qt leaves it to Space.
void tst_Kit::enterPressesTheFocusedButtonOnce()
{
    const std::unique_ptr<QPushButton> plain(button(u"Open"_s));
    QSignalSpy presses(plain.get(), &QPushButton::clicked);
    QTest::keyClick(plain.get(), Qt::Key_Return);
    QTest::keyClick(plain.get(), Qt::Key_Enter, Qt::KeypadModifier);
    QTest::keyClick(plain.get(), Qt::Key_Space);
    QCOMPARE(presses.count(), 3);
    QTest::keyClick(plain.get(), Qt::Key_Return, Qt::ControlModifier); // the page's own
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QCoreApplication::sendEvent(plain.get(), &held);
    plain->setEnabled(false);
    QTest::keyClick(plain.get(), Qt::Key_Return);
    QCOMPARE(presses.count(), 3);
}

void tst_Kit::anActionBarAnnouncesOnlyTrouble()
{
    QWidget window;
    auto layout = new QVBoxLayout(&window);
    auto bar = new ActionBar;
    layout->addWidget(bar);
    bar->setState(u"Saved 10:41"_s);
    QVERIFY(lastAnnouncement(window).isEmpty());
    bar->setState(u"Not saved: the disk is full."_s, Severity::Problem);
    QCOMPARE(lastAnnouncement(window), u"Not saved: the disk is full."_s);
    bar->setState(u"Saved 10:42"_s);
    QCOMPARE(lastAnnouncement(window), u"Saved 10:42"_s);
    bar->setState(u"Saved 10:43"_s);
    QCOMPARE(lastAnnouncement(window), u"Saved 10:42"_s);
}

void tst_Kit::aCardIsCalledByItsFigure()
{
    Card card(u"Key positions with a successor ready now"_s);
    card.setFigure(u"3 of 5"_s, u"2 at risk"_s, Tone::Attention);
    QCOMPARE(nameOfWidget(card), u"Key positions with a successor ready now: 3 of 5"_s);
    QCOMPARE(card.accessibleDescription(), u"2 at risk"_s);
}

void tst_Kit::aFilterTellsOnceAndEscapeClears()
{
    FilterField filter(u"Filter jobs"_s);
    QSignalSpy changed(&filter, &FilterField::filterChanged);
    filter.show();
    QTest::keyClicks(&filter.field(), u"ware"_s);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toString(), u"ware"_s);
    filter.setCount(12, 240);
    QCOMPARE(lastAnnouncement(filter), u"12 of 240"_s);
    QTest::keyClick(&filter.field(), Qt::Key_Escape);
    QVERIFY(filter.text().isEmpty());
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(nameOfWidget(filter.field()), u"Filter jobs"_s);
}

void tst_Kit::fieldsSayWhatIsWrong()
{
    auto edit = new QLineEdit;
    Field field(u"&Level"_s, *edit);
    field.setHint(u"From 1 to 5."_s);
    QCOMPARE(nameOfWidget(*edit), u"Level"_s);
    QCOMPARE(edit->accessibleDescription(), u"From 1 to 5."_s);
    field.setProblem(u"Choose a level from 1 to 5."_s);
    QVERIFY(edit->property("invalid").toBool());
    QCOMPARE(edit->accessibleDescription(), u"Choose a level from 1 to 5."_s);
    field.setProblem({});
    QVERIFY(!edit->property("invalid").toBool());
    QCOMPARE(edit->accessibleDescription(), u"From 1 to 5."_s);
}

void tst_Kit::reflowStacksWhereItIsNarrow()
{
    Reflow pair(40);
    pair.add(*new Label(u"Self"_s));
    pair.add(*new Label(u"Manager"_s));
    pair.resize(em(40) + 10, 200);
    pair.show();
    QVERIFY(!pair.isStacked());
    pair.resize(em(40) - 10, 200);
    QVERIFY(pair.isStacked());
    theme().apply(Mode::Light, 80);
    QVERIFY(!pair.isStacked());
    theme().apply(Mode::Light, 100);
    QVERIFY(pair.isStacked());
}

void tst_Kit::aRowOfButtonsBreaksWhereItIsNarrow()
{
    QWidget window;
    auto row = new Flow;
    space(*row, 2);
    window.setLayout(row);
    auto *first = button(u"Add a competency"_s), *second = button(u"Move it further down"_s);
    row->addWidget(first);
    row->addWidget(second);
    QCOMPARE(row->minimumSize().width(), second->minimumSizeHint().width());
    window.resize(row->sizeHint());
    window.show();
    QCOMPARE(first->y(), second->y());
    QVERIFY(second->x() > first->geometry().right());
    window.resize(second->sizeHint().width() + 4, 200);
    QTRY_VERIFY(second->y() > first->geometry().bottom());
    QVERIFY(row->heightForWidth(window.width()) > row->heightForWidth(2000));

    window.setLayoutDirection(Qt::RightToLeft);
    window.resize(600, 100);
    QTRY_COMPARE(first->geometry().right(), window.rect().right());
}

void tst_Kit::anActionBarStacksItsWordsAboveItsButtons()
{
    ActionBar bar;
    QAction publish(u"Publish this competency"_s), retire(u"Retire this competency"_s);
    bar.setState(u"Saved 10:41 · 3 of 5 rated"_s);
    auto *left = bar.add(retire), *right = bar.add(publish, ButtonKind::Primary);
    bar.resize(1000, 60);
    bar.show();
    QTRY_COMPARE(left->y(), right->y());
    auto state = bar.findChild<QWidget *>(u"pageState"_s);
    QVERIFY(state->geometry().right() < left->x());
    bar.resize(bar.minimumSizeHint().width(), 200);
    QTRY_VERIFY(right->y() > left->y());
    QTRY_VERIFY(left->y() > state->y());
}

/// A9: no state is said by its colour and word alone.
void tst_Kit::aChipBringsTheIconOfItsTone()
{
    for (const Tone tone : {Tone::Ok, Tone::Attention, Tone::Problem, Tone::Core})
        QVERIFY(Chip(u"State"_s, tone).hasIcon());
    QVERIFY(!Chip(u"State"_s, Tone::Info).hasIcon());
    Chip chip(u"State"_s, Tone::Info);
    chip.set(u"Overdue"_s, Tone::Problem);
    QVERIFY(chip.hasIcon());
}

void tst_Kit::aScrollPageShowsWhatTakesTheFocus()
{
    auto content = new QWidget;
    auto column = new QVBoxLayout(content);
    QLineEdit *last = nullptr;
    for (int i = 0; i < 30; ++i)
        column->addWidget(last = new QLineEdit);
    ScrollPage page(*content);
    page.resize(300, 200);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(last->visibleRegion().isEmpty());
    last->setFocus();
    QTRY_VERIFY(!last->visibleRegion().isEmpty());
}

void tst_Kit::accessKeysAreAppendedInJoinedScripts_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("with");
    QTest::newRow("Latin") << u"Next"_s << u"&Next"_s;
    QTest::newRow("Latin, inside") << u"Show next"_s << u"Show &next"_s;
    QTest::newRow("Latin without the letter") << u"Weiter"_s << u"Weiter (&N)"_s;
    QTest::newRow("Arabic") << u"التالي"_s << u"التالي (&N)"_s;
    QTest::newRow("Japanese") << u"次へ"_s << u"次へ (&N)"_s;
}

void tst_Kit::accessKeysAreAppendedInJoinedScripts()
{
    QFETCH(QString, words);
    QFETCH(QString, with);
    QCOMPARE(withAccessKey(words, u'n'), with);
    QCOMPARE(withoutAccessKey(with), words);
}

void tst_Kit::aRowOfAFormNamesItsField()
{
    QWidget window;
    auto form = new QFormLayout(&window);
    auto filter = new FilterField(u"Filter"_s);
    auto edit = new QLineEdit;
    QCOMPARE(formRow(*form, u"&Title"_s, *edit)->buddy(), edit);
    QCOMPARE(formRow(*form, u"&People"_s, *filter)->buddy(), &filter->field());
    QCOMPARE(nameOfWidget(*edit), u"Title"_s);
    QCOMPARE(nameOfWidget(filter->field()), u"Filter"_s);
}

void tst_Kit::aPercentageIsWrittenAsTheLanguageDoes()
{
    QCOMPARE(percentText(20), u"20 %"_s);
    QCOMPARE(percentText(12.5, 1), u"12.5 %"_s);
    QSpinBox box;
    box.setValue(35);
    showAsPercent(box);
    QCOMPARE(box.text(), u"35 %"_s);
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(percentText(1234.5, 1), u"1.234,5 %"_s);
    QLocale::setDefault(QLocale(QLocale::English));
}

void tst_Kit::anEmptyStateGivesUpItsDrawingFirst()
{
    EmptyState empty(IconName::Jobs, u"No jobs yet"_s, u"A job starts with good service."_s);
    empty.resize(400, 400);
    static_cast<QWidget &>(empty).show();
    auto *drawing = empty.findChild<IconLabel *>();
    QVERIFY(drawing->isVisible());
    empty.resize(400, empty.minimumSizeHint().height());
    QVERIFY(!drawing->isVisible());
    for (const QLabel *words : empty.findChildren<QLabel *>())
        QVERIFY(words->height() >= words->heightForWidth(words->width()));
}

QTEST_MAIN(tst_Kit)

#include "tst_kit.moc"
