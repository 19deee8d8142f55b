#include "exchange/exporting.h"

#include "exchange/exporters.h"
#include "exchange/tablefile.h"
#include "shell/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
/// Only a context for lupdate to collect the sentences under.
struct Exporting
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::Exporting)
};
} // namespace

void exportTo(Workspace &workspace, const QString &kind, const QString &path)
{
    const exchange::Exporter *exporter = exchange::exporterOf(kind);
    if (!exporter)
        return workspace.report({Error::Kind::Broken, u"program-fault"_s, {}, kind});
    const auto written
        = workspace.store().read([exporter, path](storage::Connection &db) -> Result<int> {
              const exchange::Table table = exporter->tableOf(db);
              if (const auto file = exchange::writeTableFile(path, table, exporter->numbers); !file)
                  return file.error();
              return table.rowCount();
          });
    written.then(&workspace, [&workspace, path](const Result<int> &rows) {
        if (!rows)
            return workspace.report(rows.error());
        workspace.mention(Exporting::tr("%n row(s) written to %1.", nullptr, *rows)
                              .arg(QFileInfo(path).fileName()));
    });
}

void chooseExportFile(QWidget &asker, Workspace &workspace, const QString &kind)
{
    auto *dialog = new QFileDialog(&asker, Exporting::tr("Export to a file"));
    dialog->setObjectName("exportDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({Exporting::tr("Table (*.csv)"), Exporting::tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(kind + u".csv"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("json"_L1) ? u"json"_s : u"csv"_s);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &workspace,
        [&workspace, kind](const QString &path) { exportTo(workspace, kind, path); });
    dialog->open();
}

} // namespace throughline::ui
