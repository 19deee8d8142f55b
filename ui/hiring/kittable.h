#pragma once

#include "hiring/kitediting.h"

#include <QAbstractTableModel>

namespace throughline::ui {

/// The questions of a kit in their order, how long each takes, and who asks it: a matrix, so that
/// two people do not ask the same without meaning to.
class KitTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Question, Competency, Minutes, FirstAsker };

    KitTable(KitEditing &editing, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();
    QString spoken(int row) const;

    KitEditing &m_editing;
    int m_rows;
    std::vector<hiring::NamedPerson> m_askers; ///< the columns behind the fixed ones
};

} // namespace throughline::ui
