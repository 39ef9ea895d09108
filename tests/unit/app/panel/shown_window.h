// The window over models that have read a computer, with settings of its own that are gone with it.
#pragma once

#include "app/main_window.h"
#include "app/pages/priority_page.h"
#include "app/pages/priority_tree.h"
#include "app/panel_models.h"
#include "tests/unit/app/pages/home_computer.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace precedence::tests {

class ShownWindow {
public:
    explicit ShownWindow(bool compareFolded = true) {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        QSettings().setValue(QStringLiteral("compareFolded"), compareFolded);
        window = std::make_unique<MainWindow>(models);
        read(home.snapshot());
        window->priorityPage().setTrouble({}, {}, false);
        window->resize(1'280, 800);
        window->show();
        window->activateWindow();
        settle();
    }
    void read(const SnapshotPtr& snapshot) {
        models.setSource(RouteSource::make(snapshot), QDateTime::currentDateTime());
    }
    template <typename Widget>
    [[nodiscard]] Widget& part() const {
        return *window->findChild<Widget*>();
    }
    [[nodiscard]] PriorityTree& tree() const { return window->priorityPage().tree(); }
    [[nodiscard]] bool sees(const char* text) const { return seenText(*window).find(text) != std::string::npos; }
    /// Of all menus, those that open further ones among them.
    [[nodiscard]] std::vector<QAction*> actions() const {
        std::vector<QAction*> found;
        for (const QMenu* menu : window->menuBar()->findChildren<QMenu*>()) {
            for (QAction* one : menu->actions()) {
                if (!one->isSeparator())
                    found.push_back(one);
            }
        }
        return found;
    }
    [[nodiscard]] QAction& action(const char* text) const {
        for (QAction* one : actions()) {
            if (one->text().remove(QLatin1Char('&')).section(QLatin1Char('\t'), 0, 0) == QString::fromUtf8(text))
                return *one;
        }
        throw std::runtime_error(text);
    }

    QTemporaryDir settings;
    HomeComputer home;
    PanelModels models;
    std::unique_ptr<MainWindow> window;
};

inline const MetricChange kWifiFirst{.adapter = kWifi, .wanted = InterfaceMetric::manual(4)};

} // namespace precedence::tests
