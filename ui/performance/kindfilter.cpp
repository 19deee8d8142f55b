#include "performance/kindfilter.h"

#include "performance/performancewords.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using evidence::EvidenceKind;

static constexpr EvidenceKind kindsAsRead[]
    = {EvidenceKind::Story, EvidenceKind::Praise, EvidenceKind::Rating, EvidenceKind::Interview,
        EvidenceKind::Peer, EvidenceKind::Coaching, EvidenceKind::Goal, EvidenceKind::Training};

static int kindOf(const QCheckBox &box)
{
    return box.property("kind").toInt();
}

KindFilter::KindFilter(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    space(*m_grid, 1);
    for (const EvidenceKind kind : kindsAsRead) {
        auto *box = new QCheckBox(wordFor(kind), this);
        box->setObjectName(u"kind%1"_s.arg(int(kind)));
        box->setProperty("kind", int(kind));
        m_boxes << box;
        connect(box, &QCheckBox::toggled, this, &KindFilter::changed);
    }
    offer({});
}

void KindFilter::offer(const QSet<int> &kinds)
{
    int place = 0;
    for (QCheckBox *box : std::as_const(m_boxes)) {
        const bool isOffered = kinds.size() > 1 && kinds.contains(kindOf(*box));
        m_grid->removeWidget(box);
        box->setVisible(isOffered);
        if (isOffered) {
            m_grid->addWidget(box, place / 2, place % 2);
            ++place;
        } else {
            const QSignalBlocker quiet(box);
            box->setChecked(false);
        }
    }
    setVisible(place > 0);
}

QSet<int> KindFilter::wanted() const
{
    QSet<int> kinds;
    for (const QCheckBox *box : m_boxes)
        if (box->isChecked())
            kinds.insert(kindOf(*box));
    return kinds;
}

} // namespace throughline::ui
