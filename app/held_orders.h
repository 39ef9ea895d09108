// What holds on the source that is open: loaded from its file and saved there as it changes, with the profile that was
// chosen to hold by itself. What another program of ours keeps meanwhile is taken over from the file. GUI thread; the
// file is small, and is written at once, so that nothing is lost when the program ends.
#pragma once

#include "app/held_store.h"
#include "app/profile_store.h"
#include "model/holding.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <memory>

namespace precedence {

class HeldOrders : public QObject {
    Q_OBJECT

public:
    /// holding outlives this object.
    explicit HeldOrders(Holding& holding, QObject* parent = nullptr);

    /// A profile that holds is remembered for this computer alone: a lab's adapters may be called like its own.
    void setSource(const Source& source);
    /// Empty: none holds any more.
    void holdProfile(const QString& name);
    [[nodiscard]] QString heldProfile() const;

signals:
    void refused(const precedence::Error& error);

private:
    void save();
    void forgetProfile();
    void watch(const QString& file);
    void takeOver();

    Holding& m_holding;
    ProfileStore m_profiles;
    bool m_isThisComputer = false;
    QFileSystemWatcher m_watcher;       ///< of the folder: the file is replaced as a whole
    std::unique_ptr<HeldStore> m_store; ///< null: nothing lasts, or what is there cannot be read
    HeldChanges m_saved;
};

} // namespace precedence
