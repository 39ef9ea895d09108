// A plain remark above the pages, with one button that leads on from it. Hidden while it has nothing to say.
#pragma once

#include "app/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace precedence {

class NoticeBar : public QWidget {
    Q_OBJECT

public:
    NoticeBar(IconName name, const QString& action, QWidget* parent = nullptr);

    /// Empty: the bar goes.
    void setSentence(const QString& sentence);

signals:
    void actionChosen();

private:
    QLabel* m_sentence;
    QPushButton* m_action;
};

} // namespace precedence
