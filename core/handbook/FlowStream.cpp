// SPDX-License-Identifier: MPL-2.0
// The plan of the flows as bytes, for the catalog the build packs.
#include "handbook/FlowPlan.h"
#include "handbook/MemberStream.h"
#include "handbook/TemplateStream.h"

namespace sjusteg {

// The members of each type in order, as in TemplateStream.cpp.

auto members(OneOf<FlowColumn> auto &value)
{
    auto &[flow, from, to, fixed, sourceRow, only, once] = value;
    return std::tie(flow, from, to, fixed, sourceRow, only, once);
}

auto members(OneOf<FlowMatch> auto &value)
{
    auto &[target, source, orEmpty] = value;
    return std::tie(target, source, orEmpty);
}

auto members(OneOf<FlowCheck> auto &value)
{
    auto &[onTarget, path, filled, is] = value;
    return std::tie(onTarget, path, filled, is);
}

auto members(OneOf<FlowPick> auto &value)
{
    auto &[kind, field] = value;
    return std::tie(kind, field);
}

auto members(OneOf<FlowLine> auto &value)
{
    auto &[label, parts, separator] = value;
    return std::tie(label, parts, separator);
}

auto members(OneOf<FlowRule> auto &value)
{
    auto &[id, flows, silent, label, mode, start, into, follow, together, sources, sourceTable, targets, targetTable, stepShift, sameStep, columns,
           where, ends, match, checks, pick, same, joinAtOnce, atOnce, atCreation, spread, back, subject, heading, appends, pattern, patternElse,
           marks, confirms, untilHeld, untilDone, lines, orderBy, summary, as] = value;
    return std::tie(id, flows, silent, label, mode, start, into, follow, together, sources, sourceTable, targets, targetTable, stepShift, sameStep,
                    columns, where, ends, match, checks, pick, same, joinAtOnce, atOnce, atCreation, spread, back, subject, heading, appends,
                    pattern, patternElse, marks, confirms, untilHeld, untilDone, lines, orderBy, summary, as);
}

template <OneOf<FlowColumn, FlowMatch, FlowCheck, FlowPick, FlowLine, FlowRule> T>
QDataStream &operator<<(QDataStream &out, const T &value)
{
    return writeAll(out, value);
}

template <OneOf<FlowColumn, FlowMatch, FlowCheck, FlowPick, FlowLine, FlowRule> T>
QDataStream &operator>>(QDataStream &in, T &value)
{
    return readAll(in, value);
}

QDataStream &FlowPlan::write(QDataStream &out) const
{
    const auto &[rules, byFlow, into, outOf, reads, fields, rings] = *this;
    for (const auto &hash : {into, outOf, reads})
        writeMember(out, hash);
    writeMember(out, byFlow);
    return out << rules << fields << rings;
}

QDataStream &FlowPlan::read(QDataStream &in)
{
    auto &[rules, byFlow, into, outOf, reads, fields, rings] = *this;
    for (auto *hash : {&into, &outOf, &reads})
        in >> *hash;
    return in >> byFlow >> rules >> fields >> rings;
}

} // namespace sjusteg
