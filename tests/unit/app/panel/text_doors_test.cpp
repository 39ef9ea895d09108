#include "app/pages/unread_pane.h"
#include "app/text_doors.h"
#include "app/text_strip.h"
#include "app/widgets/notice_bar.h"
#include "tests/unit/app/panel/shown_window.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QUrl>

namespace precedence::tests {
namespace {

class TextDoorsTest : public testing::Test, protected ShownWindow {
protected:
    void copy(const QString& text) const { QApplication::clipboard()->setText(text); }
    /// As the system does it: asked first, then dropped.
    bool drop(QWidget& target, const QMimeData& data) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &dropped);
        return dropped.isAccepted();
    }
    [[nodiscard]] static TextView view() {
        return {.sentence = QStringLiteral("From text: route print. Not this computer."),
            .texts = {{.lines = {{.words = QStringLiteral("before"), .number = 9},
                           {.words = QStringLiteral("it broke"), .number = 10, .isUnread = true},
                           {.words = QStringLiteral("and again"), .number = 40, .isUnread = true}}}},
            .unread = 2,
            .unreadShown = 2};
    }

    TextDoors& doors = window->textDoors();
    QSignalSpy texts{&doors, &TextDoors::textCame};
    QSignalSpy files{&doors, &TextDoors::filesCame};
};

TEST_F(TextDoorsTest, pastingOffersTheTextAsAnotherComputer) {
    copy(QStringLiteral("Active Routes:"));
    action("Paste a text").trigger();
    ASSERT_EQ(texts.size(), 1);
    EXPECT_EQ(texts[0][0].toString(), QStringLiteral("Active Routes:"));
    EXPECT_EQ(texts[0][1].value<TextPlace>(), TextPlace::Anew);
}

TEST_F(TextDoorsTest, moreOfTheSameMachineIsOfferedAsThat) {
    copy(QStringLiteral("Windows IP Configuration"));
    action("Paste it").trigger();
    ASSERT_EQ(texts.size(), 1);
    EXPECT_EQ(texts[0][1].value<TextPlace>(), TextPlace::SameMachine);
}

TEST_F(TextDoorsTest, anEmptyClipboardIsSaid) {
    QApplication::clipboard()->clear();
    action("Paste a text").trigger();
    EXPECT_TRUE(sees("The clipboard holds no text."));
    EXPECT_TRUE(texts.isEmpty());
}

TEST_F(TextDoorsTest, aFieldKeepsWhatIsPastedIntoIt) {
    copy(QStringLiteral("198.51.100.9"));
    auto& field = *window->findChild<QLineEdit*>();
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(field.text(), QStringLiteral("198.51.100.9"));
    EXPECT_TRUE(texts.isEmpty());
}

TEST_F(TextDoorsTest, filesThatAreDroppedAnywhereAreOffered) {
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(QStringLiteral("/tmp/a.txt")), QUrl::fromLocalFile(QStringLiteral("/tmp/b.txt"))});
    for (QWidget* target : {static_cast<QWidget*>(window.get()), tree().viewport()}) {
        files.clear();
        ASSERT_TRUE(drop(*target, data));
        ASSERT_EQ(files.size(), 1);
        EXPECT_EQ(
            files[0][0].toStringList(), (QStringList{QStringLiteral("/tmp/a.txt"), QStringLiteral("/tmp/b.txt")}));
    }
}

TEST_F(TextDoorsTest, filesOfAnotherMachineAndPicturesAreNotTaken) {
    QMimeData far;
    far.setUrls({QUrl(QStringLiteral("https://example.com/a.txt"))});
    far.setImageData(QImage(2, 2, QImage::Format_RGB32));
    EXPECT_FALSE(drop(*window, far));
    EXPECT_TRUE(files.isEmpty());
}

TEST_F(TextDoorsTest, theStripSaysWhereItComesFromAndShowsTheLinesThatWereNotRead) {
    const TextView text = view();
    window->setText(&text);
    EXPECT_TRUE(sees("From text: route print. Not this computer."));
    EXPECT_FALSE(part<UnreadPane>().isVisible());
    button(*window, "2 lines not read").click();
    EXPECT_TRUE(part<UnreadPane>().isVisible());
    const QString lines = part<UnreadPane>().findChild<QPlainTextEdit*>()->toPlainText();
    EXPECT_EQ(lines.toStdString(), "   9  before\n\u25b8 10  it broke\n  \u00b7\u00b7\n\u25b8 40  and again");
    emit part<UnreadPane>().closed();
    EXPECT_FALSE(part<UnreadPane>().isVisible());
    window->setText(nullptr);
    EXPECT_FALSE(part<TextStrip>().isVisible());
}

TEST_F(TextDoorsTest, readingIsSaidAndCanBeStopped) {
    QSignalSpy stopped(window.get(), &MainWindow::readingStopped);
    window->setReading(QStringLiteral("Reading routes.txt …"));
    EXPECT_TRUE(sees("Reading routes.txt"));
    button(*window, "Stop").click();
    EXPECT_EQ(stopped.size(), 1);
    window->setReading({});
    EXPECT_FALSE(sees("Reading routes.txt"));
}

} // namespace
} // namespace precedence::tests
