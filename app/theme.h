// Light or dark, by the system or by choice, in the Fusion style with our palettes. One for the program; it lives as
// long as the application object, on the GUI thread. While the choice is System it follows the system as it changes.
#pragma once

#include <QObject>
#include <QPalette>
#include <QTimer>

#include <cstdint>
#include <optional>

class QApplication;

namespace precedence {

enum class ThemeChoice : std::uint8_t { System, Light, Dark };

/// Whether the system asks for dark: what it says outright (Windows' AppsUseLightTheme, a desktop's portal), else by
/// its palette.
[[nodiscard]] bool systemIsDark(const QPalette& system, std::optional<bool> saidOutright);

class Theme : public QObject {
    Q_OBJECT

public:
    Theme(QApplication& application, ThemeChoice choice);
    ~Theme() override;

    void choose(ThemeChoice choice);
    /// What a desktop says outright; nothing: it does not.
    void setDesktopPrefersDark(std::optional<bool> prefersDark);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_dark; }

signals:
    /// After every widget has the new palette.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    [[nodiscard]] std::optional<bool> saidOutright() const;

    QApplication& m_application;
    ThemeChoice m_choice;
    std::optional<bool> m_desktopPrefersDark;
    bool m_dark = false;
    QTimer m_later;
};

} // namespace precedence
