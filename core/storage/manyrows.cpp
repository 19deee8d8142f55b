#include "storage/manyrows.h"

#include "storage/serverinsert.h"
#include "storage/storageerror.h"

using namespace Qt::StringLiterals;

namespace throughline::storage {

void expectText(const QVariantList &values)
{
    for (const QVariant &value : values)
        if (value.typeId() == QMetaType::QString && value.toString().contains(QChar(0)))
            throw StorageError(Error{Error::Kind::Invalid, u"text-holds-nul"_s});
}

namespace detail {

void runForEachOnServer(
    Connection &db, std::string_view statement, const QVariantList &values, int columns)
{
    expectText(values);
    const QSqlError refusal = runOnServer(db.native(), statement, values, columns);
    if (!refusal.isValid())
        return;
    // A line that broke has no code.
    if (refusal.nativeErrorCode().isEmpty())
        throw StorageError(
            Error{Error::Kind::Unavailable, u"server-lost"_s, {}, refusal.databaseText()});
    throw StorageError(refusal, statement);
}

} // namespace detail

} // namespace throughline::storage
