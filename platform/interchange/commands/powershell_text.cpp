// Which stores the lines write (Microsoft, Set-NetIPInterface and Set-NetRoute): without -PolicyStore both the active
// and the persistent one, with "-PolicyStore ActiveStore" the active one, which is gone after a restart. The pages say
// to name no other store, so PersistentStore alone is never written. -InterfaceMetric switches automatic off by itself.
#include "model/network/overloaded.h"
#include "platform/interchange/commands/command_lines.h"

namespace precedence {
namespace {

std::string adapterPart(const AdapterNaming& adapter) {
    return std::visit(Overloaded{
                          [](const AdapterNaming::QuotedAlias& alias) { return " -InterfaceAlias " + alias.text; },
                          [](std::uint32_t index) { return " -InterfaceIndex " + std::to_string(index); },
                          [](const AdapterNaming::IndexVariable& index) { return " -InterfaceIndex " + index.text; },
                      },
        adapter.by);
}

std::string interfaceLine(const Command& command, const std::string& setting) {
    return "Set-NetIPInterface" + adapterPart(command.adapter) + " -AddressFamily " +
           std::string(nameOf(command.family)) + setting;
}

std::string line(const Command& command) {
    return std::visit(Overloaded{
                          [&](const InterfaceMetric& metric) {
                              const auto number = metric.manualValue();
                              return interfaceLine(command, number ? " -InterfaceMetric " + std::to_string(*number)
                                                                   : std::string(" -AutomaticMetric Enabled"));
                          },
                          [&](const DefaultRoutesSetting& routes) {
                              return interfaceLine(command,
                                  std::string(" -IgnoreDefaultRoutes ") + (routes.count ? "Disabled" : "Enabled"));
                          },
                          [&](const RouteMetricSetting& route) {
                              return "Set-NetRoute -DestinationPrefix " + route.destination.toString() +
                                     adapterPart(command.adapter) + " -NextHop " + route.nextHop.toString() +
                                     " -RouteMetric " + std::to_string(route.metric);
                          },
                      },
        command.setting);
}

} // namespace

std::string powerShellLine(const Command& command) {
    return line(command) + (command.store == Store::NowOnly ? " -PolicyStore ActiveStore" : "");
}

} // namespace precedence
