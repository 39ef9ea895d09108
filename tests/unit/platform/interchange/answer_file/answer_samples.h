// Answer files for tests: one of the shape of Microsoft's example, random ones, and what two of them mean alike.
#pragma once

#include "model/network/document_remark.h"
#include "platform/interchange/answer_file/answer_file.h"
#include "platform/interchange/answer_file/answer_file_reader.h"

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace precedence::tests {

/// A component alone, with everything that is documented for it.
[[nodiscard]] std::string exampleComponent();
/// An unattend document with these interfaces in specialize, from its sixth line on; no line is added to them.
[[nodiscard]] std::string unattendWith(std::string_view interfaces);

/// "6 MetricUndocumented Office | 60": the line, the kind, the subject and the detail.
[[nodiscard]] std::vector<std::string> textsOf(const std::vector<DocumentRemark>& remarks);

/// What reads; ends the test otherwise.
[[nodiscard]] AnswerFileReading mustRead(std::string_view bytes);

/// Settings that an answer file can hold, of several interfaces with all kinds of names.
[[nodiscard]] AnswerFileSettings randomSettings(std::mt19937& random);
/// A name of up to so many characters of every kind that XML can hold; not one that looks like another form.
[[nodiscard]] std::string randomName(std::mt19937& random, std::size_t most);

/// UTF-16 of a text in UTF-8, with a byte order mark.
[[nodiscard]] std::string utf16(std::string_view text, bool littleEndian);

} // namespace precedence::tests
