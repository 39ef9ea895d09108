#include "platform/linux/linux_stack.h"

#include "platform/interchange/readers/ip_words.h"
#include "platform/linux/adapter_files.h"
#include "platform/linux/ip_monitor.h"
#include "platform/linux/process.h"
#include "platform/linux/route_question.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace precedence {
namespace {

/// A full table of a million routes takes two seconds to print.
constexpr std::chrono::seconds kLongestRead{60};

static_assert(Unread::kMostWords <= Snapshot::kMostNotRead);

Error unreadableOutput(const Command& command, const Unread& unread) {
    return {.code = ErrorCode::UnreadableOutput, .subject = command.text(), .detail = unread.first};
}

void addUp(Unread& sum, const Unread& more) {
    if (sum.entries == 0)
        sum.first = more.first;
    sum.entries += more.entries;
    const std::size_t room = std::min(Unread::kMostWords - sum.words.size(), more.words.size());
    sum.words.insert(sum.words.end(), more.words.begin(), more.words.begin() + static_cast<std::ptrdiff_t>(room));
}

const char* optionOf(AddressFamily family) {
    return family == AddressFamily::IPv4 ? "-4" : "-6";
}

/// The position of each device of the routes among the adapters. A device that came up after the adapters were read
/// is added with its name only; the notification that announces it is on its way.
std::vector<AdapterPosition> positionsOf(const std::vector<std::string>& devices, std::vector<Adapter>& adapters) {
    std::vector<AdapterPosition> positions;
    for (const std::string& device : devices) {
        const auto found = std::find_if(adapters.begin(), adapters.end(),
            [&device](const Adapter& adapter) { return adapter.id.value() == device; });
        positions.push_back(static_cast<AdapterPosition>(found - adapters.begin()));
        if (found == adapters.end())
            adapters.push_back({.id = AdapterId(device), .alias = device});
    }
    return positions;
}

} // namespace

LinuxStack::LinuxStack(LinuxPaths paths)
    : m_paths(std::move(paths))
    , m_traits{.kind = StackKind::ThisComputer, .system = systemName(m_paths.release), .rules = linuxRules()} {}

Expected<std::vector<Adapter>> LinuxStack::readAdapters(Unread& unread) const {
    const Command command{.program = m_paths.ip, .arguments = {"-j", "-details", "addr"}};
    const auto text = outputOf(command, kLongestRead);
    if (!text)
        return fail(text.error());
    IpAdapters read = parseIpAdapters(*text);
    if (read.unread.malformed)
        return fail(unreadableOutput(command, read.unread));
    addUp(unread, read.unread);
    for (Adapter& adapter : read.adapters) {
        readSysFiles(m_paths.adapters, adapter);
        readIPv6Switch(m_paths.settings, adapter);
    }
    return std::move(read.adapters);
}

Expected<void> LinuxStack::readRoutes(AddressFamily family, Snapshot::Parts& parts, Unread& unread) const {
    // All tables: `show table local` fails in IPv4 until that table has had its first route.
    const Command command{
        .program = m_paths.ip, .arguments = {"-j", optionOf(family), "route", "show", "table", "all"}};
    const auto text = outputOf(command, kLongestRead);
    if (!text)
        return fail(text.error());
    IpRoutes read = parseIpRoutes(*text, family);
    if (read.unread.malformed)
        return fail(unreadableOutput(command, read.unread));
    addUp(unread, read.unread);
    const std::vector<AdapterPosition> positions = positionsOf(read.devices, parts.adapters);
    parts.routes.reserve(parts.routes.size() + read.routes.size());
    for (Route& route : read.routes) {
        if (!isAskedTable(route.table, family))
            continue;
        if (route.adapter != AdapterPosition::None)
            route.adapter = positions[static_cast<std::size_t>(route.adapter)];
        parts.routes.push_back(route);
    }
    return {};
}

void LinuxStack::readRules(AddressFamily family, Traits& traits, Unread& unread) const {
    const Command command{.program = m_paths.ip, .arguments = {"-j", optionOf(family), "rule"}};
    const auto text = outputOf(command, kLongestRead);
    // A kernel without policy routing refuses, and asks the standard tables.
    if (!text)
        return;
    IpRules read = parseIpRules(*text, family);
    if (read.unread.malformed)
        read.unread.note(1, "no rule", command.text() + ": " + read.unread.first);
    addUp(unread, read.unread);
    traits.hasOtherRules = traits.hasOtherRules || !read.isStandard;
    std::vector<std::uint32_t> tables;
    std::set_union(traits.otherTables.begin(), traits.otherTables.end(), read.otherTables.begin(),
        read.otherTables.end(), std::back_inserter(tables));
    traits.otherTables = std::move(tables);
}

Expected<SnapshotPtr> LinuxStack::read(Sections sections) {
    Snapshot::Parts parts{.traits = traits()};
    if (!contains(sections, Sections::Ip))
        return Snapshot::make(std::move(parts));
    parts.traits.otherTables.clear();
    parts.traits.hasOtherRules = false;
    Unread unread;
    auto adapters = readAdapters(unread);
    if (!adapters)
        return fail(adapters.error());
    parts.adapters = std::move(*adapters);
    for (const AddressFamily family : kFamilies) {
        if (family == AddressFamily::IPv6 && !hasIPv6(m_paths.settings))
            continue;
        if (const auto routes = readRoutes(family, parts, unread); !routes)
            return fail(routes.error());
        readRules(family, parts.traits, unread);
    }
    parts.notRead = std::move(unread.words);
    parts.notReadCount = unread.entries;
    {
        const std::lock_guard lock(m_mutex);
        m_traits = parts.traits;
    }
    return Snapshot::make(std::move(parts));
}

Expected<std::unique_ptr<Subscription>> LinuxStack::watch(std::function<void(const Hint&)> callback) {
    return IpMonitor::start(
        {.command = {.program = m_paths.ip, .arguments = {"-o", "monitor", "link", "address", "route", "rule"}}},
        std::move(callback));
}

Expected<SystemAnswer> LinuxStack::ask(const Question& question, const Snapshot& snapshot) {
    constexpr std::chrono::seconds kLongestAnswer{5};
    constexpr int kRefusedByKernel =
        2; // ip(8): "2 is returned" where the kernel refused: no route, or one that says no
    const Command command{.program = m_paths.ip, .arguments = argumentsOf(question, snapshot)};
    const auto text = outputOf(command, kLongestAnswer);
    if (!text && text.error().code == ErrorCode::ProgramFailed && text.error().systemCode == kRefusedByKernel)
        return SystemAnswer{};
    if (!text)
        return fail(text.error());
    auto answer = parseSystemAnswer(*text);
    if (!answer)
        return fail({.code = ErrorCode::UnreadableOutput,
            .operation = Operation::Explain,
            .subject = command.text(),
            .detail = text->substr(0, 80)});
    return std::move(*answer);
}

Traits LinuxStack::traits() const {
    const std::lock_guard lock(m_mutex);
    return m_traits;
}

} // namespace precedence
