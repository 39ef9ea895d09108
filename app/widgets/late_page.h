// A page that makes what it holds when it is first shown, so that a window of many pages opens as fast as the page that
// it opens on. What it is told before then it keeps. The keys go through what is made late at the place of the page.
// GUI thread.
#pragma once

#include <QWidget>

namespace precedence {

class LatePage : public QWidget {
public:
    using QWidget::QWidget;

    void setVisible(bool visible) override;

protected:
    /// Makes what is in it; called once.
    virtual void build() = 0;
    void buildNow();
    [[nodiscard]] bool isBuilt() const { return m_isBuilt; }

private:
    bool m_isBuilt = false;
};

} // namespace precedence
