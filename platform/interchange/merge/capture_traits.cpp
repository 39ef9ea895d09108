#include "platform/interchange/merge/capture_traits.h"

#include "platform/interchange/text/shapes.h"

#include <array>

namespace precedence {
namespace {

constexpr std::uint32_t kFirstWindows11 = 22000;

std::uint32_t buildOf(std::string_view version) {
    const std::string_view rest =
        version.substr(std::min(version.find('.', version.find('.') + 1), version.size() - 1) + 1);
    return numberIn(rest.substr(0, rest.find('.'))).value_or(0);
}

std::optional<WindowsGeneration> generationOf(const SystemSigns& signs, std::optional<std::uint32_t> loopbackMetric) {
    const std::string_view version = signs.windowsVersion;
    if (version.starts_with("10."))
        return WindowsGeneration::Windows10;
    if (version.starts_with("6."))
        return WindowsGeneration::WindowsXpSp2;
    if (version.starts_with("5.0"))
        return WindowsGeneration::Windows2000;
    if (signs.windowsXp || loopbackMetric == 50u)
        return WindowsGeneration::WindowsXpSp2;
    return loopbackMetric == 75u ? std::optional(WindowsGeneration::Windows10) : std::nullopt;
}

} // namespace

std::string_view windowsNameOf(std::string_view version) {
    struct Name {
        std::string_view version;
        std::string_view name;
    };
    static constexpr auto kNames =
        std::to_array<Name>({{"5.0", "Windows 2000"}, {"5.1", "Windows XP"}, {"5.2", "Windows Server 2003"},
            {"6.0", "Windows Vista"}, {"6.1", "Windows 7"}, {"6.2", "Windows 8"}, {"6.3", "Windows 8.1"}});
    if (version.starts_with("10.0"))
        return buildOf(version) >= kFirstWindows11 ? "Windows 11" : "Windows 10";
    for (const Name& known : kNames)
        if (version.starts_with(known.version))
            return known.name;
    return {};
}

Traits traitsOf(const SystemSigns& signs, std::optional<std::uint32_t> loopbackMetric) {
    Traits traits{.kind = StackKind::File, .setsRouteMetric = true};
    if (signs.linux) {
        traits.system = "Linux";
        traits.rules = linuxRules();
        return traits;
    }
    traits.system = windowsNameOf(signs.windowsVersion);
    if (traits.system.empty() && signs.windowsXp)
        traits.system = "Windows XP";
    traits.rules.metricsAdd = !signs.windowsXp;
    traits.rules.automaticTable = generationOf(signs, loopbackMetric);
    traits.setsMetric = true;
    traits.setsDefaultRoutes = !signs.windowsXp;
    return traits;
}

} // namespace precedence
