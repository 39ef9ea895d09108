// An editor that somebody is typing into is theirs: what the model has meanwhile does not replace their text.
#pragma once

#include <QLineEdit>

namespace precedence {

[[nodiscard]] inline bool isTypedInto(const QWidget* editor) {
    const auto* field = qobject_cast<const QLineEdit*>(editor);
    return field && field->isModified();
}

} // namespace precedence
