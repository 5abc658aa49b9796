// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xlsxwriter.h>

#include <map>
#include <tuple>

namespace kehou::paper
{

enum class NumberForm { General, Money, Percent, Date };
enum class CellPlace { Left, Centre, Right };

// How a cell of a worksheet looks.
struct CellLook {
    NumberForm form = NumberForm::General;
    CellPlace place = CellPlace::Left;
    double points = 10;
    bool bold = false;
    bool tinted = false;
    bool ruled = true;

    friend bool operator<(const CellLook &a, const CellLook &b) { return a.key() < b.key(); }

private:
    [[nodiscard]] std::tuple<NumberForm, CellPlace, double, bool, bool, bool> key() const
    {
        return {form, place, points, bold, tinted, ruled};
    }
};

// The formats of one workbook, each made once; the workbook owns them.
class XlsxFormats
{
public:
    explicit XlsxFormats(lxw_workbook *workbook) : m_workbook(workbook) {}
    [[nodiscard]] lxw_format *of(const CellLook &look);

private:
    [[nodiscard]] lxw_format *made(const CellLook &look) const;

    lxw_workbook *m_workbook;
    std::map<CellLook, lxw_format *> m_formats;
};

} // namespace kehou::paper
