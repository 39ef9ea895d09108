#include "tests/windows/iphlpapi/call_counts.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <stdexcept>

#include <windows.h>

namespace precedence::doubles {
namespace {

constexpr std::array<std::string_view, 30> kNames{CallCounts::kTablesMade, CallCounts::kTablesFreed,
    CallCounts::kBadFrees, "GetAdaptersAddresses", "GetIpInterfaceTable", "GetIpInterfaceEntry", "SetIpInterfaceEntry",
    "InitializeIpInterfaceEntry", "GetIfTable2", "GetIfEntry2", "GetIpForwardTable2", "GetIpForwardEntry2",
    "InitializeIpForwardEntry", "CreateIpForwardEntry2", "SetIpForwardEntry2", "DeleteIpForwardEntry2",
    "GetUnicastIpAddressTable", "FreeMibTable", "NotifyIpInterfaceChange", "NotifyRouteChange2",
    "NotifyUnicastIpAddressChange", "CancelMibChangeNotify2", "ConvertInterfaceLuidToGuid",
    "ConvertInterfaceGuidToLuid", "ConvertInterfaceLuidToIndex", "ConvertInterfaceIndexToLuid",
    "ConvertInterfaceLuidToAlias", "ConvertInterfaceAliasToLuid", "GetBestRoute2", "others"};

constexpr std::size_t kBytes = kNames.size() * sizeof(std::uint64_t);

std::size_t positionOf(std::string_view name) {
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    return found != kNames.end() ? static_cast<std::size_t>(found - kNames.begin()) : kNames.size() - 1;
}

} // namespace

class CallCounts::Mapping {
public:
    explicit Mapping(const std::filesystem::path& file)
        : m_file(CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE,
              FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL,
              nullptr))
        , m_section(CreateFileMappingW(m_file, nullptr, PAGE_READWRITE, 0, kBytes, nullptr))
        , m_view(m_section != nullptr ? MapViewOfFile(m_section, FILE_MAP_WRITE, 0, 0, kBytes) : nullptr) {}
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;
    ~Mapping() {
        UnmapViewOfFile(m_view);
        CloseHandle(m_section);
        CloseHandle(m_file);
    }

    [[nodiscard]] bool isGood() const { return m_view != nullptr; }
    [[nodiscard]] std::atomic_ref<std::uint64_t> at(std::size_t position) const {
        return std::atomic_ref(static_cast<std::uint64_t*>(m_view)[position]);
    }

private:
    HANDLE m_file;
    HANDLE m_section;
    void* m_view;
};

CallCounts::CallCounts(const std::filesystem::path& stateFile) {
    std::filesystem::path file = stateFile;
    file += ".counts";
    m_mapping = std::make_unique<Mapping>(file);
    if (!m_mapping->isGood())
        throw std::runtime_error("cannot map the counts");
}

CallCounts::~CallCounts() = default;

void CallCounts::add(std::string_view name) {
    ++m_mapping->at(positionOf(name));
}

std::uint64_t CallCounts::of(std::string_view name) const {
    return m_mapping->at(positionOf(name));
}

} // namespace precedence::doubles
