// The trial that is on: how long it takes until it goes back, whether the default gateways are still known, and the
// three ways out. After a trial of which something is left, what that is, and a way to try again. Hidden else. Counts
// down by itself and knows the session only; asks for everything by signals. GUI thread.
#pragma once

#include "model/network/stack.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace precedence {

class Announcer;
class Session;

class TryingBar : public QWidget {
    Q_OBJECT

public:
    explicit TryingBar(Session& session, QWidget* parent = nullptr);

    /// Whole seconds until it goes back, never less than 0; what is shown.
    [[nodiscard]] int secondsLeft() const;

signals:
    void keepRequested(const QString& trial);
    void moreTimeRequested(const QString& trial);
    void goBackRequested(const QString& trial);
    /// What is left of an earlier trial is to be taken back.
    void retryRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    void tick();
    void showGateways();
    void showLeft();
    void ask(void (TryingBar::*signal)(const QString&));
    void setAsked(bool isAsked);
    void colour();

    Session& m_session;
    Announcer* m_announcer;
    QLabel* m_icon;
    QLabel* m_sentence;
    QLabel* m_gateways;
    QPushButton* m_keep;
    QPushButton* m_more;
    QPushButton* m_back;
    QPushButton* m_retry;
    QTimer m_ticks;
    QElapsedTimer m_since; ///< since the service told what remained
    std::chrono::milliseconds m_remaining{0};
    std::chrono::milliseconds m_window{0}; ///< what remained at most
    bool m_warned = false;                 ///< that little time is left
};

} // namespace precedence
