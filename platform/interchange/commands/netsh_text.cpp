// Which stores the lines write (Microsoft, netsh interface): store=active lasts until the next start; store=persistent,
// which is also what netsh does unless told, is kept, and counts at once as well: after "set interface ... metric=15"
// people see 15 in the next "show interfaces". No page tells the word that returns a metric to automatic;
// metric=automatic is what scripts in the field write, and 0 is a number like any other there.
#include "model/network/overloaded.h"
#include "platform/interchange/commands/command_lines.h"

namespace precedence {
namespace {

std::string start(const Command& command, const char* what) {
    return std::string("netsh interface ") + (command.family == AddressFamily::IPv4 ? "ipv4" : "ipv6") + " set " + what;
}

std::string adapterPart(const AdapterNaming& adapter) {
    return " interface=" + std::visit(Overloaded{
                                          [](const AdapterNaming::QuotedAlias& alias) { return alias.text; },
                                          [](std::uint32_t index) { return std::to_string(index); },
                                          [](const AdapterNaming::IndexVariable& index) { return index.text; },
                                      },
                               adapter.by);
}

std::string interfaceLine(const Command& command, const std::string& setting) {
    return start(command, "interface") + adapterPart(command.adapter) + setting;
}

std::string line(const Command& command) {
    return std::visit(Overloaded{
                          [&](const InterfaceMetric& metric) {
                              const auto number = metric.manualValue();
                              return interfaceLine(
                                  command, " metric=" + (number ? std::to_string(*number) : std::string("automatic")));
                          },
                          [&](const DefaultRoutesSetting& routes) {
                              return interfaceLine(command,
                                  std::string(" ignoredefaultroutes=") + (routes.count ? "disabled" : "enabled"));
                          },
                          [&](const RouteMetricSetting& route) {
                              return start(command, "route") + " prefix=" + route.destination.toString() +
                                     adapterPart(command.adapter) + " nexthop=" + route.nextHop.toString() +
                                     " metric=" + std::to_string(route.metric);
                          },
                      },
        command.setting);
}

} // namespace

std::string netshLine(const Command& command) {
    return line(command) + (command.store == Store::NowOnly ? " store=active" : " store=persistent");
}

} // namespace precedence
