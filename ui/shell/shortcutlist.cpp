#include "shell/shortcutlist.h"

#include "base/foldedtext.h"
#include "forms/filterfield.h"
#include "forms/views.h"
#include "shell/actionregistry.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static QStandardItem *plainItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

ShortcutList::ShortcutList(const ActionRegistry &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName("shortcutList"_L1);
    setWindowTitle(tr("Shortcuts of this page"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("What it does"), tr("Keys")});
    for (const QAction *action : actions.all())
        model->appendRow({plainItem(wordsOf(*action)),
            plainItem(action->shortcut().toString(QKeySequence::NativeText))});

    auto *filter = new FilterField(tr("Filter shortcuts"));
    auto *table = new QTableView;
    prepareTable(*table, tr("Shortcuts"));
    table->setModel(model);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    space(*column, 2, 3);
    column->addWidget(filter);
    column->addWidget(table, 1);
    connect(filter, &FilterField::filterChanged, this, [model, table](const QString &typed) {
        for (int row = 0; row < model->rowCount(); ++row)
            table->setRowHidden(
                row, !folded(model->index(row, 0).data().toString()).contains(folded(typed)));
    });
    resize(em(40), em(32));
    filter->setFocus();
}

} // namespace throughline::ui
