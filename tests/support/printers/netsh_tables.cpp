#include "tests/support/printers/netsh.h"
#include "tests/support/printers/text_cells.h"

namespace precedence::tests {
namespace {

struct Labels {
    std::string_view interfaceColumns;
    std::string_view routeColumns;
    std::string_view no;
    std::string_view manual;
    std::string_view system;
};

constexpr Translated<Labels> kLabels{
    Labels{"Idx     Met         MTU          State                Name",
        "Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name", "No", "Manual", "System"},
    Labels{"Idx     Met         MTU          Status               Name",
        "Veröff.  Typ       Met  Präfix                    Idx  Gateway/Schnittstelle", "Nein", "Manuell", "System"},
    Labels{"Idx     Mét         MTU          État                Nom",
        "Publier  Type     Mét   Préfixe                   Idx  Passerelle/Nom interface", "Non", "Manuel", "Système"},
    Labels{"Índ     Mét         MTU          Estado                Nombre",
        "Publicar  Tipo      Mét  Prefijo                   Índ  Puerta enl./Nombre interfaz", "No", "Manual",
        "Sistema"},
    Labels{"Инд     Мет         MTU          Состояние            Имя",
        "Публик.  Тип       Метр Префикс                    Инд  Шлюз/Имя интерфейса", "Нет", "Вручную", "Система"},
    Labels{"Idx     Met         MTU          状态                名称",
        "发布  类型      跃点数 前缀                    索引  网关/接口名称", "否", "手动", "系统"},
};

} // namespace

std::string printNetshInterfaces(const Snapshot& machine, AddressFamily family, Language language) {
    std::string text = "\n" + std::string(in(language, kLabels).interfaceColumns) +
                       "\n---  ----------  ----------  ------------  ---------------------------\n";
    for (const Adapter& adapter : machine.adapters()) {
        const auto& ipInterface = adapter.ipInterface(family);
        if (!ipInterface)
            continue;
        const std::string_view mtu = adapter.medium == Medium::Loopback ? "4294967295" : "1500";
        text += toRight(adapter.index.value_or(0), 3) + toRight(ipInterface->metric.value_or(0), 12) +
                toRight(mtu, 12) + "  " + toLeft(isConnected(adapter, family) ? "connected" : "disconnected", 14) +
                aliasOf(adapter) + "\n";
    }
    return text + "\n";
}

std::string printNetshRoutes(const Snapshot& machine, AddressFamily family, Language language) {
    const Labels& labels = in(language, kLabels);
    std::string text = "\n" + std::string(labels.routeColumns) +
                       "\n-------  --------  ---  ------------------------  ---  ------------------------\n";
    for (const Route& route : activeRoutes(machine, family)) {
        const Adapter& adapter = *machine.adapterOf(route);
        const std::string_view type = route.origin == RouteOrigin::System ? labels.system : labels.manual;
        text += toLeft(labels.no, 9) + toLeft(type, 10) + toLeft(std::to_string(route.cost.ownPart().value_or(0)), 5) +
                toLeft(route.destination.toString(), 24) + toRight(adapter.index.value_or(0), 5) + "  " +
                (route.isOnLink() ? aliasOf(adapter) : route.nextHop.toString()) + "\n";
    }
    return text + "\n";
}

} // namespace precedence::tests
