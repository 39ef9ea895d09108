#include "app/profiles_menu.h"

#include <QActionGroup>

namespace precedence {
namespace {

/// A name is no place for a key of the menu.
QString shown(QString name) {
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ProfilesMenu::ProfilesMenu(QWidget* parent)
    : QMenu(tr("Profi&les"), parent) {
    setToolTipsVisible(true);
    setContent({});
}

void ProfilesMenu::setContent(const Content& content) {
    clear();
    // Menus that opened from this one are not its actions' to delete; whoever chose in one is still inside it.
    for (QMenu* menu : findChildren<QMenu*>(Qt::FindDirectChildrenOnly))
        menu->deleteLater();
    addProfiles(content.names);
    addSeparator();
    for (const auto& [kind, text] : {std::pair(ProfileKind::Order, tr("Save this &order as a profile …")),
             std::pair(ProfileKind::Metrics, tr("Save these &metrics as a profile …"))}) {
        addAction(text, this, [this, kind = kind] { emit saveRequested(kind); })->setEnabled(content.canSave);
    }
    addHolding(content);
    addSeparator();
    addAction(tr("&Import a profile or an answer file …"), this, &ProfilesMenu::importRequested);
    addOfEach(tr("&Export"), content.names, &ProfilesMenu::exportRequested);
    addOfEach(tr("&Delete"), content.names, &ProfilesMenu::deleteRequested);
}

void ProfilesMenu::addProfiles(const QStringList& names) {
    if (names.isEmpty())
        addAction(tr("No profiles yet"))->setEnabled(false);
    for (const QString& name : names) {
        auto* action = addAction(shown(name), this, [this, name] { emit profileChosen(name); });
        action->setToolTip(tr("Makes what the profile wants wait. Nothing is written until you apply it."));
    }
}

void ProfilesMenu::addHolding(const Content& content) {
    auto* menu = addMenu(tr("&Hold by itself"));
    menu->setToolTipsVisible(true);
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, const QString& name) {
        auto* action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(name == content.held);
        connect(action, &QAction::triggered, this, [this, name] { emit holdRequested(name); });
        return action;
    };
    add(tr("&None"), {});
    menu->addSeparator();
    for (const QString& name : content.names) {
        auto* action = add(shown(name), name);
        action->setEnabled(content.canHold);
        action->setToolTip(content.canHold
                               ? tr("Sets the profile again when something changes it, a few times at most.")
                               : tr("Here somebody has to be asked before each change, so nothing is set by itself."));
    }
    menu->setEnabled(!content.names.isEmpty());
}

void ProfilesMenu::addOfEach(
    const QString& title, const QStringList& names, void (ProfilesMenu::*signal)(const QString&)) {
    auto* menu = addMenu(title);
    for (const QString& name : names)
        menu->addAction(shown(name), this, [this, signal, name] { emit(this->*signal)(name); });
    menu->setEnabled(!names.isEmpty());
}

} // namespace precedence
