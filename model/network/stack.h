// The ports: where snapshots come from and where changes go. This computer, a lab and a text each have their stack.
// Threads: read and write may be called from any one thread at a time; a watcher's callback comes from another.
#pragma once

#include "model/network/change_set.h"
#include "model/network/snapshot.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace precedence {

/// The parts of a computer that are read apart from one another.
enum class Sections : std::uint8_t { None = 0, Ip = 1, Bindings = 2, Providers = 4, All = 7 };

[[nodiscard]] constexpr Sections operator|(Sections left, Sections right) {
    return static_cast<Sections>(static_cast<std::uint8_t>(left) | static_cast<std::uint8_t>(right));
}
[[nodiscard]] constexpr Sections operator&(Sections left, Sections right) {
    return static_cast<Sections>(static_cast<std::uint8_t>(left) & static_cast<std::uint8_t>(right));
}
[[nodiscard]] constexpr bool contains(Sections all, Sections one) {
    return (static_cast<std::uint8_t>(all) & static_cast<std::uint8_t>(one)) != 0;
}

/// A notification says where to look, never what is there: its adapter may be gone, wrong or made up.
struct Hint {
    Sections sections = Sections::All;
    std::optional<AdapterId> adapter = {};
};

/// Lives as long as its owner wants to be told. The destructor returns when no callback runs and none will come;
/// so it must not run inside the callback, nor under a lock that the callback takes.
class Subscription {
public:
    Subscription() = default;
    Subscription(const Subscription&) = delete;
    Subscription& operator=(const Subscription&) = delete;
    virtual ~Subscription() = default;
};

class StackReader {
public:
    virtual ~StackReader() = default;

    [[nodiscard]] virtual Traits traits() const = 0;
    /// Reads the sections asked for. What a stack does not have reads as empty; see Traits.
    virtual Expected<SnapshotPtr> read(Sections sections) = 0;
    /// The callback runs on a thread of the stack's and must only note the hint; it may run before watch returns.
    virtual Expected<std::unique_ptr<Subscription>> watch(std::function<void(const Hint&)> callback) = 0;
};

/// How long a change is meant to last.
enum class Durability : std::uint8_t { UntilRestart, Kept };

/// When what was written counts.
enum class Effect : std::uint8_t { AtOnce, AfterRestart };

class StackWriter {
public:
    virtual ~StackWriter() = default;

    /// Compares, sets one thing and reads it back. Conflict where something else than the expected value stands there;
    /// nothing is written then. A change that is satisfied already is done.
    virtual Expected<void> write(const Change& change, Durability durability) = 0;
    /// Makes a change that write made until restart last.
    virtual Expected<void> makeDurable(const Change& change) = 0;
    /// Changes of older orders, all of them or none: compares, writes and reads back. They last at once. NotSupported
    /// for changes of other kinds, and where this stack has no such orders.
    virtual Expected<Effect> writeOrders(const ChangeSet& changes);
};

enum class TrialState : std::uint8_t {
    Idle,
    Trying,
    Kept,
    TakenBack,
    PartlyTakenBack, ///< what is left goes back when it can; see changes and problems
};

/// What went wrong, with the change that it is about, where it is about one.
struct TrialProblem {
    Error error;
    std::optional<Change> change = {};

    friend bool operator==(const TrialProblem&, const TrialProblem&) = default;
};

struct TrialStatus {
    TrialState state = TrialState::Idle;
    std::string trial = {}; ///< names the trial in keep and revert; empty where none is on
    std::chrono::milliseconds remaining{0};
    ChangeSet changes = {}; ///< of the trial that is on or ended last; PartlyTakenBack: those that still stand there
    std::vector<TrialProblem> problems = {}; ///< what could not be written, kept or taken back

    friend bool operator==(const TrialStatus&, const TrialStatus&) = default;
};

struct TrialTerms {
    std::chrono::seconds window{30};          ///< 10 to 300
    Durability durability = Durability::Kept; ///< how long it lasts once it is kept
};

/// Applies a change set so that it goes back by itself unless it is kept. One trial at a time. Ends what is on when it
/// is destroyed: that goes back. Any thread may call it; calls may take as long as the system takes.
class TrialService {
public:
    virtual ~TrialService() = default;

    /// Trying; or TakenBack with the problems where one change was refused, did not show, or could not be tried.
    /// An error: nothing was touched.
    virtual Expected<TrialStatus> begin(const ChangeSet& changes, const TrialTerms& terms) = 0;
    /// Refused for another trial than the one that is on, and after its deadline.
    virtual Expected<TrialStatus> keep(const std::string& trial) = 0;
    virtual Expected<TrialStatus> revert(const std::string& trial) = 0;
    /// Sets the clock anew.
    virtual Expected<TrialStatus> moreTime(const std::string& trial, std::chrono::seconds window) = 0;
    /// PartlyTakenBack also where an earlier trial was left behind; TrialIsOn where another process has one on.
    virtual Expected<TrialStatus> status() = 0;
    /// Takes back what an earlier trial, or one that died, left behind. Idle where that is nothing.
    virtual Expected<TrialStatus> recover() = 0;
    /// What stood there before the first change that this service ever kept: each as the change that brings it back.
    /// Only what is not so already, over what stands there now.
    virtual Expected<ChangeSet> originals() = 0;
    /// Writes changes of older orders at once, without a trial, once what stands there is written down as the backup.
    /// Kept, with RestartNeeded among the problems where they count after a restart only; TakenBack with the problems
    /// where the computer does not show them. An error: nothing was changed.
    virtual Expected<TrialStatus> writeOrders(const ChangeSet& changes) = 0;
    /// The backup of the last writeOrders: what brings back what stood there before, over what stands there now.
    virtual Expected<ChangeSet> lastOrders() = 0;
    /// Told on another thread: the deadline came, what was left went back, the helper was lost. Not after each call:
    /// that has its answer.
    virtual Expected<std::unique_ptr<Subscription>> events(std::function<void(const TrialStatus&)> callback) = 0;
};

} // namespace precedence
