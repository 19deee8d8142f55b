#pragma once

#include "demo/chance.h"
#include "demo/seeds.h"

#include <QSet>

namespace throughline::demo {

/// Somebody's name as it is shown, how colleagues address them, and the start of their address.
struct FullName
{
    QString shown; ///< mostly in Latin letters, now and then in the person's own script
    QString first;
    QString mailbox; ///< "rosa.stein", unique within the company
};

/// Gives names of many cultures, no two alike as long as they last.
class Names
{
public:
    Names(const Seeds &seeds, quint32 seed);

    /// The same subject gets the same name, unless it is taken by then.
    FullName of(qint64 subject);

private:
    FullName drawn(Chance &chance) const;
    QString freeMailbox(const QString &given, const QString &family);

    const Seeds &m_seeds;
    quint32 m_seed;
    std::vector<int> m_weights;
    QSet<QString> m_taken;
    QHash<QString, int> m_mailboxes;
};

} // namespace throughline::demo
