// "Microsoft Windows [Version 10.0.22631.4460]": what `ver` and a new console print, in any language.
#include "platform/interchange/readers/reading.h"
#include "platform/interchange/text/shapes.h"

namespace precedence {

std::size_t readWindowsVersion(Reading& reading, std::size_t line) {
    const std::string_view text = reading.text(line);
    if (text.find("Microsoft Windows") == std::string_view::npos) {
        if (text.find("Microsoft Corp") == std::string_view::npos)
            return 0;
        reading.mark(line, LineUse::Structure); // Whose program it is.
        return 1;
    }
    const std::size_t end = text.rfind(']');
    const std::size_t start = text.find_last_of(" [", end);
    if (end == std::string_view::npos || start == std::string_view::npos)
        return 0;
    const std::string_view version = text.substr(start + 1, end - start - 1);
    if (version.find('.') == std::string_view::npos ||
        version.find_first_not_of("0123456789.") != std::string_view::npos)
        return 0;
    reading.signs.windowsVersion = version;
    reading.signs.windowsXp = reading.signs.windowsXp || version.starts_with("5.");
    reading.mark(line, LineUse::Data);
    return 1;
}

} // namespace precedence
