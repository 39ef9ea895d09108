// Texts on their way in. They are read on a thread of their own, so that what is shown stays until there is something
// better to show, and reading can be stopped. Signals come on the thread of this object.
#pragma once

#include "app/pages/text_values.h"
#include "app/stacks.h"
#include "app/worker.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace precedence {

/// Texts of one machine, read.
struct OpenedText {
    std::vector<CaptureStack::Part> parts = {};
    OpenedStack stack = {};
    TextView view = {};
};

class TextOpener : public QObject {
    Q_OBJECT

public:
    explicit TextOpener(QObject* parent = nullptr);
    /// Stops what is under way.
    ~TextOpener() override;

    /// In place of what is under way. Either opened or refused comes, once; for what gave way, neither.
    void open(std::vector<CaptureStack::Part> parts);
    /// refused comes, with Cancelled; nothing where nothing is under way.
    void cancel();
    /// Like cancel, but nothing comes: nobody waits for it any more.
    void drop();
    [[nodiscard]] bool isReading() const { return m_reading != nullptr; }

signals:
    /// The stack may be moved out of it.
    void opened(const std::shared_ptr<precedence::OpenedText>& text);
    void refused(const precedence::Error& error);

private:
    void conclude(const std::shared_ptr<OpenedText>& text, const std::optional<Error>& problem);

    std::shared_ptr<OpenedText> m_reading; ///< its stack and view are the worker's until it is concluded
    Worker m_worker;
};

} // namespace precedence
