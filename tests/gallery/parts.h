// The widgets of the gallery: each shows parts of the look with invented values, and belongs to the caller.
#pragma once

#include <QWidget>

#include <memory>

namespace precedence::gallery {

[[nodiscard]] std::unique_ptr<QWidget> adapterRows();
[[nodiscard]] std::unique_ptr<QWidget> narrowAdapterRows();
[[nodiscard]] std::unique_ptr<QWidget> routeRows();
[[nodiscard]] std::unique_ptr<QWidget> smallParts();
[[nodiscard]] std::unique_ptr<QWidget> emptyStates();
[[nodiscard]] std::unique_ptr<QWidget> icons();
[[nodiscard]] std::unique_ptr<QWidget> chart();

} // namespace precedence::gallery
