// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/DueStyle.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/WheelGuard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace dueregard {

namespace {

QString kindOfWidget(const QWidget *widget)
{
    return widget ? widget->property(DueStyle::kind).toString() : QString();
}
bool hasError(const QWidget *widget)
{
    return widget && widget->property(DueStyle::error).toBool();
}
/// What the arrow of a list takes from its right: it grows with the text.
int besideArrow()
{
    return Theme::get().em() + 2 * spaceOf(2);
}
int titleHeight(const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(Theme::get().font(TypeSize::Body, true));
    return metrics.boundingRect(QRect(0, 0, qMax(1, width), 10000), Qt::TextWordWrap, text).height();
}

} // namespace

DueStyle::DueStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_wheelGuard(new WheelGuard(this)) {}

void DueStyle::setError(QWidget *widget, bool on)
{
    if (widget->property(error).toBool() == on)
        return;
    widget->setProperty(error, on);
    widget->update();
}

void DueStyle::rounded(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(width > 0 && line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double half = width / 2;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

int DueStyle::buttonPadding(const QString &kind)
{
    if (kind == QLatin1String("link"))
        return 2;
    if (kind == QLatin1String("chip"))
        return spaceOf(2);
    return kind == QLatin1String("quiet") ? spaceOf(3) : spaceOf(4);
}

void DueStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    const bool slides = qobject_cast<QAbstractSlider *>(widget) && !qobject_cast<QScrollBar *>(widget);
    if (slides || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QTabBar *>(widget)) {
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(m_wheelGuard);
    }
}

int DueStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return qMax(Theme::minimumTarget, int(Theme::get().em() * 1.15));
    case PM_RadioButtonLabelSpacing:
    case PM_CheckBoxLabelSpacing: return spaceOf(2) + 2;
    case PM_ScrollBarExtent: return 14;
    case PM_ScrollBarSliderMin: return 40;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_DefaultFrameWidth:
        if (kindOfWidget(widget) == QLatin1String("editor"))
            return 4; // less, and the viewport cuts the round corners
        return qobject_cast<const QAbstractItemView *>(widget) ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return Theme::get().em();
    case PM_MenuBarItemSpacing: return 4;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DueStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration: // no motion
    case SH_ComboBox_Popup: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize DueStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const int height = Theme::get().controlHeight();
    switch (type) {
    case CT_PushButton: {
        const QString kind = kindOfWidget(widget);
        const int width = contents.width() + 2 * buttonPadding(kind) + 4;
        if (kind == QLatin1String("link"))
            return QSize(width, qMax(Theme::minimumTarget + 2, contents.height() + 4));
        if (kind == QLatin1String("chip"))
            return QSize(width, qMax(28, contents.height() + 6));
        return QSize(width, qMax(height, contents.height() + 10));
    }
    case CT_ToolButton: return QProxyStyle::sizeFromContents(type, option, contents, widget).expandedTo(QSize(Theme::minimumTarget + 4, Theme::minimumTarget + 4));
    case CT_LineEdit: return QSize(contents.width() + 2 * spaceOf(2), height);
    case CT_SpinBox: return QSize(contents.width() + 2 * spaceOf(2), height);
    case CT_ComboBox: return QSize(contents.width() + spaceOf(2) + spaceOf(1) + besideArrow(), height);
    case CT_RadioButton:
    case CT_CheckBox: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return QSize(size.width() + 4, qMax(size.height(), Theme::minimumTarget + 6));
    }
    case CT_GroupBox: return QSize(0, contents.height()); // the title wraps, so its length asks for nothing
    case CT_MenuBarItem: return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(8, 6);
    case CT_MenuItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return separator ? size : QSize(size.width() + 16, qMax(size.height(), 30));
    }
    case CT_HeaderSection: return QSize(QProxyStyle::sizeFromContents(type, option, contents, widget).width(), height);
    case CT_TabBarTab: return QProxyStyle::sizeFromContents(type, option, contents, widget).expandedTo(QSize(0, height));
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return QSize(size.width(), qMax(size.height(), 30));
    }
    default: return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect DueStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (part == SC_ScrollBarGroove)
            return option->rect;
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (part == SC_ScrollBarSlider && slider) {
            const bool vertical = slider->orientation == Qt::Vertical;
            const int length = vertical ? slider->rect.height() : slider->rect.width();
            const int range = qMax(1, slider->maximum - slider->minimum);
            const int size = qMin(length, qMax(40, int(double(slider->pageStep) / (range + slider->pageStep) * length)));
            const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - size, slider->upsideDown);
            return vertical ? QRect(0, at, slider->rect.width(), size) : QRect(at, 0, size, slider->rect.height());
        }
    }
    if (control == CC_GroupBox)
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option)) { // the title wraps; its room is in the layout of the contents
            if (part == SC_GroupBoxLabel)
                return QRect(option->rect.left(), option->rect.top(), option->rect.width(), titleHeight(group->text, option->rect.width()));
            if (part == SC_GroupBoxContents || part == SC_GroupBoxFrame)
                return option->rect;
        }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(spaceOf(2), 2, -besideArrow(), -2);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void DueStyle::drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool over = option->state & (State_MouseOver | State_Sunken);
    const bool on = option->state & State_On;
    const bool contrast = Theme::get().isContrast();
    const double radius = Theme::get().radius(Theme::Corner::Control);
    const QString kind = kindOfWidget(widget);
    const QColor edge = contrast ? colourOf(Token::Border) : QColor();
    if (kind == QLatin1String("primary"))
        rounded(painter, option->rect, radius, colourOf(over ? Token::AccentHover : Token::Accent), QColor(), 0);
    else if (kind == QLatin1String("link")) {
        if (over)
            rounded(painter, option->rect, radius, colourOf(Token::Sunken), edge, contrast ? 1 : 0);
    } else if (kind == QLatin1String("chip"))
        rounded(painter, option->rect, Theme::get().radius(Theme::Corner::Tag), colourOf(over && !contrast ? Token::Line : Token::Sunken), edge, 1);
    else if (kind == QLatin1String("quiet"))
        rounded(painter, option->rect, radius, on ? colourOf(Token::AccentSoft) : over ? colourOf(Token::Sunken)
                                                                                       : QColor(),
                on || over ? edge : QColor(), contrast ? 1 : 0);
    else
        rounded(painter, option->rect, radius, colourOf(on ? Token::AccentSoft : over ? Token::Sunken
                                                                                      : Token::Surface),
                colourOf(Token::Border), on || (over && contrast) ? 2 : 1);
}

void DueStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const QString kind = kindOfWidget(widget);
    const QFont font = widget ? widget->font() : painter->font();
    const QFontMetrics metrics(font);
    const bool icon = !button->icon.isNull();
    const int iconWidth = icon ? button->iconSize.width() : 0;
    const int gap = icon && !button->text.isEmpty() ? spaceOf(2) : 0;
    // Words that wrap keep the distance from the edge that Button reckons with.
    const int edge = kind == QLatin1String("link") ? 0 : buttonPadding(kind);
    const int room = qMax(1, qMin(option->rect.width(), (widget ? widget->width() : option->rect.width()) - 2 * edge) - iconWidth - gap);
    QRect box = metrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap | Qt::TextShowMnemonic, button->text);
    const bool left = kind == QLatin1String("link") || box.height() > metrics.height() * 3 / 2;
    const int width = qMin(room, box.width() + 2);
    int x = left ? qMax(option->rect.left(), edge) : option->rect.left() + (option->rect.width() - iconWidth - gap - width) / 2;
    if (icon) {
        const int middle = left && box.height() > metrics.height() * 3 / 2 ? option->rect.top() + (option->rect.height() - box.height() + metrics.height()) / 2 : option->rect.center().y() + 1;
        button->icon.paint(painter, QRect(x, middle - button->iconSize.height() / 2, iconWidth, button->iconSize.height()));
    }
    x += iconWidth + gap;
    painter->save();
    painter->setFont(font);
    const bool enabled = option->state & State_Enabled;
    painter->setPen(colourOf(kind == QLatin1String("primary") ? Token::OnAccent : !enabled ? Token::Ink2
                                 : kind == QLatin1String("link")                           ? Token::Link
                                                                                           : Token::Ink));
    const bool underline = proxy()->styleHint(SH_UnderlineShortcut, option, widget);
    painter->drawText(QRect(x, option->rect.top(), left ? room : width + 2, option->rect.height()),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), button->text);
    painter->restore();
}

void DueStyle::drawIndicator(bool round, const QStyleOption *option, QPainter *painter) const
{
    const bool on = option->state & State_On;
    const bool partly = option->state & State_NoChange;
    const bool enabled = option->state & State_Enabled;
    const bool over = option->state & State_MouseOver && enabled;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const double side = box.width();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colourOf(!enabled ? Token::Line : on || partly ? Token::Accent
                                                                        : Token::Border),
                         on || over ? 2 : 1.5));
    painter->setBrush(colourOf(over ? Token::Sunken : Token::Surface));
    if (round) {
        painter->drawEllipse(box.adjusted(1, 1, -1, -1));
        if (on) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colourOf(Token::Accent));
            painter->drawEllipse(box.center(), side * .25, side * .25);
        }
    } else {
        if (on)
            painter->setBrush(colourOf(Token::Accent));
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
        painter->setBrush(Qt::NoBrush);
        if (on) {
            QPainterPath tick;
            tick.moveTo(box.left() + side * .25, box.top() + side * .52);
            tick.lineTo(box.left() + side * .43, box.top() + side * .7);
            tick.lineTo(box.left() + side * .76, box.top() + side * .32);
            painter->setPen(QPen(colourOf(Token::OnAccent), side * .1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPath(tick);
        } else if (partly) {
            painter->setPen(QPen(colourOf(Token::Accent), side * .12, Qt::SolidLine, Qt::RoundCap));
            painter->drawLine(QPointF(box.left() + side * .28, box.center().y()), QPointF(box.right() - side * .28, box.center().y()));
        }
    }
    painter->restore();
}

void DueStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const double radius = Theme::get().radius(Theme::Corner::Control);
    const QColor edge = colourOf(hasError(widget) ? Token::Problem : Token::Border);
    const int width = hasError(widget) ? 2 : 1;
    switch (element) {
    case PE_FrameFocusRect: return; // FocusRing draws it
    case PE_PanelButtonCommand: drawButtonPanel(option, painter, widget); return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (element == PE_PanelLineEdit && widget && !qobject_cast<const QComboBox *>(widget->parentWidget()))
            rounded(painter, option->rect, radius, colourOf(option->state & State_ReadOnly ? Token::Window : Token::Surface), edge, width);
        return;
    case PE_Frame:
        if (kindOfWidget(widget) == QLatin1String("editor"))
            rounded(painter, option->rect, radius, colourOf(Token::Surface), edge, width);
        return;
    case PE_IndicatorRadioButton: drawIndicator(true, option, painter); return;
    case PE_IndicatorCheckBox: drawIndicator(false, option, painter); return;
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem: return; // the question is the frame
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DueStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: drawButtonLabel(option, painter, widget); return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const bool selected = option->state & State_Selected;
            painter->fillRect(option->rect, colourOf(Token::Window));
            if (selected)
                rounded(painter, option->rect.adjusted(1, 2, -1, -2), Theme::get().radius(Theme::Corner::Control), colourOf(Token::Accent), QColor(), 0);
            painter->setPen(colourOf(selected ? Token::OnAccent : Token::Ink));
            const bool underline = proxy()->styleHint(SH_UnderlineShortcut, option, widget);
            painter->drawText(option->rect, Qt::AlignCenter | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), item->text);
            return;
        }
        break;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, colourOf(Token::Window)); return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painter->setFont(Theme::get().font(TypeSize::Caption, true));
            painter->setPen(colourOf(Token::Ink2));
            painter->drawText(option->rect.adjusted(spaceOf(2), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, header->text);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colourOf(Token::Surface));
        painter->setPen(colourOf(Token::Border));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            painter->setPen(colourOf(option->state & State_Enabled ? Token::Ink : Token::Ink2));
            painter->drawText(field, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(combo->currentText, Qt::ElideRight, field.width()));
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DueStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar: {
        const bool surface = widget && widget->property("on").toString() == QLatin1String("surface");
        painter->fillRect(option->rect, colourOf(surface ? Token::Surface : Token::Window));
        const QRectF slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
        const bool vertical = option->rect.height() > option->rect.width();
        rounded(painter, vertical ? slider.adjusted(4, 3, -4, -3) : slider.adjusted(3, 4, -3, -4), 3, colourOf(Token::Border), QColor(), 0);
        return;
    }
    case CC_ComboBox: {
        const bool error = hasError(widget);
        rounded(painter, option->rect, Theme::get().radius(Theme::Corner::Control), colourOf(Token::Surface), colourOf(error ? Token::Problem : Token::Border), error ? 2 : 1);
        const int side = Theme::get().em();
        icons::paint(*painter, QRect(option->rect.right() - side - spaceOf(2), option->rect.center().y() - side / 2 + 1, side, side), QStringLiteral("chevron-down"), Token::Ink);
        return;
    }
    case CC_GroupBox: // the title as a question in bold, no box
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option)) {
            painter->setFont(Theme::get().font(TypeSize::Body, true));
            painter->setPen(colourOf(Token::Ink));
            painter->drawText(option->rect, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap | Qt::TextShowMnemonic, group->text);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace dueregard
