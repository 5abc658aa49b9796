// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/xlsx_formats.h"

namespace kehou::paper
{

namespace
{

constexpr lxw_color_t kTint = 0xEEEEEE;

[[nodiscard]] const char *numberFormat(NumberForm form)
{
    switch (form) {
    case NumberForm::General:
        return "General";
    case NumberForm::Money:
        return "#,##0.00";
    case NumberForm::Percent:
        return "0.0#%";
    case NumberForm::Date:
        return "yyyy-mm-dd";
    }
    return "General";
}

[[nodiscard]] lxw_format_alignments alignment(CellPlace place)
{
    switch (place) {
    case CellPlace::Left:
        return LXW_ALIGN_LEFT;
    case CellPlace::Centre:
        return LXW_ALIGN_CENTER;
    case CellPlace::Right:
        return LXW_ALIGN_RIGHT;
    }
    return LXW_ALIGN_LEFT;
}

} // namespace

lxw_format *XlsxFormats::of(const CellLook &look)
{
    const auto known = m_formats.find(look);
    if (known != m_formats.end())
        return known->second;
    return m_formats.emplace(look, made(look)).first->second;
}

lxw_format *XlsxFormats::made(const CellLook &look) const
{
    lxw_format *format = workbook_add_format(m_workbook);
    format_set_font_name(format, "宋体");
    format_set_font_size(format, look.points);
    format_set_num_format(format, numberFormat(look.form));
    format_set_align(format, static_cast<uint8_t>(alignment(look.place)));
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(format);
    if (look.bold)
        format_set_bold(format);
    if (look.tinted)
        format_set_bg_color(format, kTint);
    if (look.ruled)
        format_set_border(format, LXW_BORDER_THIN);
    return format;
}

} // namespace kehou::paper
