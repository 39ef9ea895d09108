"""Samples of `route print` and `netstat -rn` of Windows."""
from machines import ON_LINK, office, row_counts, traveller, tunnel
from route_print import RULE, LABELS, print_ipv4, print_ipv6, route_print, xp_row
from sample import Sample, collapsed, full_width, in_breaks, in_pre, quoted, tabbed, wrapped

OFFICE_WINS = "if 192.0.2.10 gw 192.0.2.1 metric 25"
TRAVELLER_WINS = "if 203.0.113.77 gw 203.0.113.1 metric 50"
HALVES = [("0.0.0.0/1", ON_LINK, 21, 0), ("128.0.0.0/1", ON_LINK, 21, 0), ("198.51.100.200/32", "192.0.2.1", 3, 0)]
TUNNEL_WINS = "if 198.51.100.201 gw On-link metric 5"
PERSISTENT = [("203.0.113.0/24", "192.0.2.254", 1)]


def whole(name, language, text, counts, wins, persistent="0", **more):
    return Sample(name, "route print", language, text, counts[0], persistent, counts[1], effective=wins, **more)


def languages():
    """Each language with another machine, as the console's own bytes or in UTF-8."""
    machines = [(office(), (), OFFICE_WINS), (traveller(), (), TRAVELLER_WINS), (tunnel(), HALVES, TUNNEL_WINS)]
    for place, language in enumerate(LABELS):
        nics, extra, wins = machines[place % 3]
        yield whole(f"route-print-{language}-01.txt", language, route_print(language, nics, extra),
                    row_counts(nics, extra), wins)


def code_pages():
    pages = {"de": "cp850", "fr": "cp1252", "es": "cp850", "pl": "cp852", "cs": "cp1250", "ru": "cp866", "tr": "cp857",
             "zh": "gbk", "ja": "cp932", "ko": "cp949"}
    for language, page in pages.items():
        yield whole(f"route-print-{language}-{page}-02.txt", language, route_print(language, office()),
                    row_counts(office()), OFFICE_WINS, encoding=page, oddities="bytes of a code page")
    for language, encoding in (("en", "utf-16-le"), ("ru", "utf-16-be"), ("it", "utf-16-le")):
        yield whole(f"route-print-{language}-{encoding}-03.txt", language, route_print(language, traveller()),
                    row_counts(traveller()), TRAVELLER_WINS, encoding=encoding, oddities="UTF-16 with its mark")


def ways_to_the_helpdesk():
    text, counts = route_print("en", office()), row_counts(office())
    german = route_print("de", office())
    prompt = "Microsoft Windows [Version 10.0.22631.3007]\n(c) Microsoft Corporation. All rights reserved.\n\n"
    prompted = f"{prompt}C:\\Users\\sample>route print\n{text}\nC:\\Users\\sample>\n"
    changed = [
        ("quoted", quoted(text), "quoted mail"),
        ("quoted-twice", quoted(quoted(text, ">")), "mail quoted twice"),
        ("pre", in_pre(text), "HTML of a forum"),
        ("breaks", in_breaks(text), "HTML of a mail"),
        ("collapsed", collapsed(text), "many blanks became one"),
        ("tabs", tabbed(text), "columns parted by tabulators"),
        ("wrapped", wrapped(text, 66), "long rows go on in a second line"),
        ("fenced", "It stopped on Monday:\n\n```\n" + text + "```\n\nAny idea?\n", "fenced, notes around it"),
        ("prompt", prompted, "prompt, version and an empty prompt at the end"),
        ("lf", text, "line feeds alone"),
        ("ipv4-alone", "\n".join(print_ipv4("en", office())) + "\n", "route print -4, no list of interfaces"),
    ]
    for name, changed_text, oddity in changed:
        counted = (counts[0], "0") if name == "ipv4-alone" else counts
        yield whole(f"route-print-en-{name}-04.txt", "en", changed_text, counted, OFFICE_WINS, oddities=oddity,
                    newline="\n" if name == "lf" else "\r\n")
    yield whole("route-print-de-quoted-collapsed-05.txt", "de", quoted(collapsed(german)), counts, OFFICE_WINS,
                oddities="quoted and many blanks became one; two words for on-link")
    yield whole("route-print-de-wrapped-05.txt", "de", wrapped(german, 66), counts, OFFICE_WINS,
                oddities="long rows go on in a second line; two words for on-link")
    yield whole("route-print-ja-full-width-05.txt", "ja", full_width(route_print("ja", office())), counts, OFFICE_WINS,
                oddities="full-width digits")


def cut_texts():
    lines = print_ipv4("en", office())
    first = next(at for at, line in enumerate(lines) if "127.0.0.0" in line)
    rest = len([line for line in lines[first:] if line.count(".") > 8])
    yield whole("route-print-en-cut-top-06.txt", "en", "\n".join(lines[first:]) + "\n", (str(rest), "0"),
                "none (no default row in this cut)", oddities="begins in the middle of the table, no headings")
    kept = [line for line in lines[:first + 3] if line.strip()]
    yield whole("route-print-en-cut-end-06.txt", "en", "\n".join(kept) + "\n", ("5", "0"), OFFICE_WINS,
                oddities="ends in the middle of the table")
    ipv6 = "\n".join(print_ipv6("en", office())) + "\n"
    yield whole("route-print-en-ipv6-alone-06.txt", "en", ipv6, ("0", row_counts(office())[1]),
                "none for IPv4 (no 0.0.0.0/0)", oddities="route print -6; prefixes that fill a line of their own")
    some = [line for line in lines if "255.255.255.255" not in line]
    without = len([line for line in some if line.count(".") > 8])
    yield whole("route-print-en-elided-06.txt", "en", "\n".join(some[:8] + ["  (...)", "  and so on"] + some[8:]) + "\n",
                (str(without), "0"), OFFICE_WINS, oddities="rows left out, a note in the table")


def persistent_texts():
    extra = [("203.0.113.0/24", "192.0.2.254", 12, 1)]
    for language in ("en", "it", "zh"):
        yield whole(f"route-print-{language}-persistent-07.txt", language,
                    route_print(language, office(), extra, PERSISTENT), row_counts(office(), extra), OFFICE_WINS, "1",
                    oddities="a persistent route that is in force")
    yield whole("route-print-pl-persistent-waiting-07.txt", "pl", route_print("pl", traveller(), (), PERSISTENT),
                row_counts(traveller()), TRAVELLER_WINS, "1", oddities="a persistent route that is not in force")
    default = [("0.0.0.0/0", "192.0.2.1", "  Default")]
    yield whole("route-print-en-persistent-default-07.txt", "en", route_print("en", office(), (), default),
                row_counts(office()), OFFICE_WINS, "1", oddities="the word Default where a persistent route's metric is")
    before = route_print("en", office())
    after = office()
    after[1].metric = 4000
    text = f"before:\nC:\\>route print\n{before}\nthen I set the metric and:\nC:\\>route print\n{route_print('en', after)}"
    yield whole("route-print-en-before-after-08.txt", "en", text, row_counts(after),
                "if 198.51.100.20 gw 198.51.100.1 metric 40", oddities="two tables in one paste, the later one counts")
    vista = office()
    vista[0].metric = 50
    vista[1].metric = 20
    yield whole("netstat-rn-en-vista-09.txt", "en", "C:\\>netstat -rn\n" + route_print("en", vista), row_counts(vista),
                "if 192.0.2.10 gw 192.0.2.1 metric 20", era="Vista", oddities="the loopback costs 50 + 256")


XP_ROWS = [("0.0.0.0", "0.0.0.0", "192.0.2.1", "192.0.2.10", 20),
           ("127.0.0.0", "255.0.0.0", "127.0.0.1", "127.0.0.1", 1),
           ("192.0.2.0", "255.255.255.0", "192.0.2.10", "192.0.2.10", 20),
           ("192.0.2.10", "255.255.255.255", "127.0.0.1", "127.0.0.1", 20),
           ("192.0.2.255", "255.255.255.255", "192.0.2.10", "192.0.2.10", 20),
           ("224.0.0.0", "240.0.0.0", "192.0.2.10", "192.0.2.10", 20),
           ("255.255.255.255", "255.255.255.255", "192.0.2.10", "192.0.2.10", 1)]


def xp_text(heading, columns, active, persistent, none, rows, gateway):
    lines = [RULE, heading, "0x1 ........................... MS TCP Loopback interface",
             "0x2 ...00 00 5e 00 53 02 ...... Contoso Fast Ethernet - Packet Scheduler Miniport", RULE, RULE, active,
             columns, *[xp_row(*row) for row in rows], f"{gateway:<24}192.0.2.1", RULE, persistent, f"  {none}"]
    return "\n".join(lines) + "\n"


def xp_texts():
    wins = "if 192.0.2.10 gw 192.0.2.1 metric 20"
    words = {"en": ("Interface List", "Default Gateway:"), "de": ("Schnittstellenliste", "Standardgateway:"),
             "fr": ("Liste d'Interfaces", "Passerelle par défaut :"), "ru": ("Список интерфейсов", "Основной шлюз:"),
             "pt": ("Lista de interfaces", "Gateway padrão:")}
    for language, (heading, gateway) in words.items():
        labels = LABELS[language]
        text = xp_text(heading, labels[3], labels[2], labels[5], labels[6], XP_ROWS, gateway)
        yield whole(f"route-print-{language}-xp-10.txt", language, text, ("7", "0"), wins, era="XP",
                    encoding="cp866" if language == "ru" else "utf-8")
        if language == "en":
            yield whole("route-print-en-xp-tabs-10.txt", "en", tabbed(text), ("7", "0"), wins, era="XP",
                        oddities="columns parted by tabulators")
    dialled = [("0.0.0.0", "0.0.0.0", "198.51.100.9", "198.51.100.9", 1),
               ("0.0.0.0", "0.0.0.0", "192.0.2.1", "192.0.2.10", 21), *XP_ROWS[1:],
               ("198.51.100.9", "255.255.255.255", "127.0.0.1", "127.0.0.1", 50),
               ("198.51.100.255", "255.255.255.255", "198.51.100.9", "198.51.100.9", 50)]
    labels = LABELS["en"]
    text = xp_text("Interface List", labels[3], labels[2], labels[5], labels[6], dialled, "Default Gateway:")
    yield whole("route-print-en-xp-dialled-10.txt", "en", text, ("10", "0"),
                "if 198.51.100.9 gw 198.51.100.9 metric 1", era="XP", oddities="a dial-up connection took the default")


def samples():
    for group in (languages, code_pages, ways_to_the_helpdesk, cut_texts, persistent_texts, xp_texts):
        yield from group()
