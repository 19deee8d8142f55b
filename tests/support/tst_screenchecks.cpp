#include "support/screenchecks.h"

#include "forms/actionbar.h"
#include "forms/emptystate.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/scrollpage.h"
#include "forms/views.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QStylePainter>
#include <QTest>

using namespace throughline::ui;
using namespace Qt::StringLiterals;

/// The checks are tested themselves: a sound page has no findings, and each seeded fault is found.
class tst_ScreenChecks : public QObject
{
    Q_OBJECT

private slots:
    void init() { putOn({}); }
    void aSoundPageHasNoFindings();
    void aSoundPageStandsAllLooks();
    void eachSeededFaultIsFound_data();
    void eachSeededFaultIsFound();
    void aPageWithoutAWayOnIsFound();
    void sixLooksHoldEveryValue();
};

using Spoil = void (*)(QWidget &page);
Q_DECLARE_METATYPE(Spoil)

static QString words(const char *text)
{
    return QCoreApplication::translate("tst_ScreenChecks", text);
}

/// A small page in which everything is right.
static std::unique_ptr<QWidget> soundPage()
{
    auto page = std::make_unique<QWidget>();
    auto column = new QVBoxLayout(page.get());
    column->setObjectName(u"column"_s);
    column->addWidget(new Heading(words("Job description"), TextRole::Title));
    auto form = new QFormLayout;
    auto title = new QLineEdit(words("Warehouse clerk"));
    title->setObjectName(u"title"_s);
    formRow(*form, words("&Title"), *title);
    auto purpose = new QTextEdit(words("Ships right first time"));
    purpose->setObjectName(u"purpose"_s);
    prepareText(*purpose, words("&Purpose"));
    formRow(*form, words("&Purpose"), *purpose);
    column->addLayout(form, 1);
    auto table = new QTableView;
    table->setObjectName(u"table"_s);
    prepareTable(*table, words("Competencies"));
    auto model = new QStandardItemModel(2, 1, table);
    model->setHorizontalHeaderLabels({words("Competency")});
    model->setData(model->index(0, 0), words("Customer service"));
    model->setData(model->index(1, 0), words("Accuracy"));
    table->setModel(model);
    column->addWidget(table, 1);
    auto bar = new ActionBar;
    bar->setState(words("Saved 10:41"));
    auto publish = new QAction(words("Pu&blish"), page.get());
    bar->add(*publish, ButtonKind::Primary)->setObjectName(u"publish"_s);
    column->addWidget(bar);
    return page;
}

void tst_ScreenChecks::aSoundPageHasNoFindings()
{
    auto page = soundPage();
    QCOMPARE(checkScreen(*page), QStringList());
}

void tst_ScreenChecks::aSoundPageStandsAllLooks()
{
    QCOMPARE(checkInLooks(fewLooks(), soundPage), QStringList());
}

static QVBoxLayout &columnOf(QWidget &page)
{
    return *page.findChild<QVBoxLayout *>(u"column"_s);
}

template<typename Widget>
static Widget &part(QWidget &page, const QString &name)
{
    return *page.findChild<Widget *>(name);
}

namespace {

/// A button that hides where the focus is.
class FocuslessButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        option.state &= ~QStyle::State_HasFocus;
        QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
    }
};

/// A field whose outline nobody sees.
class FaintField final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        QPainter painter(this);
        painter.setPen(QPen(tokens().window, 6));
        painter.drawRect(rect());
    }
};

/// A text edit that keeps Tab for itself.
class TabEater final : public QTextEdit
{
public:
    using QTextEdit::QTextEdit;

protected:
    bool focusNextPrevChild(bool) override { return false; }
};

} // namespace

static void namelessButton(QWidget &page)
{
    auto button = new QToolButton;
    button->setIcon(icon(IconName::Bell));
    button->setToolTip(words("Notifications"));
    button->setFocusPolicy(Qt::StrongFocus);
    columnOf(page).addWidget(button);
}

static void twentyPixelTarget(QWidget &page)
{
    part<QPushButton>(page, u"publish"_s).setFixedHeight(20);
}

static void narrowedLabel(QWidget &page)
{
    auto label = new Label(words("Weights add up to one hundred percent"));
    label->setMaximumWidth(60);
    columnOf(page).addWidget(label);
}

static void lowParagraph(QWidget &page)
{
    auto paragraph
        = new Paragraph(words("Customer service is part of every job. Change its level or "
                              "wording, not its presence."));
    paragraph->setFixedSize(160, 20);
    columnOf(page).addWidget(paragraph);
}

static void narrowedButton(QWidget &page)
{
    part<QPushButton>(page, u"publish"_s).setFixedWidth(40);
}

static void greyLabel(QWidget &page)
{
    columnOf(page).addWidget(new Label(words("Barely to be read"), TextRole::Body, Tone::Disabled));
}

static void swallowedTab(QWidget &page)
{
    auto eater = new TabEater;
    name(*eater, words("Notes"));
    columnOf(page).addWidget(eater);
}

static void typedTab(QWidget &page)
{
    part<QTextEdit>(page, u"purpose"_s).setTabChangesFocus(false);
}

static void duplicateKey(QWidget &page)
{
    columnOf(page).addWidget(button(words("&Translate")));
}

static void backwardTabOrder(QWidget &page)
{
    auto row = new QWidget;
    auto layout = new QHBoxLayout(row);
    auto first = button(words("First")), second = button(words("Second")),
         third = button(words("Third"));
    for (QPushButton *one : {first, second, third})
        layout->addWidget(one);
    columnOf(page).addWidget(row);
    QWidget::setTabOrder(second, first);
    QWidget::setTabOrder(first, third);
}

static void sidewaysForm(QWidget &page)
{
    auto content = new QWidget;
    content->setMinimumWidth(2000);
    columnOf(page).addWidget(new ScrollPage(*content));
    page.findChild<ScrollPage *>()->setMaximumWidth(400);
}

static void tooWidePage(QWidget &page)
{
    part<QTableView>(page, u"table"_s).setMinimumWidth(1500);
}

static void sameName(QWidget &page)
{
    auto row = new QWidget;
    auto layout = new QHBoxLayout(row);
    layout->addWidget(button(words("Open")));
    layout->addWidget(button(words("Open")));
    columnOf(page).addWidget(row);
}

static void dumbRow(QWidget &page)
{
    auto model = part<QTableView>(page, u"table"_s).model();
    model->setData(model->index(1, 0), words("something else"), Qt::AccessibleTextRole);
}

static void falseTile(QWidget &page)
{
    auto tile = button(words("4"));
    tile->setProperty("level", 4);
    columnOf(page).addWidget(tile);
}

static void cutColumn(QWidget &page)
{
    auto header = part<QTableView>(page, u"table"_s).horizontalHeader();
    header->setStretchLastSection(false);
    header->resizeSection(0, 50);
}

static void overlap(QWidget &page)
{
    auto label = new Label(words("On top"), TextRole::Body, Tone::Normal, &page);
    label->setGeometry(part<QLabel>(page, u""_s).geometry());
    label->show();
}

static void noFocusRing(QWidget &page)
{
    columnOf(page).addWidget(new FocuslessButton(words("Quiet")));
}

static void faintOutline(QWidget &page)
{
    auto field = new FaintField;
    name(*field, words("Faint"));
    columnOf(page).addWidget(field);
}

static void wrongDirection(QWidget &page)
{
    part<QLineEdit>(page, u"title"_s).setLayoutDirection(Qt::RightToLeft);
}

void tst_ScreenChecks::eachSeededFaultIsFound_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("check");
    auto fault = [](const char *title, Spoil spoil, const QString &check) {
        QTest::newRow(title) << spoil << check;
    };
    fault("nameless icon button", namelessButton, u"A1 "_s);
    fault("two buttons of one name", sameName, u"A1 "_s);
    fault("row that says something else", dumbRow, u"A1b "_s);
    fault("tile that is no radio button", falseTile, u"A1c "_s);
    fault("20-pixel target", twentyPixelTarget, u"A2 "_s);
    fault("backward tab order", backwardTabOrder, u"A3b "_s);
    fault("swallowed Tab", swallowedTab, u"A3c "_s);
    fault("Tab typed into a text", typedTab, u"A3c "_s);
    fault("duplicate access key", duplicateKey, u"A5b "_s);
    fault("narrowed label", narrowedLabel, u"A6 "_s);
    fault("low paragraph", lowParagraph, u"A6 "_s);
    fault("narrowed button", narrowedButton, u"A6 "_s);
    fault("cut column", cutColumn, u"A6 "_s);
    fault("overlapping texts", overlap, u"A6 "_s);
    fault("page wider than its window", tooWidePage, u"A6b "_s);
    fault("form that scrolls sideways", sidewaysForm, u"A6c "_s);
    fault("grey label", greyLabel, u"A7 "_s);
    fault("faint outline", faintOutline, u"A7b "_s);
    fault("no focus ring", noFocusRing, u"A7c "_s);
    fault("wrong direction", wrongDirection, u"A11 "_s);
}

void tst_ScreenChecks::eachSeededFaultIsFound()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, check);
    auto page = soundPage();
    spoil(*page);
    const QStringList findings = checkScreen(*page);
    const bool found = std::ranges::any_of(
        findings, [&](const QString &finding) { return finding.startsWith(check); });
    QVERIFY2(found, qPrintable(u"not among: "_s + findings.join(u'\n')));
}

/// A12
void tst_ScreenChecks::aPageWithoutAWayOnIsFound()
{
    auto page = soundPage();
    page->show();
    QCOMPARE(checkWayOut(*page).size(), 1);
    QAction add(words("New job"));
    auto empty = new EmptyState(IconName::Jobs, words("No jobs yet"), words("A job starts here."));
    columnOf(*page).addWidget(empty);
    empty->show();
    QCOMPARE(checkWayOut(*page).size(), 1);
    empty->setPrimary(add);
    QCoreApplication::processEvents();
    QCOMPARE(checkWayOut(*page), QStringList());
}

void tst_ScreenChecks::sixLooksHoldEveryValue()
{
    QCOMPARE(allLooks().size(), 36);
    QSet<int> modes, languages, texts, widths;
    for (const Look &look : sixLooks()) {
        modes << int(look.mode);
        languages << int(look.language);
        texts << look.textPercent;
        widths << look.window.width();
    }
    QCOMPARE(modes.size(), 2);
    QCOMPARE(languages.size(), 3);
    QCOMPARE(texts.size(), 3);
    QCOMPARE(widths.size(), 2);
}

QTEST_MAIN(tst_ScreenChecks)

#include "tst_screenchecks.moc"
