#include "performance/whytable.h"

#include "forms/views.h"
#include "performance/performancewords.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

namespace {
struct WhyTable
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::WhyTable)
};
} // namespace

QTableView *makeWhyTable()
{
    auto *table = new QTableView;
    table->setObjectName(u"whyThisNumber"_s);
    prepareTable(*table, WhyTable::tr("Why this number"));
    auto *model = new QStandardItemModel(0, 5, table);
    model->setHorizontalHeaderLabels({WhyTable::tr("What"), WhyTable::tr("Weight"),
        WhyTable::tr("Rating"), WhyTable::tr("By"), WhyTable::tr("When")});
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

static QString subjectOf(const ScoreTerm &term, const AppraisalFile &file)
{
    const auto item = std::ranges::find_if(file.items,
        [&](const AppraisalItem &candidate) { return candidate.revision == term.source.about; });
    const QString what = item == file.items.end() ? QString() : item->name;
    if (term.source.section != SectionKind::Self)
        return what.isEmpty() ? wordFor(term.source.section) : what;
    //: A competency as the person rated it: Self-review, customer service
    return WhyTable::tr("%1, %2").arg(wordFor(SectionKind::Self), what);
}

void fillWhyTable(QTableView &table, const AppraisalFile &file, const FinalScore &score)
{
    auto *model = static_cast<QStandardItemModel *>(table.model());
    model->removeRows(0, model->rowCount());
    for (const ScoreTerm &term : score.terms) {
        const QString author
            = term.source.author == file.appraisal.person ? file.personName : file.authorName;
        const QString at = term.source.at.isValid()
            ? QLocale().toString(term.source.at.toLocalTime(), QLocale::ShortFormat)
            : QString();
        QList<QStandardItem *> row;
        for (const QString &text :
            {subjectOf(term, file), shareText(int(term.weight.inPartsOf(10'000))),
                QLocale().toString(term.source.score.inPartsOf(100) / 100.0, 'g', 3), author, at})
            row << new QStandardItem(text);
        model->appendRow(row);
    }
    const int rows = model->rowCount();
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height()
        + rows * table.verticalHeader()->defaultSectionSize() + sp(2));
}

} // namespace throughline::ui
