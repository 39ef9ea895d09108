#include "app/panel_options.h"

#include "app/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace precedence {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PanelOptions)
};

std::optional<PageName> pageOf(const QString& word) {
    if (word == QLatin1String("priority"))
        return PageName::Priority;
    if (word == QLatin1String("routes"))
        return PageName::Routes;
    if (word == QLatin1String("why"))
        return PageName::Why;
    if (word == QLatin1String("history"))
        return PageName::History;
    if (word == QLatin1String("bindings"))
        return PageName::Bindings;
    if (word == QLatin1String("providers"))
        return PageName::Providers;
    // What there is to learn stands beside each lab.
    if (word == QLatin1String("lab") || word == QLatin1String("learn"))
        return PageName::Lab;
    return std::nullopt;
}

std::optional<ThemeChoice> themeOf(const QString& word) {
    if (word == QLatin1String("light"))
        return ThemeChoice::Light;
    return word == QLatin1String("dark") ? std::optional(ThemeChoice::Dark) : std::nullopt;
}

std::optional<QSize> sizeOf(const QString& word) {
    const QStringList parts = word.split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    constexpr int kLargest = 16'000;
    const bool isSize = parts.size() == 2 && size.width() > 0 && size.height() > 0 && size.width() <= kLargest &&
                        size.height() <= kLargest;
    return isSize ? std::optional(size) : std::nullopt;
}

/// The value of an option that is needed before the words are parsed as a whole.
QString valueOf(const QString& option, const QStringList& words) {
    QString value;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == option)
            value = words.value(i + 1);
        else if (words[i].startsWith(option + QLatin1Char('=')))
            value = words[i].section(QLatin1Char('='), 1);
    }
    return value;
}

EarlyEnd usage(const QString& sentence) {
    return {sentence, 2};
}

} // namespace

std::variant<PanelOptions, EarlyEnd> parsePanelOptions(const QStringList& words) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Shows and sets the order in which a computer prefers its network adapters."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("source"),
            Text::tr("live, lab:NAME, lab:NAME@STATEFILE or file:PATH; several files are texts of one computer."),
            QStringLiteral("SOURCE")},
        {QStringLiteral("page"), Text::tr("priority, routes, why, history, learn or lab."), QStringLiteral("PAGE")},
        {QStringLiteral("destination"), Text::tr("An address to ask about."), QStringLiteral("ADDRESS")},
        {QStringLiteral("language"), Text::tr("The language, such as de or fr."), QStringLiteral("XX")},
        {QStringLiteral("theme"), Text::tr("light or dark, whatever the system says."), QStringLiteral("THEME")},
        {QStringLiteral("scale"), Text::tr("How large, from 1 to 4."), QStringLiteral("N")},
        {QStringLiteral("screenshot"), Text::tr("Saves a picture of the window there and ends."),
            QStringLiteral("FILE")},
        {QStringLiteral("size"), Text::tr("The window's size."), QStringLiteral("WxH")},
    });
    if (!parser.parse(words))
        return usage(parser.errorText());
    if (parser.isSet(help))
        return EarlyEnd{parser.helpText(), 0};
    if (parser.isSet(version))
        return EarlyEnd{QStringLiteral("precedence %1\n").arg(QCoreApplication::applicationVersion()), 0};
    PanelOptions options{.source = parser.values(QStringLiteral("source")).join(u'\n'),
        .destination = parser.value(QStringLiteral("destination")),
        .language = parser.value(QStringLiteral("language")),
        .screenshot = parser.value(QStringLiteral("screenshot"))};
    if (const QString word = parser.value(QStringLiteral("page")); !word.isEmpty()) {
        const auto page = pageOf(word);
        if (!page)
            return usage(Text::tr("There is no page called “%1”.").arg(word));
        options.page = *page;
    }
    if (!options.language.isEmpty() && languageOf(options.language).isEmpty())
        return usage(Text::tr("There is no translation into “%1”. The languages are: %2.")
                         .arg(options.language, languages().join(QLatin1String(", "))));
    if (const QString word = parser.value(QStringLiteral("theme")); !word.isEmpty()) {
        const auto theme = themeOf(word);
        if (!theme)
            return usage(Text::tr("“%1” is not a theme. Write light or dark.").arg(word));
        options.theme = *theme;
    }
    if (const QString word = parser.value(QStringLiteral("size")); !word.isEmpty()) {
        const auto size = sizeOf(word);
        if (!size)
            return usage(Text::tr("“%1” is not a size. Write it like 1280x800.").arg(word));
        options.size = *size;
    }
    return options;
}

std::optional<double> scaleOf(const QStringList& words) {
    const QString word = valueOf(QStringLiteral("--scale"), words);
    constexpr double kLargest = 4;
    constexpr double kPercent = 100;
    bool isNumber = false;
    double factor = word.toDouble(&isNumber);
    if (factor >= kPercent)
        factor /= kPercent;
    return isNumber && factor >= 1 && factor <= kLargest ? std::optional(factor) : std::nullopt;
}

QString languageAskedFor(const QStringList& words) {
    return valueOf(QStringLiteral("--language"), words);
}

} // namespace precedence
