#include "app/text_opener.h"

#include "app/text_view.h"

#include <utility>

namespace precedence {

TextOpener::TextOpener(QObject* parent)
    : QObject(parent) {}

TextOpener::~TextOpener() {
    cancel();
}

void TextOpener::open(std::vector<CaptureStack::Part> parts) {
    cancel();
    auto text = std::make_shared<OpenedText>();
    text->stack = openTexts(parts);
    text->parts = std::move(parts);
    m_reading = text;
    m_worker.run([this, text] {
        std::optional<Error> problem;
        if (const auto snapshot = text->stack.reader->read(Sections::All))
            text->view = textView(text->stack.capture->report(), text->stack.capture->texts());
        else
            problem = snapshot.error();
        QMetaObject::invokeMethod(
            this, [this, text, problem] { conclude(text, problem); }, Qt::QueuedConnection);
    });
}

void TextOpener::cancel() {
    if (m_reading)
        m_reading->stack.capture->cancel();
}

void TextOpener::drop() {
    cancel();
    m_reading.reset();
}

void TextOpener::conclude(const std::shared_ptr<OpenedText>& text, const std::optional<Error>& problem) {
    if (text != m_reading)
        return;
    m_reading.reset();
    if (problem)
        emit refused(*problem);
    else
        emit opened(text);
}

} // namespace precedence
