// Every text that people can see or hear of the widgets that are visible now, and of all menus: labels, buttons, tips,
// headers, cells, accessible names. And the keys of access (&) that two entries of one place share.
#pragma once

#include <QString>

#include <set>

class QWidget;

namespace precedence {

[[nodiscard]] std::set<QString> shownTexts();

/// "Bearbeiten: &Kopieren, &Kappen"
[[nodiscard]] std::set<QString> sharedKeys(const QWidget& window);

} // namespace precedence
