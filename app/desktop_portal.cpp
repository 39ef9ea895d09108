#include "app/desktop_portal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

namespace precedence {
namespace {

constexpr const char* kService = "org.freedesktop.portal.Desktop";
constexpr const char* kPath = "/org/freedesktop/portal/desktop";
constexpr const char* kInterface = "org.freedesktop.portal.Settings";

constexpr const char* kAppearance = "org.freedesktop.appearance";
constexpr const char* kColorScheme = "color-scheme";
constexpr const char* kReducedMotion = "reduced-motion";
constexpr const char* kGnome = "org.gnome.desktop.interface";
constexpr const char* kAnimations = "enable-animations";

QString text(const char* latin) {
    return QString::fromLatin1(latin);
}

/// Without a bus, asking for one would start one.
bool hasBus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

/// Read wraps what it answers once more than the signal does.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

/// color-scheme: 0 no preference, 1 dark, 2 light.
std::optional<bool> darkOf(unsigned scheme) {
    constexpr unsigned kDark = 1;
    constexpr unsigned kLight = 2;
    return scheme == kDark || scheme == kLight ? std::optional(scheme == kDark) : std::nullopt;
}

} // namespace

DesktopPortal::DesktopPortal(DesktopPreferences& preferences)
    : QObject(&preferences)
    , m_preferences(preferences) {
    // A slot with the arguments themselves would not be found: QtDBus does not know its variant before it is used.
    QDBusConnection::sessionBus().connect(text(kService), text(kPath), text(kInterface),
        QStringLiteral("SettingChanged"), this, SLOT(hear(QDBusMessage)));
    read(kAppearance, kColorScheme);
    read(kAppearance, kReducedMotion);
    read(kGnome, kAnimations);
}

void DesktopPortal::hear(const QDBusMessage& message) {
    const QVariantList told = message.arguments();
    constexpr int kGroupNameAndValue = 3;
    if (told.size() == kGroupNameAndValue)
        take(told[0].toString(), told[1].toString(), told[2]);
}

void DesktopPortal::read(const char* group, const char* name) {
    QDBusMessage call =
        QDBusMessage::createMethodCall(text(kService), text(kPath), text(kInterface), QStringLiteral("Read"));
    call << text(group) << text(name);
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, name] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(text(group), text(name), reply.value().variant());
        watcher->deleteLater();
    });
}

void DesktopPortal::take(const QString& group, const QString& name, const QVariant& value) {
    const QVariant told = unwrapped(value);
    if (group == text(kAppearance) && name == text(kColorScheme))
        m_preferences.setPrefersDark(darkOf(told.toUInt()));
    else if (group == text(kAppearance) && name == text(kReducedMotion))
        m_asksForLess = told.toUInt() == 1;
    else if (group == text(kGnome) && name == text(kAnimations))
        m_animationsAreOff = !told.toBool();
    m_preferences.setReducesMotion(m_asksForLess || m_animationsAreOff);
}

void listenToDesktop(DesktopPreferences& preferences) {
    if (hasBus())
        new DesktopPortal(preferences); // NOLINT(*-owning-memory): a child of the preferences
}

} // namespace precedence
