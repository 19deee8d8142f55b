#include "people/directorypage.h"

#include "exchange/exporting.h"
#include "forms/actionbar.h"
#include "forms/alternatives.h"
#include "forms/choices.h"
#include "forms/emptystate.h"
#include "forms/filterfield.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/scrollpage.h"
#include "forms/views.h"
#include "people/personform.h"
#include "security/role.h"
#include "shell/messages.h"
#include "shell/workspace.h"
#include "tables/longlist.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;
using throughline::people::DirectoryFilter;
using throughline::people::DirectoryList;
using throughline::people::DirectoryRow;
using throughline::people::Unit;

namespace throughline::ui {

static QList<PagedModel<DirectoryRow>::Column> directoryColumns()
{
    return {
        {DirectoryPage::tr("Name"), [](const DirectoryRow &row) { return row.name; }},
        {DirectoryPage::tr("Position"), [](const DirectoryRow &row) { return row.position; }},
        {DirectoryPage::tr("Unit"), [](const DirectoryRow &row) { return row.unit; }},
        {DirectoryPage::tr("Manager"), [](const DirectoryRow &row) { return row.manager; }},
    };
}

DirectoryPage::DirectoryPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(directoryColumns(), DirectoryList::pageSize)
    , m_open(addPageAction(u"openPerson"_s, tr("&Open person")))
    , m_new(addPageAction(u"newPerson"_s, tr("&New person…"), QKeySequence::New))
    , m_import(addPageAction(u"importPeople"_s, tr("&Import people")))
    , m_export(addPageAction(u"exportPeople"_s, tr("E&xport people…")))
    , m_clear(addPageAction(u"clearPeopleFilter"_s, tr("&Clear filters")))
    , m_retry(addPageAction(u"reloadPeople"_s, tr("Try &again"), QKeySequence::Refresh))
    , m_words(new FilterField(tr("Find people")))
    , m_unit(new QComboBox)
    , m_message(new MessageBar)
    , m_trouble(*m_message)
    , m_form(new PersonForm(workspace))
    , m_table(new QTableView)
    , m_nobody(new EmptyState(IconName::People, tr("Nobody works here yet"),
          tr("Import your people from a table, with their units and managers.")))
    , m_noMatch(new EmptyState(IconName::Search, tr("Nobody matches"),
          tr("Try the beginning of a name, an address, a position or a unit. Who has left, or "
             "has no position yet, is found by “Search or do”.")))
    , m_either(new Alternatives)
    , m_bar(new ActionBar)
{
    setObjectName("directoryPage"_L1);
    m_words->setObjectName("peopleFilter"_L1);
    m_words->field().setObjectName("peopleFilterField"_L1);
    m_unit->setObjectName("unitFilter"_L1);
    name(*m_unit, tr("Unit"));
    m_unit->addItem(tr("All units"));
    m_table->setObjectName("peopleTable"_L1);
    prepareTable(*m_table, tr("People"));
    m_table->setModel(&m_model);
    m_choice = new PagedChoice(*m_table, m_model, &DirectoryRow::person);
    m_message->hide();
    layOut();

    connect(m_words, &FilterField::filterChanged, this, &DirectoryPage::reload);
    connect(m_unit, &QComboBox::activated, this, &DirectoryPage::reload);
    connect(m_table, &QTableView::activated, this, &DirectoryPage::openCurrent);
    connect(m_open, &QAction::triggered, this, &DirectoryPage::openCurrent);
    connect(m_clear, &QAction::triggered, this, &DirectoryPage::clearFilters);
    connect(m_retry, &QAction::triggered, this, &DirectoryPage::reload);
    connect(m_form, &PersonForm::closed, this, [this] {
        m_bar->show();
        reload();
        m_words->field().setFocus();
    });
    connect(m_form, &PersonForm::added, this, [this](PersonId person) {
        this->workspace().open({PageKind::Person, person.number(), u"hire"_s});
    });
    connect(m_import, &QAction::triggered, this,
        [this] { this->workspace().open({PageKind::Import}); });
    connect(m_export, &QAction::triggered, this,
        [this] { chooseExportFile(*this, this->workspace(), u"people"_s); });
    connect(&this->workspace().store(), &storage::Store::changed, this, &DirectoryPage::reload);
    reload();
}

void DirectoryPage::layOut()
{
    const bool isHr = security::isHr(workspace().session());
    m_import->setEnabled(isHr);
    m_new->setEnabled(isHr);
    m_new->setVisible(isHr);
    m_nobody->setPrimary(isHr ? *m_import : *m_retry);
    if (isHr)
        m_nobody->setSecondary(*m_new);
    m_noMatch->setPrimary(*m_clear);

    auto *narrowing = new QHBoxLayout;
    space(*narrowing, 3);
    narrowing->addWidget(m_words, 1);
    narrowing->addWidget(m_unit);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(16);
    m_either->addWidget(m_table);
    m_either->addWidget(m_nobody);
    m_either->addWidget(m_noMatch);
    auto *entry = new QWidget;
    auto *leading = new QHBoxLayout; // a name needs no line across the whole window
    space(*leading, 0);
    leading->addWidget(m_form, 3);
    leading->addStretch(2);
    auto *fromTheTop = new QVBoxLayout(entry);
    space(*fromTheTop, 0);
    fromTheTop->addLayout(leading);
    fromTheTop->addStretch(1);
    auto *adding = new ScrollPage(*entry);
    m_either->addWidget(adding);
    connect(m_new, &QAction::triggered, this, [this, adding] {
        m_either->setCurrentWidget(adding);
        m_bar->hide(); // it speaks of the list
        m_form->beginNew();
    });
    auto *column = new QVBoxLayout;
    space(*column, 3, 4, 3);
    column->addLayout(narrowing);
    column->addWidget(m_message);
    column->addLayout(m_either, 1);

    m_bar->add(*m_export);
    m_bar->add(*m_new);
    m_importButton = m_bar->add(*m_import);
    m_bar->add(*m_open, ButtonKind::Primary);
    auto *whole = new QVBoxLayout(this);
    space(*whole, 0);
    whole->addLayout(column, 1);
    whole->addWidget(m_bar);
}

QString DirectoryPage::title() const
{
    return tr("People");
}

QWidget *DirectoryPage::firstFocus()
{
    if (m_nobody->isVisibleTo(this))
        return m_nobody; // there is nobody to be found
    return &m_words->field();
}

void DirectoryPage::begin(const QString &intent)
{
    if (intent == u"new" && m_new->isEnabled())
        m_new->trigger();
}

QList<QAction *> DirectoryPage::pageActions()
{
    return {m_open, m_new, m_import, m_export, m_clear, m_retry};
}

DirectoryFilter DirectoryPage::filter() const
{
    DirectoryFilter filter{.unit = {}, .words = m_words->text()};
    if (const QVariant unit = m_unit->currentData(); unit.isValid())
        filter.unit = people::UnitId(unit.toLongLong());
    return filter;
}

void DirectoryPage::reload()
{
    const auto asked = workspace().store().read([filter = filter()](storage::Connection &db) {
        const int count = DirectoryList(db, filter).count();
        const int everyone = filter == DirectoryFilter() ? count : DirectoryList(db, {}).count();
        return Outline{filter, count, everyone, people::Units(db).all()};
    });
    asked.then(this, [this, question = ++m_question](const Result<Outline> &outline) {
        if (question != m_question)
            return;
        if (outline) {
            m_trouble.end();
            showOutline(*outline);
        } else {
            m_trouble.tell(messageFor(outline.error()), *m_retry);
            emit settled();
        }
    });
}

/// The lane answers in order: what is asked after the first page is answered after it.
void DirectoryPage::settleAfterFirstPage()
{
    if (m_model.rowCount() > 0)
        m_model.at(0);
    workspace()
        .store()
        .read([](storage::Connection &) { return true; })
        .then(this, [this](const Result<bool> &) {
            if (!std::exchange(m_isFitted, true))
                fitColumns(*m_table, 0);
            emit settled();
        });
}

void DirectoryPage::showOutline(const Outline &outline)
{
    m_isFitted = m_isFitted && m_model.rowCount() > 0;
    const LongList<DirectoryList> list(workspace().store(),
        [filter = outline.filter](storage::Connection &db) { return DirectoryList(db, filter); });
    m_choice->show(outline.count, list.fetch());
    showUnits(outline.units);
    showEmptiness(outline);
    settleAfterFirstPage();
    if (outline.count > DirectoryList::pageSize)
        list.prepare(this, [this, question = m_question] { return question == m_question; });
}

void DirectoryPage::showUnits(const std::vector<Unit> &units)
{
    std::vector<std::pair<QString, qint64>> paths;
    for (const Unit &unit : units)
        paths.emplace_back(pathOf(unit, units), unit.id.number());
    std::ranges::sort(paths);
    std::vector<BoxChoice> choices{{tr("All units"), {}}};
    for (const auto &[path, id] : paths)
        choices.push_back({path, id});
    offerChoices(*m_unit, choices);
}

void DirectoryPage::showEmptiness(const Outline &outline)
{
    const bool isNarrowed = outline.filter != DirectoryFilter();
    QWidget *shown = outline.count > 0 ? static_cast<QWidget *>(m_table)
        : outline.everyone > 0         ? m_noMatch
                                       : m_nobody;
    if (m_form->isHidden())
        m_either->setCurrentWidget(shown);
    const bool isAtFilter = window()->focusWidget() == &m_words->field(); // also below the palette
    if (m_form->isHidden() && shown == m_nobody && isAtFilter)
        m_nobody->setFocus(Qt::OtherFocusReason); // 3.11: what can be done now
    m_importButton->setVisible(shown != m_nobody); // the empty state offers it then
    m_open->setEnabled(outline.count > 0);
    m_clear->setEnabled(isNarrowed);
    m_export->setEnabled(outline.everyone > 0);
    m_words->setCount(isNarrowed ? outline.count : outline.everyone, outline.everyone);
    m_bar->setState(isNarrowed ? tr("%1 of %n people", nullptr, outline.everyone)
                                     .arg(QLocale().toString(outline.count))
                               : tr("%n people", nullptr, outline.everyone));
}

void DirectoryPage::openCurrent()
{
    const int row = m_table->currentIndex().row();
    if (const DirectoryRow *person = row < 0 ? nullptr : m_model.at(row))
        workspace().open({PageKind::Person, person->person.number()});
}

void DirectoryPage::clearFilters()
{
    m_unit->setCurrentIndex(0);
    m_words->setText({});
    reload();
    m_words->field().setFocus();
}

} // namespace throughline::ui
