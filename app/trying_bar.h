// The trial that is on: how long it takes until it goes back, whether the default gateways are still known, and the
// three ways out; made when the first trial begins. After a trial of which something is left, what that is, and a way
// to try again. Hidden else. Counts down by itself and knows the session only; asks for everything by signals. GUI
// thread.
#pragma once

#include "app/widgets/late_page.h"
#include "model/network/stack.h"

#include <QElapsedTimer>
#include <QTimer>

class QLabel;
class QPushButton;

namespace precedence {

class Announcer;
class Session;

class TryingBar : public LatePage {
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
    void build() override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void connectParts();
    void follow();
    void startCountdown();
    void tick();
    void showGateways();
    void showLeft();
    void ask(void (TryingBar::*signal)(const QString&));
    void setAsked(bool isAsked);
    void colour();

    Session& m_session;
    Announcer* m_announcer = nullptr;
    QLabel* m_icon = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_gateways = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_more = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_retry = nullptr;
    QTimer m_ticks;
    QElapsedTimer m_since; ///< since the service told what remained
    std::chrono::milliseconds m_remaining{0};
    std::chrono::milliseconds m_window{0}; ///< what remained at most
    bool m_warned = false;                 ///< that little time is left
};

} // namespace precedence
