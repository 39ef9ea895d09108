#include "app/held_orders.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace precedence {
namespace {

QString key() {
    return QStringLiteral("holdingProfile");
}

} // namespace

HeldOrders::HeldOrders(Holding& holding, QObject* parent)
    : QObject(parent)
    , m_holding(holding) {
    connect(&holding, &Holding::changed, this, &HeldOrders::save);
    connect(&holding, &Holding::letGo, this, &HeldOrders::forgetProfile);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &HeldOrders::takeOver);
}

void HeldOrders::setSource(const Source& source) {
    m_store.reset();
    m_isThisComputer = source.kind == Source::Kind::Live;
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_holding.begin({});
    if (const QString file = heldFileOf(source); !file.isEmpty()) {
        auto store = std::make_unique<HeldStore>(file);
        auto held = store->load();
        if (held) {
            m_saved = *held;
            m_holding.begin(std::move(*held));
            m_store = std::move(store);
            watch(file);
        } else {
            emit refused(held.error()); // somebody may mend it, so it is not written over
        }
    }
    if (const QString name = QSettings().value(key()).toString(); m_isThisComputer && !name.isEmpty())
        holdProfile(name);
}

void HeldOrders::holdProfile(const QString& name) {
    std::optional<Profile> chosen;
    if (!name.isEmpty()) {
        auto profile = m_profiles.find(name.toStdString());
        if (!profile) {
            emit refused(profile.error());
            return;
        }
        chosen = std::move(*profile);
    }
    if (m_isThisComputer)
        QSettings().setValue(key(), name);
    m_holding.setProfile(std::move(chosen));
}

void HeldOrders::forgetProfile() {
    if (m_isThisComputer)
        QSettings().remove(key());
}

QString HeldOrders::heldProfile() const {
    return m_holding.profile() ? QString::fromStdString(m_holding.profile()->name) : QString();
}

/// The folder has to be there before somebody else writes the first file into it.
void HeldOrders::watch(const QString& file) {
    const QString folder = QFileInfo(file).absolutePath();
    if (QDir().mkpath(folder))
        m_watcher.addPath(folder);
}

/// What cannot be read now is being written, or will be told when it is opened again.
void HeldOrders::takeOver() {
    const auto held = m_store ? m_store->load() : Expected<HeldChanges>(m_saved);
    if (!held || *held == m_saved)
        return;
    m_saved = *held;
    m_holding.setHeld(*held);
    m_holding.look(QDateTime::currentDateTime());
}

void HeldOrders::save() {
    if (!m_store || m_holding.held() == m_saved)
        return;
    const auto saved =
        m_store->change([this](const HeldChanges& theirs) { return merged(m_saved, m_holding.held(), theirs); });
    m_saved = m_holding.held();
    if (!saved)
        emit refused(saved.error());
}

} // namespace precedence
