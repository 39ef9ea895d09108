#include "tests/unit/app/panel/shown_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMetaProperty>

#include <map>

namespace precedence {
namespace {

constexpr int kMostRows = 200;
constexpr int kSpokenRoles[] = {
    Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole};

/// What widgets and actions call their texts.
constexpr const char* kProperties[] = {"text", "title", "toolTip", "statusTip", "placeholderText", "accessibleName",
    "accessibleDescription", "windowTitle", "currentText"};

class Collector {
public:
    void addObject(const QObject& object) {
        // What stands in a field is what somebody typed.
        const bool isField = qobject_cast<const QLineEdit*>(&object) != nullptr;
        for (const char* name : kProperties) {
            if (!isField || QLatin1String(name) != QLatin1String("text"))
                add(object.property(name).toString());
        }
    }

    void addItems(const QAbstractItemModel& model, const QModelIndex& parent = {}) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            for (const int role : kSpokenRoles) {
                add(model.headerData(column, Qt::Horizontal, role).toString());
                for (int row = 0; row < std::min(model.rowCount(parent), kMostRows); ++row)
                    add(model.index(row, column, parent).data(role).toString());
            }
        }
        for (int row = 0; row < std::min(model.rowCount(parent), kMostRows); ++row) {
            if (const QModelIndex index = model.index(row, 0, parent); model.hasChildren(index))
                addItems(model, index);
        }
    }

    [[nodiscard]] std::set<QString> take() { return std::move(m_texts); }

private:
    void add(const QString& text) {
        if (!text.trimmed().isEmpty())
            m_texts.insert(text);
    }

    std::set<QString> m_texts;
};

void addShared(std::set<QString>& shared, const QString& place, const QStringList& texts) {
    std::map<QString, QString> taken;
    for (const QString& text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (const auto [first, isNew] = taken.emplace(key, text); !isNew)
            shared.insert(QStringLiteral("%1: %2, %3").arg(place, first->second, text));
    }
}

QStringList textsOf(const QList<QAction*>& actions) {
    QStringList texts;
    for (const QAction* action : actions)
        texts.push_back(action->text());
    return texts;
}

} // namespace

std::set<QString> shownTexts() {
    Collector collector;
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() && !qobject_cast<const QMenu*>(widget))
            continue;
        collector.addObject(*widget);
        for (const QAction* action : widget->actions())
            collector.addObject(*action);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view && view->model() && !qobject_cast<const QHeaderView*>(widget))
            collector.addItems(*view->model());
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            collector.addItems(*box->model());
    }
    return collector.take();
}

std::set<QString> sharedKeys(const QWidget& window) {
    std::set<QString> shared;
    for (const QMenu* menu : window.findChildren<QMenu*>())
        addShared(shared, menu->title(), textsOf(menu->actions()));
    QStringList ofWindow;
    for (const QMenuBar* bar : window.findChildren<QMenuBar*>())
        ofWindow += textsOf(bar->actions());
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            ofWindow.push_back(button->text());
    }
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy())
            ofWindow.push_back(label->text());
    }
    addShared(shared, window.windowTitle(), ofWindow);
    return shared;
}

} // namespace precedence
