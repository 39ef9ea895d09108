// What the panel's command line says (design: programs and their command lines).
#pragma once

#include "app/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace precedence {

enum class PageName : std::uint8_t { Priority, Routes, Why, History, Lab, Bindings, Providers };

struct PanelOptions {
    QString source = {}; ///< empty: this computer, or what was used last
    PageName page = PageName::Priority;
    QString destination = {};
    QString language = {};
    ThemeChoice theme = ThemeChoice::System;
    QString screenshot = {}; ///< a file; the panel saves its picture there and ends
    QSize size = {1280, 800};
};

/// What ends the program before there is a window: help, the version, or what was wrong with the words.
struct EarlyEnd {
    QString text = {};
    int exitCode = 0;
};

[[nodiscard]] std::variant<PanelOptions, EarlyEnd> parsePanelOptions(const QStringList& words);

/// The factor of --scale, which must be known before the application object is made: "1.5" and "150" are the same.
/// Nothing: not given, or not a number from 1 to 4.
[[nodiscard]] std::optional<double> scaleOf(const QStringList& words);

/// The word of --language, which must be known before the first sentence, those of the help among them.
[[nodiscard]] QString languageAskedFor(const QStringList& words);

} // namespace precedence
