// How often something is set again by itself before that is a fight with another program. Plain values; the time is
// given, never asked for.
#pragma once

#include "model/network/held_changes.h"

namespace precedence {

/// So often within so long.
struct HoldTerms {
    std::size_t most = 3;
    std::chrono::seconds within{600};
};

class HoldLimit {
public:
    explicit HoldLimit(HoldTerms terms = {})
        : m_terms(terms) {}

    [[nodiscard]] const HoldTerms& terms() const { return m_terms; }
    /// Whether the thing may be set again now. One that was stopped stays so until it is allowed anew.
    [[nodiscard]] bool allows(const Change& change) const;
    /// It is set again now. One time too many within the terms stops it: false.
    bool take(const Change& change, NoticeTime now);
    /// Things that are not set again any more.
    [[nodiscard]] const ChangeSet& stopped() const { return m_stopped; }
    /// Somebody sets these things again by hand, so that they begin anew.
    void allowAnew(const ChangeSet& changes);
    void allowAllAnew();

private:
    struct Count {
        Change thing;
        std::vector<NoticeTime> times = {};
    };

    HoldTerms m_terms;
    std::vector<Count> m_counts;
    ChangeSet m_stopped;
};

} // namespace precedence
