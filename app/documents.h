// What the panel takes to other computers and from them: profiles, scripts and answer files. Asks where with dialogs,
// makes what is chosen wait, writes files, and says what came of it. Lives with the window; GUI thread, large files are
// read on the worker's.
#pragma once

#include "app/held_orders.h"
#include "app/imports.h"
#include "app/panel_models.h"
#include "app/profile_store.h"
#include "app/worker.h"
#include "platform/interchange/scripts/script_text.h"

#include <QObject>

#include <functional>

namespace precedence {

class MainWindow;

class Documents : public QObject {
    Q_OBJECT

public:
    /// All of them outlive this object, and so do the worker's tasks.
    Documents(PanelModels& models, MainWindow& window, HeldOrders& held, Worker& files);

    /// The script and, beside it, the one that takes it back: what waits, else what is set here by hand.
    void writeScript(ScriptLanguage language, const QString& file);
    /// Into the answer file that is there, else a new one.
    void writeAnswerFile(const QString& file);
    void import(const QString& file);
    void saveProfile(ProfileKind kind, const QString& name);
    void applyProfile(const QString& name);
    /// The order as it is shown, as a profile with the file's name.
    void exportOrder(const QString& file);

private:
    void fillProfiles();
    void connectProfiles();
    void askName(ProfileKind kind);
    void exportProfile(const QString& name);
    QString askProfileFile();
    void keepProfile(const Profile& profile, const QString& sentence);
    void writeProfileFile(const Profile& profile, const QString& file);
    void deleteProfile(const QString& name);
    void ask(const QString& title, const QString& text, const QString& verb, const std::function<void()>& work);
    void take(const Imported& imported, const QString& file);
    void makeWait(const ChangeSet& changes, const std::vector<DocumentRemark>& remarks);
    bool write(const QString& file, const std::string& bytes, Operation operation);
    void refuse(const Error& error);

    PanelModels& m_models;
    MainWindow& m_window;
    HeldOrders& m_held;
    Worker& m_files;
    ProfileStore m_profiles;
};

} // namespace precedence
