// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/courses.h"

#include <algorithm>

namespace kehou::demo
{

namespace
{

constexpr auto kOpen = OfferingState::Published;
constexpr auto kRuns = OfferingState::Running;
constexpr auto kLow = Stage::Low;
constexpr auto kMiddle = Stage::Middle;
constexpr auto kUpper = Stage::Upper;

// clang-format off
constexpr std::array kCourses = {
    Course{kLow, 1, u"少儿舞蹈", u"舞蹈", u"舞蹈室", u"1-2", 28, kRuns, 1},
    Course{kLow, 1, u"剪纸", u"美术", u"活动室1", u"1-2", 30},
    Course{kLow, 1, u"诵读", u"阅读", u"活动室2", u"1-2", 32, kOpen},
    Course{kLow, 2, u"绘本阅读", u"阅读", u"阅览室", u"1-2", 34, kOpen},
    Course{kLow, 2, u"儿童画", u"美术", u"活动室1", u"1-2", 30},
    Course{kLow, 2, u"跳绳", u"体育", u"风雨操场", u"1-2", 36},
    Course{kLow, 3, u"童谣合唱", u"音乐", u"音乐室", u"1-2", 36},
    Course{kLow, 3, u"折纸", u"美术", u"活动室1", u"1-2", 30, kOpen},
    Course{kLow, 3, u"趣味田径", u"体育", u"小操场", u"1-2", 36},

    Course{kMiddle, 2, u"民族舞", u"舞蹈", u"舞蹈室", u"3-6", 30, kRuns, 0},
    Course{kMiddle, 2, u"二胡", u"曲艺", u"曲艺室", u"3-6", 20, kRuns, 2},
    Course{kMiddle, 2, u"校篮球队", u"体育", u"篮球场", u"3-6", 30, kRuns, -1, true},
    Course{kMiddle, 2, u"象棋", u"综合", u"棋类室", u"3-6", 40},
    Course{kMiddle, 2, u"信息技术", u"信息技术", u"计算机室", u"5-6", 45},
    Course{kMiddle, 2, u"英语口语", u"综合", u"语音室", u"3-6", 40, kOpen},
    Course{kMiddle, 2, u"国学", u"阅读", u"国学室", u"3-6", 40, kOpen},
    Course{kMiddle, 2, u"乒乓球", u"体育", u"乒乓球室", u"3-6", 36},
    Course{kMiddle, 2, u"围棋", u"综合", u"活动室3", u"3-6", 30, OfferingState::Closed},
    Course{kMiddle, 4, u"拉丁舞", u"舞蹈", u"舞蹈室", u"3-6", 30, kRuns, 1},
    Course{kMiddle, 4, u"笛子", u"曲艺", u"曲艺室", u"3-6", 20, kRuns, 3},
    Course{kMiddle, 4, u"书法名师班", u"书法", u"书法室", u"3-6", 30, kRuns, -1, true},
    Course{kMiddle, 4, u"足球", u"体育", u"足球场", u"3-6", 40},
    Course{kMiddle, 4, u"水彩画", u"美术", u"美术室", u"3-6", 36},
    Course{kMiddle, 4, u"电子琴", u"音乐", u"电子琴室", u"3-6", 32, kOpen},
    Course{kMiddle, 4, u"科学小实验", u"综合", u"实验室", u"4-6", 36, kOpen},
    Course{kMiddle, 4, u"羽毛球", u"体育", u"风雨操场", u"3-6", 32},

    Course{kUpper, 1, u"二胡", u"曲艺", u"曲艺室", u"7-8", 20, kRuns, 3},
    Course{kUpper, 1, u"校篮球队", u"体育", u"篮球场", u"7-8", 30, kRuns, -1, true},
    Course{kUpper, 1, u"书法", u"书法", u"书法室", u"7-8", 40},
    Course{kUpper, 1, u"编程", u"信息技术", u"计算机室", u"7-8", 45},
    Course{kUpper, 1, u"英语口语", u"综合", u"语音室", u"7-8", 40, kOpen},
    Course{kUpper, 1, u"象棋", u"综合", u"棋类室", u"7-8", 40, kOpen},
    Course{kUpper, 1, u"无人机", u"综合", u"活动室3", u"7-8", 24, OfferingState::Draft},
    Course{kUpper, 3, u"笛子", u"曲艺", u"曲艺室", u"7-8", 20, kRuns, 2},
    Course{kUpper, 3, u"校田径队", u"体育", u"田径场", u"7-8", 30, kRuns, -1, true},
    Course{kUpper, 3, u"素描", u"美术", u"美术室", u"7-8", 40},
    Course{kUpper, 3, u"电子琴", u"音乐", u"电子琴室", u"7-8", 32, kOpen},
    Course{kUpper, 3, u"国学", u"阅读", u"国学室", u"7-8", 40, kOpen},
    Course{kUpper, 3, u"足球", u"体育", u"足球场", u"7-8", 40},
    Course{kUpper, 3, u"航模短期班", u"综合", u"实验室", u"7-8", 24, OfferingState::Finished},
    Course{kUpper, 3, u"播音主持", u"综合", u"活动室3", u"7-8", 30, OfferingState::Reviewed},
};

constexpr std::array kSyllabuses = {
    Syllabus{u"综合", {u"入门与规则", u"基本方法", u"分组练习", u"展示与交流"}, u"自带笔记本"},
    Syllabus{u"体育", {u"热身与体能", u"基本动作", u"配合与对抗", u"比赛与展示"}, u"穿运动鞋，自带水杯"},
    Syllabus{u"美术", {u"认识工具与材料", u"线条与造型", u"色彩与构图", u"创作与布展"}, u"自带围裙"},
    Syllabus{u"书法", {u"坐姿与执笔", u"基本笔画", u"间架结构", u"临帖与创作"}, u"自带毛笔、墨汁"},
    Syllabus{u"音乐", {u"节奏与音准", u"基本指法与发声", u"练习曲", u"合奏与汇报"}, u"课前练声五分钟"},
    Syllabus{u"舞蹈", {u"形体训练", u"基本步伐", u"组合练习", u"剧目排练"}, u"穿软底鞋"},
    Syllabus{u"曲艺", {u"认识乐器", u"运弓与运气", u"传统小曲", u"合奏排练"}, u"爱护乐器，用后放回原处"},
    Syllabus{u"信息技术", {u"认识软件", u"顺序与循环", u"小作品设计", u"作品展示"}, u"按座位使用计算机"},
    Syllabus{u"阅读", {u"选文初读", u"朗读与背诵", u"讲故事", u"诵读展示"}, u"自带读本"},
};
// clang-format on

constexpr std::array kClassCourses = {ClassCourse{1, u"诵读启蒙", u"阅读"},
                                      ClassCourse{2, u"剪纸启蒙", u"美术"}};

} // namespace

QList<Course> coursesOn(Stage stage, int weekday)
{
    QList<Course> courses;
    for (const Course &course : kCourses) {
        if (course.stage == stage && course.weekday == weekday)
            courses.append(course);
    }
    return courses;
}

const Syllabus &syllabusOf(const QString &category)
{
    const auto found =
        std::find_if(kSyllabuses.begin(), kSyllabuses.end(), [&](const Syllabus &syllabus) {
            return category == QStringView(syllabus.category);
        });
    return found == kSyllabuses.end() ? kSyllabuses.front() : *found;
}

const ClassCourse *classCourseOf(int grade)
{
    const auto found =
        std::find_if(kClassCourses.begin(), kClassCourses.end(),
                     [&](const ClassCourse &course) { return course.grade == grade; });
    return found == kClassCourses.end() ? nullptr : &*found;
}

bool isInterestDay(int grade, int weekday)
{
    if (grade == kGrades)
        return false;
    return !coursesOn(stageOf(grade), weekday).isEmpty() ||
           (classCourseOf(grade) && weekday == kClassCourseWeekday);
}

} // namespace kehou::demo
