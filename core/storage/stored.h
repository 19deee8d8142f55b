#pragma once

#include "base/codes.h"
#include "base/id.h"

#include <QDate>
#include <QDateTime>
#include <QVariant>

#include <optional>

namespace throughline::storage {

/// A value read from the database does not have the shape the code expects.
class StorageError;
[[noreturn]] void throwUnreadable(const QVariant &value, const char *wanted);

/// How a C++ type crosses the border to a column and back. A type without a Stored cannot be
/// bound to a statement nor read from a row.
template<typename T>
struct Stored;

template<typename T>
concept Storable = requires(const T &value, const QVariant &column)
{
    {
        Stored<T>::write(value)
        } -> std::convertible_to<QVariant>;
    {
        Stored<T>::read(column)
        } -> std::same_as<T>;
};

template<typename T>
requires std::same_as<T, bool> || std::same_as<T, int> || std::same_as<T, qint64> || std::same_as<T,
    double> || std::same_as<T, QString> || std::same_as<T, QDate>
struct Stored<T>
{
    static QVariant write(const T &value)
    {
        // Qt binds a null string as NULL; what may be missing is an optional, never an empty text.
        if constexpr (std::same_as<T, QString>)
            return value.isNull() ? QStringLiteral("") : value;
        else
            return value;
    }
    static T read(const QVariant &column)
    {
        if (column.isNull() || !column.canConvert<T>())
            throwUnreadable(column, QMetaType::fromType<T>().name());
        return column.value<T>();
    }
};

/// An instant. Always UTC on the way in and out: QSQLITE writes a local time without its offset.
/// It is written to the millisecond, so that instants sort as text as they do in time.
template<>
struct Stored<QDateTime>
{
    static QVariant write(const QDateTime &value) { return value.toUTC(); }
    static QDateTime read(const QVariant &column) { return column.toDateTime().toUTC(); }
};

template<typename Entity>
struct Stored<Id<Entity>>
{
    static QVariant write(Id<Entity> id) { return id.number(); }
    static Id<Entity> read(const QVariant &column)
    {
        return Id<Entity>(Stored<qint64>::read(column));
    }
};

template<Coded E>
struct Stored<E>
{
    static QVariant write(E value) { return codeText(value); }
    static E read(const QVariant &column)
    {
        const auto value = fromCode<E>(column.toString().toStdString());
        if (!value)
            throwUnreadable(column, "a known code");
        return *value;
    }
};

template<Storable T>
struct Stored<std::optional<T>>
{
    static QVariant write(const std::optional<T> &value)
    {
        return value ? QVariant(Stored<T>::write(*value)) : QVariant();
    }
    static std::optional<T> read(const QVariant &column)
    {
        return column.isNull() ? std::nullopt : std::optional(Stored<T>::read(column));
    }
};

} // namespace throughline::storage
