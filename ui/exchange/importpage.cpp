#include "exchange/importpage.h"

#include "exchange/importwords.h"
#include "exchange/mappingpane.h"
#include "forms/actionbar.h"
#include "forms/emptystate.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/reflow.h"
#include "forms/scrollpage.h"
#include "forms/views.h"
#include "people/peoplemessages.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProgressBar>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

ImportPage::ImportPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_run(workspace.store())
    , m_choose(addPageAction(
          u"chooseImportFile"_s, tr("Choose a fi&le…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O))
    , m_paste(
          addPageAction(u"pasteTable"_s, tr("&Paste a table"), Qt::CTRL | Qt::SHIFT | Qt::Key_V))
    , m_start(addPageAction(u"startImport"_s, tr("&Import"), Qt::CTRL | Qt::Key_Return))
    , m_stop(addPageAction(u"stopImport"_s, tr("St&op")))
    , m_again(addPageAction(u"importAnother"_s, tr("Import &another")))
    , m_openImported(addPageAction(u"showImported"_s, tr("&Show what was imported")))
    , m_kind(new QComboBox)
    , m_source(new Paragraph({}, TextRole::Body, Tone::Secondary))
    , m_message(new MessageBar)
    , m_mapping(new MappingPane)
    , m_previewTitle(new Heading(tr("First rows")))
    , m_previewTable(new QTableView)
    , m_problemPane(new QWidget)
    , m_problemTitle(new Heading(tr("Problems")))
    , m_problemTable(new QTableView)
    , m_progressPane(new QWidget)
    , m_progressText(new Paragraph({}))
    , m_progressBar(new QProgressBar)
    , m_empty(new EmptyState(IconName::Import, tr("No table yet"),
          tr("Choose a CSV or JSON file, or copy cells in a spreadsheet and paste them here. The "
             "first row names the columns.")))
    , m_either(new QStackedLayout)
    , m_bar(new ActionBar)
{
    setObjectName("importPage"_L1);
    layOut();
    connectRun();
    connect(m_choose, &QAction::triggered, this, &ImportPage::chooseFile);
    connect(m_paste, &QAction::triggered, this, &ImportPage::paste);
    connect(m_start, &QAction::triggered, &m_run, &ImportRun::start);
    connect(m_stop, &QAction::triggered, &m_run, &ImportRun::stop);
    connect(m_again, &QAction::triggered, &m_run, &ImportRun::clear);
    connect(m_openImported, &QAction::triggered, this, &ImportPage::openImported);
    connect(m_kind, &QComboBox::activated, this,
        [this] { m_run.setKind(m_kind->currentData().toString()); });
    showState();
    QMetaObject::invokeMethod(this, &Page::settled, Qt::QueuedConnection);
}

void ImportPage::connectRun()
{
    connect(&m_run, &ImportRun::tableChanged, this, &ImportPage::showTable);
    connect(&m_run, &ImportRun::stateChanged, this, &ImportPage::showState);
    connect(&m_run, &ImportRun::failed, this, &ImportPage::fail);
    connect(m_mapping, &MappingPane::columnChosen, &m_run, &ImportRun::setColumn);
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &ImportPage::showProgress);
}

QWidget *ImportPage::makeSource()
{
    m_kind->setObjectName("importKind"_L1);
    name(*m_kind, tr("What the table holds"));
    for (const QString &kind : exchange::importKinds())
        m_kind->addItem(wordForImportKind(kind), kind);
    auto *source = new Reflow(44);
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    space(*row, 2);
    row->addWidget(m_kind);
    for (QAction *action : {m_choose, m_paste}) {
        auto *press = buttonFor(*action);
        press->setObjectName(action->objectName() + u"Button"_s);
        m_sourceButtons << press;
        row->addWidget(press);
    }
    row->addStretch(1);
    m_source->setVerticalAlignment(Qt::AlignVCenter);
    source->add(*choices, 0);
    source->add(*m_source, 1);
    return source;
}

QWidget *ImportPage::makeWork()
{
    prepareTable(*m_previewTable, tr("First rows"));
    m_previewTable->setObjectName("importPreview"_L1);
    m_previewTable->setModel(&m_preview);
    prepareTable(*m_problemTable, tr("Problems"));
    m_problemTable->setObjectName("importProblems"_L1);
    m_problemTable->setModel(&m_problems);
    wrapRows(*m_problemTable);

    auto *columns = new QWidget;
    auto *left = new QVBoxLayout(columns);
    space(*left, 2);
    left->addWidget(new Heading(tr("Columns")));
    left->addWidget(m_mapping);
    left->addStretch(1);

    auto *problems = new QVBoxLayout(m_problemPane);
    space(*problems, 2);
    problems->addWidget(m_problemTitle);
    problems->addWidget(m_problemTable, 1);
    auto *rows = new QWidget;
    auto *right = new QVBoxLayout(rows);
    space(*right, 2);
    right->addWidget(m_problemPane, 3);
    right->addWidget(m_previewTitle);
    right->addWidget(m_previewTable, 2);

    auto *panes = new Reflow(48);
    panes->setObjectName("importWork"_L1);
    // What is wrong comes first where the panes stand one above the other.
    panes->add(*rows, 5);
    panes->add(*columns, 2);
    // In a small window the page scrolls, and the tables keep room for a few rows each.
    m_previewTable->setMinimumHeight(em(9));
    m_problemTable->setMinimumHeight(em(9));
    auto *scroll = new ScrollPage(*panes);
    scroll->setObjectName("importScroll"_L1);
    return scroll;
}

QWidget *ImportPage::makeProgress()
{
    auto *row = new QVBoxLayout(m_progressPane);
    space(*row, 1);
    m_progressBar->setObjectName("importProgress"_L1);
    m_progressBar->setTextVisible(false);
    name(*m_progressBar, tr("Progress of the import"));
    row->addWidget(m_progressText);
    row->addWidget(m_progressBar);
    return m_progressPane;
}

void ImportPage::layOut()
{
    m_message->hide();
    m_empty->setPrimary(*m_choose);
    m_empty->setSecondary(*m_paste);
    m_work = makeWork();
    m_either->addWidget(m_empty);
    m_either->addWidget(m_work);
    auto *column = new QVBoxLayout;
    space(*column, 3, 4, 3);
    column->addWidget(makeSource());
    column->addWidget(m_message);
    column->addLayout(m_either, 1);
    column->addWidget(makeProgress());
    m_bar->add(*m_stop);
    m_bar->add(*m_start, ButtonKind::Primary)->setObjectName("startImportButton"_L1);
    auto *whole = new QVBoxLayout(this);
    space(*whole, 0);
    whole->addLayout(column, 1);
    whole->addWidget(m_bar);
}

QString ImportPage::title() const
{
    return tr("Import");
}

QWidget *ImportPage::firstFocus()
{
    return m_kind;
}

QList<QAction *> ImportPage::pageActions()
{
    return {m_choose, m_paste, m_start, m_stop, m_again, m_openImported};
}

bool ImportPage::wouldLose() const
{
    return m_run.state() != ImportRun::State::Empty && m_run.state() != ImportRun::State::Done;
}

/// Where whatever was imported stands.
void ImportPage::openImported()
{
    const bool isJobs = m_run.kind() == u"jobs" || m_run.kind() == u"occupations";
    workspace().open({isJobs                ? PageKind::Jobs
            : m_run.kind() == u"candidates" ? PageKind::Candidates
                                            : PageKind::People});
}

void ImportPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a table"));
    dialog->setObjectName("importDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_source->setText(QFileInfo(path).fileName());
        m_run.readFile(path);
    });
    dialog->open();
}

void ImportPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_message->tell(Severity::Attention,
            tr("There is no text to paste. Copy the cells with their header row first."));
        return;
    }
    m_source->setText(tr("Pasted cells"));
    m_run.readText(text);
}

} // namespace throughline::ui
