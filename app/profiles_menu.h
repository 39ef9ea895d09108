// The menu of the user's profiles: to choose one, to save what stands here, to hold one, to take them elsewhere. It
// tells what was chosen and reads nothing; who owns the profiles fills it when it opens. GUI thread.
#pragma once

#include "model/network/profile.h"

#include <QMenu>
#include <QStringList>

namespace precedence {

class ProfilesMenu : public QMenu {
    Q_OBJECT

public:
    explicit ProfilesMenu(QWidget* parent = nullptr);

    struct Content {
        QStringList names = {};
        QString held = {};    ///< the profile that holds by itself; empty: none
        bool canHold = false; ///< changes can be made here without anybody being asked
        bool canSave = false; ///< there is a computer to take an order from
    };
    void setContent(const Content& content);

signals:
    void profileChosen(const QString& name);
    void saveRequested(precedence::ProfileKind kind);
    /// Empty: none is to hold.
    void holdRequested(const QString& name);
    void exportRequested(const QString& name);
    void deleteRequested(const QString& name);
    void importRequested();

private:
    void addProfiles(const QStringList& names);
    void addHolding(const Content& content);
    void addOfEach(const QString& title, const QStringList& names, void (ProfilesMenu::*signal)(const QString&));
};

} // namespace precedence
