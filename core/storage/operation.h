#pragma once

#include <QString>
#include <QUuid>

namespace throughline::storage {

/// Names one write, for ever: a commit in doubt (the connection was lost) is looked up by it and
/// never repeated.
struct OperationId
{
    QString word;

    static OperationId make() { return {QUuid::createUuid().toString(QUuid::Id128)}; }

    friend bool operator==(const OperationId &, const OperationId &) = default;
};

} // namespace throughline::storage
