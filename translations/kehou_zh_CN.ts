<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Absences</name>
    <message>
        <source>Say what was done about the absence (R-ATT-8).</source>
        <translation>请写明对这次缺勤做了什么（R-ATT-8）。</translation>
    </message>
    <message>
        <source>Nothing can have been done before %1, the day of the absence.</source>
        <translation>处理日期不能早于缺勤当日%1。</translation>
    </message>
    <message>
        <source>Follow-up of %1&apos;s absence on %2</source>
        <translation>跟进%1在%2的缺勤</translation>
    </message>
    <message>
        <source>%1 was not absent without leave on %2.</source>
        <translation>%1在%2没有无故缺勤。</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>The result contradicts places that stay. Nothing was saved.</source>
        <translation>结果与保留的选课结果相冲突，没有保存。</translation>
    </message>
    <message>
        <source>A draw needs its published seed: enter it as 摇号种子 of the term or give it to the draw (R-ALC-2).</source>
        <translation>摇号需要事先公布的种子：请在学期里填写摇号种子，或在摇号时给出（R-ALC-2）。</translation>
    </message>
    <message>
        <source>Save the allocation of places</source>
        <translation>保存选课分班结果</translation>
    </message>
    <message>
        <source>%1 lies outside of the term.</source>
        <translation>%1 不在学期内。</translation>
    </message>
    <message>
        <source>No place of %1 is free that somebody waits for (R-ALC-6).</source>
        <translation>%1 没有可递补的空额（R-ALC-6）。</translation>
    </message>
    <message>
        <source>The place of %1 goes to the first of the waiting list, student %2 (R-ALC-6).</source>
        <translation>%1 的空额应给候补首位 %2（R-ALC-6）。</translation>
    </message>
    <message>
        <source>Give a free place of %1 to student %2</source>
        <translation>%1 的空额递补给 %2</translation>
    </message>
    <message>
        <source>Moving a place by hand needs a reason.</source>
        <translation>手工调整名额要写明原因。</translation>
    </message>
    <message>
        <source>The old and the new place are the same.</source>
        <translation>原名额和新名额是同一门课程。</translation>
    </message>
    <message>
        <source>There is no student %1 in this term.</source>
        <translation>本学期没有学生 %1。</translation>
    </message>
    <message>
        <source>There is no offering %1 in this term.</source>
        <translation>本学期没有课程 %1。</translation>
    </message>
    <message>
        <source>Student %1 holds no place of %2 on %3.</source>
        <translation>%3 学生 %1 没有 %2 的名额。</translation>
    </message>
    <message>
        <source>it holds as many places as it may pick</source>
        <translation>可选门数已满</translation>
    </message>
    <message>
        <source>%1 waits before it (R-ALC-6)</source>
        <translation>候补名单上 %1 在前（R-ALC-6）</translation>
    </message>
    <message>
        <source>Student %1 cannot have a place of %2: %3. Nothing was changed.</source>
        <translation>学生 %1 不能改到 %2：%3。原名额不变。</translation>
    </message>
    <message>
        <source>Student %1 gives up %2 from %3 on: %4</source>
        <translation>学生 %1 自 %3 起退出 %2：%4</translation>
    </message>
    <message>
        <source>Student %1 is given %2 from %3 on: %4</source>
        <translation>学生 %1 自 %3 起加入 %2：%4</translation>
    </message>
    <message>
        <source>Student %1 changes from %2 to %3 from %4 on: %5</source>
        <translation>学生 %1 自 %4 起由 %2 改选 %3：%5</translation>
    </message>
    <message>
        <source>Places go to who comes first in this term: there is no draw.</source>
        <translation>本学期为先到先得，没有摇号。</translation>
    </message>
    <message>
        <source>Type the seed that was fixed.</source>
        <translation>请填写已确定的种子。</translation>
    </message>
    <message>
        <source>Type how the seed was fixed and before whom (R-ALC-7).</source>
        <translation>请填写种子如何确定、哪些见证人在场（R-ALC-7）。</translation>
    </message>
    <message>
        <source>Type the day on which the seed was fixed.</source>
        <translation>请填写确定种子的日期。</translation>
    </message>
    <message>
        <source>Freeze the draw</source>
        <translation>封存摇号数据</translation>
    </message>
    <message>
        <source>Nobody has handed in wishes in this term yet.</source>
        <translation>本学期还没有人填报志愿。</translation>
    </message>
    <message>
        <source>The draw was frozen on %1 with the seed &quot;%2&quot;, not with this one.</source>
        <translation>摇号已于%1封存，种子是“%2”，与当前种子不同。</translation>
    </message>
    <message>
        <source>Wishes, courses or enrollments have changed since the draw was frozen on %1. Freeze it anew before witnesses.</source>
        <translation>%1封存后，志愿、课程或报名有变动，请在见证人面前重新封存。</translation>
    </message>
</context>
<context>
    <name>AllocationPage</name>
    <message>
        <source>%1 (reserved)</source>
        <translation>%1（内定）</translation>
    </message>
    <message>
        <source>%1 (choice %2)</source>
        <translation>%1（志愿%2）</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>未选上</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>内定</translation>
    </message>
    <message>
        <source>%1; number %2 of the waiting list</source>
        <translation>%1；候补第 %2 位</translation>
    </message>
    <message>
        <source>was not needed any more</source>
        <translation>已选满</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>选上的课程</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>志愿数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>✓ given</source>
        <translation>✓ 选上</translation>
    </message>
    <message>
        <source>○ not given</source>
        <translation>○ 未选上</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>志愿</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>AttendanceRules</name>
    <message>
        <source>%1 period %2</source>
        <translation>%1第 %2 课时</translation>
    </message>
    <message>
        <source>A session lies inside the term.</source>
        <translation>课次应在学期之内。</translation>
    </message>
    <message>
        <source>The whole school&apos;s service is cancelled on this day (R-CAL-1).</source>
        <translation>这一天全校停课（R-CAL-1）。</translation>
    </message>
    <message>
        <source>A moved session names both its former date and period (R-ATT-9).</source>
        <translation>调课的课次要同时写明原日期和原课时（R-ATT-9）。</translation>
    </message>
    <message>
        <source>The group has no session at the former date and period.</source>
        <translation>该班级或课程在原日期、原课时没有课次。</translation>
    </message>
    <message>
        <source>There is no service on this day.</source>
        <translation>这一天没有课后服务。</translation>
    </message>
    <message>
        <source>The offering does not meet in this slot.</source>
        <translation>该课程在这个时间不上课。</translation>
    </message>
    <message>
        <source>This session was moved to %1 already (R-ATT-9).</source>
        <translation>该课次已经调到 %1（R-ATT-9）。</translation>
    </message>
    <message>
        <source>This session was moved to %1 (R-ATT-9).</source>
        <translation>该课次已调到 %1（R-ATT-9）。</translation>
    </message>
    <message>
        <source>Student %1 would be in two sessions at once on %2.</source>
        <translation>学生 %1 在 %2 会同时出现在两个课次里。</translation>
    </message>
    <message>
        <source>This session is cancelled: nobody can be marked in it (R-ATT-2).</source>
        <translation>该课次已停课，不能登记考勤（R-ATT-2）。</translation>
    </message>
    <message>
        <source>This student is not expected on %1 (R-ATT-4).</source>
        <translation>该学生 %1 不在应到名单里（R-ATT-4）。</translation>
    </message>
    <message>
        <source>This student is not enrolled and so not expected (R-ATT-4).</source>
        <translation>该学生没有报名，不在应到名单里（R-ATT-4）。</translation>
    </message>
</context>
<context>
    <name>BandRules</name>
    <message>
        <source>A period ends after it starts.</source>
        <translation>课时的结束时间应晚于开始时间。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>This period overlaps with row &quot;%1&quot; of the same grade.</source>
        <translation>该课时与同年级的“%1”一行时间重叠。</translation>
    </message>
    <message>
        <source>Grade %1 is in no band on %2, between this row and row &quot;%3&quot;.</source>
        <translation>%1 年级在 %2 没有时段：位于本行与“%3”一行之间。</translation>
    </message>
    <message>
        <source>Grade %1 is in no band on %2, beside row &quot;%3&quot;.</source>
        <translation>%1 年级在 %2 没有时段，见“%3”一行。</translation>
    </message>
</context>
<context>
    <name>Bills</name>
    <message numerus="yes">
        <source>No bill was issued: %n reason(s) stand against it.</source>
        <translation>
            <numerusform>没有开出通知单，原因有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>The settlement of this term is closed: what has changed since is adjusted by closing it again (R-FEE-7).</source>
        <translation>本学期已结算，之后的变动请再次结算作调整（R-FEE-7）。</translation>
    </message>
    <message>
        <source>Bill %1 of student %2</source>
        <translation>通知单 %1，学号 %2</translation>
    </message>
    <message>
        <source>The bills would be due before they are issued.</source>
        <translation>缴费期限早于开单日期。</translation>
    </message>
    <message>
        <source>Reversal of bill %1</source>
        <translation>冲销通知单 %1</translation>
    </message>
    <message>
        <source>There is no such batch of bills in this term.</source>
        <translation>本学期没有这一批通知单。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was reversed on %2 already.</source>
        <translation>“%1”已于 %2 冲销。</translation>
    </message>
    <message>
        <source>Taking back a batch needs its reason.</source>
        <translation>冲销一批通知单要写明原因。</translation>
    </message>
    <message>
        <source>Batch %1 corrects bills of &quot;%2&quot;. Reverse that one first.</source>
        <translation>第 %1 批更正了“%2”的通知单，请先冲销第 %1 批。</translation>
    </message>
    <message>
        <source>No application or signed agreement: it is not billed (R-ENR-6).</source>
        <translation>没有申请或未签协议，不开单（R-ENR-6）。</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>应缴为零。</translation>
    </message>
    <message>
        <source>It asks for less than was billed before.</source>
        <translation>比原先开出的金额少。</translation>
    </message>
    <message>
        <source>It corrects what was billed before.</source>
        <translation>更正原先开出的通知单。</translation>
    </message>
    <message>
        <source>The amount is not the usual one of the grade.</source>
        <translation>金额与本年级多数学生不同。</translation>
    </message>
    <message>
        <source>The selection starts after the term.</source>
        <translation>参加时间晚于学期开始。</translation>
    </message>
    <message>
        <source>The selection ends before the term.</source>
        <translation>参加时间早于学期结束而止。</translation>
    </message>
    <message>
        <source>A waiver has no document as its basis.</source>
        <translation>有减免没有文件依据。</translation>
    </message>
    <message>
        <source>A waiver runs on after the term.</source>
        <translation>有减免的截止日期晚于学期结束。</translation>
    </message>
    <message>
        <source>Two waivers hold on one day: the larger counts (R-FEE-6).</source>
        <translation>同一天有两项减免，按较大的计（R-FEE-6）。</translation>
    </message>
    <message>
        <source>Issue bills on %1</source>
        <translation>%1 开出缴费通知单</translation>
    </message>
    <message>
        <source>Take back a batch of bills</source>
        <translation>冲销一批缴费通知单</translation>
    </message>
    <message numerus="yes">
        <source>No bill was issued: each of the %n that were to be issued is held back.</source>
        <translation>
            <numerusform>没有开出账单：待开的 %n 份都暂缓。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3) %4</source>
        <translation>%1：%2（%3）%4</translation>
    </message>
</context>
<context>
    <name>CalendarRules</name>
    <message>
        <source>A make-up day names the weekday it follows.</source>
        <translation>补课日要写明补星期几的课。</translation>
    </message>
    <message>
        <source>A make-up day lies inside the term.</source>
        <translation>补课日应在学期之内。</translation>
    </message>
    <message>
        <source>This day has no service that could be cancelled.</source>
        <translation>这一天没有课后服务，无需停课。</translation>
    </message>
    <message>
        <source>Grade %1 has %2 minutes of service a day; the scheme asks for at least %3.</source>
        <translation>%1 年级每天服务 %2 分钟，方案要求不少于 %3 分钟。</translation>
    </message>
    <message>
        <source>Grade %1 ends at %2; the scheme asks for no earlier than %3.</source>
        <translation>%1 年级 %2 结束，方案要求不早于 %3。</translation>
    </message>
    <message>
        <source>Grade %1 ends at %2; the scheme asks for no later than %3.</source>
        <translation>%1 年级 %2 结束，方案要求不晚于 %3。</translation>
    </message>
    <message>
        <source>The service runs on %1 weekdays; the scheme asks for at least %2.</source>
        <translation>每周服务 %1 天，方案要求不少于 %2 天。</translation>
    </message>
    <message>
        <source>Grade %1 has %2 periods in the term; the scheme asks for at least %3.</source>
        <translation>%1 年级本学期共 %2 课时，方案要求不少于 %3 课时。</translation>
    </message>
    <message>
        <source>Grade %1 has %2 minutes of service a day; the scheme asks for at most %3.</source>
        <translation>%1 年级每天服务 %2 分钟，方案要求最多 %3 分钟。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>    %1: %2 answers for it: %3</source>
        <translation>    %1：%2 已说明：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without a line of the lesson plan (R-MNU-9)</source>
        <translation>
            <numerusform>有 %n 次课没有教学计划（R-MNU-9）</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no step &quot;%1&quot;.</source>
        <translation>没有步骤“%1”。</translation>
    </message>
    <message>
        <source>A step needs --course with the codes of courses.</source>
        <translation>步骤要用 --course 写明课程编号。</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Surplus of student %1 to the next term</source>
        <translation>学号 %1 结余转下学期</translation>
    </message>
    <message>
        <source>Surplus of student %1 from the term before</source>
        <translation>学号 %1 上学期结余转入</translation>
    </message>
    <message>
        <source>Close the settlement of %1 first: only then it is certain what is owed (R-FEE-7).</source>
        <translation>请先结算 %1，应退金额才能确定（R-FEE-7）。</translation>
    </message>
    <message>
        <source>This file has no term after %1 yet.</source>
        <translation>%1 之后还没有学期。</translation>
    </message>
    <message>
        <source>Carry surpluses to the next term</source>
        <translation>结余转入下学期</translation>
    </message>
    <message numerus="yes">
        <source>The settlement cannot be closed: %n roll(s) are missing (R-ATT-3). Take or cancel them first.</source>
        <translation>
            <numerusform>不能结算：有 %n 次没有点名（R-ATT-3），请先点名或停课。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, period %2, %3: %n student(s) without a roll</source>
        <translation>
            <numerusform>%1 第 %2 课时 %3：%n 名学生未点名</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjustment of the settlement of student %1</source>
        <translation>调整学号 %1 的结算</translation>
    </message>
    <message>
        <source>Settlement of student %1</source>
        <translation>学号 %1 的结算</translation>
    </message>
    <message>
        <source>Close the settlement</source>
        <translation>期末结算</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: %2 added, %3 changed, %4 unchanged, %5 only in the file</source>
        <translation>%1：新增 %2，修改 %3，不变 %4，仅文件中有 %5</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>The option %1 is not known here.</source>
        <translation>这里没有选项 %1。</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>选项 %1 后面要写内容。</translation>
    </message>
    <message>
        <source>Something is missing after the verb.</source>
        <translation>命令后面缺少内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>“%1”是多余的。</translation>
    </message>
    <message>
        <source>%1: prepaid %2, used %3, waived %4, paid %5, given back %6; to give back %7, still due %8</source>
        <translation>%1：预收 %2，使用 %3，减免 %4，已缴 %5，已退 %6；应退 %7，应补缴 %8</translation>
    </message>
    <message numerus="yes">
        <source>    %n period(s) without a roll: not complete (R-ATT-3)</source>
        <translation>
            <numerusform>    %n 课时没有点名，结算不完整（R-ATT-3）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 yuan, waived %3, to pay %4</source>
        <translation>%1：%2 元，减免 %3，应缴 %4</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>实际为：%1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>应为：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date such as 2026-09-01.</source>
        <translation>“%1”不是日期，应写成 2026-09-01 的形式。</translation>
    </message>
    <message>
        <source>Name a file to write with --out, ending in .pdf, .xlsx or .csv.</source>
        <translation>用 --out 写明输出文件，扩展名为 .pdf、.xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>Name a file to write with --out, ending in .pdf or .xlsx.</source>
        <translation>用 --out 写明输出文件，扩展名为 .pdf 或 .xlsx。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month such as 2026-09.</source>
        <translation>“%1”不是月份，应写成 2026-09 的形式。</translation>
    </message>
    <message>
        <source>There is no form &quot;%1&quot;. The forms are:</source>
        <translation>没有名为“%1”的表。可用的表有：</translation>
    </message>
    <message>
        <source>This form does not take --%1:</source>
        <translation>这张表不能用 --%1：</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;. The only report is: semester.</source>
        <translation>没有名为“%1”的报告，只有 semester（学期报告）。</translation>
    </message>
    <message>
        <source>Name a scheme with --scheme; &quot;kehou-cli schemes&quot; lists them.</source>
        <translation>用 --scheme 写明方案；“kehou-cli schemes”会列出所有方案。</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>文件完好。</translation>
    </message>
    <message>
        <source>--students is a whole number from 1 to %1.</source>
        <translation>--students 应为 1 到 %1 的整数。</translation>
    </message>
    <message>
        <source>--seed is a whole number from 0 on.</source>
        <translation>--seed 应为不小于 0 的整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mark such as 20260101=缺勤.</source>
        <translation>“%1”不是考勤标记，应如 20260101=缺勤。</translation>
    </message>
    <message>
        <source>A roll needs --date, --period and --group.</source>
        <translation>点名需要 --date、--period 和 --group。</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) expected. Nothing was written; --confirm takes the roll.</source>
        <translation>
            <numerusform>应到 %n 人。尚未写入；加 --confirm 才算点名。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way of giving out places.</source>
        <translation>没有“%1”这种选课方式。</translation>
    </message>
    <message>
        <source>%1 (reserved)</source>
        <translation>%1（内定）</translation>
    </message>
    <message>
        <source>%1 (choice %2)</source>
        <translation>%1（志愿%2）</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>未选上</translation>
    </message>
    <message>
        <source>    choice %1, %2: %3</source>
        <translation>    志愿%1 %2：%3</translation>
    </message>
    <message>
        <source>Waiting for %1: %2</source>
        <translation>%1 候补：%2</translation>
    </message>
    <message>
        <source>Closed for too few students, in this order: %1</source>
        <translation>人数不足，依次停开：%1</translation>
    </message>
    <message>
        <source>Digest of the result: %1</source>
        <translation>结果校验码：%1</translation>
    </message>
    <message>
        <source>The digest is not the expected one: %1</source>
        <translation>结果校验码与给定的不一致：%1</translation>
    </message>
    <message>
        <source>Saved: %1 place(s) added, %2 taken away.</source>
        <translation>已保存：新增 %1 个名额，撤下 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n session(s), %3 yuan</source>
        <translation>
            <numerusform>%1 %2：%n 课时，%3 元</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff fund %1 yuan (%2); paid %3 yuan</source>
        <translation>人员经费 %1 元（%2）；应发合计 %3 元</translation>
    </message>
    <message>
        <source>Nobody has a claim to %1 yuan of it: they stay undivided.</source>
        <translation>其中 %1 元没有人可分，留存。</translation>
    </message>
    <message>
        <source>Pay exceeds the fund by %1 yuan (R-PAY-7).</source>
        <translation>应发超出人员经费 %1 元（R-PAY-7）。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n session(s), %2 yuan</source>
        <translation>
            <numerusform>%1：%n 课时，%2 元</numerusform>
        </translation>
    </message>
    <message>
        <source>The settlement is closed already, and nothing has changed since.</source>
        <translation>已经结算，之后没有变动。</translation>
    </message>
    <message>
        <source>Closed: %1 student(s), adjusted: %2; to give back %3, still due %4</source>
        <translation>结算 %1 人，调整 %2 人；应退 %3，待补缴 %4</translation>
    </message>
    <message>
        <source>--close closes the final settlement of the whole term: it goes with neither --as-of nor --student.</source>
        <translation>--close 用于整个学期的期末结算，不能与 --as-of 或 --student 同用。</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) would settle otherwise since the settlement was closed: close again to adjust.</source>
        <translation>
            <numerusform>结算之后有 %n 名学生的数据变了，请再次结算作调整。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was to be billed: the bills issued before hold.</source>
        <translation>没有需要开单的，原通知单有效。</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n bill(s) issued on %2, to pay %3</source>
        <translation>
            <numerusform>第 %1 批：%2 开出 %n 张，应缴 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>--due is the day by which bills issued with --issue are paid.</source>
        <translation>--due 是缴费期限，须与 --issue 同用。</translation>
    </message>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>原来的文件保存为 %1。</translation>
    </message>
    <message>
        <source>Income %1 yuan, waived %2, given back %3</source>
        <translation>收入%1元，减免%2元，退费%3元</translation>
    </message>
    <message>
        <source>Remitted %1 yuan, returned %2, spent %3, balance %4</source>
        <translation>上缴%1元，拨回%2元，支出%3元，结余%4元</translation>
    </message>
    <message>
        <source>%1 %2 %: %3 yuan planned, %4 spent</source>
        <translation>%1 %2%：计划%3元，已支出%4元</translation>
    </message>
    <message>
        <source>Pay sheet %1 was closed on %2: %3 yuan</source>
        <translation>第%1次发放表于%2结账：%3元</translation>
    </message>
    <message>
        <source>%1 %2: changed since, %3 yuan in the next sheet</source>
        <translation>%1 %2：结账后有更改，下次发放表补差%3元</translation>
    </message>
    <message>
        <source>%1: changed since, %2 yuan in the next sheet</source>
        <translation>%1：结账后有更改，下次发放表补差%2元</translation>
    </message>
    <message>
        <source>%1: no bill. %2</source>
        <translation>%1：未开账单。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) and refund(s) after %1 are counted too: the day cuts off sessions alone.</source>
        <translation>
            <numerusform>%1 之后的 %n 笔缴费、退费也已计入：截止日期只截止课次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service day(s) lie in no billing month: an item by the month costs nothing on them (R-FEE-4).</source>
        <translation>
            <numerusform>有 %n 个服务日不在任何计费月内，按月收费的项目这些天不收费（R-FEE-4）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A demo school has 1 to %1 students.</source>
        <translation>演示学校的学生数应为 1 到 %1。</translation>
    </message>
    <message>
        <source>Make a demo school</source>
        <translation>生成演示学校</translation>
    </message>
    <message>
        <source>A demo school needs a file made with the scheme &quot;%1&quot;.</source>
        <translation>演示学校要用方案“%1”新建的文件。</translation>
    </message>
    <message>
        <source>This file already has the term &quot;%1&quot;.</source>
        <translation>文件里已经有学期“%1”。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>%1 · the term begins on %2; the figures are of its first service day</source>
        <translation>%1 · 学期从 %2 开始；以下是首个服务日的数字</translation>
    </message>
    <message>
        <source>%1 · the term ended on %2; the figures are of its last service day</source>
        <translation>%1 · 学期已于 %2 结束；以下是最后一个服务日的数字</translation>
    </message>
    <message>
        <source>%1 · no service today; the figures are of %2</source>
        <translation>%1 · 今天没有课后服务；以下是 %2 的数字</translation>
    </message>
    <message>
        <source>%1 · the whole day is cancelled</source>
        <translation>%1 · 全天停课</translation>
    </message>
    <message>
        <source>%1 · service today</source>
        <translation>%1 · 今天有课后服务</translation>
    </message>
    <message>
        <source>%1 · this file has no term yet</source>
        <translation>%1 · 此文件还没有学期</translation>
    </message>
    <message>
        <source>Take today&apos;s rolls: %1 of %2 are not taken yet.</source>
        <translation>今天点名：%2 个班组中还有 %1 个未点名。</translation>
    </message>
    <message>
        <source>%3: %1 of %2 rolls are not taken.</source>
        <translation>%3：%2 个班组中有 %1 个未点名。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier day(s) with rolls that are not taken, the first %1.</source>
        <translation>
            <numerusform>此前还有 %n 天有未点名的班组，最早是 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No patrol is entered for today.</source>
        <translation>今天还没有登记巡查。</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) wait for the class&apos;s review.</source>
        <translation>
            <numerusform>%n 份申请待班级初审。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) wait for the school&apos;s approval.</source>
        <translation>
            <numerusform>%n 份申请待学校核准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) wait for the signed agreement.</source>
        <translation>
            <numerusform>%n 份申请待签协议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active enrollment(s) without application or agreement: they are not billed (R-ENR-6).</source>
        <translation>
            <numerusform>%n 份生效报名缺少申请或协议：不能收费（R-ENR-6）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The public notice of %1 has %n day(s) to run before bills.</source>
        <translation>
            <numerusform>%1 的公示还差 %n 天才能收费。</numerusform>
        </translation>
    </message>
    <message>
        <source>The timetable is to be filed and published by %1, %2 days from now.</source>
        <translation>课表须在 %1 前备案并公布，还有 %2 天。</translation>
    </message>
    <message>
        <source>Income and spending are to be disclosed by %1, %2 days from now.</source>
        <translation>收支须在 %1 前公示，还有 %2 天。</translation>
    </message>
    <message>
        <source>The qualification of %1 holds until %2.</source>
        <translation>%1 的资质有效期到 %2。</translation>
    </message>
    <message>
        <source>The insurance of %1 holds until %2.</source>
        <translation>%1 的保险有效期到 %2。</translation>
    </message>
    <message>
        <source>The contract with %1 holds until %2.</source>
        <translation>与 %1 的合同到 %2 为止。</translation>
    </message>
    <message>
        <source>Open the term: school, name, dates, days of service</source>
        <translation>开设学期：学校、名称、日期、服务星期</translation>
    </message>
    <message>
        <source>Enter holidays, make-up days and closed days</source>
        <translation>录入放假、补课和停课的日子</translation>
    </message>
    <message>
        <source>Enter the periods of the afternoon by grade</source>
        <translation>按年级录入课后时段</translation>
    </message>
    <message>
        <source>Enter the classes</source>
        <translation>录入班级</translation>
    </message>
    <message>
        <source>Enter the students</source>
        <translation>录入学生</translation>
    </message>
    <message>
        <source>Enter the staff</source>
        <translation>录入教职工</translation>
    </message>
    <message>
        <source>Enter the courses of the term</source>
        <translation>录入本学期课程</translation>
    </message>
    <message>
        <source>Enter the public notice of the fees</source>
        <translation>录入收费公示</translation>
    </message>
    <message>
        <source>Enter the families&apos; applications</source>
        <translation>录入家长的报名申请</translation>
    </message>
    <message>
        <source>Enter who has a place in which course</source>
        <translation>录入选课结果</translation>
    </message>
    <message>
        <source>Enter the first payments</source>
        <translation>录入第一批缴费</translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s) without leave to follow up: %1. Call their families.</source>
        <translation>
            <numerusform>%n人次无故缺勤待跟进：%1。请联系家长。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 yuan were collected more than %n day(s) ago and are not remitted to the treasury yet.</source>
        <translation>
            <numerusform>有%1元已收超过%n天，还没有上缴财政专户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 (%n)</source>
        <translation>
            <numerusform>%1 %2（%n 项）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) with a free place that somebody waits for: %1.</source>
        <translation>
            <numerusform>%n门课程有空位且有人候补：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of %1, %2 yuan, has no public notice yet: it cannot be billed.</source>
        <translation>%1 的价格 %2 元还没有公示，不能收费。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is charged by the month, and %n service day(s) lie in no billing month: nobody pays for them (R-FEE-4).</source>
        <translation>
            <numerusform>%1按月收费，但有 %n 个服务日不在任何计费月内，这些天不收费（R-FEE-4）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrollmentMoves</name>
    <message>
        <source>The application needs the guardian&apos;s name.</source>
        <translation>申请要有监护人姓名。</translation>
    </message>
    <message>
        <source>The application needs its date.</source>
        <translation>申请要有日期。</translation>
    </message>
    <message>
        <source>Boarders do not take part under this scheme (R-ENR-5).</source>
        <translation>按本方案，寄宿生不参加（R-ENR-5）。</translation>
    </message>
    <message>
        <source>The agreement needs the date on which it was signed.</source>
        <translation>协议要有签订日期。</translation>
    </message>
    <message>
        <source>The agreement of %1 is older than the application of %2.</source>
        <translation>协议日期 %1 早于申请日期 %2。</translation>
    </message>
    <message>
        <source>Under this scheme the child must be insured before it takes part.</source>
        <translation>按本方案，学生投保后才能参加。</translation>
    </message>
    <message>
        <source>A withdrawal of %1 is running already.</source>
        <translation>已有 %1 提出的退出申请。</translation>
    </message>
    <message>
        <source>The withdrawal needs the date of the written request.</source>
        <translation>退出要有书面申请的日期。</translation>
    </message>
    <message>
        <source>A change needs the new slots.</source>
        <translation>变更要有新的课时。</translation>
    </message>
    <message>
        <source>A change needs the first day of the new slots.</source>
        <translation>变更要有新课时的第一天。</translation>
    </message>
    <message>
        <source>The new slots must begin after %1%2.</source>
        <translation>新课时必须在 %1 之后开始%2。</translation>
    </message>
    <message>
        <source> and not after %1</source>
        <translation>，且不晚于 %1</translation>
    </message>
    <message>
        <source>There is no withdrawal to take back.</source>
        <translation>没有可以撤回的退出申请。</translation>
    </message>
    <message>
        <source>The withdrawal took effect on %1 and cannot be taken back; the guardian applies anew.</source>
        <translation>退出已于 %1 生效，不能撤回，请家长重新申请。</translation>
    </message>
    <message>
        <source>The leaving date has not come yet.</source>
        <translation>还没到离开日期。</translation>
    </message>
    <message>
        <source>This step needs a reason.</source>
        <translation>这一步要写原因。</translation>
    </message>
    <message>
        <source>Leaving the school needs its date.</source>
        <translation>离校要有日期。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible for an enrollment in state &quot;%2&quot; (R-ENR-1).</source>
        <translation>“%2”状态的报名不能“%1”（R-ENR-1）。</translation>
    </message>
</context>
<context>
    <name>EnrollmentRules</name>
    <message>
        <source>An enrollment starts inside the term (R-ENR-3).</source>
        <translation>报名的开始日期应在学期之内（R-ENR-3）。</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>An enrollment ends inside the term (R-ENR-3).</source>
        <translation>报名的结束日期应在学期之内（R-ENR-3）。</translation>
    </message>
    <message>
        <source>This selection overlaps with the one of student %1 from %2 (R-ENR-4).</source>
        <translation>与学生 %1 自 %2 起的选时重叠（R-ENR-4）。</translation>
    </message>
</context>
<context>
    <name>Enrollments</name>
    <message>
        <source>This application is not there any more.</source>
        <translation>这份申请已经不在了。</translation>
    </message>
    <message>
        <source>There is no student %1 in this term.</source>
        <translation>本学期没有学生 %1。</translation>
    </message>
    <message>
        <source>Tick the periods for which the child is to come.</source>
        <translation>请勾选孩子参加的课时。</translation>
    </message>
    <message>
        <source>The first day must lie in the term, from %1 to %2.</source>
        <translation>第一天必须在学期内（%1 至 %2）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n enrollment(s)</source>
        <translation>
            <numerusform>%1：%n 份报名</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft an enrollment of student %1</source>
        <translation>登记学生 %1 的报名</translation>
    </message>
    <message>
        <source>This child has an enrollment from %1 on already.</source>
        <translation>这个学生已有一份从 %1 开始的报名。</translation>
    </message>
    <message>
        <source>Only an enrollment in state 生效 can be withdrawn (R-ENR-1).</source>
        <translation>只有“生效”的报名才能退出（R-ENR-1）。</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>The data of student %1 are erased already.</source>
        <translation>学生 %1 的个人信息已经抹除。</translation>
    </message>
    <message>
        <source>The data of student %1 are kept until %2: three years after the end of %3 (R-DAT-3).</source>
        <translation>学生 %1 的个人信息保留到 %2：%3结束后三年（R-DAT-3）。</translation>
    </message>
    <message>
        <source>%1 yuan of student %2 are open. Settle them first, then erase.</source>
        <translation>学生 %2 还有 %1 元未结清。请先结清，再抹除。</translation>
    </message>
    <message numerus="yes">
        <source>Erase the data of %n child(ren)</source>
        <translation>
            <numerusform>抹除 %n 名学生的个人信息</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no student %1 in this file.</source>
        <translation>本文件中没有学生 %1。</translation>
    </message>
</context>
<context>
    <name>FeeRules</name>
    <message>
        <source>The end lies before the start.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>A reversal names in its note the receipt that it undoes (R-FEE-11).</source>
        <translation>冲销要在备注里写明所冲销的收据号（R-FEE-11）。</translation>
    </message>
    <message>
        <source>a receipt number of the same student and at least this amount</source>
        <translation>同一学生、金额不小于此数的收据号</translation>
    </message>
    <message>
        <source>This receipt number has been given already (R-FEE-11).</source>
        <translation>这个收据号已经用过（R-FEE-11）。</translation>
    </message>
    <message>
        <source>This billing month overlaps with %1 (R-FEE-4).</source>
        <translation>该计费月与“%1”重叠（R-FEE-4）。</translation>
    </message>
    <message>
        <source>%1 is billed, but no public notice of its price has begun by %2 (R-FEE-9). Enter its notice first.</source>
        <translation>%1要收费，但到 %2 还没有公示（R-FEE-9），请先登记收费公示。</translation>
    </message>
    <message>
        <source>%1 was noticed at %2 yuan, the standard says %3 yuan (R-FEE-9).</source>
        <translation>%1公示为 %2 元，收费标准为 %3 元（R-FEE-9）。</translation>
    </message>
    <message numerus="yes">
        <source>The notice of %1 has run for %n day(s) by %2, and %3 are needed before a bill is issued (R-FEE-9).</source>
        <translation>
            <numerusform>到 %2，%1只公示了 %n 天，满 %3 天才能开单（R-FEE-9）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The public notice lists %1, which is no item of the scheme (R-FEE-9).</source>
        <translation>公示中的%1不是方案里的收费项目（R-FEE-9）。</translation>
    </message>
    <message>
        <source>%1 costs %2 yuan in %3, more than the %4 yuan that were noticed (R-FEE-9).</source>
        <translation>%1在%3为 %2 元，高于公示的 %4 元（R-FEE-9）。</translation>
    </message>
    <message>
        <source>The bill of student %1 covers %2 to %3, outside of the term (R-FEE-10).</source>
        <translation>学号 %1 的通知单涉及 %2 至 %3，超出本学期（R-FEE-10）。</translation>
    </message>
</context>
<context>
    <name>FeeStandard</name>
    <message>
        <source>The standard has no item %1.</source>
        <translation>收费标准中没有项目 %1。</translation>
    </message>
    <message>
        <source>The settlement of this term is closed: its prices stay.</source>
        <translation>本学期已结算，价格不再改动。</translation>
    </message>
    <message>
        <source>Price of %1: %2 yuan</source>
        <translation>%1 的价格：%2 元</translation>
    </message>
    <message>
        <source>The price would hold only after the term, from %1 on.</source>
        <translation>这个价格自 %1 起才适用，已在本学期之后。</translation>
    </message>
</context>
<context>
    <name>Funds</name>
    <message>
        <source>The amount must be above zero and at most %1 yuan.</source>
        <translation>金额须大于零，且不超过 %1 元。</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>没有填日期。</translation>
    </message>
    <message>
        <source>The voucher number is missing.</source>
        <translation>没有填凭证号。</translation>
    </message>
    <message>
        <source>The category or what the money is for is missing.</source>
        <translation>没有填类别或摘要。</translation>
    </message>
    <message>
        <source>Voucher %1 is entered already.</source>
        <translation>凭证号%1已经录入过。</translation>
    </message>
    <message>
        <source>This row is not there any more.</source>
        <translation>这一行已经不在了。</translation>
    </message>
    <message>
        <source>A reversal needs its reason.</source>
        <translation>冲销要写明原因。</translation>
    </message>
    <message>
        <source>Reversal: %1</source>
        <translation>冲销：%1</translation>
    </message>
    <message>
        <source>%1: %2 yuan are spent and %3 yuan planned, so %4 yuan are beyond the plan (R-FND-1).</source>
        <translation>%1已支出%2元，计划%3元，超出计划%4元（R-FND-1）。</translation>
    </message>
    <message>
        <source>%1 yuan came back from the treasury; with this %2 yuan would be spent, %3 yuan too much (R-LED-4).</source>
        <translation>财政拨回%1元，加上这一笔共支出%2元，多出%3元（R-LED-4）。</translation>
    </message>
    <message>
        <source>%1 yuan are collected and not given back; with this %2 yuan would be spent, %3 yuan too much (R-LED-4).</source>
        <translation>已收未退%1元，加上这一笔共支出%2元，多出%3元（R-LED-4）。</translation>
    </message>
    <message>
        <source>Remit %1 yuan, voucher %2</source>
        <translation>上缴%1元，凭证号%2</translation>
    </message>
    <message>
        <source>Take back %1 yuan, voucher %2</source>
        <translation>拨回%1元，凭证号%2</translation>
    </message>
    <message>
        <source>Spend %1 yuan, voucher %2</source>
        <translation>支出%1元，凭证号%2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n fault(s) found. Nothing was imported.</source>
        <translation>
            <numerusform>发现 %n 处错误，没有导入任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The book&apos;s scheme is not the one this file was made with.</source>
        <translation>工作簿里的方案与新建本文件时选的方案不同。</translation>
    </message>
    <message>
        <source>This file has no term of that name.</source>
        <translation>文件里没有这个名称的学期。</translation>
    </message>
    <message>
        <source>The term was opened with another scheme.</source>
        <translation>该学期是用另一个方案开设的。</translation>
    </message>
    <message>
        <source>Import of a workbook</source>
        <translation>导入工作簿</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Reversal of a payment, receipt %1</source>
        <translation>冲销缴费，收据%1</translation>
    </message>
    <message>
        <source>Payment, receipt %1</source>
        <translation>缴费，收据%1</translation>
    </message>
    <message>
        <source>Refund to student %1</source>
        <translation>退费，学号%1</translation>
    </message>
    <message>
        <source>Remitted to the treasury, voucher %1</source>
        <translation>上缴财政专户，凭证号%1</translation>
    </message>
    <message>
        <source>Returned by the treasury, voucher %1</source>
        <translation>财政拨回，凭证号%1</translation>
    </message>
    <message>
        <source>%1, voucher %2</source>
        <translation>%1，凭证号%2</translation>
    </message>
    <message>
        <source>Reversal of “%1” by “%2”</source>
        <translation>冲销“%1”（%2）</translation>
    </message>
    <message>
        <source>The journal does not have this row as it is.</source>
        <translation>账簿里没有这一行，或者与它不一致。</translation>
    </message>
    <message>
        <source>The journal has entries whose row is gone.</source>
        <translation>账簿里有分录，它的那一行却不在了。</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Student %1 has no selection in this term.</source>
        <translation>学生 %1 本学期没有报名时段。</translation>
    </message>
    <message>
        <source>%1 is not expected in any session on %2, so there is nothing to take leave from (R-ATT-4).</source>
        <translation>%1在%2没有要上的课，不能登记请假（R-ATT-4）。</translation>
    </message>
    <message>
        <source>Only 事假 or 病假 can be entered beforehand.</source>
        <translation>只有事假和病假可以事先登记。</translation>
    </message>
    <message>
        <source>Leave of %1, %2</source>
        <translation>登记%1请假，%2</translation>
    </message>
    <message>
        <source>Take back the leave of %1, %2</source>
        <translation>撤销%1的请假，%2</translation>
    </message>
    <message>
        <source>%1 has no leave there that could be taken back; a confirmed roll is corrected in the register.</source>
        <translation>%1在那里没有可撤销的请假；已点名的课请在点名表中更正。</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>for everyone</source>
        <translation>全员参加</translation>
    </message>
    <message>
        <source>pick %1</source>
        <translation>选 %1 门</translation>
    </message>
    <message>
        <source>pick %1 to %2</source>
        <translation>选 %1—%2 门</translation>
    </message>
    <message>
        <source>%1: %2 (R-MNU-5).</source>
        <translation>%1：%2（R-MNU-5）。</translation>
    </message>
    <message>
        <source>%1 has %2 periods of homework and %3 of interests a week; its grade has %4 and %5 (R-MNU-7).</source>
        <translation>%1 每周作业 %2 节、兴趣 %3 节；该年级应为 %4 节和 %5 节（R-MNU-7）。</translation>
    </message>
    <message>
        <source>This course is not there any more.</source>
        <translation>这门课已经不在了。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n course(s)</source>
        <translation>
            <numerusform>%1：%n 门课程</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no course &quot;%1&quot;.</source>
        <translation>没有课程“%1”。</translation>
    </message>
    <message>
        <source>%1 %2 of %3 cannot be held on %4: %5 (R-MNU-5).</source>
        <translation>%3 的 %1 %2 在 %4 不能上课：%5（R-MNU-5）。</translation>
    </message>
</context>
<context>
    <name>MenuRules</name>
    <message>
        <source>teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>room</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>%1 and %2 have the same %3 %4 at %5 (R-MNU-4).</source>
        <translation>%1 与 %2 在 %5 用了同一%3 %4（R-MNU-4）。</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Student %1 holds %2 and %3, both at %4 (R-MNU-4).</source>
        <translation>学生 %1 同时选了 %2 和 %3，都在 %4（R-MNU-4）。</translation>
    </message>
    <message>
        <source>Grade %1 has no period %2 in its bands (R-MNU-4).</source>
        <translation>%1 年级的时段里没有第 %2 课时（R-MNU-4）。</translation>
    </message>
    <message>
        <source>The most places are fewer than the least (R-MNU-4).</source>
        <translation>最多人数小于最少人数（R-MNU-4）。</translation>
    </message>
    <message>
        <source>The scheme has no such layer.</source>
        <translation>方案里没有这个层级。</translation>
    </message>
    <message>
        <source>A slot lies outside of the layer (R-MNU-4).</source>
        <translation>有上课时间超出了该层级的时间范围（R-MNU-4）。</translation>
    </message>
    <message>
        <source>%1 %2 is full on %3 (R-MNU-2).</source>
        <translation>%1 %2 在 %3 已满员（R-MNU-2）。</translation>
    </message>
    <message numerus="yes">
        <source>at most %n place(s)</source>
        <translation>
            <numerusform>最多 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>The term has no class yet. Enter the classes in the settings.</source>
        <translation>本学期还没有班级。请到“设置”录入班级。</translation>
    </message>
    <message>
        <source>There is no class &quot;%1&quot;.</source>
        <translation>没有班级“%1”。</translation>
    </message>
</context>
<context>
    <name>Narrative</name>
    <message>
        <source>Text of the term&apos;s report</source>
        <translation>学期总结文字</translation>
    </message>
</context>
<context>
    <name>OfferingMoves</name>
    <message>
        <source>This step needs its date.</source>
        <translation>这一步要填日期。</translation>
    </message>
    <message>
        <source>The step cannot lie in the future: %1.</source>
        <translation>日期不能在今天之后：%1。</translation>
    </message>
    <message>
        <source>A review needs the names of those who reviewed.</source>
        <translation>评审要写评审人。</translation>
    </message>
    <message>
        <source>A review needs the reviewers&apos; opinion.</source>
        <translation>评审要写评审意见。</translation>
    </message>
    <message>
        <source>Closing a course needs a reason.</source>
        <translation>停开要写原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of it were held already: end its places and finish it instead.</source>
        <translation>
            <numerusform>已经上过 %n 次课：请让学生退出后“结束”，不能停开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in it are given out already.</source>
        <translation>
            <numerusform>已经有 %n 人选上。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible for a course in state &quot;%2&quot; (R-MNU-3).</source>
        <translation>“%2”的课程不能“%1”（R-MNU-3）。</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>This file has no term yet. Import a workbook or open a term first.</source>
        <translation>文件里还没有学期。请先导入工作簿，或在“设置”里开设学期。</translation>
    </message>
    <message>
        <source>This file has no term &quot;%1&quot;.</source>
        <translation>文件里没有学期“%1”。</translation>
    </message>
    <message>
        <source>the scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Open a new school file</source>
        <translation>新建学校文件</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>建立账簿</translation>
    </message>
    <message>
        <source>Go on after the numbers that stand on paper</source>
        <translation>接续已用的票据号</translation>
    </message>
</context>
<context>
    <name>Oversight</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>发放%2份，收回%1份</translation>
    </message>
    <message>
        <source>, %1 satisfied</source>
        <translation>，满意%1份</translation>
    </message>
    <message>
        <source>%1, collected by %2</source>
        <translation>%1，%2接走</translation>
    </message>
    <message>
        <source>%1 lies outside of the term.</source>
        <translation>%1 不在学期内。</translation>
    </message>
    <message>
        <source>A survey says how many were asked and how many answered.</source>
        <translation>问卷要写明发放份数和收回份数。</translation>
    </message>
    <message>
        <source>%1 asked, %2 answered, %3 satisfied: one cannot be more than the one before it.</source>
        <translation>发放%1、收回%2、满意%3：后一个不能多于前一个。</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>这条记录已经不在了。</translation>
    </message>
    <message>
        <source>%1 patrol(s) are not entered, the first of %2.</source>
        <translation>缺%1次巡查，最早为%2。</translation>
    </message>
    <message>
        <source>%1 diagnosis(es) are not entered, the first from %2 on.</source>
        <translation>缺%1次诊断，最早从%2起。</translation>
    </message>
    <message>
        <source>%1 survey(s) are not entered, the first from %2 on.</source>
        <translation>缺%1次问卷，最早从%2起。</translation>
    </message>
    <message>
        <source>Patrol of %1</source>
        <translation>%1的巡查</translation>
    </message>
    <message>
        <source>There is no member of staff &quot;%1&quot; on that day.</source>
        <translation>当日没有工号为“%1”的教职工。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the scheme&apos;s findings: %2.</source>
        <translation>“%1”不在方案的发现代码中：%2。</translation>
    </message>
    <message>
        <source>Survey of %1</source>
        <translation>%1的问卷</translation>
    </message>
    <message>
        <source>Diagnosis of %1</source>
        <translation>%1的诊断</translation>
    </message>
    <message>
        <source>There is one of %1 already.</source>
        <translation>%1已经有一条了。</translation>
    </message>
    <message>
        <source>Say who collected the child (R-ATT-7).</source>
        <translation>请写明由谁接走（R-ATT-7）。</translation>
    </message>
    <message>
        <source>Late pick-up of %1 on %2</source>
        <translation>%1在%2晚接</translation>
    </message>
    <message>
        <source>There is no student %1 in this term.</source>
        <translation>本学期没有学生 %1。</translation>
    </message>
    <message>
        <source>%1 is before the dismissal at %2.</source>
        <translation>%1早于放学时间%2。</translation>
    </message>
    <message>
        <source>Say what was done about the finding (R-ATT-6).</source>
        <translation>请写明对发现的问题做了什么（R-ATT-6）。</translation>
    </message>
    <message>
        <source>Follow-up of a finding</source>
        <translation>处理发现的问题</translation>
    </message>
    <message>
        <source>A late pick-up has nothing to follow up.</source>
        <translation>晚接没有要处理的问题。</translation>
    </message>
    <message>
        <source>period %1</source>
        <translation>第%1课时</translation>
    </message>
    <message>
        <source>%1 period(s) have no patrol, the first is %2 period %3.</source>
        <translation>有%1个课时没有巡查，最早是%2第%3课时。</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called %1. Type the number.</source>
        <translation>
            <numerusform>有%n人叫“%1”，请填编号。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no period %1.</source>
        <translation>没有第%1课时。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no session. Type its period and its class or course (R-ATT-6).</source>
        <translation>“%1”不是一节课，请写明课时和班级或课程（R-ATT-6）。</translation>
    </message>
    <message>
        <source>Removal of an entry of the oversight</source>
        <translation>删除督查登记</translation>
    </message>
</context>
<context>
    <name>PaperFolder</name>
    <message>
        <source>The folder “%1” could not be written. Check that it exists, that the disk has room and that you may write there, then try again.</source>
        <translation>无法写入文件夹“%1”。请检查文件夹是否存在、磁盘是否有空间、是否有写入权限，然后重试。</translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>The form “%1” has no pages: there is nothing to write.</source>
        <translation>“%1”没有内容，不需要输出。</translation>
    </message>
    <message>
        <source>The file “%1” could not be written (%2). Check that the folder exists, that the disk has room and that no other program has the file open, then try again.</source>
        <translation>文件“%1”写不进去（%2）。请确认文件夹存在、磁盘有空间、文件没有被其他程序打开，然后重试。</translation>
    </message>
    <message>
        <source>The output was stopped; no file was written.</source>
        <translation>输出已停止，没有写出文件。</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>There is nothing to pay there: no student has a selection with a fee item of the scheme.</source>
        <translation>没有需要缴费的学生：没有人的选时对应方案里的收费项目。</translation>
    </message>
    <message>
        <source>There is no form &quot;%1&quot;. The forms are: %2.</source>
        <translation>没有名为“%1”的表。可用的表有：%2。</translation>
    </message>
    <message>
        <source>class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>The form &quot;%1&quot; cannot be chosen by %2; it takes: %3.</source>
        <translation>“%1”不能按%2选取，可用的条件是：%3。</translation>
    </message>
    <message>
        <source>Student %1 has no selection: nobody has one in this term yet.</source>
        <translation>学生 %1 没有报名：本学期还没有人报名。</translation>
    </message>
    <message numerus="yes">
        <source>Student %1 has no selection in this term; %n student(s) have, from %2 to %3.</source>
        <translation>
            <numerusform>学生 %1 本学期没有报名；已报名的有 %n 人，学号从 %2 到 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no class &quot;%1&quot;. The classes are: %2.</source>
        <translation>没有班级“%1”。现有班级：%2。</translation>
    </message>
    <message>
        <source>There is no course &quot;%1&quot;. The courses are: %2.</source>
        <translation>没有课程“%1”。现有课程：%2。</translation>
    </message>
    <message>
        <source>The month %1 is not in the term, which is from %2 to %3.</source>
        <translation>月份 %1 不在学期之内，学期为 %2 至 %3。</translation>
    </message>
    <message>
        <source>Nobody is expected there between %1 and %2, so the sheet would be empty.</source>
        <translation>%1 至 %2 期间没有应到的学生，表会是空的。</translation>
    </message>
    <message>
        <source>Nobody takes part there on %1, so the list would be empty.</source>
        <translation>%1 没有学生参加，名单会是空的。</translation>
    </message>
    <message>
        <source>Places go to who comes first in this term: there is no draw.</source>
        <translation>本学期为先到先得，没有摇号。</translation>
    </message>
    <message>
        <source>Nobody has handed in wishes in this term yet.</source>
        <translation>本学期还没有人填报志愿。</translation>
    </message>
    <message>
        <source>Nobody of those chosen has handed in wishes, so the slips would be empty.</source>
        <translation>所选范围内没有人填报志愿，选课说明为空。</translation>
    </message>
    <message>
        <source>Nobody there has taught a confirmed session or holds a paid post in this term, so there is no pay to print.</source>
        <translation>本学期没有人上过已点名的课，也没有人有岗位补助，没有可打印的课时费。</translation>
    </message>
    <message>
        <source>member of staff</source>
        <translation>教职工</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>There is no member of staff %1.</source>
        <translation>没有工号为 %1 的教职工。</translation>
    </message>
    <message>
        <source>%1 is %2 yuan here and %3 yuan in the journal</source>
        <translation>%1：这里是%2元，账簿里是%3元</translation>
    </message>
    <message>
        <source>The disclosure is not made because it does not equal the journal (R-FND-2): %1. Income is in the journal once the settlement is closed.</source>
        <translation>收支公示表与账簿不一致，不能打印（R-FND-2）：%1。结算关闭以后收入才进账簿。</translation>
    </message>
    <message>
        <source>No payment was entered there, so the paper would be empty.</source>
        <translation>没有登记缴费，收据会是空的。</translation>
    </message>
    <message>
        <source>Nobody is expected on %1, so the sheet would be empty.</source>
        <translation>%1没有应到的学生，表会是空的。</translation>
    </message>
    <message>
        <source>No roll is confirmed there, so there is nothing to sum up.</source>
        <translation>那里还没有已点名的课，没有可汇总的内容。</translation>
    </message>
    <message>
        <source>Nobody there has attended a session of a course yet.</source>
        <translation>那里还没有人上过课程。</translation>
    </message>
    <message>
        <source>Print receipts</source>
        <translation>打印收据</translation>
    </message>
    <message>
        <source>No application is on its way there, so the paper would be empty.</source>
        <translation>那里没有办理中的申请，打印出来会是空的。</translation>
    </message>
    <message>
        <source>No approved application waits for its agreement there, so the paper would be empty.</source>
        <translation>那里没有等待签协议的申请，打印出来会是空的。</translation>
    </message>
    <message>
        <source>The timetable has nothing for %1, so the sheet would be empty.</source>
        <translation>课表里没有%1的安排，打印出来是空表。</translation>
    </message>
    <message>
        <source>The timetable is empty. Enter 基础安排 and 课程 first.</source>
        <translation>课表是空的。请先录入基础安排和课程。</translation>
    </message>
    <message>
        <source>No student there has a selection or money in this term, so the list would be empty.</source>
        <translation>那里没有本学期报名或有款项的学生，名单会是空的。</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>absent without leave on the day: counts 0</source>
        <translation>旷课当日不计</translation>
    </message>
    <message>
        <source>dereliction on the day: counts 0</source>
        <translation>失职当日不计</translation>
    </message>
    <message>
        <source>accident on the day: counts 0</source>
        <translation>安全事故当日不计</translation>
    </message>
    <message>
        <source>breach of ethics in the month: counts 0</source>
        <translation>师德问题当月不计</translation>
    </message>
    <message>
        <source>record complete</source>
        <translation>记录完整</translation>
    </message>
    <message>
        <source>record incomplete: half</source>
        <translation>记录不全，减半</translation>
    </message>
    <message>
        <source>no record: nothing</source>
        <translation>无记录，不计</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>无档次</translation>
    </message>
    <message>
        <source>tier %1, %2 yuan a session</source>
        <translation>%1档，每课时 %2 元</translation>
    </message>
    <message numerus="yes">
        <source>lowered by %n tier(s)</source>
        <translation>
            <numerusform>降 %n 档</numerusform>
        </translation>
    </message>
    <message>
        <source>special course</source>
        <translation>特色</translation>
    </message>
    <message>
        <source>cut at the cap</source>
        <translation>按上限</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>paid to the organisation</source>
        <translation>由机构支付</translation>
    </message>
    <message>
        <source>pay stopped</source>
        <translation>停止期间不计</translation>
    </message>
    <message>
        <source>at noon</source>
        <translation>午间</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>taught</source>
        <translation>任课</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 课时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 yuan × %3 = %4 yuan</source>
        <translation>%1：%2 元 × %3 = %4 元</translation>
    </message>
    <message>
        <source>%1: %2 × %3 = %4 units</source>
        <translation>%1：%2 × %3 = 工作量 %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 yuan × %3 of %4 service days = %5 yuan</source>
        <translation>%1：%2 元 × %3/%4 个服务日 = %5 元</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 yuan × %n month(s) = %3 yuan</source>
        <translation>
            <numerusform>%1：%2 元 × %n 个月 = %3 元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 yuan × %n patrol(s) = %3 yuan</source>
        <translation>
            <numerusform>%1：%2 元 × %n 次巡查 = %3 元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 yuan for the term</source>
        <translation>%1：每学期 %2 元</translation>
    </message>
    <message>
        <source>process part %1 yuan × %2 of %3 units = %4 yuan</source>
        <translation>过程性部分 %1 元 × 工作量 %2 ÷ %3 = %4 元</translation>
    </message>
    <message>
        <source>terminal part %1 yuan × score %2 of %3 = %4 yuan</source>
        <translation>终结性部分 %1 元 × 问卷得分 %2 ÷ %3 = %4 元</translation>
    </message>
    <message>
        <source>fund %1 yuan × sessions × score %2 of %3 = %4 yuan</source>
        <translation>经费 %1 元 × 课时数与得分之积 %2 ÷ %3 = %4 元</translation>
    </message>
    <message>
        <source>the fund of %1 yuan is split by raw pay: × %2 ÷ %3 = %4 yuan</source>
        <translation>经费 %1 元按应得比例分配：× %2 ÷ %3，调整 %4 元</translation>
    </message>
    <message>
        <source>%1 period %2, %3</source>
        <translation>%1 第 %2 课时 %3</translation>
    </message>
    <message numerus="yes">
        <source>late: −1 × %n = %1 units</source>
        <translation>
            <numerusform>迟到：−1 × %n 次 = 工作量 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a total below zero counts as 0: +%1 units</source>
        <translation>工作量合计不低于 0：+%1</translation>
    </message>
    <message>
        <source>no terminal part this term, for a dereliction or an accident</source>
        <translation>因失职或安全事故，本学期没有终结性部分</translation>
    </message>
    <message>
        <source>award, %1: %2 yuan</source>
        <translation>奖励（%1）：%2 元</translation>
    </message>
    <message>
        <source>deduction, %1: %2 yuan</source>
        <translation>扣款（%1）：%2 元</translation>
    </message>
    <message>
        <source>a total below zero is 0: +%1 yuan</source>
        <translation>应发不低于 0：+%1 元</translation>
    </message>
    <message>
        <source>%1: the roll is not confirmed, so the session pays nobody.</source>
        <translation>%1：没有点名，不计课时费。</translation>
    </message>
    <message>
        <source>%1: no teacher is named, here or in the timetable.</source>
        <translation>%1：课次和课表都没有教师。</translation>
    </message>
    <message>
        <source>%1: %2 was away and no substitute is named.</source>
        <translation>%1：%2不在，也没有代课教师。</translation>
    </message>
    <message>
        <source>%1: the record of %2 is blank and counts as none.</source>
        <translation>%1：%2的活动记录是空白，按无记录计。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has no tier for %n session(s) from %2 to %3 and gets nothing for them.</source>
        <translation>
            <numerusform>%1没有档次，%2 至 %3 有 %n 课时不计课时费。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taught and lacks a score in the assessment.</source>
        <translation>%1上过课，但缺考核分。</translation>
    </message>
    <message>
        <source>%1: an award or deduction of %2 has no amount.</source>
        <translation>%1：%2 的奖励或扣除没有金额。</translation>
    </message>
    <message numerus="yes">
        <source>%1 held %n session(s) and has no contract price.</source>
        <translation>
            <numerusform>%1上了 %n 课时，但没有课时单价。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not held by named staff of %2, which is not paid for it.</source>
        <translation>%1：不是%2登记的教师上课，不付该机构。</translation>
    </message>
    <message numerus="yes">
        <source>No patrol is entered for %n service day(s) from %1 to %2.</source>
        <translation>
            <numerusform>%1 至 %2 有 %n 个服务日没有巡查记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>as entered for the term</source>
        <translation>学期中填写的人员经费</translation>
    </message>
    <message>
        <source>%1 % of the net service income of %2 yuan</source>
        <translation>服务性净收入 %2 元的 %1%</translation>
    </message>
    <message numerus="yes">
        <source>The pay cannot be closed: %n thing(s) that it stands on are missing (R-PAY-10). Enter them first.</source>
        <translation>
            <numerusform>课时费不能结账：还缺%n项依据（R-PAY-10）。请先补录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pay cannot be closed: it exceeds the staff fund of %1 yuan by %2 yuan (R-PAY-7).</source>
        <translation>课时费不能结账：超出人员经费%1元，超出%2元（R-PAY-7）。</translation>
    </message>
    <message>
        <source>Nobody has taught a confirmed session or holds a paid post in this term, so there is no pay to close.</source>
        <translation>本学期还没有人上过已点名的课，也没有人担任有补助的岗位，没有课时费可结账。</translation>
    </message>
    <message>
        <source>Pay sheet %1 closed</source>
        <translation>第%1次发放表结账</translation>
    </message>
    <message>
        <source>Close the pay</source>
        <translation>课时费结账</translation>
    </message>
    <message>
        <source>Nothing has changed since pay sheet %1 was closed on %2.</source>
        <translation>第%1次发放表于%2结账后没有任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s), %1 yuan a session</source>
        <translation>
            <numerusform>%n人班，每课时%1元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts, with another teacher</source>
        <translation>与他人合上，计%1/%2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从%1到%2</translation>
    </message>
    <message>
        <source>now %1; closed as %2</source>
        <translation>现为%1；结账时为%2</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>no longer: %1</source>
        <translation>不再有：%1</translation>
    </message>
    <message>
        <source>; added: %1</source>
        <translation>；增加：%1</translation>
    </message>
    <message>
        <source>; gone: %1</source>
        <translation>；减少：%1</translation>
    </message>
    <message>
        <source>%1: the scheme does not know the sanction of %2, which does not act.</source>
        <translation>%1：方案没有%2的这种处理，不起作用。</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>There is no student %1.</source>
        <translation>没有学号为 %1 的学生。</translation>
    </message>
    <message>
        <source>The amount must be above zero and at most %1 yuan.</source>
        <translation>金额须大于零，且不超过 %1 元。</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>没有填日期。</translation>
    </message>
    <message>
        <source>Transaction %1 is entered already: %2 yuan of student %3 on %4.</source>
        <translation>流水号 %1 已录入：%4 学生 %3 缴 %2 元。</translation>
    </message>
    <message>
        <source>A reversal needs its reason (R-FEE-11).</source>
        <translation>冲销须写明原因（R-FEE-11）。</translation>
    </message>
    <message>
        <source>This payment is not there any more.</source>
        <translation>这笔缴费已不存在。</translation>
    </message>
    <message>
        <source>This is a reversal itself. Enter the payment again instead.</source>
        <translation>这本身就是一笔冲销。请重新录入缴费。</translation>
    </message>
    <message>
        <source>Reverses receipt %1: %2</source>
        <translation>冲销收据 %1：%2</translation>
    </message>
    <message>
        <source>Receipt %1 is reversed already (R-FEE-11).</source>
        <translation>收据 %1 已冲销（R-FEE-11）。</translation>
    </message>
    <message>
        <source>Student %1 has paid %2 yuan, and %3 yuan are given back already: at most %4 yuan can be refunded.</source>
        <translation>学生 %1 已缴 %2 元，已退 %3 元：最多还能退 %4 元。</translation>
    </message>
    <message>
        <source>Several students are called %1. Type the number.</source>
        <translation>有几名学生都叫 %1。请输入学号。</translation>
    </message>
    <message>
        <source>There is no student &quot;%1&quot;.</source>
        <translation>没有学生“%1”。</translation>
    </message>
    <message>
        <source>Payment of %1 by student %2</source>
        <translation>学生 %2 缴费 %1</translation>
    </message>
    <message>
        <source>Reverse a payment</source>
        <translation>冲销缴费</translation>
    </message>
    <message>
        <source>Refund of %1 to student %2</source>
        <translation>向学生 %2 退费 %1</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>grade %1: </source>
        <translation>%1年级：</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n 课时</numerusform>
        </translation>
    </message>
    <message>
        <source>The price is over the cap (R-FEE-8).</source>
        <translation>价格超过上限（R-FEE-8）。</translation>
    </message>
    <message>
        <source>%1%2 yuan for %3</source>
        <translation>%1%3 %2 元</translation>
    </message>
    <message>
        <source>at most %1 yuan</source>
        <translation>最多 %1 元</translation>
    </message>
    <message>
        <source>The scheme is free: no fee of any kind can be published.</source>
        <translation>本方案不收费，不能公示任何收费。</translation>
    </message>
    <message>
        <source>A price over the cap cannot be published (R-RED-3). Lower it, or hold more periods.</source>
        <translation>超过上限的价格不能公示（R-RED-3）。请降低价格，或增加课时。</translation>
    </message>
</context>
<context>
    <name>RedLineOffice</name>
    <message>
        <source>Somebody answers for this row already.</source>
        <translation>此项已有人说明。</translation>
    </message>
    <message>
        <source>The check %1 has no such row any more.</source>
        <translation>检查 %1 已没有此项。</translation>
    </message>
    <message numerus="yes">
        <source>%n red-line check(s) stop this. Mend what they name, or let somebody answer for it.</source>
        <translation>
            <numerusform>有 %n 项红线检查未通过，不能继续。请先整改，或由责任人说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>An exception needs the name of who answers for it and a reason.</source>
        <translation>说明必须写明责任人和原因。</translation>
    </message>
    <message>
        <source>Make an exception from %1</source>
        <translation>对 %1 作出说明</translation>
    </message>
    <message>
        <source>Withdraw an exception from %1</source>
        <translation>撤回对 %1 的说明</translation>
    </message>
    <message>
        <source>There is no such exception.</source>
        <translation>没有这项说明。</translation>
    </message>
    <message>
        <source>A filing needs its day.</source>
        <translation>请填写备案日期。</translation>
    </message>
    <message>
        <source>Record a filing</source>
        <translation>登记备案</translation>
    </message>
    <message>
        <source>This filing is recorded already.</source>
        <translation>这项备案已经登记过。</translation>
    </message>
</context>
<context>
    <name>RedLines</name>
    <message>
        <source>no application</source>
        <translation>无申请</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>无协议</translation>
    </message>
    <message>
        <source>no insurance noted</source>
        <translation>未注明保险</translation>
    </message>
    <message>
        <source>Active enrollments without application or agreement.</source>
        <translation>已生效的报名缺少申请或协议。</translation>
    </message>
    <message>
        <source>Exempt students who would be billed.</source>
        <translation>应免费的学生仍被计费。</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>No guardian&apos;s consent to keep the child&apos;s data.</source>
        <translation>没有监护人对保存孩子信息的同意。</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>无同意书</translation>
    </message>
    <message>
        <source>%1 only until %2</source>
        <translation>%1只到 %2</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>无%1</translation>
    </message>
    <message>
        <source>not in the pool</source>
        <translation>不在资源库</translation>
    </message>
    <message>
        <source>not interviewed before the first session</source>
        <translation>首次上课前未面审</translation>
    </message>
    <message>
        <source>qualification</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>accident insurance</source>
        <translation>意外保险</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>contract only from %1</source>
        <translation>合同从 %1 才开始</translation>
    </message>
    <message>
        <source>the scheme allows no organisation</source>
        <translation>本方案不允许机构进校</translation>
    </message>
    <message>
        <source>an organisation teaches a subject course</source>
        <translation>机构开设学科类课程</translation>
    </message>
    <message>
        <source>the organisation is not entered</source>
        <translation>机构没有登记</translation>
    </message>
    <message>
        <source>Courses of third parties that may not be held so.</source>
        <translation>第三方机构课程不符合要求。</translation>
    </message>
    <message>
        <source>New lessons or collective tutoring in the base service.</source>
        <translation>在基础托管中上新课或集体补课。</translation>
    </message>
    <message>
        <source>no public notice</source>
        <translation>没有公示</translation>
    </message>
    <message>
        <source>notified at %1, the price is %2</source>
        <translation>公示 %1，实际价格 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) before the notice had run, on %1</source>
        <translation>
            <numerusform>公示期满（%1）之前已收款 %n 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n 课时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2, at most %3</source>
        <translation>%2共 %1，最多 %3</translation>
    </message>
    <message>
        <source>grade %1: %2</source>
        <translation>%1年级：%2</translation>
    </message>
    <message>
        <source>Charges that are not publicly notified, or other than notified.</source>
        <translation>收费没有公示，或与公示不一致。</translation>
    </message>
    <message>
        <source>is no item of the scheme</source>
        <translation>不是方案中的收费项目</translation>
    </message>
    <message>
        <source>The standard costs more than the cap allows.</source>
        <translation>收费标准超过上限。</translation>
    </message>
    <message>
        <source>Billing months that reach beyond the term.</source>
        <translation>计费月超出学期。</translation>
    </message>
    <message>
        <source>Pay beyond the staff fund.</source>
        <translation>课时费超过人员经费。</translation>
    </message>
    <message>
        <source>%1 to pay, the fund is %2, %3 too much</source>
        <translation>应发 %1，人员经费 %2，超出 %3</translation>
    </message>
    <message>
        <source>Spending beyond what was returned or collected.</source>
        <translation>支出超过已拨回或已收取的金额。</translation>
    </message>
    <message>
        <source>%1 spent, %2 there, %3 too much</source>
        <translation>已支出 %1，可用 %2，超出 %3</translation>
    </message>
    <message>
        <source>Income and pay are out of balance.</source>
        <translation>收入与发放不平衡。</translation>
    </message>
    <message>
        <source>staff get %1 of %2, less than half</source>
        <translation>收入 %2，发给人员 %1，不到一半</translation>
    </message>
    <message>
        <source>staff get %1, the plan has %2</source>
        <translation>发给人员 %1，计划 %2</translation>
    </message>
    <message>
        <source>the surplus grew two terms running, to %1</source>
        <translation>结余连续两个学期增加，达 %1</translation>
    </message>
    <message>
        <source>Noon care, meals or evening study as after-school service.</source>
        <translation>午托、用餐或晚自习列入课后服务收费。</translation>
    </message>
    <message>
        <source>families take part of their own will (R-ENR-6)</source>
        <translation>家长自愿参加（R-ENR-6）</translation>
    </message>
    <message>
        <source>Enter the application and the signed agreement, or end the enrollment.</source>
        <translation>补录申请和签好的协议，或终止报名。</translation>
    </message>
    <message>
        <source>fees are publicly notified before they are collected (R-FEE-9)</source>
        <translation>收费前先公示（R-FEE-9）</translation>
    </message>
    <message>
        <source>Publish the price of each item and wait until its notice has run.</source>
        <translation>公示各项目的价格，等公示期满。</translation>
    </message>
    <message>
        <source>the price keeps the scheme&apos;s caps (R-FEE-8)</source>
        <translation>价格不超过方案的上限（R-FEE-8）</translation>
    </message>
    <message>
        <source>Lower the price or hold more periods.</source>
        <translation>降低价格，或增加课时。</translation>
    </message>
    <message>
        <source>a bill lies inside of one term (R-FEE-10)</source>
        <translation>不跨学期收费（R-FEE-10）</translation>
    </message>
    <message>
        <source>Cut the billing month at the ends of the term.</source>
        <translation>把计费月改到学期之内。</translation>
    </message>
    <message>
        <source>third parties come from the pool and have all their papers (R-MNU-5)</source>
        <translation>机构须在资源库内、证照齐全（R-MNU-5）</translation>
    </message>
    <message>
        <source>Complete the organisation&apos;s papers, or let the school teach the course.</source>
        <translation>补齐机构的证照，或改由本校教师授课。</translation>
    </message>
    <message>
        <source>no new lessons and no collective tutoring in the base service</source>
        <translation>基础托管不上新课、不集体补课</translation>
    </message>
    <message>
        <source>Take the lesson plan away, or change the category of the offering.</source>
        <translation>取消教学计划，或更改课程类别。</translation>
    </message>
    <message>
        <source>where there are pupils there is a teacher (R-MNU-6)</source>
        <translation>有学生就必须有老师（R-MNU-6）</translation>
    </message>
    <message>
        <source>Name a teacher in the base timetable, or a substitute for the session.</source>
        <translation>在基础安排中指定教师，或为该课次指定代课教师。</translation>
    </message>
    <message>
        <source>pay stays within the cap and the staff fund (R-PAY-3, R-PAY-7)</source>
        <translation>课时费不超过上限和人员经费（R-PAY-3、R-PAY-7）</translation>
    </message>
    <message>
        <source>Lower rates or posts until the sum fits the fund.</source>
        <translation>降低课时费或岗位补助，使合计不超过经费。</translation>
    </message>
    <message>
        <source>only money that came back is spent (R-LED-4)</source>
        <translation>只支出已拨回的经费（R-LED-4）</translation>
    </message>
    <message>
        <source>Wait for the money to be returned, or correct the spending.</source>
        <translation>等经费拨回，或更正支出。</translation>
    </message>
    <message>
        <source>the service ends within the scheme&apos;s hours (R-CAL-5)</source>
        <translation>结束时间符合方案规定（R-CAL-5）</translation>
    </message>
    <message>
        <source>Change the bands of these grades.</source>
        <translation>调整这些年级的时段。</translation>
    </message>
    <message>
        <source>who is exempt pays nothing (R-FEE-6)</source>
        <translation>免费对象不收费（R-FEE-6）</translation>
    </message>
    <message>
        <source>Enter the waiver with its document.</source>
        <translation>录入减免及其依据。</translation>
    </message>
    <message>
        <source>every service day is patrolled, every roll taken within two days (R-ATT-2, R-ATT-6)</source>
        <translation>每个服务日有巡查，两天内完成点名（R-ATT-2、R-ATT-6）</translation>
    </message>
    <message>
        <source>Enter the patrols and take the rolls.</source>
        <translation>补录巡查，完成点名。</translation>
    </message>
    <message>
        <source>timetable, standard and plan are filed in time (R-MNU-8)</source>
        <translation>课表、收费标准和方案按时备案（R-MNU-8）</translation>
    </message>
    <message>
        <source>File them and enter the day and the paper.</source>
        <translation>办理备案，登记日期和文号。</translation>
    </message>
    <message>
        <source>income and spending are disclosed after the term (R-FND-2)</source>
        <translation>期末公示收支（R-FND-2）</translation>
    </message>
    <message>
        <source>Disclose them and enter the day and the paper.</source>
        <translation>公示收支，登记日期和文号。</translation>
    </message>
    <message>
        <source>a paid session was held by its teacher, for pupils, in one room (R-PAY-10)</source>
        <translation>计费的课须由本人、为学生、在一处上课（R-PAY-10）</translation>
    </message>
    <message>
        <source>Correct the session&apos;s teacher, or enter the substitution.</source>
        <translation>更正课次的教师，或登记代课。</translation>
    </message>
    <message>
        <source>the income goes to those who do the work, not into a surplus (R-FND-1)</source>
        <translation>收入主要用于人员，不积累结余（R-FND-1）</translation>
    </message>
    <message>
        <source>Look at the plan of the fund and at the price.</source>
        <translation>检查经费计划和收费价格。</translation>
    </message>
    <message>
        <source>noon care, meals and evening study are no after-school service (R-FEE-5c)</source>
        <translation>午托、用餐、晚自习不属于课后服务（R-FEE-5c）</translation>
    </message>
    <message>
        <source>Keep the item outside of the service in the scheme.</source>
        <translation>在方案中把该项目列在课后服务之外。</translation>
    </message>
    <message>
        <source>a guardian agrees that the child&apos;s data are kept (R-DAT-2)</source>
        <translation>监护人同意保存孩子的信息（R-DAT-2）</translation>
    </message>
    <message>
        <source>Ask for the consent and enter its date.</source>
        <translation>请家长签同意书，录入日期。</translation>
    </message>
    <message>
        <source>%1 period %2 %3</source>
        <translation>%1 第%2课时 %3</translation>
    </message>
    <message>
        <source>timetable</source>
        <translation>课表</translation>
    </message>
    <message>
        <source>standard of the fees</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>plan of the service</source>
        <translation>服务方案</translation>
    </message>
    <message>
        <source>income and spending</source>
        <translation>收支情况</translation>
    </message>
    <message>
        <source>%1: due on %2, done on %3</source>
        <translation>%1：应于 %2 前办理，实际 %3</translation>
    </message>
    <message>
        <source>%1: due on %2</source>
        <translation>%1：应于 %2 前办理</translation>
    </message>
    <message>
        <source>%1 is in %2 and in %3 at once</source>
        <translation>%1 同时在 %2 和 %3</translation>
    </message>
    <message>
        <source>%1: no pupil was expected</source>
        <translation>%1：没有应到学生</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3, no substitution</source>
        <translation>%1：%2 代 %3 上课，未登记代课</translation>
    </message>
    <message>
        <source>Groups of pupils without a teacher.</source>
        <translation>有学生但没有教师。</translation>
    </message>
    <message>
        <source>%1: %2 was away, no substitute is named</source>
        <translation>%1：%2 不在，未指定代课</translation>
    </message>
    <message>
        <source>The service ends before the earliest or after the latest end.</source>
        <translation>结束时间早于最早或晚于最晚规定。</translation>
    </message>
    <message>
        <source>Service days without a patrol, rolls not taken for two days.</source>
        <translation>服务日没有巡查，或超过两天未点名。</translation>
    </message>
    <message>
        <source>%1: no patrol</source>
        <translation>%1：没有巡查</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n group(s) without a roll</source>
        <translation>
            <numerusform>%1：%n 个班组未点名</numerusform>
        </translation>
    </message>
    <message>
        <source>Not filed in time.</source>
        <translation>没有按时备案。</translation>
    </message>
    <message>
        <source>Income and spending are not disclosed in time.</source>
        <translation>没有按时公示收支。</translation>
    </message>
    <message>
        <source>Sessions that pay cannot stand on.</source>
        <translation>不能作为发放依据的课次。</translation>
    </message>
    <message>
        <source>not on the list of admitted courses</source>
        <translation>不在准入课程清单上</translation>
    </message>
    <message>
        <source>none of its staff is named</source>
        <translation>没有该机构的人员任教</translation>
    </message>
    <message>
        <source>has a price and is no item of the scheme</source>
        <translation>有价格，但不是方案中的收费项目</translation>
    </message>
</context>
<context>
    <name>ReferenceRules</name>
    <message>
        <source>There is no such class.</source>
        <translation>没有这个班级。</translation>
    </message>
    <message>
        <source>There is no student of this number.</source>
        <translation>没有这个学号的学生。</translation>
    </message>
    <message>
        <source>There is no offering of this code.</source>
        <translation>没有这个编号的课程。</translation>
    </message>
    <message>
        <source>There is no organisation of this name.</source>
        <translation>没有这个名称的机构。</translation>
    </message>
    <message>
        <source>There is no staff member of this number.</source>
        <translation>没有这个工号的教职工。</translation>
    </message>
    <message>
        <source>There is no class or offering of this name.</source>
        <translation>没有这个名称的班级或编号的课程。</translation>
    </message>
    <message>
        <source>The student&apos;s class at the term&apos;s end is another one.</source>
        <translation>与该学生学期末所在的班级不一致。</translation>
    </message>
    <message>
        <source>The student&apos;s next transfer starts from another class.</source>
        <translation>该学生下一次转班的原班级与此不一致。</translation>
    </message>
</context>
<context>
    <name>Rolls</name>
    <message>
        <source>There is no class or offering &quot;%1&quot;.</source>
        <translation>没有班级或课程“%1”。</translation>
    </message>
    <message>
        <source>This session is cancelled: no roll can be taken in it (R-ATT-2).</source>
        <translation>该课次已停课，不能点名（R-ATT-2）。</translation>
    </message>
    <message>
        <source>Student %1 is not expected in this session (R-ATT-4).</source>
        <translation>学生 %1 不在该课次的应到名单里（R-ATT-4）。</translation>
    </message>
    <message>
        <source>This roll is confirmed already. A correction needs a reason.</source>
        <translation>该课次已点名。更正要写明原因。</translation>
    </message>
    <message>
        <source>%1 lies outside of the term.</source>
        <translation>%1 不在学期之内。</translation>
    </message>
    <message>
        <source>Roll of %1, %2, period %3</source>
        <translation>点名：%1，%2，第 %3 课时</translation>
    </message>
    <message>
        <source>Cancelling a session needs a reason (R-ATT-2).</source>
        <translation>停课要写明原因（R-ATT-2）。</translation>
    </message>
    <message>
        <source>Pupils are marked in this session. Take their marks back first.</source>
        <translation>该课次已登记了学生考勤，请先取消这些标记。</translation>
    </message>
    <message>
        <source>Cancel the session of %1 on %2</source>
        <translation>停课：%1，%2</translation>
    </message>
    <message>
        <source>This mark is not known.</source>
        <translation>没有这个标记。</translation>
    </message>
    <message>
        <source>Nobody of this session is meant by it.</source>
        <translation>该课次里没有对应的学生。</translation>
    </message>
    <message>
        <source>More than one pupil is meant by it.</source>
        <translation>对应的学生不止一个。</translation>
    </message>
    <message>
        <source>a seat number, a name or a student number</source>
        <translation>座号、姓名或学号</translation>
    </message>
    <message>
        <source>Not everything that was typed is understood.</source>
        <translation>有的内容没有看懂。</translation>
    </message>
    <message>
        <source>%1 period %2</source>
        <translation>%1 第%2课时</translation>
    </message>
    <message>
        <source>The roll of this session is confirmed: it was held where it stands.</source>
        <translation>这节课已点名，说明就在原处上了课。</translation>
    </message>
    <message>
        <source>This session is cancelled and cannot be moved (R-ATT-2).</source>
        <translation>这节课已停课，不能调课（R-ATT-2）。</translation>
    </message>
    <message>
        <source>%1 is cancelled as a whole.</source>
        <translation>%1全天停课。</translation>
    </message>
    <message>
        <source>%1 has a session on %2 already.</source>
        <translation>%1在%2已经有课。</translation>
    </message>
    <message>
        <source>%1 has no period %2 on %3 (R-CAL-2).</source>
        <translation>%1在%3没有第%2课时（R-CAL-2）。</translation>
    </message>
    <message>
        <source>%1 is with %2 at that time.</source>
        <translation>%1当时在%2上课。</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) of it are expected elsewhere on %1, the first %2.</source>
        <translation>
            <numerusform>有%n名学生在%1要上别的课，第一个是%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving a session needs a reason (R-ATT-9).</source>
        <translation>调课要写明原因（R-ATT-9）。</translation>
    </message>
    <message>
        <source>The session stands there already.</source>
        <translation>这节课本来就在那里。</translation>
    </message>
    <message>
        <source>Move the session of %1 from %2 to %3</source>
        <translation>%1从%2调课到%3</translation>
    </message>
    <message>
        <source>There is no member of staff &quot;%1&quot; on that day.</source>
        <translation>当日没有工号为“%1”的教职工。</translation>
    </message>
    <message>
        <source>%1 is the session&apos;s own teacher and no substitute.</source>
        <translation>%1就是这节课的教师，不是代课。</translation>
    </message>
    <message>
        <source>%1 cannot stand in: at that time with %2 (R-RED-15).</source>
        <translation>%1不能代课：当时在%2上课（R-RED-15）。</translation>
    </message>
    <message>
        <source>%1 may not hold this session: 后勤 and 志愿者 hold none, 外聘 no subject course and none of another organisation (R-MNU-5).</source>
        <translation>%1不能上这节课：后勤和志愿者不上课，外聘不上学科类课程，也不上其他机构的课（R-MNU-5）。</translation>
    </message>
    <message>
        <source>Only a session that is still to be held gets a substitute. A confirmed roll is corrected on the attendance page, with a reason.</source>
        <translation>只有还没上的课可以指定代课教师。已点名的课请在考勤页写明原因更正。</translation>
    </message>
    <message>
        <source>Substitute for %1, %2, period %3</source>
        <translation>%1 %2 第%3课时代课</translation>
    </message>
    <message>
        <source>%1 is in %2 at that time (R-MNU-4).</source>
        <translation>%1 此时在 %2（R-MNU-4）。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>There is no sheet &quot;%1&quot;.</source>
        <translation>没有工作表“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>“%1”没有填写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>“%1”的内容没有看懂。</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. Nothing was saved.</source>
        <translation>
            <numerusform>发现 %n 处错误，没有保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>This row is not there any more.</source>
        <translation>这一行已经不在了。</translation>
    </message>
    <message>
        <source>What was booked stays as it is. Enter a reversal instead (R-FEE-11).</source>
        <translation>已入账的内容不能修改，请另录一笔冲销（R-FEE-11）。</translation>
    </message>
    <message>
        <source>What was booked is never deleted. Enter a reversal instead (R-FEE-11).</source>
        <translation>已入账的内容不能删除，请另录一笔冲销（R-FEE-11）。</translation>
    </message>
    <message>
        <source>There is such a row already.</source>
        <translation>已经有这样一行。</translation>
    </message>
    <message>
        <source>This file was made with another scheme: %1.</source>
        <translation>本文件是用另一个方案新建的：%1。</translation>
    </message>
    <message>
        <source>There is such a term already.</source>
        <translation>已经有这个名称的学期。</translation>
    </message>
    <message>
        <source>Change a row of %1</source>
        <translation>修改“%1”的一行</translation>
    </message>
    <message>
        <source>Add a row to %1</source>
        <translation>在“%1”新增一行</translation>
    </message>
    <message>
        <source>Remove a row of %1</source>
        <translation>删除“%1”的一行</translation>
    </message>
    <message>
        <source>Save the term</source>
        <translation>保存学期</translation>
    </message>
    <message>
        <source>This student has bills or a closed settlement and stays on the roll.</source>
        <translation>该学生已开缴费通知或已结算，不能从名册删除。</translation>
    </message>
    <message>
        <source>This course was reviewed already and keeps its history. Close it (停开) instead.</source>
        <translation>这门课已经评审过，记录要保留，请改为停开。</translation>
    </message>
    <message>
        <source>This row was changed meanwhile. Look at it again, then change it.</source>
        <translation>这一行刚才已被改动，请看过以后再改。</translation>
    </message>
</context>
<context>
    <name>SchemeFile</name>
    <message>
        <source>The period ends before it has begun.</source>
        <translation>课时的结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>a time after %1</source>
        <translation>晚于 %1 的时间</translation>
    </message>
    <message>
        <source>This band and %1 stand for one grade at the same time.</source>
        <translation>该时段与 %1 对同一年级重复。</translation>
    </message>
    <message>
        <source>a period and a time of its own</source>
        <translation>不重复的课时和时间</translation>
    </message>
    <message>
        <source>The latest end lies before the earliest one.</source>
        <translation>最晚结束时间早于最早结束时间。</translation>
    </message>
    <message>
        <source>a time not before %1</source>
        <translation>不早于 %1 的时间</translation>
    </message>
    <message>
        <source>This stands at %1 already.</source>
        <translation>%1 处已经有相同的内容。</translation>
    </message>
    <message>
        <source>each only once</source>
        <translation>每项只出现一次</translation>
    </message>
    <message>
        <source>The number of offerings to pick makes no sense.</source>
        <translation>可选课程数不合理。</translation>
    </message>
    <message>
        <source>least not above most for pick, neither of them for everyone</source>
        <translation>pick 时 least 不大于 most；everyone 时两项都不写</translation>
    </message>
    <message>
        <source>A grade has two quotas.</source>
        <translation>同一年级有两份定额。</translation>
    </message>
    <message>
        <source>each grade only once</source>
        <translation>每个年级只出现一次</translation>
    </message>
    <message>
        <source>The base grid does not fit the bands of grade %1.</source>
        <translation>基础安排与 %1 年级的时段不符。</translation>
    </message>
    <message>
        <source>a band for the grade</source>
        <translation>该年级的时段</translation>
    </message>
    <message>
        <source>Grade %1 has two contents in one slot.</source>
        <translation>%1 年级在同一时间有两项内容。</translation>
    </message>
    <message>
        <source>slots still free</source>
        <translation>尚未占用的时间</translation>
    </message>
    <message>
        <source>The window closes before it has opened.</source>
        <translation>选课窗口的关闭时间早于开放时间。</translation>
    </message>
    <message>
        <source>Pay by rates needs a tier.</source>
        <translation>课时费法至少要有一个档次。</translation>
    </message>
    <message>
        <source>at least one tier with its rate</source>
        <translation>至少一个档次及其标准</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>The percentages do not add up to 100.</source>
        <translation>各百分比之和不等于 100。</translation>
    </message>
    <message>
        <source>The category that staff are paid from has no share.</source>
        <translation>人员经费所属的类别没有比例。</translation>
    </message>
    <message>
        <source>a category of funds.shares</source>
        <translation>funds.shares 里的一个类别</translation>
    </message>
    <message numerus="yes">
        <source>The scheme %1 cannot be used: %n value(s) must be mended.</source>
        <translation>
            <numerusform>方案 %1 不能使用：有 %n 处需要修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>The text is not valid JSON.</source>
        <translation>内容不是有效的 JSON。</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation>对象 {…}</translation>
    </message>
    <message>
        <source>The scheme %1 is larger than a scheme can be (%2 KiB).</source>
        <translation>方案 %1 超过了允许的大小（%2 KiB）。</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>不为空的文字</translation>
    </message>
    <message>
        <source>a number from %1 to %2 with at most two decimals, a fraction as text</source>
        <translation>%1 到 %2 的数，最多两位小数；小数写成文字</translation>
    </message>
    <message>
        <source>a weekday such as 周三</source>
        <translation>星期，例如 周三</translation>
    </message>
    <message>
        <source>weekdays such as 周一至周五</source>
        <translation>星期，例如 周一至周五</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>an amount in yuan of at least zero, as text such as &quot;2.30&quot;</source>
        <translation>不小于零的金额（元），写成文字，例如 &quot;2.30&quot;</translation>
    </message>
    <message>
        <source>a time of day such as &quot;18:15&quot;</source>
        <translation>时间，例如 &quot;18:15&quot;</translation>
    </message>
    <message>
        <source>grades such as &quot;1-2&quot; or &quot;1,3&quot;</source>
        <translation>年级，例如 &quot;1-2&quot; 或 &quot;1,3&quot;</translation>
    </message>
    <message>
        <source>slots of the week such as &quot;周一至周五1-2&quot;</source>
        <translation>每周的时间，例如 &quot;周一至周五1-2&quot;</translation>
    </message>
    <message>
        <source>a list […]</source>
        <translation>列表 […]</translation>
    </message>
    <message>
        <source>This value is not understood.</source>
        <translation>这个值没有看懂。</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>缺少这个字段。</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>一个值</translation>
    </message>
    <message>
        <source>A scheme has no such field here.</source>
        <translation>方案在这里没有这个字段。</translation>
    </message>
    <message>
        <source>a date such as &quot;2026-09-01&quot;</source>
        <translation>日期，例如 &quot;2026-09-01&quot;</translation>
    </message>
    <message>
        <source>The settle rule needs this value (R-FEE-5b).</source>
        <translation>结算办法需要此项（R-FEE-5b）。</translation>
    </message>
    <message>
        <source>a value above zero</source>
        <translation>大于零的数</translation>
    </message>
    <message>
        <source>The settle rule does not use this value (R-FEE-5b).</source>
        <translation>结算办法不用此项（R-FEE-5b）。</translation>
    </message>
    <message>
        <source>no such field, or the settle rule of its name</source>
        <translation>去掉此项，或改用同名的结算办法</translation>
    </message>
    <message>
        <source>The settle rule does not count runs of missed days (R-FEE-5b).</source>
        <translation>结算办法不计连续缺勤（R-FEE-5b）。</translation>
    </message>
    <message>
        <source>The settle rule gives no credit to carry (R-FEE-5b).</source>
        <translation>结算办法没有可结转的退费（R-FEE-5b）。</translation>
    </message>
    <message>
        <source>The steps do not stand in order of their days (R-FEE-5b).</source>
        <translation>各档没有按天数从小到大排列（R-FEE-5b）。</translation>
    </message>
    <message>
        <source>more days than %1</source>
        <translation>大于 %1 的天数</translation>
    </message>
    <message>
        <source>This settle rule gives back a month&apos;s price (R-FEE-5b).</source>
        <translation>这种结算办法按月退费（R-FEE-5b）。</translation>
    </message>
    <message>
        <source>This price does not fall on single days (R-FEE-5a).</source>
        <translation>此价格不能按天计（R-FEE-5a）。</translation>
    </message>
    <message>
        <source>This price does not fall on single months (R-FEE-5a).</source>
        <translation>此价格不能按月计（R-FEE-5a）。</translation>
    </message>
    <message>
        <source>In arrears families pay for what was attended (R-FEE-5a).</source>
        <translation>后付费按实际出勤收取（R-FEE-5a）。</translation>
    </message>
    <message>
        <source>The scheme is free: no fee of any kind can be created.</source>
        <translation>本方案不收费，不能设收费项目。</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>没有收费项目</translation>
    </message>
    <message>
        <source>The rate is above the cap of a session.</source>
        <translation>标准高于每课时上限。</translation>
    </message>
    <message>
        <source>Only pay by rates can have this.</source>
        <translation>只有课时费法可以有这一项。</translation>
    </message>
</context>
<context>
    <name>SchemeView</name>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Service on</source>
        <translation>服务星期</translation>
    </message>
    <message>
        <source>Band of grades %1, period %2</source>
        <translation>时段：%1 年级第 %2 课时</translation>
    </message>
    <message>
        <source>Least minutes a day</source>
        <translation>每天最少分钟数</translation>
    </message>
    <message>
        <source>Ends no earlier than</source>
        <translation>结束不早于</translation>
    </message>
    <message>
        <source>Ends no later than</source>
        <translation>结束不晚于</translation>
    </message>
    <message>
        <source>Least weekdays a week</source>
        <translation>每周最少天数</translation>
    </message>
    <message>
        <source>Least periods a term</source>
        <translation>每学期最少课时</translation>
    </message>
    <message>
        <source>Days for filing after the term&apos;s start</source>
        <translation>开学后备案期限（天）</translation>
    </message>
    <message>
        <source>Days of notice before leaving</source>
        <translation>退出提前申请天数</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation>优先顺序</translation>
    </message>
    <message>
        <source>Low grades</source>
        <translation>低年级</translation>
    </message>
    <message>
        <source>Boarders may take part</source>
        <translation>寄宿生可以参加</translation>
    </message>
    <message>
        <source>Boarders pay</source>
        <translation>寄宿生收费</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批步骤</translation>
    </message>
    <message>
        <source>Insurance needed</source>
        <translation>需要保险</translation>
    </message>
    <message>
        <source>Periods a day to choose from</source>
        <translation>每天可选课时数</translation>
    </message>
    <message>
        <source>everyone takes part</source>
        <translation>全员参加</translation>
    </message>
    <message>
        <source>each student takes %1 to %2</source>
        <translation>每人选 %1 至 %2 门</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>课程类别</translation>
    </message>
    <message>
        <source>Periods a week, grades %1</source>
        <translation>每周课时定额：%1 年级</translation>
    </message>
    <message>
        <source>%1 for homework, %2 for interests</source>
        <translation>作业辅导 %1，兴趣活动 %2</translation>
    </message>
    <message>
        <source>Organisations may teach</source>
        <translation>允许机构授课</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选课方式</translation>
    </message>
    <message>
        <source>wishes and a draw</source>
        <translation>志愿加摇号</translation>
    </message>
    <message>
        <source>first come, first served</source>
        <translation>先到先得</translation>
    </message>
    <message>
        <source>Courses a student may hold</source>
        <translation>每人最多选课门数</translation>
    </message>
    <message>
        <source>a term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>a billing month</source>
        <translation>计费月</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>a session of the course</source>
        <translation>课程的每次课</translation>
    </message>
    <message>
        <source>%1 yuan for %2</source>
        <translation>每%2 %1 元</translation>
    </message>
    <message>
        <source>settled by attendance</source>
        <translation>按实际出勤结算</translation>
    </message>
    <message>
        <source>settled by what was scheduled</source>
        <translation>按应上课时结算</translation>
    </message>
    <message numerus="yes">
        <source>at most %n period(s) a day</source>
        <translation>
            <numerusform>每天最多 %n 课时</numerusform>
        </translation>
    </message>
    <message>
        <source>not part of the service fee</source>
        <translation>不属于课后服务费</translation>
    </message>
    <message>
        <source>Cap a period</source>
        <translation>每课时上限</translation>
    </message>
    <message>
        <source>Cap a day</source>
        <translation>每天上限</translation>
    </message>
    <message>
        <source>Waiver for %1</source>
        <translation>减免：%1</translation>
    </message>
    <message>
        <source>Days of publicity before billing</source>
        <translation>收费前公示天数</translation>
    </message>
    <message>
        <source>Days for handing in money</source>
        <translation>上缴专户期限（天）</translation>
    </message>
    <message>
        <source>Days for disclosure after the term</source>
        <translation>期末公示期限（天）</translation>
    </message>
    <message>
        <source>by units of work</source>
        <translation>工作量法</translation>
    </message>
    <message>
        <source>by rates for sessions</source>
        <translation>课时费法</translation>
    </message>
    <message>
        <source>by evaluation scores</source>
        <translation>综合考核法</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>发放办法</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>档次 %1</translation>
    </message>
    <message>
        <source>Cap a session</source>
        <translation>每课时上限</translation>
    </message>
    <message>
        <source>For special courses</source>
        <translation>特色课程加</translation>
    </message>
    <message>
        <source>Minutes of a session</source>
        <translation>每课时分钟数</translation>
    </message>
    <message>
        <source>Income and spending apart</source>
        <translation>收支两条线</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>经费来源</translation>
    </message>
    <message>
        <source>families</source>
        <translation>家长缴费</translation>
    </message>
    <message>
        <source>the treasury</source>
        <translation>财政拨款</translation>
    </message>
    <message>
        <source>What patrols look for</source>
        <translation>巡查项目</translation>
    </message>
    <message>
        <source>Open days a year</source>
        <translation>每年开放日次数</translation>
    </message>
    <message>
        <source>Participation to reach</source>
        <translation>参加率目标</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>校历</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Course menu</source>
        <translation>课程菜单</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>课时费</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>经费</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>监督</translation>
    </message>
    <message>
        <source>billed by attendance, month by month</source>
        <translation>按月按实际出勤后付</translation>
    </message>
    <message>
        <source>%1 yuan back for each day missed</source>
        <translation>缺勤每天退 %1 元</translation>
    </message>
    <message>
        <source>price ÷ %1 back for each day missed</source>
        <translation>缺勤每天退价格的 1/%1</translation>
    </message>
    <message>
        <source>a month back for 30 days missed in a row, half of it for 15</source>
        <translation>连续缺勤满 30 天退一个月，满 15 天退半个月</translation>
    </message>
    <message>
        <source>half a month where half of its days or less were attended</source>
        <translation>当月出勤不过半收半费</translation>
    </message>
    <message>
        <source>a part back for who leaves in time</source>
        <translation>按期退出退一部分</translation>
    </message>
    <message>
        <source>at most %1 yuan a day</source>
        <translation>每天最多 %1 元</translation>
    </message>
    <message>
        <source>at most %1 yuan a month</source>
        <translation>每月最多 %1 元</translation>
    </message>
    <message>
        <source>at most %1 yuan a term</source>
        <translation>每学期最多 %1 元</translation>
    </message>
    <message>
        <source>%1 yuan more for a period of a special course</source>
        <translation>特色课程每课时加 %1 元</translation>
    </message>
    <message>
        <source>Most minutes a day</source>
        <translation>每天最多分钟数</translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n 课时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 yuan × %2</source>
        <translation>%1 元 × %2</translation>
    </message>
    <message>
        <source>%1 yuan × %2 ÷ %3</source>
        <translation>%1 元 × %2 ÷ %3</translation>
    </message>
    <message>
        <source>as enrolled</source>
        <translation>按报名</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>实际出勤</translation>
    </message>
    <message>
        <source>enrolled less cancelled</source>
        <translation>报名课时减停课</translation>
    </message>
    <message>
        <source>Student %1 has no selection in this term.</source>
        <translation>学生 %1 本学期没有报名。</translation>
    </message>
    <message>
        <source>%1, %2: %3 = %4 yuan</source>
        <translation>%1，%2：%3 = %4 元</translation>
    </message>
    <message>
        <source>; waived %1 % = %2 yuan (R-FEE-6)</source>
        <translation>；减免 %1 % = %2 元（R-FEE-6）</translation>
    </message>
    <message>
        <source>; waived by date = %1 yuan (R-FEE-6)</source>
        <translation>；按日期减免 = %1 元（R-FEE-6）</translation>
    </message>
    <message>
        <source>enrolled, up to the last day</source>
        <translation>按报名，到最后一天</translation>
    </message>
    <message numerus="yes">
        <source>; and %1 yuan × %n period(s) of special courses (R-FEE-5a)</source>
        <translation>
            <numerusform>；特色课程另加 %1 元 × %n 课时（R-FEE-5a）</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 yuan are over the cap and fall away (R-FEE-5a)</source>
        <translation>；超过上限的 %1 元不收（R-FEE-5a）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) missed</source>
        <translation>
            <numerusform>缺勤 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 yuan</source>
        <translation>%1 × %2 元</translation>
    </message>
    <message>
        <source>%1, a month for 30 days in a row, half of it for 15</source>
        <translation>%1，连续满 30 天退一个月，满 15 天退半个月</translation>
    </message>
    <message>
        <source>%1, half of the days or less attended</source>
        <translation>%1，出勤不过半</translation>
    </message>
    <message>
        <source>left in time, by the table of the scheme</source>
        <translation>按期退出，依方案比例</translation>
    </message>
    <message>
        <source>; %1: %2 yuan go to the next term&apos;s bill (R-FEE-5b)</source>
        <translation>；%1：%2 元转入下学期（R-FEE-5b）</translation>
    </message>
    <message>
        <source>; %1: %2 yuan given back (R-FEE-5b)</source>
        <translation>；%1：退 %2 元（R-FEE-5b）</translation>
    </message>
    <message>
        <source>; together %1 yuan</source>
        <translation>；合计 %1 元</translation>
    </message>
</context>
<context>
    <name>SheetFiles</name>
    <message>
        <source>The file is damaged here. Save it anew in Excel or WPS.</source>
        <translation>文件在这里损坏，请用 Excel 或 WPS 重新保存。</translation>
    </message>
    <message>
        <source>a value as Excel or WPS writes it</source>
        <translation>Excel 或 WPS 写出的值</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file. Choose another name.</source>
        <translation>“%1”不能作文件名，请换一个名称。</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>无法建立文件夹</translation>
    </message>
    <message>
        <source>The sheet has too many rows. Split it.</source>
        <translation>工作表的行数太多，请拆分。</translation>
    </message>
    <message>
        <source>content in row %1</source>
        <translation>第 %1 行有内容</translation>
    </message>
    <message>
        <source>at most %1 rows</source>
        <translation>最多 %1 行</translation>
    </message>
    <message>
        <source>The sheet has too many columns. Delete what is not needed.</source>
        <translation>工作表的列数太多，请删去不需要的列。</translation>
    </message>
    <message>
        <source>content in column %1</source>
        <translation>第 %1 列有内容</translation>
    </message>
    <message>
        <source>at most %1 columns</source>
        <translation>最多 %1 列</translation>
    </message>
    <message>
        <source>The cell holds too long a text. Shorten it.</source>
        <translation>单元格的文字太长，请缩短。</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>超过 %1 个字</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>最多 %1 个字</translation>
    </message>
    <message>
        <source>A part of the workbook declares a document type. No program for tables writes that; do not use the file.</source>
        <translation>工作簿里声明了文档类型，表格软件不会这样写，请不要使用这个文件。</translation>
    </message>
    <message>
        <source>A part of the workbook is nested too deep. No program for tables writes that; do not use the file.</source>
        <translation>工作簿里的嵌套太深，表格软件不会这样写，请不要使用这个文件。</translation>
    </message>
    <message>
        <source>A part of the workbook holds an endless text. Save the workbook anew in Excel or WPS.</source>
        <translation>工作簿里有过长的文字，请用 Excel 或 WPS 重新保存。</translation>
    </message>
    <message>
        <source>A part of the workbook is not in UTF-8. Save the workbook anew in Excel or WPS.</source>
        <translation>工作簿的编码不是 UTF-8，请用 Excel 或 WPS 重新保存。</translation>
    </message>
    <message>
        <source>A part of the workbook is damaged. Copy the file again, or save it anew in Excel or WPS.</source>
        <translation>工作簿有损坏。请重新复制文件，或用 Excel、WPS 重新保存。</translation>
    </message>
    <message>
        <source>The workbook holds too many sheets. Delete what is not needed.</source>
        <translation>工作簿里的工作表太多，请删去不需要的。</translation>
    </message>
    <message>
        <source>at most %1 sheets</source>
        <translation>最多 %1 张工作表</translation>
    </message>
    <message>
        <source>the workbook could not be put together</source>
        <translation>无法生成工作簿</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is unchanged. Close the file in other programs, and check the free space.</source>
        <translation>“%1”写不进去：%2。原有文件没有改动。请在其他程序里关闭该文件，并检查磁盘空间。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>The text is too long for a cell. Shorten it.</source>
        <translation>文字太长，单元格放不下，请缩短。</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a sheet, or is there twice. Choose another name.</source>
        <translation>“%1”不能作工作表名，或者重名，请换一个名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells are too long for a workbook.</source>
        <translation>
            <numerusform>有 %n 个单元格的内容太长，工作簿放不下。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2. Check that it is there and not in use.</source>
        <translation>“%1”打不开：%2。请确认文件存在并且没有被占用。</translation>
    </message>
    <message>
        <source>The file is too big. Delete what is not needed, or split it.</source>
        <translation>文件太大，请删去不需要的内容，或拆成几个文件。</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>at most %1 MiB</source>
        <translation>最大 %1 MiB</translation>
    </message>
    <message>
        <source>The file is a workbook under the name of a .csv file. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>这其实是工作簿，只是用了 .csv 的扩展名。请用 Excel 或 WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>a .csv file as Excel saves it</source>
        <translation>Excel 保存的 .csv 文件</translation>
    </message>
    <message>
        <source>The folder holds no .csv file.</source>
        <translation>文件夹里没有 .csv 文件。</translation>
    </message>
    <message>
        <source>.csv files named after their sheets</source>
        <translation>以工作表名命名的 .csv 文件</translation>
    </message>
    <message>
        <source>The folder holds too many or too big .csv files.</source>
        <translation>文件夹里的 .csv 文件太多或太大。</translation>
    </message>
    <message>
        <source>%1 files, %2 MiB</source>
        <translation>%1 个文件，%2 MiB</translation>
    </message>
    <message>
        <source>at most %1 files, %2 MiB</source>
        <translation>最多 %1 个文件、%2 MiB</translation>
    </message>
    <message>
        <source>“%1” was not read. %2</source>
        <translation>“%1”没有读取。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n files of “%1” cannot be read.</source>
        <translation>
            <numerusform>“%1”里有 %n 个文件读不出来。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds more than this program reads at once. Delete what is not needed, or split it.</source>
        <translation>文件内容超过了一次能读取的量，请删去不需要的内容，或拆成几个文件。</translation>
    </message>
    <message>
        <source>at most %1 cells with %2 characters together</source>
        <translation>最多 %1 个单元格，合计 %2 个字</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was changed.</source>
        <translation>读取已取消，没有改动任何内容。</translation>
    </message>
    <message>
        <source>The quotation mark that begins in line %1 is never closed.</source>
        <translation>第 %1 行开始的引号没有结束。</translation>
    </message>
    <message>
        <source>In line %1 something follows a closing quotation mark.</source>
        <translation>第 %1 行的后引号之后还有内容。</translation>
    </message>
    <message>
        <source>Line %1 holds a NUL character. The file is damaged or is no text.</source>
        <translation>第 %1 行有空字符，文件已损坏或者不是文本。</translation>
    </message>
    <message>
        <source>Line %1 cannot be read as text. Save the file anew as “CSV UTF-8”.</source>
        <translation>第 %1 行无法识别，请重新保存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>text in UTF-8, UTF-16 or GB18030</source>
        <translation>UTF-8、UTF-16 或 GB18030 编码的文本</translation>
    </message>
    <message>
        <source>The file holds too many parts. Save it anew in Excel or WPS.</source>
        <translation>文件里的部件太多，请用 Excel 或 WPS 重新保存。</translation>
    </message>
    <message>
        <source>at most %1 parts</source>
        <translation>最多 %1 个部件</translation>
    </message>
    <message>
        <source>The file holds a part whose name leads out of the file. It was not made by Excel or WPS; do not use it.</source>
        <translation>文件里有部件的名称指向文件之外，不是 Excel 或 WPS 生成的，请不要使用。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a workbook holds. Delete what is not needed, or save it anew in Excel or WPS.</source>
        <translation>文件解压后远大于一般的工作簿。请删去不需要的内容，或用 Excel、WPS 重新保存。</translation>
    </message>
    <message>
        <source>at most %1 MiB unpacked and %2 times the size of the file</source>
        <translation>解压后最大 %1 MiB，且不超过文件大小的 %2 倍</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in Excel or WPS and save it without one as .xlsx.</source>
        <translation>文件有密码。请用 Excel 或 WPS 打开，取消密码后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off. Copy it again, or save it anew in Excel or WPS.</source>
        <translation>文件损坏或不完整。请重新复制，或用 Excel、WPS 重新保存。</translation>
    </message>
    <message>
        <source>a whole .xlsx workbook</source>
        <translation>完整的 .xlsx 工作簿</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>PowerPoint 演示文稿</translation>
    </message>
    <message>
        <source>a binary .xlsb workbook</source>
        <translation>二进制 .xlsb 工作簿</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>OpenDocument 文件</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP 压缩包</translation>
    </message>
    <message>
        <source>The file is no .xlsx workbook, whatever its name says. Open it in the program that made it and save it as .xlsx.</source>
        <translation>文件名虽是 .xlsx，内容却不是工作簿。请用原来的程序打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>an .xlsx workbook</source>
        <translation>.xlsx 工作簿</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again.</source>
        <translation>文件是空的，请重新复制。</translation>
    </message>
    <message>
        <source>0 bytes</source>
        <translation>0 字节</translation>
    </message>
    <message>
        <source>The file is an old .xls or is protected by a password. Open it in Excel or WPS and save it as .xlsx without a password.</source>
        <translation>这是旧的 .xls 文件，或者有密码。请用 Excel 或 WPS 打开，另存为不带密码的 .xlsx。</translation>
    </message>
    <message>
        <source>an old or protected workbook</source>
        <translation>旧格式或加密的工作簿</translation>
    </message>
    <message>
        <source>The file is no .xlsx workbook. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>这不是 .xlsx 工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx。</translation>
    </message>
</context>
<context>
    <name>ShippedSchemes</name>
    <message>
        <source>There is no scheme %1. These come with the program: %2.</source>
        <translation>没有方案 %1。程序自带的方案有：%2。</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>a date such as 2026-09-01</source>
        <translation>日期，如 2026-09-01</translation>
    </message>
    <message>
        <source>an amount such as 1234.50</source>
        <translation>金额，如 1234.50</translation>
    </message>
    <message>
        <source>This cell of the statement cannot be read.</source>
        <translation>对账单的这个单元格读不懂。</translation>
    </message>
    <message>
        <source>%1 is entered already.</source>
        <translation>流水号 %1 已登记。</translation>
    </message>
    <message>
        <source>%1 is entered already with another amount: %2 yuan, here %3 yuan.</source>
        <translation>流水号 %1 已登记，金额为 %2 元，本次为 %3 元。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no lines of a statement below a row of headers.</source>
        <translation>“%1”的标题行下没有对账单内容。</translation>
    </message>
    <message>
        <source>Say which columns hold the date and the amount.</source>
        <translation>请指定日期列和金额列。</translation>
    </message>
    <message>
        <source>This line does not wait any more.</source>
        <translation>这一笔已经处理了。</translation>
    </message>
    <message numerus="yes">
        <source>The statement was not taken: %n cell(s) cannot be read.</source>
        <translation>
            <numerusform>对账单没有导入：有 %n 个单元格读不懂。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a statement: %1</source>
        <translation>导入对账单：%1</translation>
    </message>
    <message>
        <source>Match a line of a statement with student %1</source>
        <translation>认领一笔到账，学号 %1</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>E-ACCESS The folder of the school file does not exist. Nothing was changed. Choose another folder.</source>
        <translation>E-ACCESS 学校文件所在的文件夹不存在。没有改动任何内容。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>E-ACCESS The path of the school file is too long. Nothing was changed. Move the file into a folder with a shorter path.</source>
        <translation>E-ACCESS 学校文件的路径太长。没有改动任何内容。请把文件移到路径较短的文件夹。</translation>
    </message>
    <message>
        <source>E-ACCESS The school file lies on a network drive, where it is not safe. Nothing was changed. Move it to a disk of this computer.</source>
        <translation>E-ACCESS 学校文件放在网络盘上，不安全。没有改动任何内容。请移到本机磁盘。</translation>
    </message>
    <message>
        <source>The school file lies in a folder that another program copies to the net; such copies may be damaged. Move it to another folder.</source>
        <translation>学校文件所在的文件夹会被其他程序同步到网络，同步的副本可能损坏。请移到其他文件夹。</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space.</source>
        <translation>磁盘快满了，请腾出一些空间。</translation>
    </message>
    <message>
        <source>E-BUSY The school file is in use by another window (computer %1, program %2, process %3). Nothing was changed. Close that window first.</source>
        <translation>E-BUSY 学校文件正被另一个窗口使用（电脑 %1，程序 %2，进程 %3）。没有改动任何内容。请先关闭那个窗口。</translation>
    </message>
    <message>
        <source>E-ACCESS The school file cannot be read. Nothing was changed. Check that it exists and that you may open it.</source>
        <translation>E-ACCESS 学校文件读不出来。没有改动任何内容。请确认文件存在，并且您有权打开。</translation>
    </message>
    <message>
        <source>E-DAMAGED The school file is empty or cut off. It was not touched. Restore the newest backup.</source>
        <translation>E-DAMAGED 学校文件是空的或不完整。文件没有被改动。请用最近的备份恢复。</translation>
    </message>
    <message>
        <source>The file holds a value that this program never wrote. Nothing was changed. Restore the file from its latest backup.</source>
        <translation>文件里有本程序不会写出的内容。没有改动任何内容。请用最近的备份恢复。</translation>
    </message>
    <message>
        <source>E-DAMAGED The school file does not pass the checks of the upgrade. The file as it was lies beside it as a backup.</source>
        <translation>E-DAMAGED 学校文件没有通过升级检查。原文件已备份在旁边。</translation>
    </message>
    <message>
        <source>Upgrade of the school file</source>
        <translation>升级学校文件</translation>
    </message>
    <message>
        <source>New school file</source>
        <translation>新建学校文件</translation>
    </message>
    <message numerus="yes">
        <source>This school file is older than the one last used on this computer: its newest %n action(s) are missing. Nothing was changed. Look for the newer file before you go on.</source>
        <translation>
            <numerusform>这个学校文件比本机上次使用的旧，缺少最近 %n 次操作。没有改动任何内容。请先找到较新的文件再继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>This school file has another history than the one last used on this computer. Nothing was changed. Verify the data.</source>
        <translation>这个学校文件与本机上次使用的来历不同。没有改动任何内容。请核对数据。</translation>
    </message>
    <message>
        <source>E-NEWER The school file was made by program %1 (data version %2), this is program %3 (data version %4). The file was not touched. Install the newer program.</source>
        <translation>E-NEWER 学校文件由程序 %1（数据版本 %2）生成，当前程序是 %3（数据版本 %4）。文件没有被改动。请安装较新的程序。</translation>
    </message>
    <message>
        <source>E-ACCESS A file of that name exists. It was not touched. Choose another name.</source>
        <translation>E-ACCESS 已有同名文件。该文件没有被改动。请换一个名称。</translation>
    </message>
    <message>
        <source>E-ACCESS The school file does not exist. Choose another file or restore a backup.</source>
        <translation>E-ACCESS 学校文件不存在。请选择其他文件，或用备份恢复。</translation>
    </message>
    <message>
        <source>The program was not closed properly last time, and the file as it was then could not be copied aside.</source>
        <translation>上次程序没有正常关闭，当时的文件也未能另存副本。</translation>
    </message>
    <message>
        <source>A record of the audit log is missing.</source>
        <translation>操作记录缺了一条。</translation>
    </message>
    <message>
        <source>The record does not follow the one before it: a record of the audit log was removed or changed.</source>
        <translation>这条记录与上一条不衔接：操作记录被删除或修改过。</translation>
    </message>
    <message>
        <source>The record of the audit log was changed after it was written.</source>
        <translation>操作记录写入后被修改过。</translation>
    </message>
    <message>
        <source>The row is not in the audit log.</source>
        <translation>操作记录里没有这一行。</translation>
    </message>
    <message>
        <source>The row is missing although the audit log has it.</source>
        <translation>操作记录里有这一行，但文件里缺失。</translation>
    </message>
    <message>
        <source>The row is not as the audit log has it.</source>
        <translation>这一行与操作记录不符。</translation>
    </message>
    <message>
        <source>The row was once changed past the audit log.</source>
        <translation>这一行曾绕过操作记录被修改。</translation>
    </message>
    <message>
        <source>The audit log was changed outside of the program. Verify the data.</source>
        <translation>操作记录在程序之外被修改过，请核对数据。</translation>
    </message>
    <message>
        <source>The clock of this computer is behind the last action in the school file. Set the clock.</source>
        <translation>本机时钟早于文件里的最后一次操作，请校准时钟。</translation>
    </message>
    <message>
        <source>The school file was opened anew after a fault of the disk.</source>
        <translation>磁盘出错后，学校文件已重新打开。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>E-UNSURE The disk reported an error while saving. A look into the school file shows: this was saved. Make a backup now.</source>
        <translation>E-UNSURE 保存时磁盘报错。查看学校文件得知：这一步已经保存。请立即备份。</translation>
    </message>
    <message>
        <source>E-UNSURE The disk reported an error while saving. A look into the school file shows: this was not saved, everything saved before is intact. Save again.</source>
        <translation>E-UNSURE 保存时磁盘报错。查看学校文件得知：这一步没有保存，之前保存的都完好。请再保存一次。</translation>
    </message>
    <message>
        <source>“%1” was booked and is corrected by a reversal, not by undo.</source>
        <translation>“%1”已入账，只能冲销，不能撤销。</translation>
    </message>
    <message>
        <source>E-ACCESS A file of that name exists. It was not touched, no backup was made. Choose another name.</source>
        <translation>E-ACCESS 已有同名文件。该文件没有被改动，也没有备份。请换一个名称。</translation>
    </message>
    <message>
        <source>E-FULL The disk has too little room for a backup. None was made, the school file is intact. Free some space or choose another disk.</source>
        <translation>E-FULL 磁盘空间不够备份。没有备份，学校文件完好。请腾出空间或换一个磁盘。</translation>
    </message>
    <message>
        <source>E-DISK The backup could not be verified and was removed. The school file is intact. Choose another disk.</source>
        <translation>E-DISK 备份没有通过校验，已删除。学校文件完好。请换一个磁盘。</translation>
    </message>
    <message>
        <source>E-BUSY The school file is in use by another program. Nothing was changed. Close that program first.</source>
        <translation>E-BUSY 学校文件正被另一个程序使用。没有改动任何内容。请先关闭那个程序。</translation>
    </message>
    <message>
        <source>E-FULL The disk is full. This was not saved, everything saved before is intact. Free some space, then save again.</source>
        <translation>E-FULL 磁盘已满。这一步没有保存，之前保存的都完好。请腾出空间后再保存。</translation>
    </message>
    <message>
        <source>E-ACCESS The school file cannot be opened for writing. Nothing was changed. Check that the folder exists and that you may write in it.</source>
        <translation>E-ACCESS 学校文件无法写入。没有改动任何内容。请确认文件夹存在，并且您有写入权限。</translation>
    </message>
    <message>
        <source>E-UNSURE The disk reported an error while saving. Start the program again and look whether the last action is there.</source>
        <translation>E-UNSURE 保存时磁盘报错。请重新启动程序，看最后一次操作是否还在。</translation>
    </message>
    <message>
        <source>E-DISK The disk reported an error. This was not saved. Make a backup on another disk and verify the data.</source>
        <translation>E-DISK 磁盘报错。这一步没有保存。请备份到另一个磁盘并核对数据。</translation>
    </message>
    <message>
        <source>E-NEWER The school file was made by a newer program. It was not touched. Install the newer program.</source>
        <translation>E-NEWER 学校文件由较新的程序生成。文件没有被改动。请安装较新的程序。</translation>
    </message>
    <message>
        <source>E-DAMAGED The school file does not hold together. Writing has stopped, the file was kept as it is. Restore the newest backup.</source>
        <translation>E-DAMAGED 学校文件已损坏。已停止写入，文件保持原样。请用最近的备份恢复。</translation>
    </message>
    <message>
        <source>E-NOTOURS This is not a school file. It was not touched. Choose another file.</source>
        <translation>E-NOTOURS 这不是学校文件。文件没有被改动。请选择其他文件。</translation>
    </message>
    <message>
        <source>E-CONSTRAINT A row does not fit the rules of the school file. This was not saved, everything saved before is intact.</source>
        <translation>E-CONSTRAINT 有一行不符合学校文件的规则。这一步没有保存，之前保存的都完好。</translation>
    </message>
    <message>
        <source>E-PROGRAM The program made a mistake. This was not saved, everything saved before is intact. Send the report to the makers.</source>
        <translation>E-PROGRAM 程序出错。这一步没有保存，之前保存的都完好。请把报告发给开发者。</translation>
    </message>
    <message>
        <source>E-ACCESS There is no backup of that name. Nothing was changed.</source>
        <translation>E-ACCESS 没有这个名称的备份。没有改动任何内容。</translation>
    </message>
    <message>
        <source>E-ACCESS The backup is the school file itself. Nothing was changed.</source>
        <translation>E-ACCESS 备份就是学校文件本身。没有改动任何内容。</translation>
    </message>
    <message>
        <source>E-FULL The disk has too little room to restore the backup. Nothing was changed.</source>
        <translation>E-FULL 磁盘空间不够恢复备份。没有改动任何内容。</translation>
    </message>
    <message>
        <source>E-DAMAGED The backup does not pass its checks. Nothing was changed. Choose another backup.</source>
        <translation>E-DAMAGED 备份没有通过检查。没有改动任何内容。请换一个备份。</translation>
    </message>
    <message>
        <source>Entry %1 of the journal does not follow the one before it: an entry was removed or changed.</source>
        <translation>账簿第%1号分录与前一号接不上：有分录被删除或改动。</translation>
    </message>
    <message>
        <source>Entry %1 of the journal is not as it was written.</source>
        <translation>账簿第%1号分录被改动过。</translation>
    </message>
    <message>
        <source>The school file lies on a drive that can be pulled out. Close the program before you pull it out, and keep a copy on this computer.</source>
        <translation>学校文件在可拔出的盘上。拔出前请先关闭本程序，并在本机上保留一份副本。</translation>
    </message>
</context>
<context>
    <name>StudentCard</name>
    <message>
        <source>There is no student %1.</source>
        <translation>没有学号为 %1 的学生。</translation>
    </message>
    <message>
        <source>Show the telephone and categories of student %1</source>
        <translation>显示学生 %1 的电话和类别</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Begin %1 with what %2 had</source>
        <translation>%1 沿用 %2 的资料</translation>
    </message>
    <message>
        <source>The term %1 has classes or children already. Nothing was taken over.</source>
        <translation>学期 %1 已有班级或学生，没有沿用任何内容。</translation>
    </message>
    <message>
        <source>The term %1 does not begin before %2.</source>
        <translation>学期 %1 不早于 %2 开始。</translation>
    </message>
</context>
<context>
    <name>TermPapers</name>
    <message>
        <source>Stopped. No form was written.</source>
        <translation>已停止，没有写出任何报表。</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>no teacher named</source>
        <translation>未安排教师</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>marked absent</source>
        <translation>记为缺勤</translation>
    </message>
    <message>
        <source>%1, instead of: %2</source>
        <translation>%1，原应在：%2</translation>
    </message>
    <message>
        <source>not here: the service is cancelled</source>
        <translation>不在：今天停课</translation>
    </message>
    <message>
        <source>not in the service on this day</source>
        <translation>这一天不参加课后服务</translation>
    </message>
    <message>
        <source>not in the service yet</source>
        <translation>还没到课后服务时间</translation>
    </message>
    <message>
        <source>between two periods</source>
        <translation>课间</translation>
    </message>
    <message>
        <source>its service is over</source>
        <translation>课后服务已结束</translation>
    </message>
    <message>
        <source>the guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>was collected at %1 by %2</source>
        <translation>%1 由 %2 接走</translation>
    </message>
    <message>
        <source>at %1, collected by %2</source>
        <translation>%1 放学，由 %2 接</translation>
    </message>
    <message>
        <source>%1 lies outside of the term.</source>
        <translation>%1 不在学期内。</translation>
    </message>
</context>
<context>
    <name>TimetablePage</name>
    <message>
        <source>— cancelled</source>
        <translation>— 停课</translation>
    </message>
    <message>
        <source>! no teacher</source>
        <translation>! 无教师</translation>
    </message>
    <message>
        <source>⇄ moved from %1, period %2</source>
        <translation>⇄ 调自 %1 第%2课时</translation>
    </message>
    <message>
        <source>↷ substitute</source>
        <translation>↷ 代课</translation>
    </message>
    <message>
        <source>✓ held</source>
        <translation>✓ 已上</translation>
    </message>
    <message>
        <source>○ to be held</source>
        <translation>○ 待上</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>班级或课程</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>⇄ in another room</source>
        <translation>⇄ 换场地</translation>
    </message>
</context>
<context>
    <name>WorkbookForm</name>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>the name of a class, such as 二（1）班</source>
        <translation>班级名称，例如 二（1）班</translation>
    </message>
    <message>
        <source>a date and time such as 2026-09-02 12:00:00.123</source>
        <translation>日期和时间，例如 2026-09-02 12:00:00.123</translation>
    </message>
    <message>
        <source>a list such as A、B</source>
        <translation>用顿号隔开，例如 A、B</translation>
    </message>
    <message>
        <source>a date such as 2026-09-01</source>
        <translation>日期，例如 2026-09-01</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>a time of day such as 15:10</source>
        <translation>时间，例如 15:10</translation>
    </message>
    <message>
        <source>a weekday such as 周一</source>
        <translation>星期，例如 周一</translation>
    </message>
    <message>
        <source>a number from 0 to %1 with at most two decimals</source>
        <translation>0 到 %1 的数，最多两位小数</translation>
    </message>
    <message>
        <source>times of the week such as 周一1-2;周三1</source>
        <translation>时间，例如 周一1-2;周三1</translation>
    </message>
    <message>
        <source>grades such as 1-2 or 1,3</source>
        <translation>年级，例如 1-2 或 1,3</translation>
    </message>
    <message>
        <source>the name of a class or the code of an offering</source>
        <translation>班级名称或课程编号</translation>
    </message>
    <message>
        <source>an amount above zero with at most two decimals, up to 9,999,999.99</source>
        <translation>大于零的金额，最多两位小数，不超过 9,999,999.99</translation>
    </message>
    <message>
        <source>an amount with at most two decimals, up to 9,999,999.99</source>
        <translation>金额，最多两位小数，不超过 9,999,999.99</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <translation>必填：%1</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; is not known and is left out.</source>
        <translation>不认识工作表“%1”，没有读取。</translation>
    </message>
    <message>
        <source>%1 (row &quot;%2&quot; of the file)</source>
        <translation>%1（文件中的“%2”一行）</translation>
    </message>
    <message>
        <source>weekdays such as 周一至周五</source>
        <translation>星期，例如 周一至周五</translation>
    </message>
    <message>
        <source>%1!%2: the item &quot;%3&quot; is not known and is left out.</source>
        <translation>%1!%2：不认识项目“%3”，没有读取。</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; is missing.</source>
        <translation>缺少项目“%1”。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>a line with this item and its content</source>
        <translation>有这个项目和内容的一行</translation>
    </message>
    <message>
        <source>The term ends before it starts or lasts over a year.</source>
        <translation>学期的结束日期早于开始日期，或超过一年。</translation>
    </message>
    <message>
        <source>an end after the start, within a year</source>
        <translation>晚于开始日期、不超过一年的结束日期</translation>
    </message>
    <message>
        <source>%1!%2: the column &quot;%3&quot; is not known and is left out.</source>
        <translation>%1!%2：不认识列“%3”，没有读取。</translation>
    </message>
    <message>
        <source>This column stands twice.</source>
        <translation>这一列重复。</translation>
    </message>
    <message>
        <source>each column once</source>
        <translation>每列只出现一次</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>缺少列“%1”。</translation>
    </message>
    <message>
        <source>no such header in the first row</source>
        <translation>第一行没有这个表头</translation>
    </message>
    <message>
        <source>This row has the same key as row %1.</source>
        <translation>这一行与第 %1 行的关键列相同。</translation>
    </message>
    <message>
        <source>one row for each key</source>
        <translation>关键列不重复</translation>
    </message>
    <message>
        <source>This cell is not understood.</source>
        <translation>这个单元格的内容没有看懂。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>“%1”没有填写。</translation>
    </message>
    <message>
        <source>This number is recorded already with another student, amount, date or method.</source>
        <translation>这个号码已经登记，但学生、金额、日期或方式不同。</translation>
    </message>
    <message>
        <source>the same payment, or a reversal and a new payment</source>
        <translation>同一笔缴费，或先冲销再重新缴费</translation>
    </message>
    <message>
        <source>%1!%2: number %3 stands twice and is one payment.</source>
        <translation>%1!%2：号码 %3 出现两次，按一笔缴费处理。</translation>
    </message>
    <message>
        <source>a factor from 0 to 2 such as 0.95, or a percent such as 95%</source>
        <translation>0 到 2 的系数，如 0.95，或百分数，如 95%</translation>
    </message>
</context>
<context>
    <name>XlsxOutput</name>
    <message>
        <source>A text has over 32,767 characters, more than a cell of an .xlsx file holds. Shorten it and try again.</source>
        <translation>有文字超过 32,767 个字，.xlsx 的单元格放不下。请缩短后重试。</translation>
    </message>
    <message>
        <source>The form has more rows or columns than a worksheet of an .xlsx file holds. Choose fewer classes or a shorter time.</source>
        <translation>表的行或列超过了 .xlsx 工作表的容量。请少选几个班级或缩短时间。</translation>
    </message>
    <message>
        <source>The .xlsx file could not be made (%1). Check that the disk for temporary files has room, then try again.</source>
        <translation>无法生成 .xlsx 文件（%1）。请确认临时文件所在的磁盘有空间，然后重试。</translation>
    </message>
</context>
<context>
    <name>kehou::Composition</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>报表打印</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>选课分班</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>课时费</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>经费</translation>
    </message>
    <message>
        <source>Kehou ended unexpectedly the last time. What was saved is in the school file. A note for the makers lies in a folder; it holds no names and no figures.</source>
        <translation>“课后”上次意外退出。已保存的内容都在学校文件里。给开发者的记录放在文件夹中，里面没有姓名，也没有数据。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Course menu</source>
        <translation>课程菜单</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>课表</translation>
    </message>
    <message>
        <source>Something typed is not in the school file yet.</source>
        <translation>录入的内容还没有存入学校文件。</translation>
    </message>
</context>
<context>
    <name>kehou::FileDesk</name>
    <message>
        <source>School file (*.kehou)</source>
        <translation>学校文件 (*.kehou)</translation>
    </message>
    <message>
        <source>Leave this file</source>
        <translation>离开当前文件</translation>
    </message>
    <message>
        <source>What you typed on a page is not in the file yet.</source>
        <translation>有页面上输入的内容还没有写入文件。</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>返回继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>放弃并离开(&amp;L)</translation>
    </message>
    <message>
        <source>Keep the new school file as</source>
        <translation>新学校文件存为</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Open a school file</source>
        <translation>打开学校文件</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Save a copy of the school file</source>
        <translation>另存学校文件副本</translation>
    </message>
    <message>
        <source>A checked copy was saved as %1.</source>
        <translation>副本已校验并保存为 %1。</translation>
    </message>
    <message>
        <source>Export the term as a workbook</source>
        <translation>把学期导出为工作簿</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The term was exported to %1.</source>
        <translation>学期已导出到 %1。</translation>
    </message>
    <message>
        <source>Demo school</source>
        <translation>演示学校</translation>
    </message>
    <message>
        <source>The demo school was opened before. Beginning anew drops what was tried in it.</source>
        <translation>演示学校以前打开过。重新开始会丢掉在里面试做的内容。</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>继续使用(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>重新开始(&amp;B)</translation>
    </message>
    <message>
        <source>The demo school is in use by another window. Close that window first.</source>
        <translation>演示学校正被另一个窗口使用。请先关闭那个窗口。</translation>
    </message>
    <message>
        <source>Keep the restored school file as</source>
        <translation>恢复后的学校文件存为</translation>
    </message>
    <message>
        <source>Restore a school file from a copy</source>
        <translation>用副本恢复学校文件</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>用副本恢复</translation>
    </message>
    <message>
        <source>The copy of %1 takes the place of the school file. What was entered after it is then only in the file as it is now, which is kept beside it.</source>
        <translation>%1 的副本将代替学校文件。此后录入的内容只留在现在的文件里，现在的文件会保存在旁边。</translation>
    </message>
    <message>
        <source>&amp;Keep the file as it is</source>
        <translation>保持现在的文件(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>The school file was restored.</source>
        <translation>学校文件已恢复。</translation>
    </message>
    <message>
        <source>The school file was restored. As it was before it is kept as %1.</source>
        <translation>学校文件已恢复，原来的文件保存为 %1。</translation>
    </message>
</context>
<context>
    <name>kehou::HeadingDesk</name>
    <message>
        <source>%1 – Kehou</source>
        <translation>%1 – 课后</translation>
    </message>
</context>
<context>
    <name>kehou::NameSearch</name>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Staff %1</source>
        <translation>教职工 %1</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>课程 %1</translation>
    </message>
</context>
<context>
    <name>kehou::ui::AboutDialog</name>
    <message>
        <source>About Kehou</source>
        <translation>关于“课后”</translation>
    </message>
    <message>
        <source>Kehou %1</source>
        <translation>课后 %1</translation>
    </message>
    <message>
        <source>Runs a school&apos;s after-school service from enrollment to settlement. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>管理学校课后服务，从报名到结算。本程序是自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>使用的程序库</translation>
    </message>
</context>
<context>
    <name>kehou::ui::AbsencePanel</name>
    <message>
        <source>○ still to do</source>
        <translation>○ 待处理</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Absences without leave</source>
        <translation>无故缺勤</translation>
    </message>
    <message>
        <source>Nobody was absent without leave.</source>
        <translation>没有人无故缺勤。</translation>
    </message>
    <message>
        <source>Show the &amp;telephone</source>
        <translation>查看电话(&amp;T)</translation>
    </message>
    <message>
        <source>What was done, such as: called the mother, is ill at home</source>
        <translation>做了什么，如：已电话联系母亲，在家生病</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation>没有电话</translation>
    </message>
    <message>
        <source>Saved: what was done about the absence of %1.</source>
        <translation>已保存：%1缺勤的处理情况。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::ActionPanel</name>
    <message numerus="yes">
        <source>%n row(s) added</source>
        <translation>
            <numerusform>新增 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>修改 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>删除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>At the &amp;desk</source>
        <translation>经办人(&amp;D)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>&amp;Take the desk</source>
        <translation>由此人经办(&amp;T)</translation>
    </message>
    <message>
        <source>Action log</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Nothing was done in this file yet.</source>
        <translation>这个文件还没有操作记录。</translation>
    </message>
    <message>
        <source>Nobody can change or remove an entry here; the check code on a paper shows after which action it was printed.</source>
        <translation>这里的记录谁也不能修改或删除；报表上的校验码说明它是在哪一步之后打印的。</translation>
    </message>
    <message>
        <source>The newest %L1 actions.</source>
        <translation>最近的 %L1 条。</translation>
    </message>
    <message>
        <source>The log names nobody from now on.</source>
        <translation>此后的记录不写经办人。</translation>
    </message>
    <message>
        <source>From now on the log names %1.</source>
        <translation>此后的记录写经办人：%1。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::AllocationPage</name>
    <message>
        <source>How places are given out</source>
        <translation>选课方式</translation>
    </message>
    <message>
        <source>Wishes and a draw</source>
        <translation>志愿加摇号</translation>
    </message>
    <message>
        <source>First come, first served</source>
        <translation>抢课（先到先得）</translation>
    </message>
    <message>
        <source>Wishes, best ranks overall</source>
        <translation>志愿择优（总体志愿序最好）</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>摇号种子</translation>
    </message>
    <message>
        <source>published before the draw</source>
        <translation>摇号前公布</translation>
    </message>
    <message>
        <source>&amp;Give out places</source>
        <translation>分配名额(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save as 选课结果</source>
        <translation>保存为选课结果(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>方式(&amp;M)</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>种子(&amp;E)</translation>
    </message>
    <message>
        <source>Published digest to compare with</source>
        <translation>要核对的已公布校验码</translation>
    </message>
    <message>
        <source>paste the published digest here</source>
        <translation>在此粘贴已公布的校验码</translation>
    </message>
    <message>
        <source>&amp;Check against</source>
        <translation>核对(&amp;C)</translation>
    </message>
    <message>
        <source>Places of all students</source>
        <translation>全部学生的选课结果</translation>
    </message>
    <message>
        <source>Nothing is given out yet. Enter wishes on the settings page or import them, and press the button above.</source>
        <translation>还没有分配名额。先在设置页录入或导入志愿，再点上方按钮。</translation>
    </message>
    <message>
        <source>What became of each choice</source>
        <translation>各志愿的结果</translation>
    </message>
    <message>
        <source>Choose a student at the left.</source>
        <translation>请在左边选择一名学生。</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) for %1 offerings that students may pick from.</source>
        <translation>
            <numerusform>%n 份志愿，可选课程 %1 门。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) with wishes: %1 hold their first choice, mean rank %2, %3 without a place, %4 pairs would both gain by swapping.</source>
        <translation>
            <numerusform>填报志愿 %n 人：第一志愿满足率 %1，平均志愿序 %2，未选上 %3 人，互换均更优 %4 对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed for too few students: %1.</source>
        <translation>人数不足停开：%1。</translation>
    </message>
    <message>
        <source>Digest of the result: %1</source>
        <translation>结果校验码：%1</translation>
    </message>
    <message>
        <source>The wishes have changed meanwhile. Look at the new result and save it then.</source>
        <translation>志愿等数据刚有变动，请看过新结果后再保存。</translation>
    </message>
    <message>
        <source>Saved: %1 place(s) added, %2 taken away.</source>
        <translation>已保存：新增 %1 个名额，撤下 %2 个。</translation>
    </message>
    <message>
        <source>✓ This is the published result.</source>
        <translation>✓ 与公布的结果一致。</translation>
    </message>
    <message>
        <source>○ This is another result than the published one.</source>
        <translation>○ 与公布的结果不一致。</translation>
    </message>
    <message>
        <source>%1 %2, number %3 in the order</source>
        <translation>%1 %2，排第 %3 位</translation>
    </message>
    <message>
        <source>Student %1 has a place of %2 from today on.</source>
        <translation>%1 从今天起递补进入 %2。</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>分班</translation>
    </message>
    <message>
        <source>Giving out places</source>
        <translation>分配名额</translation>
    </message>
    <message>
        <source>Board for moves by hand</source>
        <translation>手工调整</translation>
    </message>
    <message>
        <source>Saved: the place is moved.</source>
        <translation>已保存：名额已调整。</translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translation>名单右侧</translation>
    </message>
    <message>
        <source>Each choice</source>
        <translation>逐个志愿</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>空余名额</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>The draw is frozen. Its protocol says so from now on.</source>
        <translation>已封存，摇号记录上会注明。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::AttendanceCalendar</name>
    <message>
        <source>attended</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>停课</translation>
    </message>
    <message>
        <source>no roll</source>
        <translation>未点名</translation>
    </message>
    <message>
        <source>Attendance of this term by day</source>
        <translation>本学期每日考勤</translation>
    </message>
    <message>
        <source>%1 days attended, %2 on leave, %3 absent, %4 cancelled, %5 without a roll</source>
        <translation>出勤 %1 天，请假 %2 天，缺勤 %3 天，停课 %4 天，未点名 %5 天</translation>
    </message>
    <message>
        <source>Period %1, %2: %3</source>
        <translation>第 %1 课时，%2：%3</translation>
    </message>
    <message>
        <source>%1 mo.</source>
        <translation>%1月</translation>
    </message>
</context>
<context>
    <name>kehou::ui::AttendancePage</name>
    <message>
        <source>○ not taken</source>
        <translation>○ 未点名</translation>
    </message>
    <message>
        <source>✓ %1 of %2</source>
        <translation>✓ %1 / %2</translation>
    </message>
    <message>
        <source>— cancelled</source>
        <translation>— 停课</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>班级或课程</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Groups of the day</source>
        <translation>当天的班级和课程</translation>
    </message>
    <message>
        <source>No group meets on this day. Choose another date above.</source>
        <translation>这一天没有班级或课程上课，请在上面另选日期。</translation>
    </message>
    <message>
        <source>Weekday %1</source>
        <translation>星期%1</translation>
    </message>
    <message>
        <source> · no service</source>
        <translation> · 没有课后服务</translation>
    </message>
    <message>
        <source> · the whole day is cancelled</source>
        <translation> · 全天停课</translation>
    </message>
    <message>
        <source> · %1 of %2 rolls taken</source>
        <translation> · 已点名 %1 / %2</translation>
    </message>
    <message>
        <source>Saved: the roll of %1.</source>
        <translation>已保存：%1 的点名。</translation>
    </message>
    <message>
        <source>Saved: the session is cancelled.</source>
        <translation>已保存：该课次停课。</translation>
    </message>
    <message>
        <source>Leave this roll</source>
        <translation>离开这次点名</translation>
    </message>
    <message>
        <source>The marks of %1 are not confirmed yet.</source>
        <translation>%1 的考勤标记还没有确认。</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>返回继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave without them</source>
        <translation>放弃标记离开(&amp;L)</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Rolls of a day</source>
        <translation>当日点名</translation>
    </message>
    <message>
        <source>Month of a class</source>
        <translation>班级月表</translation>
    </message>
    <message>
        <source>Saved: the session is moved to %1, period %2.</source>
        <translation>已保存：这节课调到%1第%2课时。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>缺勤跟进</translation>
    </message>
    <message>
        <source>Rolls not taken</source>
        <translation>未点名</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>督查</translation>
    </message>
</context>
<context>
    <name>kehou::ui::BatchesPanel</name>
    <message>
        <source>✓ holds</source>
        <translation>✓ 有效</translation>
    </message>
    <message>
        <source>↩ taken back on %1: %2</source>
        <translation>↩ %1 冲销：%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>开单日期</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>缴费期限</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>缴费通知</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应缴</translation>
    </message>
    <message>
        <source>Lines as issued</source>
        <translation>开出的内容</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>通知单号</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Batches of bills</source>
        <translation>通知单批次</translation>
    </message>
    <message>
        <source>No bill has been issued yet.</source>
        <translation>还没有开出通知单。</translation>
    </message>
    <message>
        <source>Bills of the chosen batch</source>
        <translation>所选批次的通知单</translation>
    </message>
    <message>
        <source>Choose a batch to open it.</source>
        <translation>选中一批即可查看。</translation>
    </message>
    <message>
        <source>Why the batch is taken back</source>
        <translation>冲销原因</translation>
    </message>
    <message>
        <source>why the chosen batch is taken back</source>
        <translation>冲销所选批次的原因</translation>
    </message>
    <message>
        <source>&amp;Take back batch</source>
        <translation>冲销整批(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Print notices</source>
        <translation>打印通知单(&amp;P)</translation>
    </message>
    <message>
        <source>Say why the batch is taken back.</source>
        <translation>请写明冲销原因。</translation>
    </message>
    <message>
        <source>Take back batch</source>
        <translation>冲销整批</translation>
    </message>
    <message numerus="yes">
        <source>Take back all %n bill(s) of &quot;%1&quot;? They stay to be seen, but ask for nothing any more.</source>
        <translation>
            <numerusform>冲销“%1”的全部 %n 张通知单吗？通知单仍可查看，但不再要求缴费。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The batch is taken back.</source>
        <translation>已冲销整批。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::BillsPanel</name>
    <message>
        <source>How it is computed</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应缴</translation>
    </message>
    <message>
        <source>Look at it because</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>Not billed yet</source>
        <translation>尚未开单</translation>
    </message>
    <message>
        <source>Bills to be issued</source>
        <translation>待开通知单</translation>
    </message>
    <message>
        <source>Nothing is to be billed: nobody has an agreed selection in this term, or the bills issued hold as they are.</source>
        <translation>没有需要开单的：本学期无人签约参加，或已开的通知单都有效。</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>开单日期</translation>
    </message>
    <message>
        <source>Due date; blank is filled in by hand</source>
        <translation>缴费期限，留空则手填</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>批次名称</translation>
    </message>
    <message>
        <source>such as: autumn term</source>
        <translation>如：秋季收费</translation>
    </message>
    <message>
        <source>&amp;Issue bills</source>
        <translation>开出通知单(&amp;I)</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>开单日期</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>缴费期限</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) ticked, to pay %1 · odd: %2 · billed already and unchanged: %3</source>
        <translation>
            <numerusform>已勾选 %n 张，应缴 %1 · 需留意 %2 张 · 已开单且无变化 %3 人</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no date such as 2026-09-01.</source>
        <translation>日期格式应如 2026-09-01。</translation>
    </message>
    <message>
        <source>Nothing was to be billed: the bills issued before hold.</source>
        <translation>没有需要开单的，原通知单有效。</translation>
    </message>
    <message numerus="yes">
        <source>Issued: batch %1, %n bill(s), to pay %2.</source>
        <translation>
            <numerusform>已开出第 %1 批，%n 张，应缴 %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kehou::ui::BoardModel</name>
    <message>
        <source>%1 holds %2 %3</source>
        <translation>%1 已占 %2 %3 的名额</translation>
    </message>
    <message>
        <source>%1 wishes for %2 %3 as number %4</source>
        <translation>%1 的第%4志愿是 %2 %3</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4 of %5 places held</source>
        <translation>%1 %2，%3：名额 %5，已占 %4</translation>
    </message>
</context>
<context>
    <name>kehou::ui::BoardPanel</name>
    <message>
        <source>Places of the students by offering</source>
        <translation>学生和课程名额</translation>
    </message>
    <message>
        <source>No student takes part yet, or no offering is published that students pick from.</source>
        <translation>还没有学生参加，或者没有已公示的可选课程。</translation>
    </message>
    <message>
        <source>● holds a place · 1, 2 … its wishes. Drag a place to another course of the same student, or press Enter on it and then on the course that is wanted.</source>
        <translation>● 已占名额 · 1、2… 第几志愿。把名额拖到同一学生的另一门课程，或在原课程上按回车，再在新课程上按回车。</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>退出课程</translation>
    </message>
    <message>
        <source>Is given</source>
        <translation>改到课程</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason, kept with the move</source>
        <translation>原因，随调整记录保存</translation>
    </message>
    <message>
        <source>Move the p&amp;lace</source>
        <translation>调整名额(&amp;L)</translation>
    </message>
    <message>
        <source>Gives &amp;up</source>
        <translation>退出(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Is given</source>
        <translation>改到(&amp;I)</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>起始日期(&amp;O)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Type the day from which on the move holds.</source>
        <translation>请填写从哪一天起调整。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::CardPanel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Waived %1 % from %2 to %3 · %4</source>
        <translation>%2 至 %3 减免 %1 % · %4</translation>
    </message>
    <message>
        <source>Student&apos;s card</source>
        <translation>学生卡片</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Show telephone and categories</source>
        <translation>显示电话和类别</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>修改(&amp;E)</translation>
    </message>
    <message>
        <source>Edit this student</source>
        <translation>编辑这名学生</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>New enr&amp;ollment</source>
        <translation>新报名(&amp;O)</translation>
    </message>
    <message>
        <source>Enrollments</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>No application yet.</source>
        <translation>还没有报名申请。</translation>
    </message>
    <message>
        <source>Service of the week</source>
        <translation>每周服务</translation>
    </message>
    <message>
        <source>Attendance of this term</source>
        <translation>本学期考勤</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>为什么(&amp;W)</translation>
    </message>
    <message>
        <source>Why the figures are what they are</source>
        <translation>这些数字为什么是这样</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>boarder</source>
        <translation>寄宿</translation>
    </message>
    <message>
        <source>guardian %1</source>
        <translation>监护人 %1</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>%1 入学</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>%1 离校</translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation>没有电话</translation>
    </message>
    <message>
        <source> · category ••</source>
        <translation> · 类别 ••</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>Does not take part at present.</source>
        <translation>目前不参加。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n period(s) a week, since %2</source>
        <translation>
            <numerusform>%1，每周 %n 课时，从 %2 起</numerusform>
        </translation>
    </message>
    <message>
        <source>; leaves on %1 (R-ENR-2)</source>
        <translation>；%1 退出（R-ENR-2）</translation>
    </message>
    <message>
        <source>No course</source>
        <translation>没有课程</translation>
    </message>
    <message>
        <source>Nothing is expected without an agreed selection.</source>
        <translation>没有生效的报名，不安排考勤。</translation>
    </message>
    <message>
        <source>%1 periods: ✓ %2 attended · △ %3 leave · ✕ %4 absent · — %5 cancelled · ○ %6 without a roll</source>
        <translation>%1 课时：✓ 出勤 %2 · △ 请假 %3 · ✕ 缺勤 %4 · — 停课 %5 · ○ 未点名 %6</translation>
    </message>
    <message>
        <source>Nothing is charged without an agreed selection.</source>
        <translation>没有生效的报名，不收费。</translation>
    </message>
    <message>
        <source>still due %1</source>
        <translation>补缴 %1</translation>
    </message>
    <message>
        <source>to give back %1</source>
        <translation>应退 %1</translation>
    </message>
    <message>
        <source>Prepaid %1 · used after waivers %2 · paid %3 · refunded %4 · %5 yuan</source>
        <translation>预收 %1 · 减免后已用 %2 · 已缴 %3 · 已退 %4 · %5 元</translation>
    </message>
</context>
<context>
    <name>kehou::ui::ChecksPanel</name>
    <message>
        <source>warns</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>责任人说明</translation>
    </message>
    <message>
        <source>&amp;Withdraw the answer</source>
        <translation>撤回说明(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Record the filing</source>
        <translation>登记备案(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print the findings</source>
        <translation>打印整改单(&amp;P)</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>检查发现的问题</translation>
    </message>
    <message>
        <source>The checks find nothing.</source>
        <translation>各项检查均未发现问题。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What was filed</source>
        <translation>备案内容</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>课表</translation>
    </message>
    <message>
        <source>Standard of the fees</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Plan of the service</source>
        <translation>服务方案</translation>
    </message>
    <message>
        <source>Income and spending</source>
        <translation>收支情况</translation>
    </message>
    <message>
        <source>Day of the filing</source>
        <translation>备案日期</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有待整改的问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are open.</source>
        <translation>
            <numerusform>还有 %n 项待整改。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — because %2.</source>
        <translation>%1（依据：%2）</translation>
    </message>
    <message>
        <source>Choose a row to see the way out.</source>
        <translation>选中一项，查看整改办法。</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>&amp;Answer for the chosen rows</source>
        <translation>说明所选各项(&amp;A)</translation>
    </message>
</context>
<context>
    <name>kehou::ui::CoursesPanel</name>
    <message>
        <source>Places</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待解决</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>The menu is empty</source>
        <translation>还没有课程</translation>
    </message>
    <message>
        <source>Enter the first course at the right, import the workbook&apos;s sheet 课程, or take last term&apos;s menu over.</source>
        <translation>在右边填第一门课，或者导入工作簿的“课程”表，也可以沿用上学期。</translation>
    </message>
    <message>
        <source>The chosen course</source>
        <translation>选中的课程</translation>
    </message>
    <message>
        <source>C&amp;ourse</source>
        <translation>课程(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>步骤(&amp;T)</translation>
    </message>
    <message>
        <source>Courses of the term</source>
        <translation>本学期的课程</translation>
    </message>
    <message>
        <source>No course fits the filter.</source>
        <translation>没有符合条件的课程。</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>新课程</translation>
    </message>
    <message>
        <source>C&amp;ards</source>
        <translation>卡片(&amp;A)</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;New course</source>
        <translation>新课程(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n more class(es)</source>
        <translation>
            <numerusform>还有 %n 个班</numerusform>
        </translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>What you typed in the form is not saved yet.</source>
        <translation>填写的内容还没有保存。</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>返回(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n course(s).</source>
        <translation>
            <numerusform>%1：%n 门课。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible for:</source>
        <translation>以下不能办理：</translation>
    </message>
</context>
<context>
    <name>kehou::ui::DataTable</name>
    <message>
        <source>Type to filter</source>
        <translation>输入文字筛选</translation>
    </message>
    <message>
        <source>Copy with headers (Ctrl+C)</source>
        <translation>连表头复制（Ctrl+C）</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>连表头复制</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所显示的内容</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2 行</translation>
    </message>
    <message>
        <source>&amp;Copy with headers</source>
        <translation>连表头复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export what is shown</source>
        <translation>导出所显示的内容(&amp;E)</translation>
    </message>
</context>
<context>
    <name>kehou::ui::DateEdit</name>
    <message>
        <source>2026-09-01</source>
        <translation>2026-09-01</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>打开日历（Alt+↓）</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-09-01 or 20260901.</source>
        <translation>这不是日期，请写成 2026-09-01 或 20260901。</translation>
    </message>
    <message>
        <source>The date is outside of %1 to %2.</source>
        <translation>日期不在 %1 至 %2 之间。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::DeskPage</name>
    <message>
        <source>Pupils expected</source>
        <translation>应到学生</translation>
    </message>
    <message>
        <source>Rolls taken</source>
        <translation>已点名</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>参与率</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Participation by grade</source>
        <translation>各年级参与率</translation>
    </message>
    <message>
        <source>Attendance of the last ten service days</source>
        <translation>最近十个服务日出勤率</translation>
    </message>
    <message>
        <source>The desk has no form. The forms are on the page of papers.</source>
        <translation>工作台没有表格。表格在“报表打印”页。</translation>
    </message>
    <message>
        <source>Setting up, step by step</source>
        <translation>逐步建立</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%n still to take</source>
        <translation>
            <numerusform>还有 %n 个未点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pupils</source>
        <translation>%2 名学生中的 %1 名</translation>
    </message>
    <message>
        <source>, target %1 %</source>
        <translation>，目标 %1 %</translation>
    </message>
    <message>
        <source>rolls of the last ten service days</source>
        <translation>最近十个服务日的点名</translation>
    </message>
    <message>
        <source>Import the school&apos;s workbook, or go step by step:</source>
        <translation>导入学校工作簿，或逐步录入：</translation>
    </message>
    <message>
        <source>Nothing waits today.</source>
        <translation>今天没有待办。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::DisclosurePanel</name>
    <message>
        <source>What differs</source>
        <translation>不一致的项目</translation>
    </message>
    <message>
        <source>To be disclosed</source>
        <translation>公示数</translation>
    </message>
    <message>
        <source>In the journal</source>
        <translation>账簿数</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>&amp;Preview 收支公示表</source>
        <translation>预览收支公示表(&amp;P)</translation>
    </message>
    <message>
        <source>Differences from the journal</source>
        <translation>与账簿的差异</translation>
    </message>
    <message>
        <source>Every figure equals the journal.</source>
        <translation>每个数字都与账簿一致。</translation>
    </message>
    <message>
        <source>✓ Every figure equals the journal: the disclosure can be printed.</source>
        <translation>✓ 每个数字都与账簿一致，可以打印公示表。</translation>
    </message>
    <message>
        <source>The disclosure cannot be printed yet: these figures differ from the journal (R-FND-2). Income is in the journal once the settlement of the term is closed.</source>
        <translation>公示表还不能打印：下列数字与账簿不一致（R-FND-2）。学期结算关闭以后收入才进账簿。</translation>
    </message>
    <message>
        <source>Service fees %1 yuan · waived %2 · given back %3 · spent %4 · balance %5</source>
        <translation>服务费%1元 · 减免%2 · 退费%3 · 支出%4 · 结余%5</translation>
    </message>
</context>
<context>
    <name>kehou::ui::DraftPanel</name>
    <message>
        <source>number or name</source>
        <translation>学号或姓名</translation>
    </message>
    <message>
        <source>&amp;Enter the draft</source>
        <translation>登记(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;hild</source>
        <translation>学生(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Periods of the week</source>
        <translation>每周课时(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>第一天(&amp;F)</translation>
    </message>
    <message>
        <source>No child, or more than one, is meant by this.</source>
        <translation>找不到，或者不止一个学生。</translation>
    </message>
    <message>
        <source>Choose the child by its number.</source>
        <translation>请按学号选择学生。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::EnrollmentPage</name>
    <message>
        <source>States of applications</source>
        <translation>申请的状态</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>办理(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New application</source>
        <translation>新申请(&amp;N)</translation>
    </message>
    <message>
        <source>What is done with applications</source>
        <translation>申请的办理</translation>
    </message>
    <message>
        <source>Applications in this state</source>
        <translation>这个状态的申请</translation>
    </message>
    <message>
        <source>There is no application in this state. A new one is entered at the right, or imported with the workbook&apos;s sheet 报名.</source>
        <translation>这个状态没有申请。可以在右边登记新申请，或用工作簿的“报名”表导入。</translation>
    </message>
    <message>
        <source>A&amp;pplications…</source>
        <translation>申请书(&amp;P)…</translation>
    </message>
    <message>
        <source>A&amp;greements…</source>
        <translation>协议书(&amp;G)…</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) took effect.</source>
        <translation>
            <numerusform>%n 份退出申请今天起生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n application(s).</source>
        <translation>
            <numerusform>%1：%n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible for:</source>
        <translation>以下不能办理：</translation>
    </message>
    <message>
        <source>The draft was entered.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议日期</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>离开日期</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a list of applications: a workbook with the sheet 报名 alone will do. What it would change, and every fault, is shown first.</source>
        <translation>导入报名表：工作簿只有“报名”一张表也可以。先列出会改动什么和全部错误，再导入。</translation>
    </message>
    <message>
        <source>Withdrawn on %1 the child stays to the end of the term: no service day is left after the notice.</source>
        <translation>%1申请退出的，通知期满后本学期已无服务日，学生参加到学期结束。</translation>
    </message>
    <message>
        <source>Withdrawn on %1 the child leaves on %2. Of the %3 to pay %4 are for the days until then; the settlement gives %5 back.</source>
        <translation>%1申请退出的，自%2起退出。应缴%3元，其中%4元为退出前的费用，结算时退%5元。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::ErasurePanel</name>
    <message>
        <source>Number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Last class</source>
        <translation>最后班级</translation>
    </message>
    <message>
        <source>Last term</source>
        <translation>最后学期</translation>
    </message>
    <message>
        <source>May be erased from</source>
        <translation>可抹除日期</translation>
    </message>
    <message>
        <source>&amp;Erase the chosen children…</source>
        <translation>抹除所选学生(&amp;E)…</translation>
    </message>
    <message>
        <source>A child&apos;s own data are kept for three years after its last term. Then name, guardian, telephone and categories give way to a pseudonym; money and attendance stay (R-DAT-3).</source>
        <translation>学生个人信息在最后一个学期结束后保留三年；之后姓名、监护人、电话和类别可换成代号，收费和考勤记录保留（R-DAT-3）。</translation>
    </message>
    <message>
        <source>Children whose data may be erased</source>
        <translation>可抹除个人信息的学生</translation>
    </message>
    <message>
        <source>The retention time of no child has run out.</source>
        <translation>没有保留期已满的学生。</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) may be erased.</source>
        <translation>
            <numerusform>%n 名学生的个人信息可以抹除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase children</source>
        <translation>抹除个人信息</translation>
    </message>
    <message numerus="yes">
        <source>Erase the data of %n child(ren) for good?</source>
        <translation>
            <numerusform>彻底抹除 %n 名学生的个人信息？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before still hold the data: destroy them as your school&apos;s rules say.</source>
        <translation>抹除后不能撤销。以前的备份仍含这些信息，请按学校规定销毁。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>抹除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n child(ren) are erased.</source>
        <translation>
            <numerusform>已抹除 %n 名学生的个人信息。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kehou::ui::FeesPage</name>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退费</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>缴费通知</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>收费标准</translation>
    </message>
</context>
<context>
    <name>kehou::ui::FilePanel</name>
    <message>
        <source>Pages of the file</source>
        <translation>文件数据页</translation>
    </message>
    <message>
        <source>Chain of the journal</source>
        <translation>操作记录链</translation>
    </message>
    <message>
        <source>Rows against the journal</source>
        <translation>各行与操作记录核对</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>检查文件(&amp;K)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>✓ Sound</source>
        <translation>✓ 完好</translation>
    </message>
    <message>
        <source>✗ Damaged</source>
        <translation>✗ 损坏</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>The school file</source>
        <translation>学校文件</translation>
    </message>
    <message>
        <source>Everything is saved in this file at once. Keep a copy on another disk, such as a USB stick, at least once a week.</source>
        <translation>所有内容都会立即保存在这个文件里。请至少每周在另一个磁盘（如 U 盘）上存一份副本。</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Checks of the file</source>
        <translation>文件检查结果</translation>
    </message>
    <message>
        <source>The file was not checked yet.</source>
        <translation>还没有检查。</translation>
    </message>
    <message>
        <source>Check code %1</source>
        <translation>校验码 %1</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>文件完好。</translation>
    </message>
    <message>
        <source>The file is damaged. Save a copy of it now and go on with the last sound backup.</source>
        <translation>文件已损坏。请立即另存副本，并改用最近一份完好的备份。</translation>
    </message>
    <message>
        <source>Chain of the ledger</source>
        <translation>账簿的校验链</translation>
    </message>
    <message>
        <source>Money rows against the ledger</source>
        <translation>收支记录与账簿相符</translation>
    </message>
</context>
<context>
    <name>kehou::ui::FilterableView</name>
    <message>
        <source>No row contains “%1”. Press Esc to show all rows.</source>
        <translation>没有包含“%1”的行。按 Esc 显示全部。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::FindingsView</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际内容</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>实际为：%1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>应为：%1</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>No fault was found.</source>
        <translation>没有发现错误。</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>存为文本(&amp;S)…</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kehou::ui::FirstRun</name>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Kehou</source>
        <translation>课后</translation>
    </message>
    <message>
        <source>After-school service from enrollment to settlement. Everything of a school is kept in one file on this computer.</source>
        <translation>课后服务管理，从报名到结算。一所学校的全部资料都存在这台电脑的一个文件里。</translation>
    </message>
    <message>
        <source>&amp;New school file…</source>
        <translation>新建学校文件(&amp;N)…</translation>
    </message>
    <message>
        <source>Start with an empty school and its first term.</source>
        <translation>从空白学校和第一个学期开始。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Go on with a school file that exists already.</source>
        <translation>继续使用已有的学校文件。</translation>
    </message>
    <message>
        <source>&amp;Try the demo school</source>
        <translation>试用演示学校(&amp;T)</translation>
    </message>
    <message>
        <source>A made-up school in the middle of its term; try anything.</source>
        <translation>一所虚构的学校，学期正在进行，可以随意操作。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::FreezePanel</name>
    <message>
        <source>&amp;Freeze wishes and seed</source>
        <translation>封存志愿和种子(&amp;Z)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How the seed was fixed</source>
        <translation>种子确定方式</translation>
    </message>
    <message>
        <source>how, and before which witnesses</source>
        <translation>如何确定、哪些见证人在场</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Seed fi&amp;xed</source>
        <translation>种子确定方式(&amp;H)</translation>
    </message>
    <message>
        <source>Frozen on %1 with the seed &quot;%2&quot;: %3</source>
        <translation>已于%1封存，种子“%2”：%3</translation>
    </message>
    <message>
        <source>The draw is not frozen yet. Type the seed above, and here how it was fixed; from then on only a draw of these wishes, courses and enrollments is saved and printed.</source>
        <translation>尚未封存。请在上方填写种子，在此填写种子如何确定；封存后，只有用同样的志愿、课程、报名摇出的结果才能保存和打印。</translation>
    </message>
    <message>
        <source>✓ The result that is shown is the frozen draw.</source>
        <translation>✓ 当前结果与封存的数据一致。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::FundForm</name>
    <message>
        <source>&amp;Enter spending</source>
        <translation>录入支出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Enter move</source>
        <translation>录入(&amp;E)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>类型(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Amount in yuan</source>
        <translation>金额（元）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Voucher number</source>
        <translation>凭证号(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>摘要(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Payee</source>
        <translation>收款人(&amp;P)</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>没有填金额。</translation>
    </message>
    <message>
        <source>The date is missing or not understood.</source>
        <translation>没有填日期，或日期看不懂。</translation>
    </message>
    <message>
        <source>The voucher number is missing.</source>
        <translation>没有填凭证号。</translation>
    </message>
    <message>
        <source>What the money is for is missing.</source>
        <translation>没有填摘要。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>kehou::ui::ImportPanel</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>%1: the file holds all of this already; nothing would change.</source>
        <translation>%1：这些内容文件里都有了，不会有变化。</translation>
    </message>
    <message>
        <source>%1: %2 rows would be added and %3 changed.</source>
        <translation>%1：将新增 %2 行，修改 %3 行。</translation>
    </message>
    <message>
        <source>%1: %2 rows were added and %3 changed.</source>
        <translation>%1：已新增 %2 行，修改 %3 行。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>仅文件中有</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新内容</translation>
    </message>
    <message>
        <source>No workbook was chosen yet</source>
        <translation>还没有选择工作簿</translation>
    </message>
    <message>
        <source>Choose one to see what it would add and change. Nothing is written before you say so.</source>
        <translation>选择后先显示会新增和修改什么，确认之前不会写入。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>导入工作簿</translation>
    </message>
    <message>
        <source>Choose a &amp;workbook…</source>
        <translation>选择工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder of CSV files…</source>
        <translation>选择 CSV 文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Save the &amp;blank workbook…</source>
        <translation>保存空白工作簿(&amp;B)…</translation>
    </message>
    <message>
        <source>Sheets of the book</source>
        <translation>工作簿里的工作表</translation>
    </message>
    <message>
        <source>The book holds no rows.</source>
        <translation>工作簿里没有内容。</translation>
    </message>
    <message>
        <source>Cells that change</source>
        <translation>有修改的单元格</translation>
    </message>
    <message>
        <source>No row of the file changes.</source>
        <translation>文件里没有要修改的行。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation>修改的单元格</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>导入的内容</translation>
    </message>
    <message>
        <source>Choose a workbook to import</source>
        <translation>选择要导入的工作簿</translation>
    </message>
    <message>
        <source>Choose a folder of CSV files to import</source>
        <translation>选择要导入的 CSV 文件夹</translation>
    </message>
    <message>
        <source>There is nothing to note.</source>
        <translation>没有需要说明的。</translation>
    </message>
    <message>
        <source>Changed cells (%1)</source>
        <translation>修改的单元格（%1）</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>说明（%1）</translation>
    </message>
    <message>
        <source>The workbook was imported. Ctrl+Z takes it back.</source>
        <translation>工作簿已导入。按 Ctrl+Z 可以撤销。</translation>
    </message>
    <message>
        <source>Save the list of faults</source>
        <translation>保存错误清单</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation>清单已保存。</translation>
    </message>
    <message>
        <source>The list could not be written. Choose another folder.</source>
        <translation>清单写不进去，请换一个文件夹。</translation>
    </message>
    <message>
        <source>Save the blank workbook</source>
        <translation>保存空白工作簿</translation>
    </message>
    <message>
        <source>Blank workbook</source>
        <translation>空白工作簿</translation>
    </message>
    <message>
        <source>The blank workbook was saved as %1. Fill it in with Excel or WPS and import it.</source>
        <translation>空白工作簿已保存为 %1。请用 Excel 或 WPS 填写后再导入。</translation>
    </message>
    <message>
        <source>⚠ The book carries money in or out. Once imported it cannot be undone, only reversed, and nothing before can be undone any more.</source>
        <translation>⚠ 这个工作簿里有收支（缴费、退费、专户或支出）。导入后不能撤销，只能冲销；在此之前的操作也不能再撤销。</translation>
    </message>
    <message>
        <source>The workbook was imported. It carries money and cannot be undone.</source>
        <translation>工作簿已导入。其中有收支，不能撤销。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::JournalPanel</name>
    <message>
        <source>Entry</source>
        <translation>分录</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方</translation>
    </message>
    <message>
        <source>Balance of the account</source>
        <translation>账户余额</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>Nothing is booked yet. Payments, refunds, money to and from the treasury and spending are booked when they are entered.</source>
        <translation>还没有入账。缴费、退费、上缴拨回和支出录入时自动入账。</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>全部账户</translation>
    </message>
    <message>
        <source>Choose a posting to see its whole entry.</source>
        <translation>选一行，查看整个分录。</translation>
    </message>
    <message>
        <source>Entry %1 of %2, from %3: %4. Enter opens it.</source>
        <translation>第%1号分录，%2，来自%3：%4。按回车打开。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::LeavePanel</name>
    <message>
        <source>sick leave</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>personal leave</source>
        <translation>事假</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>班级或课程</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Leave known beforehand</source>
        <translation>事先知道的请假</translation>
    </message>
    <message>
        <source>No leave is entered for today or later. Enter it above.</source>
        <translation>今天及以后没有登记请假。可在上面登记。</translation>
    </message>
    <message>
        <source>every period</source>
        <translation>所有课时</translation>
    </message>
    <message>
        <source>&amp;Enter leave</source>
        <translation>登记请假(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤销请假(&amp;T)</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Only this course</source>
        <translation>只限这门课程</translation>
    </message>
    <message>
        <source>Nobody with a selection is meant by &quot;%1&quot;.</source>
        <translation>没有已报名的学生是“%1”。</translation>
    </message>
    <message>
        <source>More than one child is called %1: type the number.</source>
        <translation>叫%1的不止一人，请输入学号。</translation>
    </message>
    <message>
        <source>The leave needs a first day and a last day that is not before it.</source>
        <translation>请假要有开始日期，结束日期不能早于它。</translation>
    </message>
    <message numerus="yes">
        <source>Saved: leave in %n period(s).</source>
        <translation>
            <numerusform>已保存：%n课时请假。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n period(s) keep the mark that stands there.</source>
        <translation>
            <numerusform>%n课时保留原有记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: leave in %n period(s).</source>
        <translation>
            <numerusform>已撤销：%n课时请假。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kehou::ui::LedgerPage</name>
    <message>
        <source>Funds</source>
        <translation>经费</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>专户</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Price sandbox</source>
        <translation>试算</translation>
    </message>
</context>
<context>
    <name>kehou::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New school file…</source>
        <translation>新建学校文件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print this page&apos;s form…</source>
        <translation>打印本页的表(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>退出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo &amp;several steps</source>
        <translation>撤销多步(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Dark look</source>
        <translation>深色外观(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>本页帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Kehou</source>
        <translation>关于“课后”(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Restore from a copy…</source>
        <translation>用副本恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;I want to…</source>
        <translation>我要(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>kehou::ui::MainWindow</name>
    <message>
        <source>Kehou</source>
        <translation>课后</translation>
    </message>
    <message>
        <source>Close Kehou</source>
        <translation>关闭“课后”</translation>
    </message>
    <message>
        <source>What you typed on the page “%1” is not in the file yet.</source>
        <translation>“%1”页上输入的内容还没有写入文件。</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>返回继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>放弃并关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kehou::ui::MenuBoard</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no line in the lesson plan (R-MNU-9).</source>
        <translation>
            <numerusform>有 %n 次课没有教学计划（R-MNU-9）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Courses of the layer %1</source>
        <translation>%1 的课程</translation>
    </message>
</context>
<context>
    <name>kehou::ui::MenuPage</name>
    <message>
        <source>Parts of the menu</source>
        <translation>课程菜单的各部分</translation>
    </message>
    <message>
        <source>Co&amp;urses</source>
        <translation>课程(&amp;U)</translation>
    </message>
    <message>
        <source>Th&amp;ird parties</source>
        <translation>第三方机构(&amp;I)</translation>
    </message>
    <message>
        <source>Lesson &amp;plans</source>
        <translation>教学计划(&amp;P)</translation>
    </message>
</context>
<context>
    <name>kehou::ui::MessageBar</name>
    <message>
        <source>Information</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>kehou::ui::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>kehou::ui::MoneyEdit</name>
    <message>
        <source>An amount has digits, at most two decimals, and is at most 9,999,999.99.</source>
        <translation>金额只能是数字，最多两位小数，不超过 9,999,999.99。</translation>
    </message>
    <message>
        <source>An amount here is not below zero, has at most two decimals, and is at most 9,999,999.99.</source>
        <translation>这里的金额不能小于零，最多两位小数，不超过 9,999,999.99。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::MoneyForm</name>
    <message>
        <source>number or name</source>
        <translation>学号或姓名</translation>
    </message>
    <message>
        <source>of the bank or platform</source>
        <translation>银行或平台的流水号</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>学生(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Amount in yuan</source>
        <translation>金额（元）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Transaction number</source>
        <translation>流水号(&amp;T)</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>没有填金额。</translation>
    </message>
    <message>
        <source>The date is missing or not understood.</source>
        <translation>没有填日期，或日期看不懂。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::MonthModel</name>
    <message>
        <source>Came</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>No roll</source>
        <translation>未点名</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>in a course</source>
        <translation>在课程点名</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>停课</translation>
    </message>
    <message>
        <source>the roll is not taken</source>
        <translation>未点名</translation>
    </message>
    <message>
        <source>Period %1: %2</source>
        <translation>第 %1 课时：%2</translation>
    </message>
</context>
<context>
    <name>kehou::ui::MonthPanel</name>
    <message>
        <source>Marks of the month</source>
        <translation>本月考勤</translation>
    </message>
    <message>
        <source>✓ came · 迟 late · 早 left early · 事 personal leave · 病 sick leave · 缺 absent · 停 cancelled · ○ roll not taken · 课 in a course</source>
        <translation>✓ 出勤 · 迟 迟到 · 早 早退 · 事 事假 · 病 病假 · 缺 缺勤 · 停 停课 · ○ 未点名 · 课 在课程点名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Nobody is expected in this class in this month.</source>
        <translation>本月该班没有应到学生。</translation>
    </message>
    <message>
        <source>Came %1 · leave %2 · absent %3 · roll not taken %4</source>
        <translation>出勤 %1 · 请假 %2 · 缺勤 %3 · 未点名 %4</translation>
    </message>
</context>
<context>
    <name>kehou::ui::NarrativePanel</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>总结的章节</translation>
    </message>
    <message>
        <source>The school&apos;s own text</source>
        <translation>学校自己的文字</translation>
    </message>
    <message>
        <source>The school&apos;s own text for this chapter</source>
        <translation>本章学校自己的文字</translation>
    </message>
    <message>
        <source>Save the text of this chapter first.</source>
        <translation>请先保存本章的文字。</translation>
    </message>
    <message>
        <source>The program has no figures for this chapter.</source>
        <translation>本章没有自动填入的数字。</translation>
    </message>
    <message>
        <source>Saved: the text of the report.</source>
        <translation>已保存：总结文字。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>kehou::ui::NewFileDialog</name>
    <message>
        <source>New school file</source>
        <translation>新建学校文件</translation>
    </message>
    <message>
        <source>Which &amp;scheme does the school follow?</source>
        <translation>学校执行哪个方案(&amp;S)？</translation>
    </message>
    <message>
        <source>The scheme holds prices, times and rules. The first term takes a copy of it; prices and bands can be changed in the term.</source>
        <translation>方案包含收费标准、时间和规则。第一个学期会复制一份，时段和计费月可在学期里修改。</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>&amp;Choose where to keep it…</source>
        <translation>选择存放位置(&amp;C)…</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>kehou::ui::OfferingPanel</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>新课程</translation>
    </message>
    <message>
        <source>The course was saved.</source>
        <translation>课程已保存。</translation>
    </message>
    <message>
        <source>The course was removed. Ctrl+Z brings it back.</source>
        <translation>课程已删除，Ctrl+Z 可以恢复。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::OfferingSteps</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>意见、原因</translation>
    </message>
    <message>
        <source>&amp;Date of the step</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Who reviewed or decided</source>
        <translation>评审人、经手人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Opinion or reason</source>
        <translation>意见或原因(&amp;O)</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>No step was recorded yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>Choose one or more courses at the left.</source>
        <translation>请在左边选一门或多门课。</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) chosen</source>
        <translation>
            <numerusform>已选 %n 门课</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kehou::ui::OpenRollsPanel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>班级或课程</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Rolls not taken</source>
        <translation>未点名</translation>
    </message>
    <message>
        <source>Every roll up to today is taken.</source>
        <translation>到今天为止都已点名。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::OversightPanel</name>
    <message>
        <source>patrol</source>
        <translation>巡查</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>late pick-up</source>
        <translation>晚接</translation>
    </message>
    <message>
        <source>finding: %1; empty: none</source>
        <translation>发现：%1；空白为正常</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>asked/answered/satisfied, such as 100/98/95</source>
        <translation>发放/收回/满意，如100/98/95</translation>
    </message>
    <message>
        <source>who collected the child</source>
        <translation>由谁接走</translation>
    </message>
    <message>
        <source>time, such as 17:40</source>
        <translation>时间，如17:40</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>○ still to do</source>
        <translation>○ 待处理</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Patrols, diagnoses, surveys and late pick-ups</source>
        <translation>巡查、诊断、问卷和晚接</translation>
    </message>
    <message>
        <source>Nothing is entered yet. Enter the first patrol above.</source>
        <translation>还没有记录。可在上面登记第一次巡查。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>登记(&amp;E)</translation>
    </message>
    <message>
        <source>What was done about the finding</source>
        <translation>对发现的问题做了什么</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Type the day.</source>
        <translation>请输入日期。</translation>
    </message>
    <message>
        <source>Type the figures as asked/answered/satisfied: 100/98/95.</source>
        <translation>请按 发放/收回/满意 输入：100/98/95。</translation>
    </message>
    <message>
        <source>Type the time of the pick-up, such as 17:40.</source>
        <translation>请输入接走的时间，如17:40。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>name or staff number</source>
        <translation>姓名或工号</translation>
    </message>
    <message>
        <source>period and class, such as 2 一（1）班; empty: the school</source>
        <translation>课时和班级，如 2 一（1）班；不填为全校</translation>
    </message>
    <message>
        <source>name or student number</source>
        <translation>姓名或学号</translation>
    </message>
    <message>
        <source>&amp;Remove entry</source>
        <translation>删除登记(&amp;R)</translation>
    </message>
    <message>
        <source>Type the period first, then the class or course: 2 一（1）班.</source>
        <translation>先写课时，再写班级或课程：2 一（1）班。</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>已删除，按 Ctrl+Z 可恢复。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>kehou::ui::PapersPage</name>
    <message>
        <source>Forms</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Semester report</source>
        <translation>学期报告</translation>
    </message>
    <message>
        <source>all students</source>
        <translation>全部学生</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>存为 Excel</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>全部班级</translation>
    </message>
    <message>
        <source>all courses</source>
        <translation>全部课程</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>There is no page to print yet.</source>
        <translation>还没有可打印的页面。</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>已送往打印机：%n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>&amp;All forms of this term…</source>
        <translation>本学期全部报表(&amp;A)…</translation>
    </message>
    <message>
        <source>Writes every form as PDF into one new folder, with an index</source>
        <translation>把本学期所有报表存为 PDF，放进一个新文件夹，并附目录</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>选择存放位置</translation>
    </message>
    <message>
        <source>Forms %1</source>
        <translation>课后服务报表 %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n form(s) and the index: %1</source>
        <translation>
            <numerusform>已存 %n 份报表和目录：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) have nothing on them; the index says why.</source>
        <translation>
            <numerusform>有 %n 份报表没有内容，原因见目录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer took no page. Check that it is switched on and has paper.</source>
        <translation>打印机没有接收页面。请检查打印机是否已开机、有纸。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::PayPage</name>
    <message>
        <source>Units</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>应发</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>课时数</translation>
    </message>
    <message>
        <source>For sessions</source>
        <translation>课时费</translation>
    </message>
    <message>
        <source>Process or share</source>
        <translation>过程性/分配</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终结性</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位补助</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>扣款</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺什么</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>条款</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n session(s), %2 yuan</source>
        <translation>
            <numerusform>%1：%n 课时，%2 元</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing for the pay</source>
        <translation>课时费缺少的依据</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>什么都不缺。</translation>
    </message>
    <message>
        <source>Pay of the staff</source>
        <translation>教职工课时费</translation>
    </message>
    <message>
        <source>This term has no staff yet. Import the workbook&apos;s sheet 教职工.</source>
        <translation>本学期还没有教职工。请导入工作簿的“教职工”表。</translation>
    </message>
    <message>
        <source>Print &amp;slips</source>
        <translation>打印明细(&amp;S)</translation>
    </message>
    <message>
        <source>✓ Up to today nothing is missing that pay stands on.</source>
        <translation>✓ 截至今天，课时费的依据齐全。</translation>
    </message>
    <message>
        <source>Staff fund %1 (%2)</source>
        <translation>人员经费 %1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>to be paid to %n person(s): %1</source>
        <translation>
            <numerusform>%n 人应发合计 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>undivided, as nobody has a claim: %1</source>
        <translation>没有人可分，留存 %1</translation>
    </message>
    <message>
        <source>⚠ over the fund by %1 (R-PAY-7)</source>
        <translation>⚠ 超出人员经费 %1（R-PAY-7）</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>结账后变动</translation>
    </message>
    <message>
        <source>&amp;Close the pay…</source>
        <translation>结账(&amp;C)…</translation>
    </message>
    <message>
        <source>Pay sheet %1 was closed on %2: %3 yuan</source>
        <translation>第%1次发放表于%2结账：%3元</translation>
    </message>
    <message numerus="yes">
        <source>○ since then the pay of %n person(s) has changed; the next sheet adjusts it</source>
        <translation>
            <numerusform>○ 结账后有%n人的课时费有变动，下次发放表补差</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the pay</source>
        <translation>课时费结账</translation>
    </message>
    <message numerus="yes">
        <source>Close pay sheet %1 with the adjustments of %n person(s)?</source>
        <translation>
            <numerusform>结账第%1次发放表，含%n人的补差？</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the pay of the term with %1 yuan?</source>
        <translation>结账本学期课时费，共%1元？</translation>
    </message>
    <message>
        <source>A closed sheet is never computed again and cannot be undone. What is edited later is adjusted in the next sheet.</source>
        <translation>结账后的发放表不再重算，也不能撤销。以后的更改在下次发放表中补差。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>暂不结账</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>课时费</translation>
    </message>
    <message>
        <source>Pa&amp;y of the term</source>
        <translation>本学期课时费(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Assessment scores</source>
        <translation>考核(&amp;A)</translation>
    </message>
    <message>
        <source>Sanctions and a&amp;wards</source>
        <translation>处理与奖励(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>○ %n thing(s) that pay stands on are missing up to today. They are never filled in by the program; a double click opens the place.</source>
        <translation>
            <numerusform>○ 截至今天，课时费的依据还缺 %n 项。程序从不代填；双击一行打开要补的地方。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kehou::ui::PayWhyPanel</name>
    <message>
        <source>Staff fund %1 yuan: %2</source>
        <translation>人员经费 %1 元：%2</translation>
    </message>
    <message>
        <source>Lines of the pay, what they counted, and their amounts</source>
        <translation>课时费的各条、计数与金额</translation>
    </message>
    <message>
        <source>Why: %1 · %2 · %3</source>
        <translation>为什么：%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 yuan for %n session(s)</source>
        <translation>
            <numerusform>%1 元，%n 课时</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Choose a person to see how the figure comes about.</source>
        <translation>选中一人，看金额是怎样算出来的。</translation>
    </message>
    <message>
        <source>Changed since closing: %1 yuan in the next sheet (R-PAY-8)</source>
        <translation>结账后有变动：下次发放表补差%1元（R-PAY-8）</translation>
    </message>
</context>
<context>
    <name>kehou::ui::PaymentsPanel</name>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>↩ reversal</source>
        <translation>↩ 冲销</translation>
    </message>
    <message>
        <source>— reversed</source>
        <translation>— 已冲销</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Enter payment</source>
        <translation>录入缴费(&amp;E)</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>No payment is entered yet. Enter the first one above, or import the sheet 缴费.</source>
        <translation>还没有录入缴费。请在上方录入第一笔，或导入“缴费”工作表。</translation>
    </message>
    <message>
        <source>reason, such as: typed for the wrong child</source>
        <translation>原因，例如：录错了学生</translation>
    </message>
    <message>
        <source>Reason of the reversal</source>
        <translation>冲销原因</translation>
    </message>
    <message>
        <source>&amp;Reverse payment</source>
        <translation>冲销缴费(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>All %n payment(s), less what was reversed: %1 yuan</source>
        <translation>
            <numerusform>全部 %n 笔缴费，扣除冲销：%1 元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: to pay as enrolled %2 · paid %3 · open %4</source>
        <translation>%1：按报名应缴 %2 · 已缴 %3 · 未缴 %4</translation>
    </message>
    <message>
        <source>Transaction %1 is entered already, as receipt %2. It stays one payment.</source>
        <translation>流水号 %1 已录入，收据 %2。仍算一笔缴费。</translation>
    </message>
    <message>
        <source>Saved: receipt %1, %2 yuan of student %3.</source>
        <translation>已保存：收据 %1，学生 %3 缴 %2 元。</translation>
    </message>
    <message>
        <source>Choose a payment to reverse it. Nothing entered is deleted.</source>
        <translation>选一笔缴费来冲销。录入的内容不会被删除。</translation>
    </message>
    <message>
        <source>Receipt %1 cannot be reversed: it is a reversal or reversed.</source>
        <translation>收据 %1 不能冲销：它是冲销，或已被冲销。</translation>
    </message>
    <message>
        <source>Receipt %1: %2, %3 yuan</source>
        <translation>收据 %1：%2，%3 元</translation>
    </message>
    <message>
        <source>Say why the payment is reversed.</source>
        <translation>请写明冲销的原因。</translation>
    </message>
    <message>
        <source>Saved: the reversal is receipt %1.</source>
        <translation>已保存：冲销收据为 %1。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>&amp;Print receipt</source>
        <translation>打印收据(&amp;P)</translation>
    </message>
</context>
<context>
    <name>kehou::ui::PlanPanel</name>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>⚠ %1 beyond the plan</source>
        <translation>⚠ 超出计划%1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>Fund plan</source>
        <translation>经费计划</translation>
    </message>
    <message>
        <source>The scheme has no plan for its funds.</source>
        <translation>本方案没有经费计划。</translation>
    </message>
    <message>
        <source>Service fees %1 yuan · waived %2 · net income %3 · spent %4 · balance %5</source>
        <translation>服务费%1元 · 减免%2 · 净收入%3 · 支出%4 · 结余%5</translation>
    </message>
    <message>
        <source> · ○ some rolls are not taken, so this can still change</source>
        <translation> · ○ 还有没有点名的课，数字会变</translation>
    </message>
</context>
<context>
    <name>kehou::ui::PlanView</name>
    <message>
        <source>Lesson</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>– no line is left</source>
        <translation>– 没有计划</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Sessions of &amp;course</source>
        <translation>课程的课次(&amp;C)</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Sessions and their lessons</source>
        <translation>课次与教学计划</translation>
    </message>
    <message>
        <source>This course has no sessions: it is not published, or the timetable has no day for it.</source>
        <translation>这门课没有课次：还没有公示，或者课表上没有它的日子。</translation>
    </message>
    <message>
        <source>Every session has its line.</source>
        <translation>每次课都有计划。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no line in the plan (R-MNU-9).</source>
        <translation>
            <numerusform>有 %n 次课没有计划（R-MNU-9）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kehou::ui::RefundsPanel</name>
    <message>
        <source>&amp;Enter refund</source>
        <translation>录入退费(&amp;E)</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退费</translation>
    </message>
    <message>
        <source>Nothing is given back yet. The settlement says who gets how much; enter it above.</source>
        <translation>还没有退费。结算页列出应退的学生和金额；请在上方录入。</translation>
    </message>
    <message numerus="yes">
        <source>All %n refund(s): %1 yuan</source>
        <translation>
            <numerusform>全部 %n 笔退费：%1 元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: to give back %2 · paid %3 · refunded %4</source>
        <translation>%1：应退 %2 · 已缴 %3 · 已退 %4</translation>
    </message>
    <message numerus="yes">
        <source> · ○ %n period(s) without a roll, so this can still change</source>
        <translation>
            <numerusform> · ○ 还有 %n 课时未点名，数字还会变</numerusform>
        </translation>
    </message>
    <message>
        <source>Transaction %1 is entered already. It stays one refund.</source>
        <translation>流水号 %1 已录入。仍算一笔退费。</translation>
    </message>
    <message>
        <source>Saved: %1 yuan given back to student %2.</source>
        <translation>已保存：退给学生 %2 共 %1 元。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>kehou::ui::ReversalLine</name>
    <message>
        <source>&amp;Reverse</source>
        <translation>冲销(&amp;R)</translation>
    </message>
    <message>
        <source>reason, such as: wrong amount</source>
        <translation>原因，例如：金额写错</translation>
    </message>
    <message>
        <source>Reason of the reversal</source>
        <translation>冲销原因</translation>
    </message>
    <message>
        <source>Choose a row to take it back. The journal keeps both.</source>
        <translation>选一行可以冲销。账簿里两笔都保留。</translation>
    </message>
    <message>
        <source>Say why the row is taken back.</source>
        <translation>请写明为什么冲销。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::RollPanel</name>
    <message>
        <source>Cancelling a session needs a reason. Type it beside the buttons.</source>
        <translation>停课要写明原因，请在按钮旁边填写。</translation>
    </message>
    <message>
        <source>Seat numbers or names, absent unless a mark follows: 3 17=5</source>
        <translation>座号或姓名，如 3 17=5</translation>
    </message>
    <message>
        <source>Exceptions ( / )</source>
        <translation>缺席快录（ / ）</translation>
    </message>
    <message>
        <source>1 present  2 late  3 left early  4 personal  5 sick  0 absent</source>
        <translation>1 出勤  2 迟到  3 早退  4 事假  5 病假  0 缺勤</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不全</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>State</source>
        <translation>教师考勤</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>代课教师</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>全部出勤</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>停课</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Choose a group on the left</source>
        <translation>请在左边选择班级或课程</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>为什么更正？</translation>
    </message>
    <message>
        <source>Expected %1 · present %2 · leave %3 · absent %4</source>
        <translation>应到 %1 · 出勤 %2 · 请假 %3 · 缺勤 %4</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>停课</translation>
    </message>
    <message>
        <source>confirmed; a correction needs a reason</source>
        <translation>已点名；更正要写明原因</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>未点名</translation>
    </message>
    <message>
        <source>Needed to correct a confirmed roll</source>
        <translation>更正已点名的课次时必填</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>调课</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>调到</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Moving a session needs a reason. Type it below.</source>
        <translation>调课要写明原因，请在下面输入。</translation>
    </message>
    <message>
        <source>Type the day that the session moves to.</source>
        <translation>请输入调到哪一天。</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n人有空</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed to cancel or move the session</source>
        <translation>停课或调课时必填</translation>
    </message>
    <message>
        <source>Teacher, substitute and record…</source>
        <translation>教师、代课与记录…</translation>
    </message>
    <message>
        <source>Cancel or move the session…</source>
        <translation>停课或调课…</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n present (Enter)</source>
        <translation>
            <numerusform>确认出勤 %n 人（回车）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kehou::ui::RollTable</name>
    <message>
        <source>Seat</source>
        <translation>座号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>known beforehand</source>
        <translation>事先知道</translation>
    </message>
    <message>
        <source>present</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>personal leave</source>
        <translation>事假</translation>
    </message>
    <message>
        <source>sick leave</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>点名册</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>停课</translation>
    </message>
    <message>
        <source>Other periods</source>
        <translation>其他课时</translation>
    </message>
</context>
<context>
    <name>kehou::ui::RowEditor</name>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
</context>
<context>
    <name>kehou::ui::RowPanel</name>
    <message>
        <source>Show &amp;masked fields</source>
        <translation>显示隐藏的内容(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kehou::ui::SandboxPanel</name>
    <message>
        <source>&amp;Price of a period in yuan</source>
        <translation>每课时单价（元）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cap of a period in yuan</source>
        <translation>每课时上限（元）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Heads</source>
        <translation>人数(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;eriods of a head in the term</source>
        <translation>每人全学期课时(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Staff share in percent</source>
        <translation>人员经费比例（%）(&amp;S)</translation>
    </message>
    <message>
        <source>Sess&amp;ions to be taught</source>
        <translation>要上的课数(&amp;I)</translation>
    </message>
    <message>
        <source>Pay of a sessi&amp;on in yuan</source>
        <translation>每课课时费（元）(&amp;O)</translation>
    </message>
    <message>
        <source>A trial of prices: nothing of it is saved.</source>
        <translation>试算单价，不保存。</translation>
    </message>
    <message>
        <source>Income %1 yuan · staff share %2 · sessions cost %3 · surplus of the staff share %4</source>
        <translation>收入%1元 · 人员经费%2 · 课时费%3 · 人员经费结余%4</translation>
    </message>
    <message>
        <source> · ⚠ the price is over the cap (R-FEE-8)</source>
        <translation> · ⚠ 单价超过上限（R-FEE-8）</translation>
    </message>
</context>
<context>
    <name>kehou::ui::SchemePanel</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Values of the scheme</source>
        <translation>方案内容</translation>
    </message>
    <message>
        <source>The scheme has no values.</source>
        <translation>方案没有内容。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>kehou::ui::SearchField</name>
    <message>
        <source>Find a student, teacher, class or course (Ctrl+K)</source>
        <translation>查找学生、教师、班级、课程（Ctrl+K）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::SessionPanel</name>
    <message>
        <source>Nobody is expected in it.</source>
        <translation>没有学生应到。</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>应到：%1</translation>
    </message>
    <message>
        <source>Sessions of the chosen period</source>
        <translation>所选课时的班组</translation>
    </message>
    <message>
        <source>Nothing takes place here. Choose another cell of the timetable.</source>
        <translation>这里没有课。请选课表上的另一格。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>指定(&amp;N)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>p. </source>
        <comment>period of the day, before its number</comment>
        <translation>课时 </translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>调课(&amp;M)</translation>
    </message>
    <message>
        <source>Needed to cancel or move the session</source>
        <translation>停课或调课时必填</translation>
    </message>
    <message>
        <source>&amp;Cancel the session</source>
        <translation>停课(&amp;C)</translation>
    </message>
    <message>
        <source>Open the &amp;roll</source>
        <translation>打开名单(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;ubstitute</source>
        <translation>代课(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;to</source>
        <translation>调到(&amp;T)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>原因(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>nobody (%n free)</source>
        <translation>
            <numerusform>无（%n 人有空）</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving a session needs a reason. Type it below.</source>
        <translation>调课要写明原因，请在下面输入。</translation>
    </message>
    <message>
        <source>Type the day that the session moves to.</source>
        <translation>请输入调到哪一天。</translation>
    </message>
    <message>
        <source>Cancelling a session needs a reason. Type it above the button.</source>
        <translation>停课要写明原因。请填在按钮上方。</translation>
    </message>
    <message>
        <source>&amp;In room</source>
        <translation>场地(&amp;I)</translation>
    </message>
    <message>
        <source>Room to move to</source>
        <translation>改到的场地</translation>
    </message>
</context>
<context>
    <name>kehou::ui::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>School file</source>
        <translation>学校文件</translation>
    </message>
    <message>
        <source>This page has no form. The forms are on the page of papers.</source>
        <translation>本页没有可打印的表，各种表在“报表打印”页。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>红线检查</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Action log</source>
        <translation>操作记录</translation>
    </message>
</context>
<context>
    <name>kehou::ui::SettlementPanel</name>
    <message>
        <source>✓ complete</source>
        <translation>✓ 完整</translation>
    </message>
    <message numerus="yes">
        <source>○ %n without roll</source>
        <translation>
            <numerusform>○ %n 课时未点名</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolls</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>The figures can still change: take these rolls first.</source>
        <translation>数字还会变：请先补点这些名。</translation>
    </message>
    <message>
        <source>end of term</source>
        <translation>学期末</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>截至(&amp;O)</translation>
    </message>
    <message>
        <source>As of; blank is the end of the term</source>
        <translation>截至日期；不填为学期末</translation>
    </message>
    <message>
        <source>Settlement of all students</source>
        <translation>全部学生的结算</translation>
    </message>
    <message>
        <source>Nobody has an agreed selection in this term, so there is nothing to settle. Enter enrollments on the students page.</source>
        <translation>本学期没有生效的报名，无需结算。请在学生页录入报名。</translation>
    </message>
    <message>
        <source>Student %1 has no agreed selection in this term, so there is nothing to settle.</source>
        <translation>学生 %1 本学期没有生效的报名，无需结算。</translation>
    </message>
    <message numerus="yes">
        <source>All %n student(s): prepaid %1 · used %2 · waived %3 · paid %4 · refunded %5 · to give back %6 · still due %7</source>
        <translation>
            <numerusform>全部 %n 名学生：预收 %1 · 已用 %2 · 减免 %3 · 已缴 %4 · 已退 %5 · 应退 %6 · 补缴 %7</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Up to %1 every roll is taken.</source>
        <translation>✓ 到 %1 为止已全部点名。</translation>
    </message>
    <message numerus="yes">
        <source>○ Up to %1 rolls are missing for %n student(s).</source>
        <translation>
            <numerusform>○ 到 %1 为止，%n 名学生有未点名的课时。</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>应退</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>应补缴</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>预收</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>应上课时</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>&amp;Close settlement…</source>
        <translation>期末结算(&amp;C)…</translation>
    </message>
    <message>
        <source>S&amp;lips for families</source>
        <translation>结算说明(&amp;L)</translation>
    </message>
    <message>
        <source>Carr&amp;y to next term…</source>
        <translation>转入下学期(&amp;Y)…</translation>
    </message>
    <message>
        <source>✓ The settlement is closed.</source>
        <translation>✓ 已结算。</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Closed, but %n student(s) would settle otherwise since: close again to adjust.</source>
        <translation>
            <numerusform>⚠ 已结算，之后有 %n 名学生的数据变了，请再次结算作调整。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close settlement</source>
        <translation>期末结算</translation>
    </message>
    <message>
        <source>Close the settlement of the term? It is posted and never computed again; later edits become adjustments.</source>
        <translation>结算本学期吗？结算后入账、不再重算，之后的变动作为调整。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Closed: %1 student(s), adjusted: %2; to give back %3, still due %4.</source>
        <translation>结算 %1 人，调整 %2 人；应退 %3，待补缴 %4。</translation>
    </message>
    <message>
        <source>Carry to next term</source>
        <translation>转入下学期</translation>
    </message>
    <message>
        <source>Carry %1 yuan, which families are still owed, to the next term instead of giving it back?</source>
        <translation>将应退的 %1 元转入下学期而不退现吗？</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>转入</translation>
    </message>
    <message numerus="yes">
        <source>Carried %1 yuan of %n student(s) to %2.</source>
        <translation>
            <numerusform>已将 %n 名学生的 %1 元转入 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the roll there, to be paid out: %1.</source>
        <translation>下学期不在册、须退现：%1。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::SheetPanel</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove row</source>
        <translation>删除行(&amp;R)</translation>
    </message>
    <message>
        <source>Show what is masked</source>
        <translation>显示遮盖的内容</translation>
    </message>
    <message>
        <source>&amp;New row</source>
        <translation>新增行(&amp;N)</translation>
    </message>
    <message>
        <source>There is no row yet. Ctrl+N begins one.</source>
        <translation>还没有内容，按 Ctrl+N 新增。</translation>
    </message>
    <message>
        <source>What you typed in the form is not saved yet.</source>
        <translation>录入栏里的内容还没有保存。</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>返回继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Change the row</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>The row was saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The row was removed. Ctrl+Z brings it back.</source>
        <translation>已删除，按 Ctrl+Z 可以恢复。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::SlotGrid</name>
    <message>
        <source>Whole day %1</source>
        <translation>%1全天</translation>
    </message>
    <message>
        <source>Period %1 on every day</source>
        <translation>每天第 %1 课时</translation>
    </message>
    <message>
        <source>%1, period %2</source>
        <translation>%1，第 %2 课时</translation>
    </message>
</context>
<context>
    <name>kehou::ui::SmallChart</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>target %1 %</source>
        <translation>目标 %1 %</translation>
    </message>
</context>
<context>
    <name>kehou::ui::SpendingPanel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Nothing is spent yet. Enter the first voucher above, or import the sheet 支出.</source>
        <translation>还没有支出。在上面录入第一笔，或导入“支出”表。</translation>
    </message>
    <message>
        <source>Spent %1 yuan · came back from the treasury %2 · may still be spent %3</source>
        <translation>已支出%1元 · 财政拨回%2 · 还可支出%3</translation>
    </message>
    <message>
        <source>Spent %1 yuan · collected %2 · may still be spent %3</source>
        <translation>已支出%1元 · 已收%2 · 还可支出%3</translation>
    </message>
    <message>
        <source>Voucher %1: %2, %3 yuan</source>
        <translation>凭证号%1：%2，%3元</translation>
    </message>
    <message>
        <source>Saved: %1 yuan spent, voucher %2.</source>
        <translation>已保存：支出%1元，凭证号%2。</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>已保存。%1</translation>
    </message>
    <message>
        <source>Taken back. The journal keeps the entry and its reversal.</source>
        <translation>已冲销。账簿里原分录和冲销分录都保留。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::StandardPanel</name>
    <message>
        <source>a term</source>
        <translation>每学期</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>每课时</translation>
    </message>
    <message>
        <source>a course</source>
        <translation>每门课</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>日 %1</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>月 %1</translation>
    </message>
    <message>
        <source>term %1</source>
        <translation>学期 %1</translation>
    </message>
    <message>
        <source>○ not noticed</source>
        <translation>○ 未公示</translation>
    </message>
    <message>
        <source>○ noticed at %1: %2</source>
        <translation>○ 公示价 %1：%2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>For</source>
        <translation>计价单位</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Special course</source>
        <translation>特色课加收</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Items of the standard</source>
        <translation>收费标准项目</translation>
    </message>
    <message>
        <source>The scheme of this term has no item: the service is free.</source>
        <translation>本学期方案没有收费项目：服务免费。</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>每日上限</translation>
    </message>
    <message>
        <source>&amp;Save the price</source>
        <translation>保存价格(&amp;S)</translation>
    </message>
    <message>
        <source>Notice from</source>
        <translation>公示自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Put the price on &amp;notice</source>
        <translation>公示此价格(&amp;N)</translation>
    </message>
    <message>
        <source>Type the price of the item.</source>
        <translation>请填写项目价格。</translation>
    </message>
    <message>
        <source>Saved. Put the price on notice before it is billed.</source>
        <translation>已保存。收费前请先公示。</translation>
    </message>
    <message>
        <source>Type the first and the last day of the notice.</source>
        <translation>请填写公示的起止日期。</translation>
    </message>
    <message>
        <source>The price is on notice.</source>
        <translation>已登记公示。</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>适用日期</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>all of the term</source>
        <translation>整个学期</translation>
    </message>
    <message>
        <source>by paper</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Type the day from which the price holds.</source>
        <translation>请填写价格从哪天起适用。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::StatementPanel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Amounts that wait for somebody to say whose they are</source>
        <translation>待认领的到账</translation>
    </message>
    <message>
        <source>Waiting amounts</source>
        <translation>待认领的到账</translation>
    </message>
    <message>
        <source>No amount waits. Choose a statement of the bank or the payment platform above to take it.</source>
        <translation>没有待认领的到账。可在上方选择银行或缴费平台的对账单导入。</translation>
    </message>
    <message>
        <source>&amp;Choose statement…</source>
        <translation>选择对账单(&amp;C)…</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>%1所在列</translation>
    </message>
    <message>
        <source>Way of payment of the whole statement</source>
        <translation>整份对账单的缴费方式</translation>
    </message>
    <message>
        <source>&amp;Take statement</source>
        <translation>导入(&amp;T)</translation>
    </message>
    <message>
        <source>Student whose payment the chosen amount is</source>
        <translation>这笔到账是哪位学生的</translation>
    </message>
    <message>
        <source>number or name of the student</source>
        <translation>学号或姓名</translation>
    </message>
    <message>
        <source>Enter as &amp;payment</source>
        <translation>登记为缴费(&amp;P)</translation>
    </message>
    <message>
        <source>Choose a statement</source>
        <translation>选择对账单</translation>
    </message>
    <message>
        <source>Statement (*.xlsx *.csv)</source>
        <translation>对账单 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s), columns as last time</source>
        <translation>
            <numerusform>%1：%n 行，列与上次相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s); see whether the columns are right</source>
        <translation>
            <numerusform>%1：%n 行，请核对各列</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered %1, waiting %2, known before %3, left out %4.</source>
        <translation>登记 %1 笔，待认领 %2 笔，已有 %3 笔，略过 %4 笔。</translation>
    </message>
    <message>
        <source>Saved: receipt %1.</source>
        <translation>已保存，收据 %1。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop what is running; nothing half-done stays</source>
        <translation>停止正在进行的操作，不会留下做了一半的内容</translation>
    </message>
    <message>
        <source>At the desk: %1</source>
        <translation>经办人：%1</translation>
    </message>
    <message>
        <source>✓ All saved</source>
        <translation>✓ 已保存</translation>
    </message>
    <message>
        <source>… Saving</source>
        <translation>… 正在保存</translation>
    </message>
    <message>
        <source>✗ Not saved</source>
        <translation>✗ 未保存</translation>
    </message>
    <message>
        <source>Check code %1</source>
        <translation>校验码 %1</translation>
    </message>
    <message>
        <source>The end of the journal&apos;s chain. Write it down at closing; the same code next time says that nothing was changed in between.</source>
        <translation>操作记录链的末端。关闭时记下，下次打开如果相同，说明期间没有被改动。</translation>
    </message>
    <message>
        <source>Who is at the desk stands with every action in the action log</source>
        <translation>经办人会写进每一条操作记录</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>kehou::ui::StepPanel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The child is &amp;insured</source>
        <translation>已投保(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Date of the step</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Guardian</source>
        <translation>监护人(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Who decided</source>
        <translation>经手人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New periods, for a change</source>
        <translation>变更后的课时(&amp;N)</translation>
    </message>
    <message>
        <source>Date of the new &amp;application</source>
        <translation>新申请的日期(&amp;A)</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>No step was recorded yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>Choose one or more applications in the list.</source>
        <translation>请在表里选一份或多份申请。</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) chosen</source>
        <translation>
            <numerusform>已选 %n 份申请</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kehou::ui::StudentsPage</name>
    <message>
        <source>– none</source>
        <translation>– 未报名</translation>
    </message>
    <message>
        <source>… applying</source>
        <translation>… 申请中</translation>
    </message>
    <message>
        <source>→ coming</source>
        <translation>→ 将参加</translation>
    </message>
    <message>
        <source>✓ takes part</source>
        <translation>✓ 参加</translation>
    </message>
    <message>
        <source>— left</source>
        <translation>— 已退出</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Nobody is on the roll of this class yet. Add a student above or import the sheet 学生.</source>
        <translation>这个班还没有学生。请在上方新增，或导入“学生”工作表。</translation>
    </message>
    <message>
        <source>&amp;New student</source>
        <translation>新学生(&amp;N)</translation>
    </message>
    <message>
        <source>No student is chosen</source>
        <translation>没有选学生</translation>
    </message>
    <message>
        <source>Choose one at the left to see its week, its attendance and its money.</source>
        <translation>在左边选一名学生，查看每周安排、考勤和费用。</translation>
    </message>
    <message>
        <source>New student</source>
        <translation>新学生</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部班级</translation>
    </message>
    <message>
        <source>There is no student %1 in this term.</source>
        <translation>本学期没有学生 %1。</translation>
    </message>
    <message>
        <source>Unsaved entry</source>
        <translation>未保存的内容</translation>
    </message>
    <message>
        <source>What you typed at the right is not saved yet.</source>
        <translation>右边录入的内容还没有保存。</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>继续录入</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Edit student %1</source>
        <translation>编辑学生 %1</translation>
    </message>
    <message>
        <source>Edit enrollment of %1</source>
        <translation>编辑 %1 的报名</translation>
    </message>
    <message>
        <source>New enrollment of %1</source>
        <translation>%1 的新报名</translation>
    </message>
</context>
<context>
    <name>kehou::ui::TermPanel</name>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a date such as 2026-09-01</source>
        <translation>日期，例如 2026-09-01</translation>
    </message>
    <message>
        <source>weekdays such as 周一至周五</source>
        <translation>星期，例如 周一至周五</translation>
    </message>
    <message>
        <source>a name such as 2026秋</source>
        <translation>名称，例如 2026秋</translation>
    </message>
    <message>
        <source>an amount in yuan, may be blank</source>
        <translation>金额（元），可不填</translation>
    </message>
    <message>
        <source>any text, may be blank until the draw</source>
        <translation>任意文字，摇号前可不填</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open a further term</source>
        <translation>开设下一学期(&amp;O)</translation>
    </message>
    <message>
        <source>The term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Open a term</source>
        <translation>开设学期</translation>
    </message>
    <message>
        <source>The scheme was fixed when the term was opened.</source>
        <translation>方案在开设学期时确定，不再更改。</translation>
    </message>
    <message>
        <source>Fill in the term first. Calendar, bands, classes and all else belong to it. A workbook can be imported instead.</source>
        <translation>请先填写学期，校历、时段、班级等都属于学期。也可以直接导入工作簿。</translation>
    </message>
    <message>
        <source>The term was saved.</source>
        <translation>学期已保存。</translation>
    </message>
    <message>
        <source>Begin with what %1 had, classes as they were</source>
        <translation>沿用 %1 的资料，班级不变</translation>
    </message>
    <message>
        <source>Begin with what %1 had, everybody a grade up</source>
        <translation>沿用 %1 的资料，全部升一个年级</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) were taken over.</source>
        <translation>
            <numerusform>已沿用 %n 名学生。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrollment(s) stand as drafts: every family applies anew.</source>
        <translation>
            <numerusform>%n 份报名列为草稿，每个家庭重新申请。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kehou::ui::TimetablePage</name>
    <message>
        <source>Saved: the substitute of the session.</source>
        <translation>已保存：代课教师。</translation>
    </message>
    <message>
        <source>Saved: the session is moved to %1, period %2.</source>
        <translation>已保存：这节课调到%1第%2课时。</translation>
    </message>
    <message>
        <source>Saved: the session is cancelled.</source>
        <translation>已保存：该课次停课。</translation>
    </message>
    <message>
        <source>make-up day, as %1</source>
        <translation>补课日，按%1课表</translation>
    </message>
    <message>
        <source>the whole day is cancelled</source>
        <translation>全天停课</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>无课后服务</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>课表</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>One day&apos;s sheet</source>
        <translation>一日一课表</translation>
    </message>
    <message>
        <source>Where is everyone</source>
        <translation>谁在哪里</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看方式</translation>
    </message>
    <message>
        <source>Whole school</source>
        <translation>全校</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>查看谁的</translation>
    </message>
    <message>
        <source>&amp;Look at</source>
        <translation>查看(&amp;L)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Timetable of the week</source>
        <translation>一周课表</translation>
    </message>
    <message>
        <source>There is no timetable in this week</source>
        <translation>这一周没有课</translation>
    </message>
    <message>
        <source>Enter 时段, 基础安排 and 课程 in the settings, or choose another week above. A week of holidays has none.</source>
        <translation>请在设置里录入时段、基础安排和课程，或在上面选别的周。整周放假时没有课表。</translation>
    </message>
    <message>
        <source>Open 基础安排</source>
        <translation>打开基础安排</translation>
    </message>
    <message>
        <source>Sessions of the day</source>
        <translation>当天的班组</translation>
    </message>
    <message>
        <source>Nothing takes place on this day. Choose another date above.</source>
        <translation>这一天没有课。请在上面选别的日期。</translation>
    </message>
    <message>
        <source>Grades %1</source>
        <translation>%1年级</translation>
    </message>
    <message>
        <source>%1 %2, period %3</source>
        <translation>%1 %2 第%3课时</translation>
    </message>
</context>
<context>
    <name>kehou::ui::TopLine</name>
    <message>
        <source>Term: %1</source>
        <translation>学期：%1</translation>
    </message>
    <message>
        <source>Choose the term</source>
        <translation>选择学期</translation>
    </message>
</context>
<context>
    <name>kehou::ui::TreasuryPanel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>专户</translation>
    </message>
    <message>
        <source>Nothing was remitted or came back yet. Enter it above, or import the sheet 专户.</source>
        <translation>还没有上缴或拨回。在上面录入，或导入“专户”表。</translation>
    </message>
    <message>
        <source>Collected %1 yuan · remitted %2 · came back %3 · spent %4</source>
        <translation>已收%1元 · 上缴%2 · 拨回%3 · 支出%4</translation>
    </message>
    <message>
        <source>Voucher %1: %2 yuan</source>
        <translation>凭证号%1：%2元</translation>
    </message>
    <message>
        <source>Saved: %1 yuan remitted, voucher %2.</source>
        <translation>已保存：上缴%1元，凭证号%2。</translation>
    </message>
    <message>
        <source>Saved: %1 yuan came back, voucher %2.</source>
        <translation>已保存：拨回%1元，凭证号%2。</translation>
    </message>
    <message>
        <source>Taken back. The journal keeps the entry and its reversal.</source>
        <translation>已冲销。账簿里原分录和冲销分录都保留。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::VacancyPanel</name>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空额</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>候补人数</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation>候补首位</translation>
    </message>
    <message>
        <source>Free places that somebody waits for</source>
        <translation>可递补的空额</translation>
    </message>
    <message>
        <source>No place is free today that somebody waits for.</source>
        <translation>今天没有可递补的空额。</translation>
    </message>
    <message>
        <source>Give the &amp;place to the first in line</source>
        <translation>递补给候补首位(&amp;P)</translation>
    </message>
</context>
<context>
    <name>kehou::ui::WeekModel</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个班组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n 名学生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>— %n cancelled</source>
        <translation>
            <numerusform>— %n 节停课</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n without a teacher</source>
        <translation>
            <numerusform>! %n 节无教师</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>all cancelled</source>
        <translation>全天停课</translation>
    </message>
    <message>
        <source>make-up, as %1</source>
        <translation>补课，按%1</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>无课后服务</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>第%1课时</translation>
    </message>
</context>
<context>
    <name>kehou::ui::WherePanel</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Way home</source>
        <translation>放学</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No&amp;w</source>
        <translation>现在(&amp;W)</translation>
    </message>
    <message>
        <source>Where everyone is</source>
        <translation>学生所在</translation>
    </message>
    <message>
        <source>No child is found. Type another name, or enter the students first.</source>
        <translation>没有找到学生。请换个名字，或先录入学生。</translation>
    </message>
    <message>
        <source>Type a day and a time, such as 16:20.</source>
        <translation>请填写日期和时间，如 16:20。</translation>
    </message>
    <message>
        <source>%1 of %2 are to be in a session at this time. Type to find a child.</source>
        <translation>此时应在课上 %1 人，共 %2 人。输入即可查找。</translation>
    </message>
</context>
<context>
    <name>kehou::ui::WhyPanel</name>
    <message>
        <source>✓ attended</source>
        <translation>✓ 出勤</translation>
    </message>
    <message>
        <source>△ leave</source>
        <translation>△ 请假</translation>
    </message>
    <message>
        <source>✕ absent</source>
        <translation>✕ 缺勤</translation>
    </message>
    <message>
        <source>— cancelled</source>
        <translation>— 停课</translation>
    </message>
    <message>
        <source>○ no roll</source>
        <translation>○ 未点名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>计为</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>班级或课程</translation>
    </message>
    <message>
        <source>%1, moved from %2</source>
        <translation>%1，由 %2 调来</translation>
    </message>
    <message>
        <source>%1 periods scheduled = %2 attended + %3 leave + %4 absent + %5 cancelled + %6 without a roll</source>
        <translation>安排 %1 课时 = 出勤 %2 + 请假 %3 + 缺勤 %4 + 停课 %5 + 未点名 %6</translation>
    </message>
    <message>
        <source>Clauses, what they counted, and their amounts</source>
        <translation>条款、计数和金额</translation>
    </message>
    <message>
        <source>Expected periods</source>
        <translation>安排的课时</translation>
    </message>
    <message>
        <source>Nothing was expected.</source>
        <translation>没有安排。</translation>
    </message>
    <message>
        <source>Why: %1 · %2 · %3</source>
        <translation>为什么：%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Still due: %1 yuan</source>
        <translation>补缴：%1 元</translation>
    </message>
    <message>
        <source>To give back: %1 yuan</source>
        <translation>应退：%1 元</translation>
    </message>
    <message>
        <source>received %1 = used after waivers %2 + refunded %3 + balance %4 (R-FEE-7)</source>
        <translation>已收 %1 = 减免后已用 %2 + 已退 %3 + 结余 %4（R-FEE-7）</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Choose a student to see how the figure comes about.</source>
        <translation>选一名学生，查看金额的由来。</translation>
    </message>
</context>
</TS>
