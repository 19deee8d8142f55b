#pragma once

#include "evidence/evidence.h"

#include <QList>
#include <QSet>
#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace throughline::ui {

/// Which kinds of evidence are wanted: a check box for each kind that there is, two beside each
/// other. None checked means all; of a single kind there is nothing to choose.
class KindFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit KindFilter(QWidget *parent = nullptr);

    /// Offers these kinds; what is wanted of them stays wanted.
    void offer(const QSet<int> &kinds);
    /// Of EvidenceKind; empty means all.
    QSet<int> wanted() const;

signals:
    void changed();

private:
    QGridLayout *m_grid;
    QList<QCheckBox *> m_boxes; // in the order of EvidenceKind as people read them
};

} // namespace throughline::ui
