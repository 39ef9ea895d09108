// The profiles among the documents: the menu, and what is chosen there.
#include "app/documents.h"
#include "app/export_menu.h"
#include "app/main_window.h"
#include "app/pages/priority_page.h"
#include "app/profiles_menu.h"
#include "model/network/profile_plan.h"
#include "model/network/same_thing.h"
#include "model/wording.h"
#include "platform/interchange/profiles/profile_file.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace precedence {
void Documents::connectProfiles() {
    ProfilesMenu& menu = m_window.profilesMenu();
    connect(&menu, &QMenu::aboutToShow, this, &Documents::fillProfiles);
    connect(&menu, &ProfilesMenu::profileChosen, this, &Documents::applyProfile);
    connect(&menu, &ProfilesMenu::saveRequested, this, &Documents::askName);
    connect(&menu, &ProfilesMenu::exportRequested, this, &Documents::exportProfile);
    connect(&menu, &ProfilesMenu::deleteRequested, this, &Documents::deleteProfile);
    connect(&m_window.exportMenu(), &ExportMenu::profileRequested, this, [this] {
        if (const QString file = askProfileFile(); !file.isEmpty())
            exportOrder(file);
    });
    connect(&menu, &ProfilesMenu::importRequested, this, [this] {
        const QString file = QFileDialog::getOpenFileName(&m_window, tr("Import a profile or an answer file"), {},
            tr("Profiles and answer files (*%1 *%2)").arg(QStringLiteral(".json"), QStringLiteral(".xml")));
        if (!file.isEmpty())
            import(file);
    });
    connect(&menu, &ProfilesMenu::holdRequested, this, [this](const QString& name) {
        m_held.holdProfile(name);
        m_models.holding.look(QDateTime::currentDateTime());
        if (!name.isEmpty() && m_held.heldProfile() == name)
            m_window.say(tr("“%1” holds by itself from now on. History shows each time that it is set again.")
                             .arg(wording::plain(name.toStdString())),
                false);
    });
}

void Documents::fillProfiles() {
    const ProfileStore::Listing listing = m_profiles.list();
    ProfilesMenu::Content content{.held = m_held.heldProfile(),
        .canHold = m_models.holding.isAllowed(),
        .canSave = !m_models.session.snapshot()->adapters().empty()};
    for (const Profile& profile : listing.profiles)
        content.names.push_back(QString::fromStdString(profile.name));
    m_window.profilesMenu().setContent(content);
    if (!listing.unread.empty())
        refuse(listing.unread.front());
}

void Documents::applyProfile(const QString& name) {
    const auto profile = m_profiles.find(name.toStdString());
    if (!profile) {
        refuse(profile.error());
        return;
    }
    const auto plan = planProfile(*profile, *m_models.session.snapshot());
    if (!plan) {
        refuse(plan.error());
        return;
    }
    ChangeSet changes = plan->changes;
    // The profile takes the place of the metrics that wait: over them it would be another order.
    for (const WaitingEdit& waiting : m_models.session.waiting().edits()) {
        if (std::holds_alternative<MetricChange>(waiting.change) && !findSameThing(changes, waiting.change))
            changes.push_back(inverseOf(waiting.overCurrent.value_or(waiting.change)));
    }
    makeWait(changes, plan->remarks);
}

/// What waits belongs to it: it is what somebody sees.
void Documents::saveProfile(ProfileKind kind, const QString& name) {
    const SnapshotPtr after = m_models.session.after();
    Profile profile = kind == ProfileKind::Order ? profileOfOrder(*after, m_window.priorityPage().families())
                                                 : profileOfMetrics(*after);
    profile.name = name.trimmed().toStdString();
    if (profile.entries.empty()) {
        refuse({.code = ErrorCode::NothingFits, .operation = Operation::WriteProfile, .subject = profile.name});
        return;
    }
    keepProfile(
        profile, tr("“%1” is saved. Choose it under Profiles to bring it back.").arg(wording::plain(profile.name)));
}

/// Somebody is asked before another profile goes. The one that holds is held as it is from now on.
void Documents::keepProfile(const Profile& profile, const QString& sentence) {
    const auto keep = [this, profile, sentence] {
        if (const auto saved = m_profiles.save(profile); !saved) {
            refuse(saved.error());
            return;
        }
        if (m_held.heldProfile().toStdString() == profile.name)
            m_held.holdProfile(m_held.heldProfile());
        m_window.say(sentence, false);
    };
    if (!m_profiles.has(profile.name)) {
        keep();
        return;
    }
    ask(tr("Save a profile"), tr("There is a profile called “%1”. Replace it?").arg(wording::plain(profile.name)),
        tr("&Replace"), keep);
}

void Documents::askName(ProfileKind kind) {
    auto* dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save a profile"));
    dialog->setLabelText(kind == ProfileKind::Order ? tr("Name of this order:") : tr("Name of these metrics:"));
    dialog->setOkButtonText(tr("Save"));
    connect(
        dialog, &QInputDialog::textValueSelected, this, [this, kind](const QString& name) { saveProfile(kind, name); });
    dialog->open();
}

void Documents::exportProfile(const QString& name) {
    const auto profile = m_profiles.find(name.toStdString());
    if (!profile) {
        refuse(profile.error());
        return;
    }
    if (const QString file = askProfileFile(); !file.isEmpty())
        writeProfileFile(*profile, file);
}

QString Documents::askProfileFile() {
    return QFileDialog::getSaveFileName(&m_window, tr("Export a profile"), tr("profile") + QStringLiteral(".json"),
        tr("Profiles (*%1)").arg(QStringLiteral(".json")));
}

/// Under the file's name, which whoever imports it will see.
void Documents::exportOrder(const QString& file) {
    Profile profile = profileOfOrder(*m_models.session.after(), m_window.priorityPage().families());
    profile.name = QFileInfo(file).completeBaseName().trimmed().toStdString();
    if (!isProfileName(profile.name))
        refuse({.code = ErrorCode::NotAName, .operation = Operation::WriteProfile, .detail = profile.name});
    else if (profile.entries.empty())
        refuse({.code = ErrorCode::NothingFits, .operation = Operation::WriteProfile, .subject = profile.name});
    else
        writeProfileFile(profile, file);
}

void Documents::writeProfileFile(const Profile& profile, const QString& file) {
    if (write(file, writeProfile(profile), Operation::WriteProfile))
        m_window.say(tr("“%1” is written to %2. Import it under Profiles on another computer.")
                         .arg(wording::plain(profile.name), QFileInfo(file).fileName()),
            false);
}

void Documents::deleteProfile(const QString& name) {
    ask(tr("Delete a profile"),
        tr("Delete the profile “%1”? Nothing else changes.").arg(wording::plain(name.toStdString())), tr("&Delete"),
        [this, name] {
            if (m_held.heldProfile() == name)
                m_held.holdProfile({});
            if (const auto removed = m_profiles.remove(name.toStdString()); !removed)
                refuse(removed.error());
        });
}

/// The safe answer has the Enter key.
void Documents::ask(const QString& title, const QString& text, const QString& verb, const std::function<void()>& work) {
    auto* question = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    const QPushButton* yes = question->addButton(verb, QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::finished, this, [question, yes, work] {
        if (question->clickedButton() == yes)
            work();
    });
    question->open();
}

} // namespace precedence
