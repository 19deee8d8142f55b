#include "forms/views.h"

#include "theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {

/// Keeps the columns of one table fitting while the theme and the table's width change.
class ColumnFitter final : public QObject
{
public:
    /// How many em of its words a column that takes the rest shows at least.
    static constexpr int widestOfRest = 16, narrowestOfRest = 8;

    ColumnFitter(QTableView &table, const QList<int> &stretched, int leastOfRest = widestOfRest)
        : QObject(&table)
        , m_table(table)
        , m_stretched(stretched)
        , m_leastOfRest(leastOfRest)
    {
        setObjectName(objectNameOfAll);
        table.viewport()->installEventFilter(this);
        connect(&theme(), &Theme::changed, this, &ColumnFitter::fit);
        fit();
    }

    static inline const QString objectNameOfAll = u"columnFitter"_s;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            giveRest();
        return QObject::eventFilter(object, event);
    }

private:
    void fit()
    {
        // In em: a long text in one column must not push out the others, and the one that takes
        // the rest gives way first.
        constexpr int widest = 24;
        m_least.resize(header().count());
        for (int column = 0; column < header().count(); ++column) {
            m_table.resizeColumnToContents(column);
            const int limit = m_stretched.contains(column) ? m_leastOfRest : widest;
            const int most = std::max(em(limit), header().sectionSizeHint(column));
            if (header().sectionSize(column) > most)
                header().resizeSection(column, most);
            m_least[column] = header().sectionSize(column);
        }
        giveRest();
    }

    /// What the others leave, but never less than most of its own words need: then the table
    /// scrolls.
    void giveRest()
    {
        int rest = m_table.viewport()->width() - header().length();
        for (int column : m_stretched)
            rest += column < header().count() ? header().sectionSize(column) : 0;
        qsizetype sharing = m_stretched.size();
        for (int column : m_stretched) {
            if (column < 0 || column >= m_least.size() || column >= header().count())
                return;
            const int share = std::max(m_least[column], int(rest / sharing));
            header().resizeSection(column, share);
            rest -= share;
            --sharing;
        }
    }

    QHeaderView &header() const { return *m_table.horizontalHeader(); }

    QTableView &m_table;
    QList<int> m_stretched;
    const int m_leastOfRest; // em
    QList<int> m_least; // width of every column that its words need
};

/// Measures the rows of one table anew whenever their words, the columns or the theme change, once
/// for all changes of a moment.
class RowFitter final : public QObject
{
public:
    explicit RowFitter(QTableView &table) : QObject(&table), m_table(table)
    {
        m_soon.setSingleShot(true);
        connect(&m_soon, &QTimer::timeout, this, &RowFitter::fit);
        const auto later = [this] { m_soon.start(0); };
        connect(table.model(), &QAbstractItemModel::modelReset, this, later);
        connect(table.model(), &QAbstractItemModel::rowsInserted, this, later);
        connect(table.model(), &QAbstractItemModel::dataChanged, this, later);
        connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, later);
        connect(&theme(), &Theme::changed, this, later);
        fit();
    }

private:
    void fit()
    {
        const QAbstractItemView &view = m_table;
        for (int row = 0; row < m_table.model()->rowCount(); ++row)
            m_table.setRowHeight(row,
                std::max(m_table.verticalHeader()->defaultSectionSize(), view.sizeHintForRow(row)));
    }

    QTableView &m_table;
    QTimer m_soon;
};

} // namespace

void fitColumns(QTableView &table, int stretched)
{
    fitColumns(table, QList<int>{stretched});
}

static void forgetFitting(QTableView &table)
{
    delete table.findChild<QObject *>(ColumnFitter::objectNameOfAll, Qt::FindDirectChildrenOnly);
    table.horizontalHeader()->setStretchLastSection(false);
}

void fitColumns(QTableView &table, const QList<int> &stretched)
{
    forgetFitting(table);
    new ColumnFitter(table, stretched);
}

void fitColumnsEliding(QTableView &table, int stretched)
{
    forgetFitting(table);
    new ColumnFitter(table, {stretched}, ColumnFitter::narrowestOfRest);
}

void wrapRows(QTableView &table)
{
    table.setWordWrap(true);
    new RowFitter(table);
}

namespace {

/// Keeps a table from being higher than what it shows.
class HeightLimit final : public QObject
{
public:
    explicit HeightLimit(QTableView &table) : QObject(&table), m_table(table)
    {
        setObjectName(objectNameOfAll);
        QAbstractItemModel &model = *table.model();
        connect(&model, &QAbstractItemModel::modelReset, this, &HeightLimit::fit);
        connect(&model, &QAbstractItemModel::rowsInserted, this, &HeightLimit::fit);
        connect(&model, &QAbstractItemModel::rowsRemoved, this, &HeightLimit::fit);
        connect(&theme(), &Theme::changed, this, &HeightLimit::fit);
        connect(table.horizontalScrollBar(), &QScrollBar::rangeChanged, this, &HeightLimit::fit);
        table.setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
        fit();
    }

    static inline const QString objectNameOfAll = u"heightLimit"_s;

private:
    void fit()
    {
        constexpr int fewest = 2; // rows that stay in sight where room is short
        const int row = m_table.verticalHeader()->defaultSectionSize();
        const QScrollBar &scrollBar = *m_table.horizontalScrollBar();
        const int bar
            = scrollBar.maximum() > scrollBar.minimum() ? scrollBar.sizeHint().height() : 0;
        const int around
            = m_table.horizontalHeader()->sizeHint().height() + 2 * m_table.frameWidth() + bar;
        const int rows = m_table.model()->rowCount();
        m_table.setMaximumHeight(around + rows * row);
        m_table.setMinimumHeight(around + std::min(rows, fewest) * row);
        m_table.updateGeometry();
    }

    QTableView &m_table;
};

} // namespace

void limitHeight(QTableView &table)
{
    delete table.findChild<QObject *>(HeightLimit::objectNameOfAll, Qt::FindDirectChildrenOnly);
    new HeightLimit(table);
}

} // namespace throughline::ui
