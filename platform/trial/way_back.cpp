#include "platform/trial/way_back.h"

#include "model/network/same_thing.h"
#include "platform/trial/shown_changes.h"

#include <utility>

namespace precedence {
namespace {

bool isInBothStores(const Journal& journal) {
    return journal.phase == TrialPhase::GoingBackTwice && journal.durability == Durability::Kept;
}

/// An earlier way back may have died while it put the value there that counts after a restart. That is ours as well.
Change fromWhereItStands(const Journal& journal, const Change& back, const Snapshot& now) {
    const MetricChange* other = findSameThing(journal.afterRestart, back);
    if (!other || standingOf(back, now) != Standing::Conflict)
        return back;
    MetricChange from = std::get<MetricChange>(back);
    from.expected = other->expected;
    return standingOf(from, now) == Standing::Expected ? from : back;
}

} // namespace

std::vector<MetricChange> otherwiseAfterRestart(const ChangeSet& changes, const Snapshot& before) {
    std::vector<MetricChange> others;
    for (const Change& change : changes) {
        const auto there = valueAfterRestart(change, before);
        if (!there)
            continue;
        const auto& metric = std::get<MetricChange>(change);
        if (*there != metric.expected)
            others.push_back({metric.adapter, metric.family, *there, metric.wanted});
    }
    return others;
}

WayBack::WayBack(StackReader& reader, StackWriter& writer, TrialClock& clock)
    : m_reader(reader)
    , m_writer(writer)
    , m_clock(clock) {}

CameBack WayBack::take(const Journal& journal, const Snapshot& now) {
    m_written.clear();
    m_left.clear();
    m_problems.clear();
    for (const Change& back : inverseOf(journal.changes))
        takeOne(journal, back, now);
    for (TrialProblem& problem : notShown(m_written, isInBothStores(journal), m_reader, m_clock)) {
        if (problem.change)
            leave(*problem.change, std::move(problem.error));
        else // nothing could be read, so that nothing is known to be back
            for (const Change& back : m_written)
                leave(back, problem.error);
    }
    if (isInBothStores(journal))
        restoreAfterRestart(journal);
    return {inverseOf(m_left), std::move(m_problems)};
}

void WayBack::takeOne(const Journal& journal, const Change& back, const Snapshot& now) {
    const Change from = fromWhereItStands(journal, back, now);
    switch (standingOf(from, now)) {
    case Standing::Conflict:
        m_problems.push_back({problemWith(back, ErrorCode::Conflict, now), inverseOf(back)});
        return;
    case Standing::Missing: leave(back, problemWith(back, ErrorCode::NoSuchAdapter, now)); return;
    case Standing::Expected:
    case Standing::Satisfied: break;
    }
    if (const auto done = write(journal, from))
        m_written.push_back(back);
    else
        leave(back, done.error());
}

Expected<void> WayBack::write(const Journal& journal, const Change& back) {
    Expected<void> done = m_writer.write(back, Durability::UntilRestart);
    if (done && isInBothStores(journal))
        done = m_writer.makeDurable(back);
    return done;
}

/// The port makes last only what stands there, so that the value stands there for a moment.
void WayBack::restoreAfterRestart(const Journal& journal) {
    for (const MetricChange& other : journal.afterRestart) {
        const Change* back = findSameThing(m_written, other);
        if (!back || findSameThing(m_left, other))
            continue;
        if (const auto done = restoreOne(other, std::get<MetricChange>(*back).wanted); !done)
            leave(*back, done.error());
    }
}

Expected<void> WayBack::restoreOne(const MetricChange& change, const InterfaceMetric& now) {
    const MetricChange there{change.adapter, change.family, now, change.expected};
    Expected<void> done = m_writer.write(there, Durability::UntilRestart);
    if (done)
        done = m_writer.makeDurable(there);
    if (done) {
        const auto problems = notShown({there}, true, m_reader, m_clock);
        if (!problems.empty())
            return fail(problems.front().error);
        done = m_writer.write(inverseOf(there), Durability::UntilRestart);
    }
    if (!done)
        return done;
    const auto problems = notShown({inverseOf(there)}, false, m_reader, m_clock);
    return problems.empty() ? Expected<void>() : fail(problems.front().error);
}

void WayBack::leave(const Change& back, Error error) {
    m_left.push_back(back);
    m_problems.push_back({std::move(error), inverseOf(back)});
}

} // namespace precedence
