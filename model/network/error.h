// What went wrong below the window, as a value that may cross a process. It holds no sentence for people:
// model/wording makes that from the operation, the subject, the code and the detail.
#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace precedence {

/// What was tried when it went wrong.
enum class Operation : std::uint8_t {
    ParseAddress,
    ParseMetric,
    ReadComputer,
    WatchComputer,
    OpenSource,
    ReadScenario,
    ReadText,
    ReadState,
    WriteState,
    FireEvent,
    SetMetric,
    SetDefaultRoutes,
    SetRouteMetric,
    ReadBindings,
    SetBindingOrder,
    SetBinding,
    ReadProviders,
    SetProviderOrder,
    Try,
    StartHelper,
    PlanOrder,
    ReadAnswerFile,
    WriteAnswerFile,
    WriteScript,
    ReadProfile,
    WriteProfile,
    HoldOrder,
    Explain,
};

/// Why it went wrong. The comment says what Error::detail holds for that code; empty where nothing is said.
enum class ErrorCode : std::uint8_t {
    // Refusals of a stack
    NoSuchAdapter,    ///< subject: the adapter asked for
    AmbiguousAdapter, ///< subject: the name; detail: how many adapters have it
    NotNameable,      ///< subject: the adapter, which no command can name: no usable alias, and no index of its own
    FamilyNotBound,   ///< detail: "IPv4" or "IPv6"
    NoSuchRoute,      ///< subject: the route
    AccessDenied,
    ReadOnly,         ///< this computer can be shown but not changed here
    NotSupported,     ///< the stack cannot make this change; detail: the system
    Conflict,         ///< detail: the value that stands there instead of the expected one
    MetricOutOfRange, ///< detail: the number as it was given
    NotAMetric,       ///< detail: the text as it was given
    DuplicateChange,  ///< two changes of one thing in a set
    NothingToChange,  ///< expected and wanted are the same
    MetricUnknown,    ///< the source does not tell the adapter's metric, so that no order can be planned with it
    NoRoomForMetric,  ///< no free metric is left in 1..9999 for the order asked for
    NoSuchSource,     ///< subject: the source address, which no adapter has
    FamilyMismatch,   ///< subject: the source address; detail: the destination's family
    SystemFailure,    ///< systemCode holds the code
    DidNotStick,      ///< the system took the value and has another one; detail: that one
    WmiRefused,       ///< systemCode: the return value of WMI's method, which is no code of Windows
    WmiCannot,        ///< WMI's method has no way to do this at all
    NoWmi,            ///< the source has no WMI to go through
    RestartNeeded,    ///< it is written, and counts after a restart only
    // Older orders
    NoSuchBinding,   ///< subject: the component, or the path that it does not have
    NoSuchProvider,  ///< subject: the name, which the order of network providers does not have
    NoProviderOrder, ///< this computer keeps none
    NoOrder,         ///< what is wanted is not a permutation of what stands there
    OrderIsOdd,      ///< the order is in a form that is not changed here
    BindingsHeld,    ///< subject: the program that changes the network's configuration at the moment
    // Trials
    CannotBeTried,   ///< what it writes lasts at once, so that it cannot go back by itself
    TrialIsOn,       ///< another trial is on, here or in another program
    TrialIsLeft,     ///< an earlier trial was not taken back yet
    NoSuchTrial,     ///< it is over, or never was
    TrialIsOver,     ///< keep came after the deadline; the changes went back
    TrialTooShort,   ///< detail: seconds; from 10 to 300 are allowed
    TooManyChanges,  ///< detail: how many are allowed at once
    JournalPutAside, ///< what an earlier trial left could not be read; subject: where it is now
    NobodyAnswered,  ///< nobody could be asked whether to keep it, so that it went back
    // The helper with administrator rights
    HelperMissing,  ///< subject: the program's file
    HelperRefused,  ///< the system did not start it; systemCode says why
    HelperSilent,   ///< it was started and did not report
    HelperLost,     ///< it ended, or its channel broke
    RequestRefused, ///< the helper does not know such a request; detail: what is wrong with it
    // Texts
    NotAnAddress,      ///< detail: the text as it was given
    NotAPrefix,        ///< detail: the text as it was given
    NotText,           ///< the bytes are no text
    NothingRecognised, ///< the text holds nothing that a tool printed which is read here
    Cancelled,         ///< somebody stopped it
    TextOnly,          ///< a text is no computer: nothing can be changed there
    // Sources and documents
    UnknownSource,  ///< detail: the source as it was given
    NoSuchScenario, ///< detail: the name; subject: the names that there are
    NoSuchEvent,    ///< detail: the event
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    FileEmpty,
    FileTooLarge, ///< detail: the limit in MB
    FileLocked,
    NotJson,          ///< detail: line and column
    CutOff,           ///< the document ends in the middle; detail: line and column
    WrongType,        ///< detail: place and what is wanted there
    MissingKey,       ///< detail: place and key
    UnknownKey,       ///< detail: place and key
    WrongValue,       ///< detail: place and value
    DuplicateId,      ///< detail: place and id
    UnknownReference, ///< detail: place and id
    EventCycle,       ///< detail: the ids of the events in the circle
    WrongFormat,      ///< detail: the format and version found
    // Answer files, scripts and profiles
    NotXml,           ///< detail: line and column
    HasDocumentType,  ///< a document type, which could name other files or grow without bound
    NoAnswerFile,     ///< XML of another kind; detail: its outermost element
    NoGuid,           ///< subject: the adapter, which is not known by its GUID here
    NotInFormat,      ///< subject: what would change; detail: the format, which has no way to write that
    NoSuchProfile,    ///< subject: the name asked for; detail: the names that there are
    NotAName,         ///< detail: the name as it was given, which is empty, too long or holds what cannot be seen
    NothingFits,      ///< subject: the profile or file, which names nothing that this computer has
    HeldOff,          ///< subject: the adapter; another program set it back each time; detail: how often in a row
    ProgramMissing,   ///< detail: the program
    ProgramFailed,    ///< detail: what it said
    UnreadableOutput, ///< detail: the first part that could not be read
};

struct Error {
    ErrorCode code = ErrorCode::SystemFailure;
    Operation operation = Operation::ReadComputer;
    std::string subject = {};                    ///< the adapter's name, the route or the file it was about
    std::string detail = {};                     ///< see ErrorCode
    std::optional<std::int64_t> systemCode = {}; ///< the system's own number, where one was given

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value or an Error. The type is must-use, so that no refusal can be dropped on the floor.
template <typename T>
class [[nodiscard]] Expected : public tl::expected<T, Error> {
public:
    using Base = tl::expected<T, Error>;
    using Base::Base;
    // NOLINTNEXTLINE(google-explicit-constructor): the monadic functions of the base return the base.
    Expected(Base base)
        : Base(std::move(base)) {}
};

[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace precedence
