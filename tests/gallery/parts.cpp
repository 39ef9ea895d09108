#include "tests/gallery/parts.h"

#include "app/charts/compare_chart.h"
#include "app/icons.h"
#include "app/widgets/change_chip.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/lab_strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace precedence::gallery {
namespace {

QString text(const char* words) {
    return QString::fromUtf8(words);
}

QWidget* controls(QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* apply = new QPushButton(icon(IconName::Shield), text("Apply"), line);
    apply->setDefault(true);
    layout->addWidget(apply);
    layout->addWidget(new QPushButton(text("Discard all"), line));
    auto* disabled = new QPushButton(icon(IconName::Up), text("Up"), line);
    disabled->setEnabled(false);
    layout->addWidget(disabled);
    auto* manual = new QRadioButton(text("manual"), line);
    manual->setChecked(true);
    layout->addWidget(manual);
    layout->addWidget(new QCheckBox(text("only until restart"), line));
    auto* box = new QComboBox(line);
    box->addItem(text("Connected"));
    layout->addWidget(box);
    auto* field = new QLineEdit(line);
    field->setPlaceholderText(text("an address"));
    field->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    layout->addWidget(field);
    return line;
}

} // namespace

std::unique_ptr<QWidget> smallParts() {
    auto page = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(page.get());
    layout->setContentsMargins(0, 0, 0, 16);
    layout->addWidget(new LabStrip(text("Lab: simulated computer. Nothing here is real."), IconName::Lab, page.get()));
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(16, 8, 16, 0);
    inner->setSpacing(12);
    auto* chips = new QWidget(page.get());
    auto* flow = new FlowLayout(chips);
    for (const char* sentence : {"Wi-Fi, IPv4: 35 \u2192 4", "Wi-Fi, IPv6: 35 \u2192 4", "Ethernet, IPv4: 25 \u2192 15",
             "vEthernet (Default Switch for the virtual machines of the laboratory), IPv4: automatic \u2192 9999"})
        flow->addWidget(new ChangeChip(text(sentence), Tone::Waiting, chips));
    flow->addWidget(new ChangeChip(text("Wi-Fi, IPv4 is 4 now"), Tone::InUse, chips));
    flow->addWidget(new ChangeChip(text("Windows shows 35 for Wi-Fi again"), Tone::Error, chips));
    flow->addWidget(new ChangeChip(text("A remark"), Tone::Plain, chips));
    inner->addWidget(chips);
    auto* label = new ElidedLabel(text(
        "A label that is longer than its place is elided in the middle, and hovering shows the whole of it here."));
    label->setMaximumWidth(420);
    inner->addWidget(label);
    inner->addWidget(controls(page.get()));
    layout->addLayout(inner);
    layout->addStretch(1);
    return page;
}

std::unique_ptr<QWidget> emptyStates() {
    auto page = std::make_unique<QWidget>();
    auto* layout = new QHBoxLayout(page.get());
    layout->addWidget(new EmptyState({.icon = IconName::Text,
                                         .sentence = text("This text has no routes."),
                                         .reason = text("It was read as ipconfig /all, which lists adapters only."),
                                         .action = text("Add another text")},
        page.get()));
    layout->addWidget(new EmptyState({.icon = IconName::Error,
                                         .sentence = text("This computer could not be read."),
                                         .reason = text("NetworkManager did not answer within 5 seconds. Nothing was "
                                                        "changed. It may still be starting."),
                                         .action = text("Try again"),
                                         .failed = true},
        page.get()));
    return page;
}

std::unique_ptr<QWidget> icons() {
    auto page = std::make_unique<QWidget>();
    auto* layout = new QGridLayout(page.get());
    for (int name = 0; name < kIcons; ++name) {
        auto* button = new QToolButton(page.get());
        button->setIcon(icon(static_cast<IconName>(name)));
        button->setIconSize(QSize(20, 20));
        button->setEnabled(name % 7 != 6);
        layout->addWidget(button, name / 13, name % 13);
    }
    auto* program = new QLabel(page.get());
    program->setPixmap(programIcon().pixmap(QSize(48, 48), page->devicePixelRatioF()));
    layout->addWidget(program, 3, 0, 1, 4);
    return page;
}

std::unique_ptr<QWidget> chart() {
    auto view = std::make_unique<CompareChart>();
    using Part = CompareCost;
    view->setBars({
        {text("Wi-Fi"), text("IPv4"), 0, Part{.route = 0, .ofInterface = 35, .automatic = true},
            Part{.route = 0, .ofInterface = 4}, false},
        {text("Wi-Fi"), text("IPv6"), 0, Part{.route = 16, .ofInterface = 35, .automatic = true},
            Part{.route = 16, .ofInterface = 4}, false},
        {text("Ethernet"), text("IPv4"), 1, Part{.route = 0, .ofInterface = 25, .automatic = true}, {}, true},
        {text("Ethernet"), text("IPv6"), 1, Part{.route = 256, .ofInterface = 25, .automatic = true}, {}, true},
        {text("Contoso VPN of the northern branch office"), text("IPv4"), 2, Part{.route = 1, .ofInterface = 45}, {},
            false},
        {text("Cellular"), text("IPv4"), 4, Part{.ofInterface = 55, .sum = 75}, {}, false},
        {text("vEthernet"), text("IPv4"), 3, Part{.route = 5000, .ofInterface = 256}, {}, false},
    });
    return view;
}

} // namespace precedence::gallery
