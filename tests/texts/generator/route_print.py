"""`route print` as Windows prints it, in fifteen languages."""
from machines import ON_LINK, ipv4_routes, ipv6_routes, network

RULE = "=" * 75

# interfaces, IPv4 title, active, columns, on-link, persistent, none, persistent columns, IPv6 title, IPv6 columns
LABELS = {
    "en": ("Interface List", "IPv4 Route Table", "Active Routes:",
           "Network Destination        Netmask          Gateway       Interface  Metric", "On-link",
           "Persistent Routes:", "None", "  Network Address          Netmask  Gateway Address  Metric",
           "IPv6 Route Table", " If Metric Network Destination      Gateway"),
    "de": ("Schnittstellenliste", "IPv4-Routentabelle", "Aktive Routen:",
           "     Netzwerkziel    Netzwerkmaske          Gateway    Schnittstelle Metrik", "Auf Verbindung",
           "Ständige Routen:", "Keine", "  Netzwerkadresse          Netzmaske  Gatewayadresse  Metrik",
           "IPv6-Routentabelle", " If Metrik Netzwerkziel             Gateway"),
    "fr": ("Liste d'Interfaces", "IPv4 Table de routage", "Itinéraires actifs :",
           "Destination réseau    Masque réseau  Adr. passerelle   Adr. interface Métrique", "On-link",
           "Itinéraires persistants :", "Aucun", "  Adresse réseau    Masque réseau  Adresse passerelle Métrique",
           "IPv6 Table de routage", " If Metric Network Destination      Gateway"),
    "es": ("ILista de interfaces", "IPv4 Tabla de enrutamiento", "Rutas activas:",
           "Destino de red        Máscara de red   Puerta de enlace   Interfaz  Métrica", "En vínculo",
           "Rutas persistentes:", "Ninguno",
           "  Dirección de red  Máscara de red  Dirección de puerta de enlace  Métrica",
           "IPv6 Tabla de enrutamiento", " Cuando destino de red métrica      Puerta de enlace"),
    "it": ("Elenco interfacce", "IPv4 Tabella route", "Route attive:",
           "     Indirizzo rete             Mask          Gateway     Interfaccia Metrica", "On-link",
           "Route permanenti:", "Nessuna", "  Indirizzo rete             Mask  Indir. gateway  Metrica",
           "IPv6 Tabella route", " Interf Metrica Rete Destinazione      Gateway"),
    "pt": ("Lista de interfaces", "Tabela de rotas IPv4", "Rotas ativas:",
           "Endereço de rede          Máscara   Ender. gateway       Interface   Custo", "No vínculo",
           "Rotas persistentes:", "Nenhuma", "  Endereço de rede          Máscara  Ender. gateway   Custo",
           "Tabela de rotas IPv6", " Se destino de rede de métrica      Gateway"),
    "pl": ("Lista interfejsów", "IPv4 Tabela tras", "Aktywne trasy:",
           "Miejsce docelowe w sieci   Maska sieci      Brama          Interfejs Metryka", "On-link",
           "Trasy trwałe:", "Brak", "  Adres sieciowy      Maska sieci  Adres bramy      Metryka",
           "IPv6 Tabela tras", " Jeśli Metryka Miejsce docelowe w sieci      Brama"),
    "nl": ("Interfacelijst", "IPv4 routetabel", "Actieve routes:",
           "Netwerkadres             Netmasker          Gateway        Interface Metric", "On-link",
           "Permanente routes:", "Geen", "  Netwerkadres          Netmasker  Gateway-adres  Metric",
           "IPv6 routetabel", " If Metric Netwerkadres             Gateway"),
    "cs": ("Seznam rozhraní", "IPv4 Směrovací tabulka", "Aktivní směrování:",
           "        Cíl v síti     Síťová maska            Brána        Rozhraní Metrika", "Propojené",
           "Trvalé trasy:", "Žádné", "  Síťová adresa     Maska sítě     Adresa brány  Metrika",
           "IPv6 Směrovací tabulka", " Rozhraní Metrika Cíl v síti           Brána"),
    "tr": ("Arabirim Listesi", "IPv4 Yol Tablosu", "Etkin Yollar:",
           "Ağ Hedefi        Ağ Maskesi          Ağ Geçidi       Arabirim  Ölçüt", "Bağlantıda",
           "Kalıcı Yollar:", "Yok", "  Ağ Adresi          Ağ Maskesi  Ağ Geçidi Adresi  Ölçüt",
           "IPv6 Yol Tablosu", " If Ölçüt Ağ Hedefi      Ağ Geçidi"),
    "ru": ("Список интерфейсов", "IPv4 таблица маршрута", "Активные маршруты:",
           "Сетевой адрес           Маска сети      Адрес шлюза       Интерфейс  Метрика", "On-link",
           "Постоянные маршруты:", "Отсутствует", "  Сетевой адрес            Маска    Адрес шлюза      Метрика",
           "IPv6 таблица маршрута", " Метрика   Сетевой адрес            Шлюз"),
    "zh": ("接口列表", "IPv4 路由表", "活动路由:",
           "网络目标        网络掩码          网关       接口   跃点数", "在链路上", "永久路由:", "无",
           "  网络地址          网络掩码  网关地址  跃点数", "IPv6 路由表", " 接口跃点数网络目标                网关"),
    "zh-TW": ("介面清單", "IPv4 路由表", "使用中的路由:",
              "網路目的地                 網路遮罩          閘道         介面           計量", "在連結上", "持續路由:",
              "無", "  網路位址          網路遮罩  閘道位址  計量", "IPv6 路由表",
              " 如果計量網路目的地                 閘道"),
    "ja": ("インターフェイス一覧", "IPv4 ルート テーブル", "アクティブ ルート:",
           "ネットワーク宛先        ネットマスク          ゲートウェイ       インターフェイス  メトリック", "リンク上",
           "固定ルート:", "なし", "  ネットワーク アドレス  ネットマスク  ゲートウェイ アドレス  メトリック",
           "IPv6 ルート テーブル", " If メトリック ネットワーク宛先      ゲートウェイ"),
    "ko": ("인터페이스 목록", "IPv4 경로 테이블", "활성 경로:",
           "네트워크 대상        네트워크 마스크      게이트웨이       인터페이스  메트릭", "연결됨", "영구 경로:",
           "없음", "  네트워크 주소  네트워크 마스크  게이트웨이 주소  메트릭", "IPv6 경로 테이블",
           " If 메트릭 네트워크 대상      게이트웨이"),
}


def ipv4_row(prefix, hop, nic, metric, on_link):
    subnet = network(*prefix.split("/"))
    gateway = f"{on_link:>16} " if hop is ON_LINK else f"{hop:>17}"
    return f"{str(subnet.network_address):>17}{str(subnet.netmask):>17}{gateway}{nic.address:>17}{metric:>7}"


def ipv6_row(prefix, hop, nic, metric, on_link):
    start = f"{nic.index:>3}{metric:>7} "
    gateway = on_link if hop is ON_LINK else hop
    return f"{start}{prefix}\n{'':36}{gateway}" if len(prefix) > 24 else f"{start}{prefix:<25}{gateway}"


def persistent_lines(labels, persistent):
    if not persistent:
        return ["  " + labels[6]]
    lines = [labels[7]]
    for prefix, hop, metric in persistent:
        subnet = network(*prefix.split("/"))
        lines.append(f"{str(subnet.network_address):>17}{str(subnet.netmask):>17}{hop:>17}{metric:>8}")
    return lines


def interface_list(nics):
    lines = []
    for nic in reversed(nics):
        middle = f"...{nic.hardware.replace('-', ' ')} ......" if nic.hardware else "." * 27
        lines.append(f"{nic.index:>3}{middle}{nic.description}")
    return lines


def print_ipv4(language, nics, extra=(), persistent=()):
    labels = LABELS[language]
    rows = [ipv4_row(prefix, hop, nic, nic.metric + metric, labels[4])
            for prefix, hop, nic, metric in ipv4_routes(nics, extra)]
    return ["", labels[1], RULE, labels[2], labels[3], *rows, RULE, labels[5], *persistent_lines(labels, persistent)]


def print_ipv6(language, nics):
    labels = LABELS[language]
    rows = [ipv6_row(prefix, hop, nic, nic.metric + metric, labels[4]) for prefix, hop, nic, metric in
            ipv6_routes(nics)]
    return ["", labels[8], RULE, labels[2], labels[9], *rows, RULE, labels[5], "  " + labels[6]]


def route_print(language, nics, extra=(), persistent=()):
    lines = [RULE, LABELS[language][0], *interface_list(nics), RULE,
             *print_ipv4(language, nics, extra, persistent), *print_ipv6(language, nics)]
    return "\n".join(lines) + "\n"


def xp_row(destination, mask, gateway, interface, metric):
    return f"{destination:>17}{mask:>17}{gateway:>17}{interface:>17}{metric:>8}"
