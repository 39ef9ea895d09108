// What a page shows where it has nothing to show: a sentence, a reason, and one way on. Empty, loading and failed
// alike.
#pragma once

#include "app/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace precedence {

class EmptyState : public QWidget {
    Q_OBJECT

public:
    struct Content {
        IconName icon = IconName::Info;
        QString sentence = {};
        QString reason = {};
        QString action = {}; ///< empty: no button
        bool failed = false;
    };

    explicit EmptyState(const Content& content, QWidget* parent = nullptr);

    void setContent(const Content& content);

signals:
    void actionChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    IconName m_icon = IconName::Info;
    bool m_failed = false;
    QLabel* m_picture;
    QLabel* m_sentence;
    QLabel* m_reason;
    QPushButton* m_action;
};

} // namespace precedence
