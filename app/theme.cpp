#include "app/theme.h"

#include "app/colours.h"
#include "app/panel_style.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>

namespace precedence {
namespace {

std::optional<bool> windowsSaysDark() {
#ifdef Q_OS_WIN
    const QSettings settings(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    const QVariant value = settings.value(QStringLiteral("AppsUseLightTheme"));
    if (value.isValid())
        return value.toInt() == 0;
#endif
    return std::nullopt;
}

} // namespace

bool systemIsDark(const QPalette& system, std::optional<bool> saidOutright) {
    return saidOutright ? *saidOutright : precedence::isDark(system);
}

Theme::Theme(QApplication& application, ThemeChoice choice)
    : QObject(&application)
    , m_application(application)
    , m_choice(choice) {
    auto* style = new PanelStyle;
    style->setParent(&m_application);
    QApplication::setStyle(style);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &Theme::apply);
    apply();
    m_application.installEventFilter(this);
}

Theme::~Theme() = default;

void Theme::choose(ThemeChoice choice) {
    m_choice = choice;
    apply();
}

void Theme::setDesktopPrefersDark(std::optional<bool> prefersDark) {
    m_desktopPrefersDark = prefersDark;
    apply();
}

std::optional<bool> Theme::saidOutright() const {
    return m_desktopPrefersDark ? m_desktopPrefersDark : windowsSaysDark();
}

void Theme::apply() {
    // Only the palette of nobody's choosing shows what the system says.
    QApplication::setPalette(QPalette());
    const bool wasDark = m_dark;
    m_dark = m_choice == ThemeChoice::Dark ||
             (m_choice == ThemeChoice::System && systemIsDark(QApplication::palette(), saidOutright()));
    QApplication::setPalette(m_dark ? darkPalette() : lightPalette());
    if (m_dark != wasDark)
        emit changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    // Every window and widget is told of one change; it is answered once, when all of them know.
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System)
        m_later.start(0);
    return QObject::eventFilter(watched, event);
}

} // namespace precedence
