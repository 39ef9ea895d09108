#include "app/lab_prompt.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMessageBox>
#include <QWidget>
#include <gtest/gtest.h>

#include <optional>

namespace precedence {
namespace {

class LabPrompts : public testing::Test {
protected:
    LabPrompts() {
        promptInLab(&m_window, [this](bool allowed) { m_allowed = allowed; });
        m_prompt = m_window.findChild<QMessageBox*>();
    }
    [[nodiscard]] QAbstractButton* button(QMessageBox::ButtonRole role) const {
        for (QAbstractButton* button : m_prompt->buttons()) {
            if (m_prompt->buttonRole(button) == role)
                return button;
        }
        return nullptr;
    }

    QWidget m_window;
    QMessageBox* m_prompt = nullptr;
    std::optional<bool> m_allowed;
};

TEST_F(LabPrompts, SayThatTheyAreSimulatedAndWaitForAnAnswer) {
    ASSERT_TRUE(m_prompt);
    EXPECT_TRUE(m_prompt->informativeText().contains(QStringLiteral("simulated")));
    EXPECT_EQ(m_allowed, std::nullopt);
}

TEST_F(LabPrompts, AllowWhenTheyAreAllowed) {
    button(QMessageBox::AcceptRole)->click();
    EXPECT_EQ(m_allowed, true);
}

TEST_F(LabPrompts, TakeNoForNo) {
    button(QMessageBox::RejectRole)->click();
    EXPECT_EQ(m_allowed, false);
}

TEST_F(LabPrompts, TakeBeingClosedForNo) {
    m_prompt->close();
    EXPECT_EQ(m_allowed, false);
}

} // namespace
} // namespace precedence
