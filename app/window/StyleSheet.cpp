// SPDX-License-Identifier: MPL-2.0
#include "window/Theme.h"


namespace sjusteg {

namespace {

// Names stand for colours, so that the rules below read the same in light and dark.
const char *const rules = R"(
QWidget { font-size: 14px; }
QToolTip { background: @card; color: @text; border: 1px solid @fieldBorder; padding: 6px; }
QMainWindow, QDialog { background: @canvas; }
QScrollArea, QScrollArea > QWidget > QWidget[role="canvas"] { background: transparent; border: none; }
QWidget[role="bar"] { background: @card; border-bottom: 1px solid @line; }
QWidget[role="railPanel"] { background: @rail; }
*[role="card"] { background: @card; border: 1px solid @line; border-radius: 8px; }
QLabel { background: transparent; color: @text; }
QLabel[role="title"] { font-size: 20px; font-weight: 600; }
QLabel[role="heading"], *[role="heading"] { font-size: 15px; font-weight: 600; color: @text; }
QLabel[role="muted"], *[role="muted"] { color: @muted; }
QLabel[role="small"] { color: @muted; font-size: 13px; }
QLabel[role="saved"] { color: @done; }
QLabel[role="strong"] { font-weight: 600; }
*[role="subheading"] { font-weight: 600; color: @text; }
*[role="label"], *[role="text"] { color: @text; }
*[role="derived"] { color: @muted; padding: 4px 3px; border: 1px solid transparent; border-radius: 4px; }
*[role="derived"]:focus { border-color: @accent; }
*[role="missing"] { color: @changed; font-size: 13px; }
*[role="notice"] { color: @text; background: @canvas; border: none; border-left: 3px solid @changed; padding: 8px 12px; }
*[role="gridHeader"] { color: @muted; background: @canvas; font-size: 13px; font-weight: 600; }
*[role="overview"] { background: @card; border: 1px solid @line; border-radius: 8px; }
*[role="overview"] *[role="gridHeader"] { background: transparent; }
*[role="square"] { background: @card; border: 1px solid @line; border-radius: 8px; }
*[role="square"][holiday="true"] { background: @canvas; }
*[role="square"][target="true"] { border: 2px solid @accent; }
*[role="session"] { background: @tint; border: 1px solid @fieldBorder; border-radius: 6px; }
*[role="session"][current="true"] { border-color: @accent; }
QLabel[role="theme"] { font-size: 13px; font-weight: 600; }
*[role="session"]:focus { border: 2px solid @accent; }
*[role="chip"] { border: 1px solid @fieldBorder; border-radius: 11px; padding: 1px 10px; color: @muted; font-size: 13px; background: transparent; }
*[role="chip"][tone="begun"] { color: @accent; border-color: @accent; }
*[role="chip"][tone="done"] { color: @done; border-color: @done; }
*[role="chip"][tone="changed"] { color: @changed; border-color: @changed; }
QLabel[tone="overdue"] { color: @overdue; }
QLabel[tone="changed"] { color: @changed; }
QLabel[tone="done"] { color: @done; }
*[role="postHeader"] { background: @card; border-bottom: 1px solid @line; }
QLabel[role="postTitle"] { font-size: 22px; font-weight: 700; }
QLabel[role="standing"] { font-size: 16px; font-weight: 600; }
QLabel[role="planLine"] { font-size: 13px; }
QLabel[role="planLine"][tone="past"] { color: @muted; }
QLabel[role="planLine"][tone="current"] { color: @accent; font-weight: 600; }
*[role="meetingStrip"] { background: @tint; border-bottom: 1px solid @accent; }
*[role="note"] { background: @canvas; border: none; border-left: 3px solid @changed; border-radius: 0; }
*[role="offerBar"] { background: @tint; border: 1px solid @accent; border-radius: 8px; }
*[role="problemBar"] { background: @card; border: 1px solid @changed; border-radius: 8px; }
*[role="link"] { color: @accent; background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px 4px; text-align: left; }
*[role="link"]:hover { text-decoration: underline; }
*[role="link"]:focus { border: 1px solid @accent; }

QPushButton, QToolButton { background: @card; color: @text; border: 1px solid @fieldBorder; border-radius: 6px; padding: 6px 12px; min-height: 18px; }
QPushButton:hover, QToolButton:hover { background: @tint; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 5px 11px; }
QPushButton:pressed, QToolButton:pressed { background: @line; }
QPushButton:disabled, QToolButton:disabled { color: @muted; border-color: @line; }
QPushButton[role="primary"], QPushButton:default { background: @accent; color: @onAccent; border: 1px solid @accent; }
QPushButton[role="primary"] { font-weight: 600; } /* not for :default – Qt measures a button without its states, so bold would be cut */
QPushButton[role="primary"]:focus, QPushButton:default:focus { border: 2px solid @text; padding: 5px 11px; }
QPushButton[role="primary"]:hover { background: @accent; }
QPushButton[role="primary"]:disabled { background: @canvas; color: @muted; border-color: @line; }
QPushButton[role="cardTitle"], QPushButton[role="heading"] { border: 1px solid transparent; background: transparent; border-radius: 4px; padding: 3px 4px; text-align: left; font-weight: 600; min-height: 0; }
QPushButton[role="cardTitle"]:hover, QPushButton[role="heading"]:hover { color: @accent; background: transparent; }
QPushButton[role="cardTitle"]:focus, QPushButton[role="heading"]:focus { border: 1px solid @accent; padding: 3px 4px; }
*[role="card"][current="true"] { border-color: @accent; }
QToolButton[role="icon"] { padding: 5px; min-width: 20px; }
QToolButton[role="icon"]:focus { padding: 4px; }
QToolButton[role="icon"][autoRaise="true"] { border: 1px solid transparent; padding: 1px; min-width: 0; min-height: 0; background: transparent; }
QToolButton[role="icon"][autoRaise="true"]:hover { background: @tint; }
QToolButton[role="icon"][autoRaise="true"]:focus { border: 2px solid @accent; padding: 0; }
QToolButton::menu-indicator { image: none; width: 0; }
*[role="danger"] { color: @overdue; }
QLabel[role="bubble"] { background: @card; color: @overdue; border: 1px solid @overdue; border-radius: 6px; padding: 6px 8px; }
*[role="segment"] { background: @card; color: @text; border: 1px solid @fieldBorder; border-radius: 6px; padding: 3px 10px; }
*[role="segment"]:checked { background: @accent; color: @onAccent; border-color: @accent; }
*[role="segment"]:focus { border: 2px solid @text; padding: 2px 9px; }
*[role="segment"][narrow="true"] { padding: 3px 4px; }
*[role="segment"][narrow="true"]:focus { padding: 2px 3px; }
QPushButton[role="link"], QToolButton[role="link"] { border: 1px solid transparent; padding: 3px 4px; background: transparent; color: @accent; min-height: 18px; }
QPushButton[role="link"]:hover, QToolButton[role="link"]:hover { background: transparent; text-decoration: underline; }
QPushButton[role="link"]:focus, QToolButton[role="link"]:focus { border: 1px solid @accent; }
QPushButton[role="lack"] { border: 1px solid transparent; padding: 1px 4px; background: transparent; color: @changed; font-size: 13px; min-height: 0; border-radius: 4px; text-align: left; }
QPushButton[role="lack"]:hover { background: transparent; text-decoration: underline; }
QPushButton[role="lack"]:focus { border: 1px solid @accent; }
QPushButton[role="originLink"] { border: 1px solid transparent; padding: 0; background: transparent; color: @muted; font-size: 13px; min-height: 0; border-radius: 4px; text-align: left; }
QPushButton[role="originLink"]:hover { color: @accent; background: transparent; text-decoration: underline; }
QPushButton[role="originLink"]:focus { border: 1px solid @accent; }
QPushButton[role="cell"] { border: 1px solid @line; background: @card; color: @muted; text-align: left; padding: 3px 8px; border-radius: 6px; min-height: 0; }
QPushButton[role="cell"][tone="done"] { color: @done; border-color: @done; }
QPushButton[role="cell"][tone="begun"] { color: @accent; border-color: @accent; }
QPushButton[role="cell"][tone="changed"] { color: @changed; border-color: @changed; }
QPushButton[role="cell"]:hover { background: @tint; }
QPushButton[role="cell"]:focus { border: 2px solid @accent; padding: 2px 7px; }
QPushButton[role="row"] { border: 1px solid transparent; background: transparent; text-align: left; padding: 4px 6px; border-radius: 6px; }
QPushButton[role="row"]:hover { background: @tint; }
QPushButton[role="row"]:focus { border: 1px solid @accent; background: @tint; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox, QDoubleSpinBox {
    background: @card; color: @text; border: 1px solid @fieldBorder; border-radius: 6px; padding: 5px 8px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox, QDoubleSpinBox { min-height: 20px; }
QComboBox { combobox-popup: 0; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {
    border: 2px solid @accent; padding: 4px 7px; }
QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only { background: @canvas; border-color: @line; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: @canvas; color: @muted; border-color: @line; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/@arrow.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @card; color: @text; border: 1px solid @fieldBorder; selection-background-color: @tint; selection-color: @text; outline: none; }
QTextBrowser { border: none; background: @card; padding: 8px; }
QCheckBox, QRadioButton { spacing: 8px; color: @text; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid @accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @fieldBorder; background: @card; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QTreeView::indicator, QListView::indicator { width: 14px; height: 14px; border: 1px solid @fieldBorder; border-radius: 3px; background: @card; }
QTreeView::indicator:checked, QListView::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/@tick.svg); }
QFileDialog QToolButton { padding: 2px; }
QCheckBox[role="bigTick"] { font-size: 15px; padding: 5px 4px; min-height: 24px; }
QCheckBox[role="bigTick"]::indicator { width: 20px; height: 20px; border-radius: 4px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/@tick.svg); }
QCheckBox::indicator:checked:disabled { background: @muted; border-color: @muted; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; }

QTabBar { background: transparent; }
QTabWidget::pane { border: none; }
QTabWidget[role="page"]::tab-bar { left: 24px; }
QTabBar::tab { background: transparent; color: @muted; padding: 8px 14px; border: 1px solid transparent; border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 3px solid @accent; font-weight: 600; }
QTabBar::tab:hover { color: @text; }
QTabBar:focus, QPushButton:focus, QToolButton:focus { outline: none; }
QTabBar::tab:selected:focus { border: 1px solid @accent; border-bottom: 3px solid @accent; border-radius: 4px; }

QListWidget, QTreeWidget, QTableWidget, QTableView { background: @card; color: @text; border: 1px solid @line; border-radius: 8px; gridline-color: @line; outline: none;
    selection-background-color: @tint; selection-color: @text; }
QListWidget::item { padding: 7px 10px; border-radius: 4px; }
QListWidget::item:selected { background: @tint; color: @text; }
QListWidget:focus, QTreeWidget:focus, QTableWidget:focus { border: 1px solid @accent; }
QHeaderView::section { background: @canvas; color: @muted; border: none; border-bottom: 1px solid @line; border-right: 1px solid @line; padding: 6px 8px; font-weight: 600; }
QMenu { background: @card; color: @text; border: 1px solid @fieldBorder; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 14px; border-radius: 4px; }
QMenu::item:selected { background: @tint; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @fieldBorder; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
)";

} // namespace

QString styleSheet(const Colours &c)
{
    // Longer names first: @railText must not be taken for @rail.
    const std::pair<QLatin1String, QColor> names[] = {
        {QLatin1String("@railText"), c.railText}, {QLatin1String("@rail"), c.rail},
        {QLatin1String("@fieldBorder"), c.fieldBorder}, {QLatin1String("@onAccent"), c.onAccent},
        {QLatin1String("@accent"), c.accent}, {QLatin1String("@overdue"), c.overdue},
        {QLatin1String("@changed"), c.changed}, {QLatin1String("@canvas"), c.canvas},
        {QLatin1String("@muted"), c.muted}, {QLatin1String("@card"), c.card},
        {QLatin1String("@tint"), c.tint}, {QLatin1String("@text"), c.text},
        {QLatin1String("@line"), c.line}, {QLatin1String("@done"), c.done}};
    QString sheet = QString::fromUtf8(rules);
    sheet.replace(QLatin1String("@tick"), c.canvas.lightness() < 128 ? QLatin1String("tick-dark") : QLatin1String("tick-light"));
    sheet.replace(QLatin1String("@arrow"), c.canvas.lightness() < 128 ? QLatin1String("arrow-dark") : QLatin1String("arrow-light"));
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace sjusteg
