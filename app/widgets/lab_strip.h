// A hatched strip with one sentence: what is shown below is not this computer. It cannot be closed; there may be
// buttons at its end.
#pragma once

#include "app/icons.h"

#include <QWidget>

class QHBoxLayout;

namespace precedence {

class ElidedLabel;

class LabStrip : public QWidget {
    Q_OBJECT

public:
    explicit LabStrip(const QString& sentence, IconName icon = IconName::Lab, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);

protected:
    void addAtEnd(QWidget& widget);
    void paintEvent(QPaintEvent* event) override;

private:
    IconName m_icon;
    ElidedLabel* m_label;
    QHBoxLayout* m_layout;
};

} // namespace precedence
