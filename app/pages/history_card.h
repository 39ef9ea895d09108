// One entry of the history: when, what kind in words and with an icon, each change as a sentence, the reason of a
// refusal, and [Put back] where that would change something. Part of the History page. GUI thread.
#pragma once

#include <QFrame>

class QLabel;
class QModelIndex;
class QPushButton;

namespace precedence {

class HistoryCard : public QFrame {
    Q_OBJECT

public:
    explicit HistoryCard(const QModelIndex& entry, QWidget* parent = nullptr);

    void setPutBack(bool possible);
    /// The one thing in it that takes the focus.
    [[nodiscard]] QPushButton* putBackButton() const { return m_putBack; }

signals:
    void putBackRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    int m_kind;
    QLabel* m_time;
    QLabel* m_icon;
    QLabel* m_name;
    QLabel* m_reason;
    QPushButton* m_putBack;
};

} // namespace precedence
