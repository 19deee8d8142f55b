#include "documents/composing.h"

#include "succession/successionplans.h"

using namespace Qt::StringLiterals;

namespace throughline::documents {

using namespace succession;

static QJsonObject planValue(const KeyPosition &position, const std::vector<Successor> &successors)
{
    QJsonArray named;
    std::vector<Readiness> readiness;
    for (const Successor &successor : successors) {
        readiness.push_back(successor.readiness);
        named.append(QJsonObject{{u"name"_s, successor.name}, {codeText(successor.readiness), true},
            {u"proof"_s, successor.proof},
            {u"assessedOn"_s, successor.assessedOn.toString(Qt::ISODate)}});
    }
    const Cover cover = coverOf(readiness);
    return {{u"title"_s, position.title}, {u"unit"_s, position.unit},
        {u"incumbent"_s, position.incumbentName}, {u"reason"_s, position.reason},
        {u"risk_"_s + codeText(position.lossRisk), true}, {u"isCovered"_s, cover == Cover::Covered},
        {u"isAtRisk"_s, cover == Cover::AtRisk}, {u"isGap"_s, cover == Cover::Gap},
        {u"hasSuccessors"_s, !named.isEmpty()}, {u"successorCount"_s, named.size()},
        {u"successors"_s, named}};
}

Material successionMaterial(storage::Connection &db)
{
    SuccessionPlans plans(db);
    QJsonArray positions;
    for (const KeyPosition &position : plans.keyPositions())
        positions.append(planValue(position, plans.successors(position.position)));
    if (positions.isEmpty())
        return notFound(u"not-found"_s);
    const BenchStrength bench = plans.bench();
    return QJsonObject{{u"positions"_s, positions}, {u"count"_s, bench.positions},
        {u"gross"_s, bench.grossCovered}, {u"net"_s, bench.netCovered},
        {u"covered"_s, bench.grossCovered}, {u"atRisk"_s, bench.atRisk}, {u"gaps"_s, bench.gaps}};
}

} // namespace throughline::documents
