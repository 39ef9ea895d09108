// The computer that the tests of pages look at: a wired and a wireless adapter with the internet, a VPN in IPv4 alone,
// and one that is not connected. Everything about it can be set. With helpers to find what people would click.
#pragma once

#include "tests/support/snapshot_builder.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>
#include <gtest/gtest.h>

namespace precedence::tests {

inline const AdapterId kEthernet("Ethernet");
inline const AdapterId kWifi("Wi-Fi");
inline const AdapterId kVpn("Contoso VPN");
inline const AdapterId kUsb("USB");

struct HomeComputer {
    HomeComputer() {
        Traits& traits = builder.traits();
        traits.system = "Windows 11";
        traits.setsMetric = traits.setsDefaultRoutes = traits.setsRouteMetric = true;
        builder.adapter("Ethernet", 25);
        Adapter& wifi = builder.adapter("Wi-Fi", 35);
        wifi.medium = Medium::Wireless;
        wifi.linkSpeed = 866'000'000;
        wifi.description = "Intel AX211";
        for (auto* ipInterface : {&*wifi.ipv4, &*wifi.ipv6})
            ipInterface->defaultRoutesDisabled = false;
        Adapter& vpn = builder.adapter("Contoso VPN", 45);
        vpn.ipv6.reset();
        vpn.medium = Medium::Tunnel;
        builder.adapter("USB", 55).state = LinkState::Down;
        builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
        builder.route("0.0.0.0/0", "198.51.100.1", "Wi-Fi");
        builder.route("203.0.113.0/24", "", "Contoso VPN", 5);
    }
    [[nodiscard]] SnapshotPtr snapshot() const { return builder.build(); }
    /// The same computer with one adapter made different.
    template <typename Edit>
    [[nodiscard]] SnapshotPtr with(const AdapterId& id, const Edit& edit) const {
        Snapshot::Parts parts = builder.build()->parts();
        for (Adapter& adapter : parts.adapters) {
            if (adapter.id == id)
                edit(adapter);
        }
        return Snapshot::make(std::move(parts));
    }

    SnapshotBuilder builder;
};

/// Everything that is due, deleted widgets among it.
inline void settle() {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

/// The one that is seen, by its text without the mark of its letter, or by its accessible name; nullptr: none.
inline QAbstractButton* findButton(const QWidget& in, const char* words) {
    const QString wanted = QString::fromUtf8(words);
    for (QAbstractButton* button : in.findChildren<QAbstractButton*>()) {
        const QString text = button->text().remove(QLatin1Char('&'));
        if (button->isVisibleTo(&in) && (text == wanted || button->accessibleName() == wanted))
            return button;
    }
    return nullptr;
}

inline QAbstractButton& button(const QWidget& in, const char* words) {
    QAbstractButton* found = findButton(in, words);
    if (!found)
        throw std::runtime_error(std::string("There is no button ") + words);
    return *found;
}

template <typename Widget>
Widget& named(const QWidget& in, const char* accessibleName) {
    for (Widget* widget : in.findChildren<Widget*>()) {
        if (widget->accessibleName() == QString::fromUtf8(accessibleName))
            return *widget;
    }
    throw std::runtime_error(std::string("Nothing is named ") + accessibleName);
}

/// Every text that is seen there, one in a line.
inline std::string seenText(const QWidget& in) {
    QStringList texts;
    for (const QWidget* widget : in.findChildren<QWidget*>()) {
        const QString text = widget->property("text").toString();
        if (widget->isVisibleTo(&in) && !text.isEmpty())
            texts.push_back(text);
    }
    return texts.join(QLatin1Char('\n')).toStdString();
}

inline void press(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(&widget, static_cast<Qt::Key>(key), modifiers);
}

/// As somebody does it: over what stands there.
inline void typeOver(QLineEdit& field, const char* text) {
    field.selectAll();
    QTest::keyClicks(&field, QString::fromUtf8(text));
}

/// An editor takes what was typed once the event loop is back.
inline void enter(QLineEdit& field, const char* text) {
    typeOver(field, text);
    press(field, Qt::Key_Return);
    settle();
}

} // namespace precedence::tests
