#include "platform/elevation/helper_trials.h"

#include "platform/trial/journal.h"

namespace precedence {
namespace {

using namespace std::chrono_literals;

// A new helper first takes back what an old one left, and looks several times whether that shows.
constexpr std::chrono::milliseconds kHelloPatience = 60s;
constexpr std::chrono::milliseconds kGoodbyePatience = 20s;

Error refusal(ErrorCode code, std::string detail = {}) {
    return {.code = code, .operation = Operation::Try, .detail = std::move(detail)};
}

/// A reply of the kind that was asked for.
template <typename Wanted>
Expected<Wanted> as(Expected<ReplyBody> reply) {
    if (!reply)
        return fail(reply.error());
    if (auto* wanted = std::get_if<Wanted>(&*reply))
        return std::move(*wanted);
    if (const auto* error = std::get_if<Error>(&*reply))
        return fail(*error);
    return fail(refusal(ErrorCode::RequestRefused, "an answer of another kind"));
}

/// A hello that went wrong so that there is nobody to ask anything else; any other error is the recovery's.
bool isNoConversation(ErrorCode code) {
    return code == ErrorCode::RequestRefused || code == ErrorCode::HelperLost || code == ErrorCode::HelperSilent;
}

Expected<void> mayAsk(const ChangeSet& changes) {
    if (changes.size() > kMostTrialChanges)
        return fail(refusal(ErrorCode::TooManyChanges, std::to_string(kMostTrialChanges)));
    return {};
}

} // namespace

HelperTrials::HelperTrials(std::unique_ptr<HelperStarter> starter)
    : m_starter(std::move(starter)) {}

HelperTrials::~HelperTrials() {
    // Gone at the end of this, and its thread with it, before anything that the thread uses.
    const ConversationPtr last = std::exchange(m_conversation, nullptr);
    if (!last || last->isLost())
        return;
    last->expectEnd();
    static_cast<void>(last->ask(GoodbyeRequest{}, kGoodbyePatience));
}

Expected<TrialStatus> HelperTrials::begin(const ChangeSet& changes, const TrialTerms& terms) {
    // What needs no rights to be refused asks for none.
    if (const auto may = mayAsk(changes); !may)
        return fail(may.error());
    if (changes.empty())
        return fail(refusal(ErrorCode::NothingToChange));
    const auto setAsked = [this](const ChangeSet& asked) {
        const std::scoped_lock lock(m_mutex);
        m_asked = asked;
    };
    setAsked(changes);
    auto answer = as<TrialStatus>(
        startAndAsk(BeginRequest{.changes = changes, .window = terms.window, .durability = terms.durability}));
    setAsked({});
    return answer;
}

Expected<TrialStatus> HelperTrials::keep(const std::string& trial) {
    return askOfTrial(KeepRequest{trial});
}

Expected<TrialStatus> HelperTrials::revert(const std::string& trial) {
    const bool isLeft = [this] {
        const ConversationPtr conversation = current();
        const std::scoped_lock lock(m_mutex);
        return !conversation && !m_mayStand.empty();
    }();
    return isLeft ? recover() : askOfTrial(GoBackRequest{trial});
}

Expected<TrialStatus> HelperTrials::moreTime(const std::string& trial, std::chrono::seconds window) {
    return askOfTrial(MoreTimeRequest{.trial = trial, .window = window});
}

Expected<TrialStatus> HelperTrials::status() {
    if (const ConversationPtr conversation = current())
        return as<TrialStatus>(conversation->ask(StatusRequest{}));
    const std::scoped_lock lock(m_mutex);
    return m_last;
}

Expected<TrialStatus> HelperTrials::recover() {
    const auto connected = connect();
    if (!connected)
        return fail(connected.error());
    if (connected->second)
        return *connected->second;
    return as<TrialStatus>(connected->first->ask(RecoverRequest{}));
}

Expected<ChangeSet> HelperTrials::originals() {
    return as<ChangeSet>(startAndAsk(OriginalsRequest{}));
}

Expected<TrialStatus> HelperTrials::writeOrders(const ChangeSet& changes) {
    if (const auto may = mayAsk(changes); !may)
        return fail(may.error());
    if (changes.empty())
        return fail(refusal(ErrorCode::NothingToChange));
    return as<TrialStatus>(startAndAsk(WriteOrdersRequest{changes}));
}

Expected<ChangeSet> HelperTrials::lastOrders() {
    return as<ChangeSet>(startAndAsk(LastOrdersRequest{}));
}

Expected<TrialStatus> HelperTrials::check(const ChangeSet& changes) {
    if (const auto may = mayAsk(changes); !may)
        return fail(may.error());
    return as<TrialStatus>(startAndAsk(CheckRequest{changes}));
}

Expected<std::unique_ptr<Subscription>> HelperTrials::events(std::function<void(const TrialStatus&)> callback) {
    return m_listeners.add(std::move(callback));
}

HelperTrials::ConversationPtr HelperTrials::current() {
    const ConversationPtr known = [this] {
        const std::scoped_lock lock(m_mutex);
        return m_conversation;
    }();
    return known && !known->isLost() ? known : nullptr;
}

Expected<std::pair<HelperTrials::ConversationPtr, HelperTrials::Recovered>> HelperTrials::connect() {
    const std::scoped_lock starting(m_starting);
    if (ConversationPtr known = current())
        return std::pair(std::move(known), Recovered());
    auto channel = m_starter->start();
    if (!channel)
        return fail(channel.error());
    auto made = std::make_shared<Conversation>(
        std::move(*channel), Conversation::Callbacks{
                                 .remember = [this](const TrialStatus& status) { remember(status); },
                                 .rememberLoss = [this](const Error& error) { return rememberLoss(error); },
                                 .tell = [this](const TrialStatus& status) { m_listeners.tell(status); },
                             });
    auto recovered = as<TrialStatus>(made->ask(HelloRequest{kProtocolVersion}, kHelloPatience));
    if (!recovered && isNoConversation(recovered.error().code))
        return fail(recovered.error());
    // The lost one's end waits for its thread, so that it must not come under the lock.
    ConversationPtr lost = made;
    {
        const std::scoped_lock lock(m_mutex);
        m_conversation.swap(lost);
    }
    return std::pair(std::move(made), Recovered(std::move(recovered)));
}

Expected<ReplyBody> HelperTrials::startAndAsk(const RequestBody& body) {
    const auto connected = connect();
    if (!connected)
        return fail(connected.error());
    const auto& [conversation, recovered] = *connected;
    if (recovered && *recovered && **recovered != TrialStatus())
        m_listeners.tell(**recovered);
    return conversation->ask(body);
}

Expected<TrialStatus> HelperTrials::askOfTrial(const RequestBody& body) {
    if (const ConversationPtr conversation = current())
        return as<TrialStatus>(conversation->ask(body));
    return fail(refusal(ErrorCode::NoSuchTrial));
}

void HelperTrials::remember(const TrialStatus& status) {
    const std::scoped_lock lock(m_mutex);
    const bool stands = status.state == TrialState::Trying || status.state == TrialState::PartlyTakenBack;
    m_mayStand = stands ? status.changes : ChangeSet();
    m_last = status;
}

TrialStatus HelperTrials::rememberLoss(const Error& error) {
    const std::scoped_lock lock(m_mutex);
    if (m_mayStand.empty())
        m_mayStand = m_asked;
    m_last = {.state = m_mayStand.empty() ? TrialState::Idle : TrialState::PartlyTakenBack,
        .changes = m_mayStand,
        .problems = {{.error = error}}};
    return m_last;
}

} // namespace precedence
