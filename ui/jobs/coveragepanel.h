#pragma once

#include "jobs/coverage.h"

#include <QStandardItemModel>
#include <QWidget>

class QTableView;

namespace throughline::ui {

class Label;
class Paragraph;

/// How far customer service is part of the live job descriptions: the share in one figure, the
/// levels by unit in a table, and every waiver with its reason.
class CoveragePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CoveragePanel(QWidget *parent = nullptr);

    void show(const jobs::Coverage &coverage);
    QTableView &table() { return *m_table; }
    QString summary() const;

private:
    Label *m_figure;
    Paragraph *m_sentence;
    QStandardItemModel m_model;
    QTableView *m_table;
    Paragraph *m_waivers;
};

} // namespace throughline::ui
