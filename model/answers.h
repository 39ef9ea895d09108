// Answers to "where does traffic to this destination go?", now and after changes, from the few routes that cover it: as
// cheap with a million routes as with thirty. Values; no Qt.
#pragma once

#include "model/network/change_set.h"
#include "model/network/explain.h"
#include "model/route_source.h"

#include <optional>
#include <vector>

namespace precedence {

/// The routes of a snapshot that could take the destination, with all adapters, and what became of them.
struct Answer {
    SnapshotPtr part; ///< positions in the explanation are positions in its routes
    Explanation explanation;

    /// The adapter that takes it; nullptr on a tie, where undecided, and where nothing does.
    [[nodiscard]] const Adapter* winner() const {
        return explanation.winner ? part->adapterOf(part->routes()[*explanation.winner]) : nullptr;
    }
};

struct AnswerPair {
    Answer now;
    Answer after;
};

/// Refusals are those of explain().
Expected<Answer> answerNow(const RouteSource& source, const Question& question);
Expected<AnswerPair> answerNowAndAfter(const RouteSource& source, const ChangeSet& changes, const Question& question);

/// Why traffic does not leave through an adapter.
struct WhyNot {
    enum class Kind : std::uint8_t {
        ItDoes,
        NoRoutes,   ///< it has no active route of the family
        NoneCovers, ///< routeCount says how many it has
        Loses,      ///< verdict says why its best one does
    };
    Kind kind = Kind::NoRoutes;
    std::size_t routeCount = 0;
    Verdict verdict = Verdict::NoMatch;
    std::optional<std::uint32_t> route = {}; ///< in Loses: its best one, a position in the answer's part
};
[[nodiscard]] WhyNot whyNotThrough(const RouteSource& source, const Answer& answer, const AdapterId& adapter);

} // namespace precedence
