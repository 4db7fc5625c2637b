// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDataStream>
#include <QHash>
#include <QMap>
#include <QString>

#include <concepts>
#include <optional>
#include <tuple>
#include <type_traits>

namespace sjusteg {

/// Types whose members are written and read by one list of them: `auto members(OneOf<Type> auto &value)` beside the type gives all, tied, in
/// order. Reading trusts what was written.
template <typename T, typename... Types>
concept OneOf = (std::same_as<std::remove_const_t<T>, Types> || ...);

template <typename T>
void writeMember(QDataStream &out, const T &value)
{
    out << value;
}

template <typename T>
void writeMember(QDataStream &out, const std::optional<T> &value)
{
    out << value.has_value() << value.value_or(T());
}

/// In order, so that the same definitions always make the same bytes.
template <typename T>
void writeMember(QDataStream &out, const QHash<QString, T> &value)
{
    QMap<QString, T> ordered;
    for (auto it = value.cbegin(); it != value.cend(); ++it)
        ordered.insert(it.key(), it.value());
    out << ordered;
}

template <typename T>
void readMember(QDataStream &in, T &value)
{
    in >> value;
}

template <typename T>
void readMember(QDataStream &in, std::optional<T> &value)
{
    bool there = false;
    T content{};
    in >> there >> content;
    value = there ? std::optional<T>(content) : std::nullopt;
}

template <typename T>
QDataStream &writeAll(QDataStream &out, const T &value)
{
    std::apply([&out](const auto &...member) { (writeMember(out, member), ...); }, members(value));
    return out;
}

template <typename T>
QDataStream &readAll(QDataStream &in, T &value)
{
    std::apply([&in](auto &...member) { (readMember(in, member), ...); }, members(value));
    return in;
}

} // namespace sjusteg
