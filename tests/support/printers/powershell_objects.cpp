#include "tests/support/printers/powershell_objects.h"

#include "tests/support/printers/text_cells.h"

#include <algorithm>

namespace precedence::tests {
namespace {

std::string tableLine(const std::vector<Column>& columns, const std::vector<std::string>& values) {
    std::string line;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const std::string value = cutTo(values[at], columns[at].width);
        line += columns[at].toRight ? toRight(value, columns[at].width) : toLeft(value, columns[at].width);
        line += ' ';
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

std::string quoted(std::string_view text) {
    std::string result = "\"";
    for (const char sign : text)
        result += sign == '\\' || sign == '"' ? std::string{'\\', sign} : std::string{sign};
    return result + "\"";
}

std::string_view rawName(const Property& property) {
    return property.raw.empty() ? property.name : property.raw;
}

const std::string& rawValue(const Property& property) {
    return property.rawValue.empty() ? property.value : property.rawValue;
}

std::string jsonOf(const Object& object) {
    std::string text;
    for (const Property& property : object) {
        const std::string value = property.isText ? quoted(rawValue(property)) : rawValue(property);
        text += (text.empty() ? "" : ",\n") + std::string(8, ' ') + quoted(rawName(property)) + ":  " +
                (value.empty() ? "null" : value);
    }
    return "    {\n" + text + "\n    }";
}

} // namespace

std::string printTable(const std::vector<Column>& columns, const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::string> names;
    std::vector<std::string> rules;
    for (const Column& column : columns) {
        names.emplace_back(column.name);
        rules.emplace_back(column.name.size(), '-');
    }
    std::string text = "\n" + tableLine(columns, names) + tableLine(columns, rules);
    for (const auto& row : rows)
        text += tableLine(columns, row);
    return text + "\n\n";
}

std::string printList(const std::vector<Object>& objects) {
    std::string text = "\n\n";
    for (const Object& object : objects) {
        std::size_t width = 0;
        for (const Property& property : object)
            width = std::max(width, property.name.size());
        for (const Property& property : object)
            text += toLeft(property.name, width) + " : " + property.value + "\n";
        text += "\n";
    }
    return text + "\n\n";
}

std::string printJson(const std::vector<Object>& objects) {
    std::string text;
    for (const Object& object : objects)
        text += (text.empty() ? "[\n" : ",\n") + jsonOf(object);
    return text + "\n]\n";
}

std::string printCsv(const std::vector<Object>& objects) {
    std::string text;
    for (const Object& object : objects) {
        std::string heading;
        std::string row;
        for (const Property& property : object) {
            heading += (heading.empty() ? "" : ",") + quoted(rawName(property));
            row += (row.empty() ? "" : ",") + quoted(rawValue(property));
        }
        if (text.empty())
            text = heading + "\n";
        text += row;
        text += '\n';
    }
    return text;
}

} // namespace precedence::tests
