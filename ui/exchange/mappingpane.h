#pragma once

#include "exchange/columnmapping.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace throughline::ui {

/// Which column of a file is which field: a choice for each, found automatically as far as names
/// tell.
class MappingPane final : public QWidget
{
    Q_OBJECT

public:
    explicit MappingPane(QWidget *parent = nullptr);

    void setFields(const QStringList &header, const std::vector<exchange::Field> &fields,
        const exchange::ColumnMapping &mapping);
    /// The same fields again, after one of them took the column of another.
    void follow(const exchange::ColumnMapping &mapping);

signals:
    /// The column is -1 for none.
    void columnChosen(int field, int column);

private:
    QGridLayout *m_rows;
    QList<QComboBox *> m_choices;
};

} // namespace throughline::ui
